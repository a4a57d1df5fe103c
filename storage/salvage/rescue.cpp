// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "rescue.h"

#include "rowscan.h"
#include "storage/articletable.h"
#include "storage/highlighttable.h"
#include "storage/libraryfolder.h"
#include "storage/marklog/marklogreader.h"
#include "storage/marklog/markreplay.h"
#include "storage/sortkeys.h"
#include "storage/statement.h"
#include "storage/store.h"
#include "storage/transaction.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
struct Part {
    QString table;
    QString ownerColumn;
    QString ownerTable;
};

const QStringList tables{u"entity"_s, u"article"_s, u"article_text"_s, u"highlight"_s, u"bundle"_s,
    u"deleted_article"_s, u"article_version"_s, u"article_original"_s, u"outlet_rule"_s, u"seen_file"_s,
    u"mention_answer"_s, u"mention_search"_s, u"entity_merge"_s};
const QList<Part> parts{
    {u"article_tag"_s, u"article"_s, u"article"_s},
    {u"source"_s, u"article"_s, u"article"_s},
    {u"summary_sentence"_s, u"article"_s, u"article"_s},
    {u"hidden_line"_s, u"article"_s, u"article"_s},
    {u"entity_name"_s, u"entity"_s, u"entity"_s},
    {u"mention"_s, u"article"_s, u"article"_s},
    {u"highlight_tag"_s, u"highlight"_s, u"highlight"_s},
    {u"highlight_entity"_s, u"highlight"_s, u"highlight"_s},
};
// Tables of rows that stand on their own, and go with what they belong to.
const QList<Part> appendages{
    {u"article_version"_s, u"article"_s, u"article"_s},
    {u"article_original"_s, u"article"_s, u"article"_s},
    {u"mention_answer"_s, u"article"_s, u"article"_s},
    {u"mention_answer"_s, u"entity"_s, u"entity"_s},
    {u"mention"_s, u"entity"_s, u"entity"_s},
    {u"highlight_entity"_s, u"entity"_s, u"entity"_s},
    {u"entity_merge"_s, u"\"into\""_s, u"entity"_s},
};
constexpr int longestTitle = 60; // UTF-16 units

QStringList column(Database &database, const QString &sql)
{
    QStringList values;
    Statement rows(database, sql);
    rows.run();
    while (rows.next()) {
        values += rows.text(0);
    }
    return values;
}
}

Rescue::Rescue(LibraryFolder &folder, const std::function<qint64()> &now, const std::function<Id()> &newId)
    : m_folder(folder), m_session{{}, SecondCopy(folder.path()), now, newId, {}}
{
}

Result<Done> Rescue::begin()
{
    const Result<Done> opened = m_session.database.open(m_folder);
    if (opened) {
        // Rows come in any order; finish() sees to it that they fit together.
        m_session.database.execute(u"PRAGMA foreign_keys=OFF"_s);
        m_session.database.execute(u"CREATE TEMP TABLE doubtful AS SELECT * FROM article"_s);
        m_session.database.execute(u"CREATE TEMP TABLE doubtful_text AS SELECT * FROM article_text"_s);
    }
    return opened;
}

void Rescue::copyFrom(const QString &database, Marks marks)
{
    Database source;
    if (!source.openAsItIs(database)) {
        return;
    }
    Transaction transaction(m_session.database);
    RowScan scan(source, m_session.database);
    QHash<QString, QStringList> added;
    for (const QString &table : tables) {
        if (marks == Marks::Wanted || table != "highlight"_L1) {
            added.insert(table, scan.copyTable(table));
        }
    }
    for (const Part &part : parts) {
        scan.copyParts(part.table, part.ownerColumn, added.value(part.ownerTable));
    }
    doubtWrongTexts();
    transaction.commit();
}

void Rescue::replay(const QString &log)
{
    MarkLogReader reader(log);
    if (!reader.isReadable()) {
        return;
    }
    Database &database = m_session.database;
    Transaction transaction(database);
    MarkReplay replay(m_session);
    m_knownMarks = 0;
    reader.forEach([&](const Id &id, const std::optional<StoredMark> &mark) {
        const std::optional<StoredMark> known = HighlightTable::stored(database, id);
        if (!mark) {
            HighlightTable::drop(database, id);
        } else if (!known || known->highlight.modified <= mark->highlight.modified) {
            replay.put(*mark);
        }
        m_knownMarks += mark ? 1 : 0;
    });
    transaction.commit();
}

Result<SalvageReport> Rescue::finish()
{
    Database &database = m_session.database;
    Transaction transaction(database);
    takeDoubtfulTexts();
    nameNamelessArticles();
    giveTextsToArticles();
    removeDanglingParts();
    transaction.commit();
    if (database.number(u"SELECT count(*) FROM pragma_foreign_key_check"_s) > 0) {
        database.fail({Error::Kind::Damaged, {}, u"foreign keys after salvaging"_s});
    }
    database.checkIntegrity();
    const SalvageReport report{
        int(database.number(u"SELECT count(*) FROM article"_s)),
        int(database.number(u"SELECT count(*) FROM highlight"_s)),
        m_knownMarks,
        {},
    };
    const std::optional<Error> error = database.takeError();
    database.close();
    return error ? Result<SalvageReport>(*error) : report;
}

// An article whose text is not the one it was saved with is put off: a later source may have both whole.
void Rescue::doubtWrongTexts()
{
    Database &database = m_session.database;
    const QStringList ids = column(database, u"SELECT id FROM article"_s);
    for (const QString &id : ids) {
        const Article article = ArticleTable::load(database, id);
        if (contentHashOf(article) != article.contentHash) {
            Statement(database, u"INSERT INTO doubtful SELECT * FROM article WHERE id = ?"_s).run(id);
            Statement(database, u"INSERT INTO doubtful_text SELECT * FROM article_text WHERE article = ?"_s).run(id);
            Statement(database, u"DELETE FROM article WHERE id = ?"_s).run(id);
            Statement(database, u"DELETE FROM article_text WHERE article = ?"_s).run(id);
        }
    }
}

// A text with a few wrong letters is better than none. Marks are found again in it.
void Rescue::takeDoubtfulTexts()
{
    Database &database = m_session.database;
    const QStringList ids =
        column(database, u"SELECT DISTINCT id FROM doubtful WHERE id NOT IN (SELECT id FROM article)"_s);
    for (const QString &id : ids) {
        Statement(database, u"INSERT OR IGNORE INTO article SELECT * FROM doubtful WHERE id = ?"_s).run(id);
        Statement(database, u"INSERT OR IGNORE INTO article_text SELECT * FROM doubtful_text WHERE article = ?"_s)
            .run(id);
        if (const Article article = ArticleTable::load(database, id); !article.paragraphs.isEmpty()) {
            ArticleTable::save(m_session, article);
        }
    }
}

// Texts whose article is lost, and marks of which nothing tells the article's name.
void Rescue::nameNamelessArticles()
{
    Database &database = m_session.database;
    const QStringList texts =
        column(database, u"SELECT article FROM article_text WHERE article NOT IN (SELECT id FROM article)"_s);
    for (const QString &id : texts) {
        Article article;
        article.id = id;
        article.paragraphs = ArticleTable::paragraphs(database, id);
        article.title = article.paragraphs.value(0).text.left(longestTitle);
        ArticleTable::save(m_session, article);
    }
    const QStringList marked =
        column(database, u"SELECT DISTINCT article FROM highlight WHERE article NOT IN (SELECT id FROM article)"_s);
    for (const QString &id : marked) {
        MarkReplay(m_session).standInFor(id, Store::tr("A Lost Article"));
    }
}

void Rescue::giveTextsToArticles()
{
    Database &database = m_session.database;
    const QStringList ids =
        column(database, u"SELECT id FROM article WHERE id NOT IN (SELECT article FROM article_text)"_s);
    for (const QString &id : ids) {
        MarkReplay(m_session).standInFor(id, ArticleTable::load(database, id).title);
    }
}

void Rescue::removeDanglingParts()
{
    Database &database = m_session.database;
    for (const Part &part : parts + appendages) {
        database.execute(
            u"DELETE FROM %1 WHERE %2 NOT IN (SELECT id FROM %3)"_s.arg(part.table, part.ownerColumn, part.ownerTable));
    }
    SortKeys::forget(database); // an old schema has none
}

}
