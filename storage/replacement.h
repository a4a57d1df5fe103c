// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/result.h"

#include <QString>

namespace Mitjul
{

class LibraryFolder;

/// Exchanges the database of a library that is closed. A crash in between leaves the old one or the new one, whole.
namespace Replacement
{

/// Keeps what is there now in a folder of its own, FOLDER/KIND/TIME, and returns its path. The library stays usable.
Result<QString> keepOld(const LibraryFolder &folder, const QString &kind, qint64 time);

/// Moves a whole database in place of the old one. The old one's write-ahead log goes first: SQLite would otherwise
/// write it into the new one without a word. The log of the marks goes too, and is made anew from the new database.
Result<Done> put(const LibraryFolder &folder, const QString &database);

/// Undoes put(), also where it has failed half-way: what keepOld() kept is moved back from its place. Takes no room on the
/// disk. False when not all could be moved, which then stays in its place.
bool putBack(const LibraryFolder &folder, const QString &place);

}

}
