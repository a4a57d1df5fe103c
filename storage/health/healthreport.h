// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QList>
#include <QString>

#include <algorithm>

namespace Mitjul
{

/// Something in a library that is not as it should be.
struct HealthFinding {
    /// The names in healthFindingName() are printed for scripts: never rename one.
    enum class Kind {
        Structure, ///< SQLite's own check of the file; the count is of its complaints
        References, ///< rows that belong to something that is not there
        Texts, ///< articles whose text is not the one that was saved
        Places, ///< marks that do not stand on their words
        MissingMarks, ///< marks that only their log knows
        MarkLog, ///< marks of which the log says something else, or nothing
        Backups, ///< backups that cannot be read
    };

    Kind kind = Kind::Structure;
    int count = 0;
    bool repaired = false;

    bool needsNewFile() const
    {
        return kind == Kind::Structure || kind == Kind::References;
    }

    bool operator==(const HealthFinding &) const = default;
};

QString healthFindingName(HealthFinding::Kind kind);

/// How a library is, and what it takes.
struct HealthReport {
    int articles = 0; ///< with those in the trash, as all that follow
    int marks = 0;
    int entities = 0;
    qint64 databaseSize = 0; ///< bytes, with its write-ahead log
    qint64 markLogSize = 0; ///< bytes
    qint64 indexSize = 0; ///< bytes of what the search keeps
    qint64 backupSize = 0; ///< bytes of all backups
    int backups = 0;
    qint64 lastBackup = 0; ///< UTC ms; 0 when there is none
    QList<HealthFinding> findings; ///< empty when all is well

    bool needsNewFile() const
    {
        return std::ranges::any_of(findings, &HealthFinding::needsNewFile);
    }
    bool isWell() const
    {
        return std::ranges::all_of(findings, &HealthFinding::repaired);
    }
};

}
