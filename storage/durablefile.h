// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QString>

namespace Mitjul::DurableFile
{

/// Changes to files that outlive a power cut: the data is flushed to the disk, and so is the folder that names it.
/// Never use these on a database that is open: closing a file drops the locks that SQLite holds for this process.

/// Flushes a file, or a folder's list of names. False when the disk does not take it.
bool flush(const QString &path);

/// Flushes what a file descriptor has written.
bool flush(int descriptor);

/// Renames over whatever has the new name, and flushes both folders.
bool rename(const QString &from, const QString &to);

/// A copy that only the owner may read, flushed; false leaves none behind. The folder is not flushed.
bool copy(const QString &from, const QString &to);

/// An empty file that only the owner may read; false when there is one already.
bool make(const QString &path);

}
