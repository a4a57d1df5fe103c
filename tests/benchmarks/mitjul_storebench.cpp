// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// Prints what a large library costs beside an empty one; docs/benchmarks.md explains.
// mitjul_storebench [--articles N] [--marks N] [FOLDER]: keeps its files in FOLDER (else the folder for temporary files)
// while it runs; 3 GB with the usual 100,000 articles and 1,000,000 marks.

#include "core/anchoring.h"
#include "figures.h"
#include "sampletext.h"
#include "searchcorpus.h"
#include "storage/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{
constexpr int articlesAtOnce = 500;
constexpr int pageSize = 101; // what the list of articles asks for
constexpr int starts = 5;
constexpr int repetitions = 50;

// A figure of something that failed would be worth nothing.
template<typename T>
T valueOf(const Result<T> &result)
{
    if (!result) {
        qFatal("%s (%s)", qUtf8Printable(result.error().sentence), qUtf8Printable(result.error().detail));
    }
    return *result;
}

void fillArticles(const QString &folder, int count)
{
    Store store({folder, {}, {}});
    valueOf(store.open().result());
    valueOf(store.setSearchIndexPaused(true).result());
    SearchCorpus corpus(valueOf(bundledSentences()));
    QList<Article> articles;
    for (int i = 0; i < count; ++i) {
        Article article = corpus.next();
        article.id = u"article-%1"_s.arg(i, 6, 10, QChar(u'0'));
        article.publisher = u"신문 %1"_s.arg(i % 40);
        article.tags = {u"꼬리표 %1"_s.arg(i % 300)};
        article.published =
            i % 10 == 0 ? QString() : QDate(2000, 1, 1).addDays((i * 7919) % 9000).toString(Qt::ISODate);
        articles += article;
        if (articles.size() == articlesAtOnce || i == count - 1) {
            valueOf(store.saveArticles(std::exchange(articles, {})).result());
        }
    }
}

// A million calls of the store would take long; these rows are what it writes.
void fillMarks(const QString &folder, int articles, int marks)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"fill"_s);
        database.setDatabaseName(folder + "/library.db"_L1);
        database.open();
        QSqlQuery query(database);
        const QString insert = uR"(
            WITH RECURSIVE number(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n < :marks - 1)
            INSERT INTO highlight (id, article, start_paragraph, start_offset, end_paragraph, end_offset, quote,
                quote_folded, prefix, suffix, paragraph_hash, state, place, color, style, note, note_folded, created,
                modified)
            SELECT printf('%08x-mark', n * 2654435761 % 4294967296), printf('article-%06d', n % :articles), 0,
                n / :articles, 0, n / :articles + 10, 'quote of the mark', 'quote of the mark', 'before', 'after',
                x'00', 'exact', (n % 97) / 97.0, 'yellow', 'solid', '', '', 1700000000000 + n, 1700000000000 + n
            FROM number)"_s;
        const bool prepared = query.exec(u"PRAGMA synchronous=OFF"_s) && query.prepare(insert);
        query.bindValue(u":articles"_s, articles);
        query.bindValue(u":marks"_s, marks);
        if (!prepared || !query.exec()) {
            qFatal("%s", qUtf8Printable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"fill"_s);
}

double proportionalSetSize()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    for (const QByteArray &line : content.split('\n')) {
        if (line.startsWith("Pss:")) {
            return line.simplified().split(' ').at(1).toDouble() * 1024 / 1e6;
        }
    }
    return 0;
}

// What a program of its own needs until it has the first page of the list.
int printStart(const QString &folder)
{
    Store store({folder, {}, {}});
    ArticleQuery query;
    query.limit = pageSize;
    const Cost cost = costOf([&] {
        store.open();
        valueOf(store.articles(query).result());
    });
    std::printf("%f\n%f\n%f\n", proportionalSetSize(), cost.wall, cost.cpu);
    return 0;
}

struct Start {
    Costs costs;
    double memory = 0; ///< MB
};

Start startsWith(const QString &folder)
{
    Start start;
    for (int i = 0; i < starts; ++i) {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--start"_s, folder});
        program.waitForFinished(-1);
        const QByteArrayList lines = program.readAllStandardOutput().split('\n');
        start.memory = lines.value(0).toDouble();
        start.costs.add({lines.value(1).toDouble(), lines.value(2).toDouble()});
    }
    return start;
}

Highlight markOn(const Article &article, int i)
{
    Highlight mark;
    mark.article = article.id;
    const int paragraph = i % int(article.paragraphs.size());
    mark.anchor = anchorAt(article.paragraphs, {{paragraph, 0}, {paragraph, 8}});
    mark.note = u"메모 %1"_s.arg(i);
    return mark;
}

using Work = std::function<void(Store &store, const Article &article)>;

QList<std::pair<QString, Work>> works()
{
    const auto list = [](const std::function<void(ArticleQuery & query)> &ask) {
        return [ask](Store &store, const Article &) {
            ArticleQuery page;
            page.limit = pageSize;
            ask(page);
            valueOf(store.articles(page).result());
        };
    };
    const auto marks = [](HighlightQuery::Order order) {
        return [order](Store &store, const Article &) {
            HighlightQuery query;
            query.order = order;
            query.limit = pageSize;
            valueOf(store.highlights(query).result());
        };
    };
    using Order = ArticleQuery::Order;
    return {
        {u"first page, newest"_s, list([](ArticleQuery &query) {
             query.order = Order::Newest;
         })},
        {u"page after 1,000 articles"_s, list([](ArticleQuery &query) {
             query.offset = 1000;
         })},
        {u"first page, recently opened"_s, list([](ArticleQuery &query) {
             query.order = Order::RecentlyOpened;
         })},
        {u"first page of one publisher"_s, list([](ArticleQuery &query) {
             query.publisher = u"신문 3"_s;
         })},
        {u"first page of one tag"_s, list([](ArticleQuery &query) {
             query.tag = u"꼬리표 7"_s;
         })},
        {u"first page by title"_s, list([](ArticleQuery &query) {
             query.order = Order::Title;
         })},
        {u"first marks, newest"_s, marks(HighlightQuery::Order::Newest)},
        {u"first marks, by place"_s, marks(HighlightQuery::Order::Place)},
        {u"all tags"_s,
            [](Store &store, const Article &) {
                valueOf(store.tags().result());
            }},
        {u"open an article"_s,
            [](Store &store, const Article &article) {
                valueOf(store.article(article.id).result());
            }},
        {u"mark"_s,
            [](Store &store, const Article &article) {
                static int number = 0;
                valueOf(store.saveHighlight(markOn(article, ++number)).result());
            }},
        {u"delete an article, and undo"_s,
            [](Store &store, const Article &article) {
                valueOf(store.trashArticle(article.id).result());
                valueOf(store.restoreArticle(article.id).result());
            }},
    };
}

void reportWork(const QString &small, const QString &large)
{
    Store one({small, {}, {}});
    Store other({large, {}, {}});
    for (Store *store : {&one, &other}) {
        valueOf(store->open().result());
        valueOf(store->setSearchIndexPaused(true).result());
    }
    const Article article = valueOf(one.article(u"article-000000"_s).result());
    for (const auto &[name, work] : works()) {
        Costs baseline;
        Costs costs;
        for (int i = 0; i < repetitions; ++i) { // in turn, so that the disk's moods meet both
            baseline.add(costOf([&, work = work] {
                work(one, article);
            }));
            costs.add(costOf([&, work = work] {
                work(other, article);
            }));
        }
        Table::addBaseline(name + u": one article"_s, baseline.median());
        Table::add(name + u": large library"_s, costs.median(), baseline.median());
    }
}
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"articles"_s, u"How many."_s, u"N"_s, u"100000"_s}, {u"marks"_s, u"How many."_s, u"N"_s, u"1000000"_s},
            {u"start"_s, u"Prints what a start costs."_s, u"FOLDER"_s}});
    parser.process(application);
    if (parser.isSet(u"start"_s)) {
        return printStart(parser.value(u"start"_s));
    }
    const QString place = parser.positionalArguments().value(0, QDir::tempPath());
    const QTemporaryDir folder(place + "/mitjul-storebench-XXXXXX"_L1);
    const QString small = folder.filePath(u"small"_s);
    const QString large = folder.filePath(u"large"_s);
    const int articles = parser.value(u"articles"_s).toInt();
    fillArticles(small, 1);
    fillArticles(large, articles);
    fillMarks(large, articles, parser.value(u"marks"_s).toInt());

    Table::begin();
    const Start before = startsWith(small);
    const Start after = startsWith(large);
    Table::addBaseline(u"start until the first page: one article"_s, before.costs.median());
    Table::add(u"start until the first page: large library"_s, after.costs.median(), before.costs.median());
    Table::addMemory(u"memory (PSS) then: one article"_s, before.memory, before.memory);
    Table::addMemory(u"memory (PSS) then: large library"_s, after.memory, before.memory);
    reportWork(small, large);
    return 0;
}
