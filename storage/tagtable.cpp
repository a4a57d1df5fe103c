// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "tagtable.h"

#include "collation.h"
#include "core/folding.h"
#include "database.h"
#include "statement.h"

using namespace Qt::StringLiterals;

namespace Mitjul::TagTable
{

namespace
{
void replace(Database &database, const QString &table, const QString &owner, const Id &id, const QStringList &tags)
{
    Statement(database, u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table, owner)).run(id);
    Statement insert(database, u"INSERT INTO %1 VALUES (?, ?, ?, ?)"_s.arg(table));
    int ordinal = 0;
    for (const QString &tag : tidied(tags)) {
        insert.run(id, ordinal++, tag, fold(tag));
    }
}

// Tags of which an owner is not in the trash. From one tag to the next along the index, not from owner to owner.
QStringList used(Database &database, const QString &table, const QString &owner, const QString &ownerIsThere)
{
    QStringList tags;
    Statement next(database, u"SELECT min(tag) FROM %1 WHERE tag > ?"_s.arg(table));
    Statement check(database,
        u"SELECT 1 FROM (SELECT %2 AS owner FROM %1 WHERE tag = ?) WHERE EXISTS (%3) LIMIT 1"_s.arg(
            table, owner, ownerIsThere));
    for (QString last; next.run(last) && next.next() && !next.text(0).isEmpty() && next.ascendTo(last, 0);) {
        if (check.run(last) && check.next()) {
            tags += last;
        }
    }
    return tags;
}
}

QStringList tidied(const QStringList &tags)
{
    QStringList tidy;
    for (const QString &tag : tags) {
        const QString line = tag.simplified();
        if (!line.isEmpty() && !tidy.contains(line)) {
            tidy += line;
        }
    }
    return tidy;
}

QStringList ofArticle(Database &database, const Id &article)
{
    QStringList tags;
    Statement rows(database, u"SELECT tag FROM article_tag WHERE article = ? ORDER BY ordinal"_s);
    rows.run(article);
    while (rows.next()) {
        tags += rows.text(0);
    }
    return tags;
}

void replaceOfArticle(Database &database, const Id &article, const QStringList &tags)
{
    replace(database, u"article_tag"_s, u"article"_s, article, tags);
}

void replaceOfHighlight(Database &database, const Id &highlight, const QStringList &tags)
{
    replace(database, u"highlight_tag"_s, u"highlight"_s, highlight, tags);
}

QStringList allOfArticles(Database &database)
{
    QStringList tags = used(database, u"article_tag"_s, u"article"_s,
        u"SELECT 1 FROM article WHERE article.id = owner AND trashed IS NULL"_s);
    sortInKoreanOrder(tags, std::identity());
    return tags;
}

QStringList all(Database &database)
{
    QStringList tags = used(database, u"article_tag"_s, u"article"_s,
                           u"SELECT 1 FROM article WHERE article.id = owner AND trashed IS NULL"_s)
        + used(database, u"highlight_tag"_s, u"highlight"_s,
            u"SELECT 1 FROM highlight JOIN article ON article.id = highlight.article "
            "WHERE highlight.id = owner AND highlight.trashed IS NULL AND article.trashed IS NULL"_s);
    tags.removeDuplicates();
    sortInKoreanOrder(tags, std::identity());
    return tags;
}

}
