// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articlelist.h"

#include "articledate.h"
#include "core/folding.h"
#include "database.h"
#include "filter.h"
#include "statement.h"
#include "store.h"

using namespace Qt::StringLiterals;

namespace Mitjul::ArticleList
{

namespace
{
using Order = ArticleQuery::Order;

QString orderOf(Order order)
{
    switch (order) {
    case Order::Oldest:
        return articleDate + u" ASC, added ASC, id"_s;
    case Order::RecentlyOpened:
        return u"opened DESC, "_s + articleDate + u" DESC, id"_s;
    case Order::Title:
        return u"title_key, "_s + articleDate + u" DESC, added DESC, id"_s;
    case Order::Publisher:
        return u"publisher_key, "_s + articleDate + u" DESC, added DESC, id"_s;
    case Order::Newest:
        break;
    }
    return articleDate + u" DESC, added DESC, id"_s;
}

const QString columns = uR"(
    id, title, deck, byline, publisher, published, added, opened, characters,
    reading_paragraph, reading_offset, progress,
    (SELECT count(*) FROM highlight WHERE highlight.article = article.id AND highlight.trashed IS NULL),
    (SELECT group_concat(place, char(10) ORDER BY place) FROM highlight
        WHERE highlight.article = article.id AND highlight.trashed IS NULL AND state <> 'orphan'),
    (SELECT group_concat(tag, char(10) ORDER BY ordinal) FROM article_tag WHERE article_tag.article = article.id))"_s;

Filter filterOf(const ArticleQuery &query)
{
    Filter filter(u"trashed IS NULL"_s);
    filter.add(query.onlyUnread, u"progress = 0"_s);
    filter.add(query.id, u"id = ?"_s);
    filter.add(query.publisher, u"publisher = ?"_s);
    filter.add(query.tag, u"id IN (SELECT article FROM article_tag WHERE tag = ?)"_s);
    filter.add(query.entity, u"id IN (SELECT article FROM mention WHERE entity = ?)"_s);
    return filter;
}

ArticleRow rowOf(const Statement &statement)
{
    ArticleRow row;
    row.id = statement.text(0);
    row.title = statement.text(1);
    row.deck = statement.text(2);
    row.byline = statement.text(3);
    row.publisher = statement.text(4);
    row.published = statement.text(5);
    row.added = statement.integer(6);
    row.opened = statement.integer(7);
    row.characters = int(statement.integer(8));
    row.reading = {{int(statement.integer(9)), int(statement.integer(10))}, statement.real(11)};
    row.highlights = int(statement.integer(12));
    for (const QString &place : statement.lines(13)) {
        row.highlightPlaces += place.toDouble();
    }
    row.tags = statement.lines(14);
    return row;
}

// The ids that a statement finds for a name: at most two, which is enough to tell none, one and several.
QStringList idsFor(Database &database, const QString &condition, const QString &value)
{
    QStringList ids;
    Statement rows(database, u"SELECT id FROM article WHERE trashed IS NULL AND %1 LIMIT 2"_s.arg(condition));
    rows.run(value);
    while (rows.next()) {
        ids += rows.text(0);
    }
    return ids;
}

Error notFoundError(const QString &name)
{
    return {Error::Kind::NotFound, Store::tr("No article is called “%1”.").arg(name), {}};
}

Error ambiguousError(const QString &name)
{
    return {Error::Kind::Ambiguous,
        Store::tr("Several articles fit “%1”. Give more of the title, or the id.").arg(name), {}};
}
}

QList<ArticleRow> rows(Database &database, const ArticleQuery &query)
{
    const Filter filter = filterOf(query);
    Statement statement(database,
        u"SELECT %1 FROM article %2 ORDER BY %3 LIMIT ? OFFSET ?"_s.arg(columns, filter.sql(), orderOf(query.order)));
    statement.run(filter.values(), query.limit, query.offset);
    QList<ArticleRow> rows;
    while (statement.next()) {
        rows += rowOf(statement);
    }
    return rows;
}

QList<ArticleKey> keys(Database &database)
{
    Statement rows(database,
        u"SELECT id, url, publisher, title, published, content_hash FROM article "
        "WHERE trashed IS NULL AND bundle = ''"_s);
    rows.run();
    QList<ArticleKey> keys;
    while (rows.next()) {
        keys.append({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.bytes(5)});
    }
    return keys;
}

QList<ArticleName> names(Database &database)
{
    QList<ArticleName> names;
    Statement rows(database,
        u"SELECT id, title, EXISTS (SELECT 1 FROM highlight WHERE article = article.id AND trashed IS NULL) "
        "FROM article WHERE trashed IS NULL ORDER BY %1"_s.arg(orderOf(Order::Newest)));
    rows.run();
    while (rows.next()) {
        names.append({rows.text(0), rows.text(1), rows.integer(2) != 0});
    }
    return names;
}

// From one publisher to the next along the index, not from article to article.
QStringList publishers(Database &database)
{
    QStringList publishers;
    Statement next(database, u"SELECT min(publisher) FROM article WHERE trashed IS NULL AND publisher > ?"_s);
    for (QString last; next.run(last) && next.next() && !next.text(0).isEmpty() && next.ascendTo(last, 0);) {
        publishers += last;
    }
    return publishers;
}

Id find(Database &database, const QString &name)
{
    const QString folded = fold(name.trimmed());
    if (folded.isEmpty()) {
        database.fail(notFoundError(name));
        return {};
    }
    const std::pair<QString, QString> ways[] = {
        {u"id = ?"_s, name},
        {u"title_folded = ?"_s, folded},
        {u"instr(id, ?) = 1"_s, name},
        {u"instr(title_folded, ?) > 0"_s, folded},
    };
    for (const auto &[condition, value] : ways) {
        const QStringList ids = idsFor(database, condition, value);
        if (ids.size() == 1) {
            return ids.first();
        }
        if (ids.size() > 1) {
            database.fail(ambiguousError(name));
            return {};
        }
    }
    database.fail(notFoundError(name));
    return {};
}

}
