// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "libraryfolder.h"

#include "durablefile.h"
#include "sqlerrors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr QFile::Permissions ownerMayReadAndWrite = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerMayDoAll = ownerMayReadAndWrite | QFile::ExeOwner;
constexpr auto damagedNote = "/library.damaged"_L1;
// Where the words of the schema lie, in bytes from the start of the file.
constexpr qint64 schemaSize = 1 << 20;

// Why a database must not lie in a folder; empty when it may.
QString unsafePlace(const QString &path)
{
    static const QByteArrayList networks{"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "davfs", "fuse.davfs",
        "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.s3fs", "ceph", "glusterfs"};
    QString existing = path;
    while (!QFileInfo::exists(existing) && existing != QFileInfo(existing).path()) {
        existing = QFileInfo(existing).path();
    }
    const QByteArray fileSystem = QStorageInfo(existing).fileSystemType();
    if (networks.contains(fileSystem)) {
        return QString::fromLatin1(fileSystem);
    }
    static const QStringList signs{u".stfolder"_s, u".sync_*.db"_s, u".dropbox.cache"_s, u".owncloudsync.log"_s};
    for (QDir folder(existing);; folder.cdUp()) {
        const QStringList found = folder.entryList(signs, QDir::AllEntries | QDir::Hidden | QDir::System);
        if (!found.isEmpty() || folder.isRoot()) {
            return found.value(0);
        }
    }
}
}

LibraryFolder::LibraryFolder(const QString &path)
    : m_path(QDir::cleanPath(QDir(path).absolutePath())), m_lock(m_path + "/library.lock"_L1)
{
    m_lock.setStaleLockTime(0);
}

QString LibraryFolder::path() const
{
    return m_path;
}

QString LibraryFolder::databaseFile() const
{
    return m_path + "/library.db"_L1;
}

Result<Done> LibraryFolder::prepare()
{
    if (const QString reason = unsafePlace(m_path); !reason.isEmpty()) {
        return unsafePlaceError(m_path, reason);
    }
    const bool isNew = !QFileInfo::exists(m_path);
    if (isNew && !(QDir().mkpath(QFileInfo(m_path).path()) && QDir().mkdir(m_path, ownerMayDoAll))) {
        return notPermittedError(m_path, u"mkdir failed"_s);
    }
    if ((isNew || holdsOnlyOurFiles()) && !QFile::setPermissions(m_path, ownerMayDoAll)) {
        return notPermittedError(m_path, u"chmod of the folder failed"_s);
    }
    // Never open an existing database here: closing it would drop the locks that SQLite holds for this process.
    QFile database(databaseFile());
    const bool made = !hasDatabase() && database.open(QFile::WriteOnly | QFile::NewOnly, ownerMayReadAndWrite);
    if (!made && !hasDatabase()) {
        return notPermittedError(m_path, database.errorString());
    }
    if (!QFile::setPermissions(databaseFile(), ownerMayReadAndWrite)) {
        return notPermittedError(m_path, u"chmod of the database failed"_s);
    }
    return Done{};
}

bool LibraryFolder::hasDatabase() const
{
    return QFileInfo::exists(databaseFile());
}

bool LibraryFolder::wasLeftOpen() const
{
    return QFileInfo(databaseFile() + "-wal"_L1).size() > 0;
}

bool LibraryFolder::isMarkedDamaged() const
{
    return QFileInfo::exists(m_path + damagedNote);
}

void LibraryFolder::markDamaged(bool damaged)
{
    const QString note = m_path + damagedNote;
    damaged ? DurableFile::make(note) : QFile::remove(note);
}

bool LibraryFolder::hasLostItsDatabase() const
{
    return QFileInfo(databaseFile()).size() == 0 && QFileInfo::exists(m_path + "/library.marks"_L1);
}

bool LibraryFolder::holdsOurLibrary() const
{
    QFile file(databaseFile());
    const bool hasOurTables = file.open(QFile::ReadOnly) && file.read(schemaSize).contains("CREATE TABLE article_text");
    return hasOurTables || QFileInfo::exists(m_path + "/library.marks"_L1) || QFileInfo::exists(m_path + "/backups"_L1);
}

void LibraryFolder::noteOwner()
{
    if (!m_lock.tryLock(0)) {
        QFile::remove(m_lock.fileName());
        m_lock.tryLock(0);
    }
}

QString LibraryFolder::owner() const
{
    qint64 process = 0;
    QString host;
    QString program;
    return m_lock.getLockInfo(&process, &host, &program) ? u"%1, process %2 on %3"_s.arg(program).arg(process).arg(host)
                                                         : QString();
}

bool LibraryFolder::holdsOnlyOurFiles() const
{
    const QStringList names =
        QDir(m_path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::all_of(names, [](const QString &name) {
        static const QStringList ours{
            u"backups"_s, u"damaged"_s, u"replaced"_s, u"index.db"_s, u"index.db-wal"_s, u"index.db-shm"_s};
        return name.startsWith("library."_L1) || name.startsWith("settings.ini"_L1) || ours.contains(name);
    });
}

}
