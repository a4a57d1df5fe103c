// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace Mitjul
{

/// A date found in a line.
struct FoundDate {
    qsizetype start = 0;
    qsizetype end = 0;
    QString rfc3339; ///< "2023-12-03T17:42:00+09:00", or the date alone; Korean time where the line names no zone
    bool isModification = false; ///< 수정, 업데이트: labelled as the date of a change
    bool isLabelled = false; ///< 입력, 수정…: labelled at all
};

/// The dates of a line in the forms that Korean and English pages write, with their labels.
QList<FoundDate> datesIn(const QString &line);

/// A line without its dates and their labels.
QString withoutDates(const QString &line);

/// A date as machines write it in a page's head or in JSON-LD, in RFC 3339; empty when it is none.
QString dateFromMachine(const QString &text);

/// The date that a line is and nothing else, in RFC 3339; empty when it is none.
QString dateOfLine(const QString &line);

/// What stands on a line with dates, signs at its ends left out.
QString besideDates(const QString &line);

}
