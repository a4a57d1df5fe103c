// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "backgroundprogress.h"

#include "storage/store.h"

#include <QLocale>

namespace Mitjul
{

namespace
{
// Articles: fewer take less than a second.
constexpr int smallestWorthTelling = 1000;
}

AppContext *BackgroundProgress::app() const
{
    return m_app;
}

void BackgroundProgress::setApp(AppContext *app)
{
    if (app == m_app) {
        return;
    }
    m_app = app;
    if (app) {
        follow(app->store());
    }
    Q_EMIT appChanged();
}

bool BackgroundProgress::isActive() const
{
    return m_total >= smallestWorthTelling && m_done < m_total;
}

double BackgroundProgress::progress() const
{
    return m_total > 0 ? double(m_done) / m_total : 1;
}

QString BackgroundProgress::sentence() const
{
    const QLocale locale;
    return pattern().arg(locale.toString(m_done), locale.toString(m_total));
}

void BackgroundProgress::update(int done, int total)
{
    m_done = done;
    m_total = total;
    Q_EMIT changed();
}

}
