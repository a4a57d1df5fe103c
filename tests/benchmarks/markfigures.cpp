// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "markfigures.h"

#include "core/anchoring.h"
#include "demands.h"
#include "figures.h"
#include "pageturns.h"
#include "storage/store.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr int marks = 10'000;
constexpr int commits = 300;
constexpr int additions = 20;

/// The i-th of count marks that lie evenly over an article.
Highlight markIn(const Article &article, int i, int count)
{
    const int paragraph = int(qint64(i) * article.paragraphs.size() / count);
    const int length = int(article.paragraphs.at(paragraph).text.size());
    Highlight mark;
    mark.article = article.id;
    mark.color = HighlightColor(i % 6);
    mark.style = HighlightStyle(i % 4);
    mark.anchor = anchorAt(article.paragraphs, {{paragraph, length / 4}, {paragraph, length / 2}});
    return mark;
}

/// One table without indexes, in a library's journal mode, where a mark is a row.
class BareTable
{
public:
    explicit BareTable(const QString &folder)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
        database.setDatabaseName(QDir(folder).filePath(u"bare.sqlite"_s));
        demand(database.open(), "The bare database could not be opened");
        m_query = QSqlQuery(database);
        for (const QString &sql : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
                 u"CREATE TABLE mark (id, article, quote, prefix, suffix, note)"_s}) {
            demand(m_query.exec(sql), "The bare database could not be set up");
        }
        demand(m_query.prepare(u"INSERT INTO mark VALUES (?, ?, ?, ?, ?, ?)"_s), "The mark could not be prepared");
    }

    void save(const Highlight &mark)
    {
        QSqlDatabase database = QSqlDatabase::database(u"bare"_s);
        demand(database.transaction(), "The bare transaction did not begin");
        const QStringList values{u"0123456789abcdef0123456789abcdef0123"_s, mark.article, mark.anchor.quote,
            mark.anchor.prefix, mark.anchor.suffix, mark.note};
        for (int i = 0; i < values.size(); ++i) {
            m_query.bindValue(i, values.at(i));
        }
        demand(m_query.exec() && database.commit(), "The bare mark was not saved");
    }

private:
    QSqlQuery m_query;
};
}

void reportDurableMarks(Store &store, const QString &folder, const QList<NamedArticle> &articles)
{
    BareTable table(folder);
    Costs bare;
    QList<Costs> saved(articles.size());
    for (int i = 0; i < commits; ++i) { // in turn, so that the disk's moods meet all of them
        const Highlight mark = markIn(articles.first().article, i, commits);
        bare.add(costOf([&] {
            table.save(mark);
        }));
        for (int text = 0; text < articles.size(); ++text) {
            const Highlight other = markIn(articles.at(text).article, i, commits);
            saved[text].add(costOf([&] {
                valueOf(store.saveHighlight(other).result());
            }));
        }
    }
    for (const auto &[name, share] : {std::pair(u"p50"_s, 0.5), std::pair(u"p99"_s, 0.99)}) {
        const Cost baseline = bare.percentile(share);
        Table::addBaseline(u"save a mark, %1: bare INSERT and COMMIT"_s.arg(name), baseline);
        for (int text = 0; text < articles.size(); ++text) {
            Table::add(
                u"save a mark, %1: %2"_s.arg(name, articles.at(text).name), saved.at(text).percentile(share), baseline);
        }
    }
}

void reportManyMarks(const Article &article)
{
    QList<Highlight> highlights;
    for (int i = 0; i < marks; ++i) {
        highlights.append(markIn(article, i, marks));
        highlights.last().id = QString::number(i);
    }
    Page page(article, benchmarkWindow);
    turnPages(page); // so that both find the glyphs of these pages drawn before
    const Costs without = turnPages(page);
    page.document.setHighlights(highlights);
    const Costs with = turnPages(page);
    Table::addBaseline(u"Page Down, median: no marks"_s, without.median());
    Table::add(u"Page Down, median: 10,000 marks"_s, with.median(), without.median());
    Table::addBaseline(u"Page Down, p99: no marks"_s, without.percentile(0.99));
    Table::add(u"Page Down, p99: 10,000 marks"_s, with.percentile(0.99), without.percentile(0.99));

    Costs first;
    Costs more;
    for (int i = 0; i < additions; ++i) {
        Highlight mark = markIn(article, i, additions);
        mark.id = u"new %1"_s.arg(i);
        first.add(costOf([&] {
            page.document.setHighlights({mark});
            page.grab();
        }));
        page.document.setHighlights(highlights);
        page.grab();
        more.add(costOf([&] {
            page.document.setHighlights(highlights + QList{mark});
            page.grab();
        }));
    }
    Table::addBaseline(u"show one mark more: the first"_s, first.median());
    Table::add(u"show one mark more: after 10,000"_s, more.median(), first.median());
}

}
