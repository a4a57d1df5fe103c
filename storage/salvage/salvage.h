// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "core/result.h"

#include <QString>

#include <functional>

namespace Mitjul
{

class LibraryFolder;

/// What was saved of a damaged library.
struct SalvageReport {
    int articles = 0;
    int marks = 0;
    int knownMarks = -1; ///< how many there were; -1 when nothing that could be read says so
    QString keptIn; ///< the folder with the damaged files
};

/// Makes a new library from what can be read of a damaged one that is closed: its rows, the newest good backup for what
/// they lack, and the log of the marks. The damaged files are kept in FOLDER/damaged/TIME; nothing is deleted.
/// Errors: NotPermitted, DiskFull; the library is then as it was.
Result<SalvageReport> salvage(
    const LibraryFolder &folder, const std::function<qint64()> &now, const std::function<Id()> &newId);

}
