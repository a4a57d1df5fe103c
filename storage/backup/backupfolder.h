// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "backup.h"
#include "core/result.h"

#include <optional>

namespace Mitjul
{

class Database;
struct Session;

/// The folder backups of a library: makes, checks, lists and thins out. A bad file never takes the place of a good one,
/// and nothing is thinned out before a new backup has been opened and checked.
class BackupFolder
{
public:
    /// How many are kept: the newest of each of the last days, weeks and months that have one, and the newest of those
    /// that were made before something happened, of each kind.
    static constexpr int days = 7;
    static constexpr int weeks = 4;
    static constexpr int months = 6;
    static constexpr int beforeSomething = 10;

    explicit BackupFolder(const QString &library);

    QString path() const;
    QString fileOf(const QString &name) const;

    /// Copies a library that is open, unless a backup already has everything in it; time is UTC ms. Nothing may be under
    /// way in it. Errors: Damaged (the library; no backup is made of that), DiskFull, NotPermitted.
    Result<Done> add(Database &database, Backup::Reason reason, qint64 time);
    /// Whether the last one is of an earlier day. Also when the clock was moved back.
    bool isDue(qint64 now) const;

    /// The newest first. Each is opened to count what is in it.
    QList<Backup> list() const;
    /// The newest first, without looking into them.
    QList<Backup> names() const;
    /// The newest that can be read; empty when there is none.
    QString newestReadable() const;

    /// Everything is read. Errors: NotFound, Damaged, TooNew.
    Result<Done> check(const QString &name) const;
    /// What the open library has and the backup has not. Errors as for check().
    Result<BackupLoss> lossComparedTo(Database &library, const QString &name) const;

private:
    bool hasEverythingIn(Database &database) const;
    Result<Done> write(Database &database, const QString &file) const;
    void thinOut() const;

    QString m_path;
};

/// Adds a backup of the library that is open; an error is latched in its database.
void backUpNow(Session &session, Backup::Reason reason);

}
