// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "timeleft.h"

#include <QCoreApplication>

namespace Mitjul
{

namespace
{
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::TimeLeft)
};

constexpr qint64 tooSoon = 2000; // ms; the first files say little about the rest
}

void TimeLeft::start()
{
    m_timer.start();
}

QString TimeLeft::text(int done, int total) const
{
    const qint64 elapsed = m_timer.elapsed();
    if (done <= 0 || done >= total || elapsed < tooSoon) {
        return {};
    }
    const qint64 seconds = elapsed * (total - done) / done / 1000;
    if (seconds < 60) {
        return Words::tr("less than a minute left");
    }
    return Words::tr("%n minutes left", nullptr, int((seconds + 30) / 60));
}

}
