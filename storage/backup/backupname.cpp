// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "backupname.h"

#include "backupfolder.h"

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace Mitjul::BackupName
{

namespace
{
using Reason = Backup::Reason;

constexpr auto timeFormat = "yyyyMMdd'T'HHmmsszzz'Z'"_L1;
constexpr std::array reasons{
    std::pair{Reason::Daily, "daily"_L1},
    std::pair{Reason::Asked, "asked"_L1},
    std::pair{Reason::BeforeUpgrade, "before-upgrade"_L1},
    std::pair{Reason::BeforeUpdate, "before-update"_L1},
};

bool isBeforeSomething(Reason reason)
{
    return reason == Reason::BeforeUpgrade || reason == Reason::BeforeUpdate;
}

QStringList newestOf(const QList<Backup> &backups, Reason reason)
{
    QStringList names;
    for (const Backup &backup : backups) {
        if (backup.reason == reason && names.size() < BackupFolder::beforeSomething) {
            names += backup.name;
        }
    }
    return names;
}

// The newest of each of the last few days, weeks or months that have one.
QStringList newestOfEach(const QList<Backup> &backups, int count, const std::function<int(QDate)> &periodOf)
{
    QStringList names;
    QSet<int> periods;
    for (const Backup &backup : backups) {
        const int period = periodOf(QDateTime::fromMSecsSinceEpoch(backup.time).date());
        if (!isBeforeSomething(backup.reason) && periods.size() < count && !periods.contains(period)) {
            periods.insert(period);
            names += backup.name;
        }
    }
    return names;
}
}

QString of(Reason reason, qint64 time)
{
    const auto word = std::ranges::find(reasons, reason, &std::pair<Reason, QLatin1StringView>::first)->second;
    return QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC).toString(timeFormat) + u'-' + word + ".db"_L1;
}

std::optional<Backup> parse(const QString &name)
{
    const QDateTime time = QDateTime::fromString(name.section(u'-', 0, 0), timeFormat);
    const auto reason = std::ranges::find_if(reasons, [word = name.section(u'-', 1)](const auto &known) {
        return word == known.second + ".db"_L1;
    });
    if (!time.isValid() || reason == reasons.end()) {
        return {};
    }
    Backup backup;
    backup.name = name;
    backup.reason = reason->first;
    backup.time = QDateTime(time.date(), time.time(), QTimeZone::UTC).toMSecsSinceEpoch();
    return backup;
}

QStringList worthKeeping(const QList<Backup> &backups)
{
    const auto day = [](QDate date) {
        return int(date.toJulianDay());
    };
    const auto week = [](QDate date) {
        return int((date.toJulianDay() - date.dayOfWeek()) / 7);
    };
    const auto month = [](QDate date) {
        return date.year() * 12 + date.month();
    };
    return newestOfEach(backups, BackupFolder::days, day) + newestOfEach(backups, BackupFolder::weeks, week)
        + newestOfEach(backups, BackupFolder::months, month) + newestOf(backups, Reason::BeforeUpgrade)
        + newestOf(backups, Reason::BeforeUpdate);
}

}
