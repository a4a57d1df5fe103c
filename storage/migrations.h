// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

namespace Mitjul
{

class Database;

/// The schema that this program writes: the value of PRAGMA user_version.
int newestSchema();

/// Brings the schema from whatever version it has to the newest one, each step in a transaction of its own.
/// Before the first step, a backup is made of what is there; without it no step is taken.
/// An empty database takes the same steps, so that an upgraded library and a new one are the same.
void migrate(Database &database);

}
