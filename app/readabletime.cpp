// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readabletime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
// Silent reading of Korean, spaces counted: about 380 to 420 syllables a minute.
constexpr int charactersPerMinute = 500;

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("ReadableTime", source, nullptr, count);
}

QString dayText(QDate day)
{
    //: A day, in Qt's date format: 8 November 2023
    return QLocale().toString(day, text(QT_TRANSLATE_NOOP("ReadableTime", "d MMMM yyyy")));
}
}

QString readableDate(const QString &published)
{
    if (const QDate day = QDate::fromString(published.left(10), Qt::ISODate); day.isValid()) {
        return dayText(day);
    }
    if (const QDate month = QDate::fromString(published, u"yyyy-MM"_s); month.isValid()) {
        //: A month, in Qt's date format: November 2023
        return QLocale().toString(month, text(QT_TRANSLATE_NOOP("ReadableTime", "MMMM yyyy")));
    }
    return published;
}

QString readableDay(qint64 moment)
{
    return dayText(QDateTime::fromMSecsSinceEpoch(moment).date());
}

QString readableMoment(qint64 moment)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(moment).time();
    //: A day and a time
    return text(QT_TRANSLATE_NOOP("ReadableTime", "%1, %2"))
        .arg(readableDay(moment), QLocale().toString(time, QLocale::ShortFormat));
}

QString readingTime(int characters)
{
    return text(QT_TRANSLATE_N_NOOP("ReadableTime", "%n min"),
        std::max(1, (characters + charactersPerMinute / 2) / charactersPerMinute));
}

QString readingTimeLeft(qsizetype characters)
{
    const auto minutes = int((characters + charactersPerMinute / 2) / charactersPerMinute);
    return minutes < 1 ? text(QT_TRANSLATE_NOOP("ReadableTime", "less than a minute left"))
                       : text(QT_TRANSLATE_N_NOOP("ReadableTime", "%n min left"), minutes);
}

}
