// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articletable.h"

#include "articleparts.h"
#include "core/folding.h"
#include "core/segmentation.h"
#include "highlighttable.h"
#include "imports/articleversions.h"
#include "mentions/mentionanswers.h"
#include "packedtext.h"
#include "readingposition.h"
#include "search/searchterms.h"
#include "session.h"
#include "sortkeys.h"
#include "statement.h"
#include "store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul::ArticleTable
{

namespace
{
// What a list shows of an article without a deck, in UTF-16 units.
constexpr int longestExcerpt = 200;

Error notFoundError(const Id &id)
{
    return {Error::Kind::NotFound, Store::tr("This article is no longer in the library."), u"article "_s + id};
}

Error lineFeedError(const QString &title)
{
    return {Error::Kind::Invalid, Store::tr("“%1” cannot be saved: a paragraph contains a line break.").arg(title), {}};
}

QString excerptOf(const Article &article)
{
    const QStringList decks = article.deck();
    if (!decks.isEmpty()) {
        return decks.first();
    }
    const auto body = std::ranges::find(article.paragraphs, ParagraphRole::Body, &Paragraph::role);
    if (body == article.paragraphs.end() || body->text.size() <= longestExcerpt) {
        return body == article.paragraphs.end() ? QString() : body->text;
    }
    return body->text.first(graphemeBoundaryBefore(body->text, longestExcerpt)) + u'…';
}

Id sameArticle(Database &database, const Article &article, const QByteArray &hash)
{
    Statement same(database, u"SELECT id FROM article WHERE content_hash = ? AND title = ? AND trashed IS NULL"_s);
    return same.run(hash, article.title) && same.next() ? same.text(0) : Id();
}

void writeArticle(Session &session, const Article &article, const Id &id, const QByteArray &hash)
{
    // Only what belongs to the text is brought up to date: the reader's place, and the trash, stay as they are.
    Statement write(session.database, uR"(
        INSERT INTO article (id, title, title_folded, title_initials, title_key, deck, byline, publisher, publisher_key,
                             published, modified, events, url, language, bundle, content_hash, characters, added)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
            title = excluded.title, title_folded = excluded.title_folded, title_initials = excluded.title_initials,
            title_key = excluded.title_key, deck = excluded.deck, byline = excluded.byline,
            publisher = excluded.publisher, publisher_key = excluded.publisher_key, published = excluded.published,
            modified = excluded.modified, events = excluded.events, url = excluded.url, language = excluded.language,
            bundle = excluded.bundle, content_hash = excluded.content_hash, characters = excluded.characters)"_s);
    const SortKeys keys;
    write.run(id, article.title, fold(article.title), initialsForSearch(article.title), keys.of(article.title),
        excerptOf(article), article.byline, article.publisher, keys.of(article.publisher), article.published,
        article.modified, article.events, article.url, article.language, article.bundle, hash,
        qint64(article.characters()), article.added != 0 ? article.added : session.now());
}

void writeText(Database &database, const Id &id, const QList<Paragraph> &paragraphs)
{
    const PackedText text = packed(paragraphs);
    Statement write(database,
        u"INSERT OR REPLACE INTO article_text (article, starts, roles, text, folded) "
        "VALUES (?, ?, ?, ?, ?)"_s);
    write.run(id, text.starts, text.roles, text.text, foldedText(paragraphs));
}

// The place in the text stays the reader's, so it is carried over like a mark.
void carryOver(Session &session, const Id &id, const QList<Paragraph> &paragraphs, Earlier earlier)
{
    const QList<Paragraph> before = ArticleTable::paragraphs(session.database, id);
    // A damaged text that is saved with its own hash is no other one.
    if (earlier == Earlier::Kept && !before.isEmpty() && before != paragraphs) {
        ArticleVersions::keep(session, id);
    }
    ReadingPositions::carryOver(session.database, id, before, paragraphs);
    HighlightTable::anchorAgain(session, id, before, paragraphs);
}
}

Article load(Database &database, const Id &id)
{
    Statement row(database,
        u"SELECT title, byline, publisher, published, modified, events, url, language, bundle, "
        "content_hash, added FROM article WHERE id = ?"_s);
    Article article;
    if (!row.run(id) || !row.next()) {
        database.fail(notFoundError(id));
        return article;
    }
    article.id = id;
    article.title = row.text(0);
    article.byline = row.text(1);
    article.publisher = row.text(2);
    article.published = row.text(3);
    article.modified = row.text(4);
    article.events = row.text(5);
    article.url = row.text(6);
    article.language = row.text(7);
    article.bundle = row.text(8);
    article.contentHash = row.bytes(9);
    article.added = row.integer(10);
    article.paragraphs = paragraphs(database, id);
    ArticleParts::load(database, article);
    return article;
}

QList<Paragraph> paragraphs(Database &database, const Id &id)
{
    Statement row(database, u"SELECT starts, roles, text FROM article_text WHERE article = ?"_s);
    return row.run(id) && row.next() ? unpacked({row.bytes(0), row.text(1), row.text(2)}) : QList<Paragraph>();
}

QByteArray hash(Database &database, const Id &id)
{
    Statement known(database, u"SELECT content_hash FROM article WHERE id = ?"_s);
    return known.run(id) && known.next() ? known.bytes(0) : QByteArray();
}

void replaceText(Session &session, const Id &id, const QList<Paragraph> &paragraphs)
{
    writeText(session.database, id, paragraphs);
    session.changes.articles.insert(id);
}

bool changesMarks(Database &database, const QList<Article> &articles)
{
    Statement marked(database,
        u"SELECT content_hash FROM article WHERE id = ? "
        "AND EXISTS (SELECT 1 FROM highlight WHERE article = article.id)"_s);
    return std::ranges::any_of(articles, [&marked](const Article &article) {
        return !article.id.isEmpty() && marked.run(article.id) && marked.next()
            && marked.bytes(0) != contentHashOf(article);
    });
}

Id save(Session &session, const Article &article, Earlier earlier)
{
    const auto hasLineFeed = [](const Paragraph &paragraph) {
        return paragraph.text.contains(u'\n');
    };
    if (std::ranges::any_of(article.paragraphs, hasLineFeed)) {
        session.database.fail(lineFeedError(article.title));
        return {};
    }
    const QByteArray hash = contentHashOf(article);
    if (article.id.isEmpty()) {
        if (const Id same = sameArticle(session.database, article, hash); !same.isEmpty()) {
            return same;
        }
    }
    const Id id = article.id.isEmpty() ? session.newId() : article.id;
    const QByteArray before = ArticleTable::hash(session.database, id);
    if (!before.isEmpty() && before != hash) {
        carryOver(session, id, article.paragraphs, earlier);
    }
    writeArticle(session, article, id, hash);
    writeText(session.database, id, article.paragraphs);
    ArticleParts::replace(session.database, id, article);
    if (!before.isEmpty()) {
        MentionAnswers::heed(session, id);
    }
    session.changes.articles.insert(id);
    session.changes.entities = true;
    return id;
}

void requireKnown(Database &database, const Id &id)
{
    if (hash(database, id).isEmpty()) {
        database.fail(notFoundError(id));
    }
}

void saveSummary(Session &session, const Id &article, const QList<SummarySentence> &summary)
{
    requireKnown(session.database, article);
    ArticleParts::replaceSummary(session.database, article, summary);
    session.changes.articles.insert(article);
}

}
