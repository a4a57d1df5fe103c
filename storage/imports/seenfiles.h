// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "seenfile.h"

#include <QList>

namespace Mitjul
{

class Database;

/// The files of a watched folder that need not be read again: the table seen_file. It stands in the library, so that an
/// older library that is restored reads again what came after it.
namespace SeenFiles
{

QList<SeenFile> all(Database &database);
/// Adds files, or puts them in place of what they were.
void save(Database &database, const QList<SeenFile> &files);
void forget(Database &database);

}

}
