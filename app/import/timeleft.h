// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>

namespace Mitjul
{

/// Tells how long a piece of work will still take, from the pace so far.
class TimeLeft
{
public:
    void start();

    /// In the reader's words ("2 min left"); empty while there is too little to judge by.
    QString text(int done, int total) const;

private:
    QElapsedTimer m_timer;
};

}
