// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace Mitjul
{

class LibraryFolder;

/// Puts a backup in place of a library that is closed; the replaced one is kept in FOLDER/replaced/TIME, which is returned.
/// Time is UTC ms. Errors, after which all is as it was: NotFound, Damaged (the backup), NotPermitted, DiskFull.
Result<QString> restoreBackup(const LibraryFolder &folder, const QString &name, qint64 time);

}
