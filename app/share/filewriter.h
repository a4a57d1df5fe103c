// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace Mitjul
{

/// Writes a whole file or nothing: into a temporary file in the same folder, to the disk, then in the place of path.
/// An existing file keeps its permissions. Never writes through a symbolic link.
/// Errors: Invalid (a link, a folder or a device), NotFound (no such folder), NotPermitted, DiskFull, Failed.
Result<Done> writeFile(const QString &path, const QByteArray &bytes);

}
