// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "mentionprogress.h"

#include "storage/store.h"

#include <QLocale>

namespace Mitjul
{

namespace
{
// Articles: fewer take less than a second.
constexpr int smallestWorthTelling = 1000;
}

AppContext *MentionProgress::app() const
{
    return m_app;
}

void MentionProgress::setApp(AppContext *app)
{
    if (app == m_app) {
        return;
    }
    m_app = app;
    if (app) {
        connect(&app->store(), &Store::mentionsProgressed, this, &MentionProgress::update);
    }
    Q_EMIT appChanged();
}

bool MentionProgress::isActive() const
{
    return m_total >= smallestWorthTelling && m_done < m_total;
}

double MentionProgress::progress() const
{
    return m_total > 0 ? double(m_done) / m_total : 1;
}

QString MentionProgress::sentence() const
{
    const QLocale locale;
    return tr("Looking for changed names: %1 of %2 articles.").arg(locale.toString(m_done), locale.toString(m_total));
}

void MentionProgress::update(int done, int total)
{
    m_done = done;
    m_total = total;
    Q_EMIT changed();
}

}
