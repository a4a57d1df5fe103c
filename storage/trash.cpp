// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "trash.h"

#include "session.h"
#include "statement.h"
#include "store.h"

using namespace Qt::StringLiterals;

namespace Mitjul::Trash
{

namespace
{
// Sets or clears the time at which a row was thrown away; false when there is no such row.
bool mark(Session &session, const QString &table, const Id &id, std::optional<qint64> trashed)
{
    const QString keptTime = trashed ? u"coalesce(trashed, ?)"_s : u"?"_s;
    Statement update(session.database, u"UPDATE %1 SET trashed = %2 WHERE id = ?"_s.arg(table, keptTime));
    return update.run(trashed, id) && update.changedRows() > 0;
}

void markArticle(Session &session, const Id &id, std::optional<qint64> trashed)
{
    if (!mark(session, u"article"_s, id, trashed)) {
        session.database.fail(
            {Error::Kind::NotFound, Store::tr("This article is no longer in the library."), u"article "_s + id});
    }
    session.changes.articles.insert(id);
    session.changes.highlights.insert(id);
    session.changes.entities = true;
}

void markHighlight(Session &session, const Id &id, std::optional<qint64> trashed)
{
    if (!mark(session, u"highlight"_s, id, trashed)) {
        session.database.fail(
            {Error::Kind::NotFound, Store::tr("This highlight is no longer in the library."), u"highlight "_s + id});
    }
    Statement row(session.database, u"SELECT article FROM highlight WHERE id = ?"_s);
    if (row.run(id) && row.next()) {
        session.changes.highlights.insert(row.text(0));
    }
    session.changes.marks.insert(id);
    session.changes.entities = true;
}
}

void trashArticle(Session &session, const Id &id)
{
    markArticle(session, id, session.now());
}

void restoreArticle(Session &session, const Id &id)
{
    markArticle(session, id, std::nullopt);
}

void trashHighlight(Session &session, const Id &id)
{
    markHighlight(session, id, session.now());
}

void restoreHighlight(Session &session, const Id &id)
{
    markHighlight(session, id, std::nullopt);
}

QList<TrashRow> rows(Database &database)
{
    Statement statement(database, uR"(
        SELECT 0, id, title, title, trashed AS time FROM article WHERE trashed IS NOT NULL
        UNION ALL
        SELECT 1, highlight.id, quote, title, highlight.trashed FROM highlight JOIN article ON article.id = article
            WHERE highlight.trashed IS NOT NULL
        ORDER BY time DESC)"_s);
    statement.run();
    QList<TrashRow> rows;
    while (statement.next()) {
        rows.append({statement.integer(0) == 0 ? TrashRow::Kind::Article : TrashRow::Kind::Highlight, statement.text(1),
            statement.text(2), statement.text(3), statement.integer(4)});
    }
    return rows;
}

void empty(Session &session)
{
    Database &database = session.database;
    Statement gone(database,
        u"SELECT article, highlight.id FROM highlight JOIN article ON article.id = article "
        "WHERE highlight.trashed IS NOT NULL OR article.trashed IS NOT NULL"_s);
    gone.run();
    while (gone.next()) {
        session.changes.highlights.insert(gone.text(0));
        session.changes.marks.insert(gone.text(1));
    }
    Statement articles(database, u"SELECT id FROM article WHERE trashed IS NOT NULL"_s);
    articles.run();
    while (articles.next()) {
        session.changes.articles.insert(articles.text(0));
    }
    database.execute(u"INSERT OR IGNORE INTO deleted_article "
                     "SELECT id FROM article WHERE trashed IS NOT NULL AND bundle <> ''"_s);
    database.execute(u"DELETE FROM highlight WHERE trashed IS NOT NULL"_s);
    database.execute(u"DELETE FROM article WHERE trashed IS NOT NULL"_s);
    session.changes.entities = true;
}

}
