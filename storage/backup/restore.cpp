// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "restore.h"

#include "backupfolder.h"
#include "storage/durablefile.h"
#include "storage/libraryfolder.h"
#include "storage/replacement.h"
#include "storage/sqlerrors.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Mitjul
{

Result<QString> restoreBackup(const LibraryFolder &folder, const QString &name, qint64 time)
{
    const BackupFolder backups(folder.path());
    if (const Result<Done> good = backups.check(name); !good) {
        return good.error();
    }
    const QString copy = folder.path() + "/library.restored"_L1;
    QFile::remove(copy);
    if (!DurableFile::copy(backups.fileOf(name), copy)) {
        return diskFullError(folder.path(), u"the backup cannot be copied"_s);
    }
    Result<QString> old = Replacement::keepOld(folder, u"replaced"_s, time);
    if (!old) {
        QFile::remove(copy);
        return old;
    }
    const Result<Done> put = Replacement::put(folder, copy);
    // It may have been put there, and yet not be known to be on the disk. If it cannot be taken away again, it is there.
    const bool isThere = !QFile::exists(copy);
    if (put || (!Replacement::putBack(folder, *old) && isThere)) {
        return old;
    }
    QFile::remove(copy);
    return put.error();
}

}
