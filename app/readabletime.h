// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QString>

namespace Mitjul
{

/// A day as people write it ("8 November 2023", "2023년 11월 8일"), from RFC 3339 or a part of it; what is neither stays.
QString readableDate(const QString &published);

/// The day of a moment in UTC ms, on the reader's clock.
QString readableDay(qint64 moment);

/// The same with the time of day: "8 November 2023, 10:30".
QString readableMoment(qint64 moment);

/// How long a Korean text takes to read, at about 500 characters a minute; at least one minute.
QString readingTime(int characters);

/// How long the rest of a text takes at the same pace: "3 min left".
QString readingTimeLeft(qsizetype characters);

}
