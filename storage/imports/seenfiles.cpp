// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "seenfiles.h"

#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace Mitjul::SeenFiles
{

QList<SeenFile> all(Database &database)
{
    Statement rows(database, u"SELECT path, size, modified FROM seen_file ORDER BY path"_s);
    rows.run();
    QList<SeenFile> files;
    while (rows.next()) {
        files.append({rows.text(0), rows.integer(1), rows.integer(2)});
    }
    return files;
}

void save(Database &database, const QList<SeenFile> &files)
{
    Statement insert(database, u"INSERT OR REPLACE INTO seen_file (path, size, modified) VALUES (?, ?, ?)"_s);
    for (const SeenFile &file : files) {
        insert.run(file.path, file.size, file.modified);
    }
}

void forget(Database &database)
{
    Statement(database, u"DELETE FROM seen_file"_s).run();
}

}
