// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/result.h"

#include <QLockFile>
#include <QString>

namespace Mitjul
{

/// The folder that a library lies in, and the files in it: who may read them, and who has them open.
class LibraryFolder
{
public:
    explicit LibraryFolder(const QString &path);

    QString path() const;
    QString databaseFile() const;

    /// Makes the folder (mode 0700) and an empty database (0600) when they are missing, whatever the umask.
    /// A folder that also holds other things keeps its mode. Errors: NotPermitted, also on a network drive and in a folder
    /// that a program keeps the same on several devices: neither keeps a database whole.
    Result<Done> prepare();
    bool hasDatabase() const;
    /// Whether the last program that had the library open did not close it: its write-ahead log is not empty.
    bool wasLeftOpen() const;

    /// A note that the library was found to be damaged, so that the next start checks it and no backup is made of it.
    bool isMarkedDamaged() const;
    void markDamaged(bool damaged);
    /// The database is missing or empty, and yet there is a log of its marks.
    bool hasLostItsDatabase() const;
    /// Whether the folder or the file shows that a library of ours is, or was, in it. Only while it is closed.
    bool holdsOurLibrary() const;

    /// Notes in library.lock that this process has the library. SQLite's own lock is the truth; call this once it is
    /// held, so that the note of a killed process never blocks anyone.
    void noteOwner();
    /// Which process has the library open, for an Error's detail; empty when nobody says so.
    QString owner() const;

private:
    bool holdsOnlyOurFiles() const;

    QString m_path;
    QLockFile m_lock;
};

}
