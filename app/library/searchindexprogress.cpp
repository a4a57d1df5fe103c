// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "searchindexprogress.h"

#include "storage/store.h"

#include <QLocale>

namespace Mitjul
{

namespace
{
// Articles: fewer take less than a second.
constexpr int smallestWorthTelling = 1000;
}

AppContext *SearchIndexProgress::app() const
{
    return m_app;
}

void SearchIndexProgress::setApp(AppContext *app)
{
    if (app == m_app) {
        return;
    }
    m_app = app;
    if (app) {
        connect(&app->store(), &Store::searchIndexProgressed, this, &SearchIndexProgress::update);
    }
    Q_EMIT appChanged();
}

bool SearchIndexProgress::isActive() const
{
    return m_total >= smallestWorthTelling && m_done < m_total;
}

double SearchIndexProgress::progress() const
{
    return m_total > 0 ? double(m_done) / m_total : 1;
}

QString SearchIndexProgress::sentence() const
{
    const QLocale locale;
    const QString sentence = m_isPaused ? tr("Search is slower for now: %1 of %2 articles are prepared.")
                                        : tr("Preparing the search: %1 of %2 articles.");
    return sentence.arg(locale.toString(m_done), locale.toString(m_total));
}

bool SearchIndexProgress::isPaused() const
{
    return m_isPaused;
}

void SearchIndexProgress::setPaused(bool paused)
{
    if (paused != m_isPaused && m_app) {
        m_isPaused = paused;
        m_app->store().setSearchIndexPaused(paused);
        Q_EMIT changed();
    }
}

void SearchIndexProgress::update(int done, int total)
{
    m_done = done;
    m_total = total;
    Q_EMIT changed();
}

}
