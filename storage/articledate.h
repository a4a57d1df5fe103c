// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QString>

namespace Mitjul
{

/// SQL for the date by which articles are ordered: one without a date stands at the time when it was added. Indexes were
/// made with these very words, so they must not change.
inline const QString articleDate =
    QStringLiteral("CASE published WHEN '' THEN strftime('%Y-%m-%dT%H:%M:%SZ', added / 1000, 'unixepoch') "
                   "ELSE published END");

}
