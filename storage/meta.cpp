// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "meta.h"

#include "database.h"
#include "statement.h"

using namespace Qt::StringLiterals;

namespace Mitjul::Meta
{

QString value(Database &database, const QString &key)
{
    Statement row(database, u"SELECT value FROM meta WHERE key = ?"_s);
    return row.run(key) && row.next() ? row.text(0) : QString();
}

void set(Database &database, const QString &key, const QString &value)
{
    Statement(database, u"INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"_s).run(key, value);
}

QString library(Database &database)
{
    return value(database, u"library"_s);
}

}
