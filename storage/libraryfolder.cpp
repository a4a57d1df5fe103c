// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "libraryfolder.h"

#include "sqlerrors.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr QFile::Permissions ownerMayReadAndWrite = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerMayDoAll = ownerMayReadAndWrite | QFile::ExeOwner;
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
        return name.startsWith("library."_L1) || name.startsWith("settings.ini"_L1);
    });
}

}
