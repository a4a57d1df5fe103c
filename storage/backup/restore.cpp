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

Result<Done> restoreBackup(const LibraryFolder &folder, const QString &name, qint64 time)
{
    const BackupFolder backups(folder.path());
    if (const Result<Done> good = backups.check(name); !good) {
        return good;
    }
    const QString copy = folder.path() + "/library.restored"_L1;
    QFile::remove(copy);
    if (!DurableFile::copy(backups.fileOf(name), copy)) {
        return diskFullError(folder.path(), u"the backup cannot be copied"_s);
    }
    if (const Result<QString> old = Replacement::keepOld(folder, u"replaced"_s, time); !old) {
        QFile::remove(copy);
        return old.error();
    }
    return Replacement::put(folder, copy);
}

}
