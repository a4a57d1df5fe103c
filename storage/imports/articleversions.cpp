// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articleversions.h"

#include "articlejson.h"
#include "storage/anchorjson.h"
#include "storage/articletable.h"
#include "storage/highlighttable.h"
#include "storage/mentions/entitymerging.h"
#include "storage/session.h"
#include "storage/statement.h"
#include "storage/store.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul::ArticleVersions
{

namespace
{
/// A version with the places of the marks in it.
struct Kept {
    Article article;
    QHash<Id, Anchor> anchors;
};

Error notFoundError(const Id &article, qint64 replaced)
{
    return {Error::Kind::NotFound, Store::tr("This version of the article is no longer there."),
        u"article %1, version %2"_s.arg(article).arg(replaced)};
}

QByteArray packed(const Article &article, const QList<Highlight> &marks)
{
    QJsonObject anchors;
    for (const Highlight &mark : marks) {
        anchors.insert(mark.id, anchorJson(mark.anchor));
    }
    const QJsonObject content{{"article"_L1, articleJson(article)}, {"anchors"_L1, anchors}};
    return qCompress(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

std::optional<Kept> unpacked(const QByteArray &bytes, const Id &article)
{
    const QJsonObject content = QJsonDocument::fromJson(qUncompress(bytes)).object();
    if (!content.contains("article"_L1)) {
        return {};
    }
    Kept kept{articleIn(content.value("article"_L1).toObject()), {}};
    kept.article.id = article;
    const QJsonObject anchors = content.value("anchors"_L1).toObject();
    for (auto anchor = anchors.begin(); anchor != anchors.end(); ++anchor) {
        kept.anchors.insert(anchor.key(), anchorIn(anchor.value().toObject()));
    }
    return kept;
}

std::optional<Kept> find(Database &database, const Id &article, qint64 replaced)
{
    Statement row(database, u"SELECT content FROM article_version WHERE article = ? AND replaced = ?"_s);
    return row.run(article, replaced) && row.next() ? unpacked(row.bytes(0), article) : std::nullopt;
}

// The clock may have been set back, and two versions of one moment could not be told apart.
qint64 nextTime(Session &session, const Id &article)
{
    Statement row(session.database, u"SELECT coalesce(max(replaced) + 1, 0) FROM article_version WHERE article = ?"_s);
    const qint64 free = row.run(article) && row.next() ? row.integer(0) : 0;
    return std::max(session.now(), free);
}

// An entity may be gone since, or be one with another.
QList<Mention> known(Database &database, const QList<Mention> &mentions)
{
    QList<Mention> known;
    Statement row(database, u"SELECT 1 FROM entity WHERE id = ?"_s);
    for (Mention mention : mentions) {
        mention.entity = EntityMerging::standInFor(database, mention.entity);
        if (row.run(mention.entity) && row.next()) {
            known += mention;
        }
    }
    return known;
}
}

QList<ArticleVersion> all(Database &database, const Id &article)
{
    Statement rows(
        database, u"SELECT replaced, content FROM article_version WHERE article = ? ORDER BY replaced DESC"_s);
    rows.run(article);
    QList<ArticleVersion> versions;
    while (rows.next()) {
        if (const std::optional<Kept> kept = unpacked(rows.bytes(1), article)) {
            versions.append({rows.integer(0), kept->article});
        }
    }
    return versions;
}

QList<qint64> times(Database &database, const Id &article)
{
    Statement rows(database, u"SELECT replaced FROM article_version WHERE article = ? ORDER BY replaced DESC"_s);
    rows.run(article);
    QList<qint64> times;
    while (rows.next()) {
        times += rows.integer(0);
    }
    return times;
}

qint64 keep(Session &session, const Id &article)
{
    Database &database = session.database;
    const qint64 time = nextTime(session, article);
    const QByteArray content =
        packed(ArticleTable::load(database, article), HighlightTable::ofArticle(database, article));
    Statement(database, u"INSERT INTO article_version (article, replaced, content) VALUES (?, ?, ?)"_s)
        .run(article, time, content);
    return time;
}

bool changesMarks(Database &database, const Id &article, qint64 replaced)
{
    const std::optional<Kept> kept = find(database, article, replaced);
    return kept && ArticleTable::changesMarks(database, {kept->article});
}

qint64 returnTo(Session &session, const Id &article, qint64 replaced)
{
    Database &database = session.database;
    std::optional<Kept> kept = find(database, article, replaced);
    if (!kept) {
        database.fail(notFoundError(article, replaced));
        return 0;
    }
    kept->article.mentions = known(database, kept->article.mentions);
    const qint64 time = keep(session, article);
    ArticleTable::save(session, kept->article, ArticleTable::Earlier::Dropped);
    HighlightTable::anchorAsBefore(session, article, kept->anchors);
    Statement(database, u"DELETE FROM article_version WHERE article = ? AND replaced = ?"_s).run(article, replaced);
    return time;
}

}
