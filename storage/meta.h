// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QString>

namespace Mitjul
{

class Database;

/// What the library knows of itself, text by key: the table meta.
namespace Meta
{

/// Empty when there is none.
QString value(Database &database, const QString &key);
void set(Database &database, const QString &key, const QString &value);

/// A random name that the library got when it was made, and that its copies share.
QString library(Database &database);

}

}
