// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "markjournal.h"

#include "storage/highlighttable.h"
#include "storage/meta.h"
#include "storage/session.h"
#include "storage/statement.h"

using namespace Qt::StringLiterals;

namespace Mitjul::MarkJournal
{

namespace
{
// So many operations may lie about that the log has for certain: to delete each with the next mark would take longer.
constexpr qint64 mostFlushed = 64;

QByteArray jsonOf(Database &database, const Id &mark)
{
    if (mark.isEmpty()) {
        return "{}";
    }
    const std::optional<StoredMark> stored = HighlightTable::stored(database, mark);
    return stored ? putJson(*stored) : dropJson(mark);
}

// The last one stays, for its number.
void prune(Session &session)
{
    const qint64 flushed = session.secondCopy.flushedNumber();
    if (flushed - session.secondCopy.prunedNumber() >= mostFlushed) {
        Statement(session.database, u"DELETE FROM operation WHERE number <= ?"_s).run(flushed);
        session.secondCopy.notePruned(flushed);
    }
}
}

void record(Session &session)
{
    Database &database = session.database;
    if (session.changes.marks.isEmpty()) {
        Statement(database, u"UPDATE meta SET value = value + 1 WHERE key = 'revision'"_s).run();
        return;
    }
    Statement insert(database, u"INSERT INTO operation (mark) VALUES (?)"_s);
    for (const Id &id : std::as_const(session.changes.marks)) {
        insert.run(id);
    }
    prune(session);
}

QList<MarkOperation> after(Database &database, qint64 number, int limit)
{
    QList<MarkOperation> operations;
    Statement rows(database, u"SELECT number, mark FROM operation WHERE number > ? ORDER BY number LIMIT ?"_s);
    rows.run(number, limit);
    for (qint64 last = number; rows.next() && rows.ascendTo(last, 0);) {
        const Id mark = rows.text(1);
        operations.append({last, mark, jsonOf(database, mark)});
    }
    // A mark that could not be read is not one that was dropped.
    return database.failed() ? QList<MarkOperation>() : operations;
}

qint64 lastNumber(Database &database)
{
    return database.number(u"SELECT max(number) FROM operation"_s);
}

void skipTo(Database &database, qint64 number)
{
    Statement(database, u"INSERT OR REPLACE INTO operation VALUES (?, '')"_s).run(number);
}

QString revision(Database &database)
{
    return u"%1.%2"_s.arg(lastNumber(database)).arg(Meta::value(database, u"revision"_s));
}

}
