// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// Prints what searching, importing and indexing cost beside what others take for the same text; docs/benchmarks.md
// explains. mitjul_searchbench [--articles N] [FOLDER]: keeps its files in FOLDER (else the folder for temporary files)
// while it runs; 3 GB with the usual 100,000 articles.

#include "figures.h"
#include "sampletext.h"
#include "searchcorpus.h"
#include "storage/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{
constexpr int imported = 10'000;
constexpr int importRuns = 5;
constexpr int queries = 1000;
constexpr int grepQueries = 20;
constexpr int articlesAtOnce = 500;
constexpr int shown = 20;

// A figure of something that failed would be worth nothing.
template<typename T>
T valueOf(const Result<T> &result)
{
    if (!result) {
        qFatal("%s (%s)", qUtf8Printable(result.error().sentence), qUtf8Printable(result.error().detail));
    }
    return *result;
}

void demand(bool isDone, const char *what)
{
    if (!isDone) {
        qFatal("%s", what);
    }
}

QString bodyOf(const Article &article)
{
    return article.title + u'\n' + article.text();
}

void save(Store &store, const QList<Article> &articles)
{
    for (qsizetype i = 0; i < articles.size(); i += articlesAtOnce) {
        valueOf(store.saveArticles(articles.mid(i, articlesAtOnce)).result());
    }
}

void awaitIndex(Store &store)
{
    while (!valueOf(store.searchIndexStatus().result()).isUpToDate) {
        QThread::msleep(5);
    }
}

/// One FTS5 table in a database of its own, in the library's journal mode.
class FullTextTable
{
public:
    FullTextTable(const QString &file, const QString &tokenizer)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, file);
        database.setDatabaseName(file);
        demand(database.open(), "The FTS5 database could not be opened");
        m_query = QSqlQuery(database);
        m_query.setForwardOnly(true);
        for (const QString &sql : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
                 u"CREATE VIRTUAL TABLE text USING fts5(body, tokenize='%1')"_s.arg(tokenizer)}) {
            demand(m_query.exec(sql), "The FTS5 database could not be set up");
        }
        m_database = database;
    }

    ~FullTextTable()
    {
        m_query = QSqlQuery();
        const QString name = m_database.connectionName();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }
    Q_DISABLE_COPY_MOVE(FullTextTable)

    void add(const QList<Article> &articles)
    {
        demand(m_database.transaction() && m_query.prepare(u"INSERT INTO text VALUES (?)"_s), "No FTS5 transaction");
        for (const Article &article : articles) {
            m_query.bindValue(0, bodyOf(article));
            demand(m_query.exec(), "FTS5 took no article");
        }
        m_query.finish();
        demand(m_database.commit(), "FTS5 did not commit");
    }

    /// The first results in the order of bm25(), with snippets.
    void find(const QString &query)
    {
        demand(m_query.prepare(u"SELECT rowid, snippet(text, 0, '[', ']', '…', 30) FROM text WHERE text MATCH ? "
                               "ORDER BY rank LIMIT %1"_s.arg(shown)),
            "FTS5 took no query");
        QStringList words;
        for (const QString &word : query.split(u' ')) {
            words += u'"' + word + u'"';
        }
        m_query.bindValue(0, words.join(u' '));
        demand(m_query.exec(), "FTS5 did not search");
        while (m_query.next()) {
        }
        m_query.finish();
    }

private:
    QSqlDatabase m_database;
    QSqlQuery m_query;
};

struct ImportCosts {
    Cost bare;
    Cost saved;
    Cost indexed;
};

ImportCosts costsOfImport(const QString &folder, const QList<Article> &articles)
{
    QDir().mkpath(folder);
    ImportCosts costs;
    costs.bare = costOf([&] {
        FullTextTable table(folder + "/bare.sqlite"_L1, u"unicode61"_s);
        for (qsizetype i = 0; i < articles.size(); i += articlesAtOnce) {
            table.add(articles.mid(i, articlesAtOnce));
        }
    });
    Store store({folder + "/library"_L1, {}, {}});
    valueOf(store.open().result());
    awaitIndex(store);
    costs.indexed = costOf([&] {
        costs.saved = costOf([&] {
            save(store, articles);
        });
        awaitIndex(store);
    });
    return costs;
}

/// Several times, one beside the other, for a machine has moods; the run with the middle ratio counts.
void reportImport(const QString &folder, const QStringList &sentences)
{
    SearchCorpus corpus(sentences);
    QList<Article> articles;
    for (int i = 0; i < imported; ++i) {
        articles += corpus.next();
    }
    QList<ImportCosts> runs;
    for (int i = 0; i < importRuns; ++i) {
        const QString place = "%1/import-%2"_L1.arg(folder).arg(i);
        runs += costsOfImport(place, articles);
        QDir(place).removeRecursively();
    }
    std::ranges::sort(runs, {}, [](const ImportCosts &costs) {
        return costs.indexed.wall / costs.bare.wall;
    });
    const auto &[bare, saved, indexed] = runs.at(importRuns / 2);
    Table::addBaseline(u"import 10,000 articles: bare FTS5"_s, bare);
    Table::add(u"import 10,000 articles: saved"_s, saved, bare);
    Table::add(u"import 10,000 articles: saved and indexed"_s, indexed, bare);
}

struct Corpus {
    QStringList queries;
    qint64 bytes = 0;
};

/// Fills a library, a table and a folder of files with the same articles.
Corpus fill(Store &store, FullTextTable &trigrams, const QString &folder, const QStringList &sentences, int count)
{
    SearchCorpus corpus(sentences);
    QRandomGenerator random(7);
    Corpus filled;
    demand(QDir().mkpath(folder), "No folder for the files");
    for (int i = 0; i < count; i += articlesAtOnce) {
        QList<Article> articles;
        while (articles.size() < articlesAtOnce) {
            articles += corpus.next();
            const QByteArray text = bodyOf(articles.last()).toUtf8();
            filled.bytes += text.size();
            QFile file(folder + u'/' + articles.last().id);
            demand(file.open(QFile::WriteOnly) && file.write(text) == text.size(), "A file could not be written");
        }
        for (int asked = queries * articlesAtOnce / count; asked > 0; --asked) {
            filled.queries += SearchCorpus::queryIn(articles.at(random.bounded(articles.size())), random);
        }
        save(store, articles);
        trigrams.add(articles);
    }
    return filled;
}

void reportSearches(Store &store, FullTextTable &trigrams, const QString &files, const Corpus &corpus)
{
    Costs all;
    Costs answerable;
    Costs trigram;
    for (const QString &query : corpus.queries) {
        const Cost cost = costOf([&] {
            valueOf(store.search(query, shown).result());
        });
        all.add(cost);
        const QStringList words = query.split(u' ');
        if (std::ranges::all_of(words, [](const QString &word) {
                return word.size() >= 3;
            })) {
            answerable.add(cost);
            trigram.add(costOf([&] {
                trigrams.find(query);
            }));
        }
    }
    Costs grep;
    Costs common;
    for (int i = 0; i < grepQueries; ++i) {
        const QString word = corpus.queries.at(i * corpus.queries.size() / grepQueries).section(u' ', 0, 0);
        grep.add(costOf([&] {
            QProcess process;
            process.setStandardOutputFile(QProcess::nullDevice());
            process.start(u"rg"_s, {u"-c"_s, u"-F"_s, word, files});
            demand(process.waitForFinished(-1) && process.exitCode() < 2, "rg did not search");
        }));
        common.add(costOf([&] {
            valueOf(store.search(SearchCorpus::wordInAll, shown).result());
        }));
    }
    Table::addBaseline(u"search, p50: rg -c, one word"_s, grep.median());
    Table::add(u"search, p50: Mitjul, first 20"_s, all.median(), grep.median());
    Table::add(u"search, p95: Mitjul, first 20"_s, all.percentile(0.95), grep.median());
    Table::add(u"search, p99: Mitjul, first 20"_s, all.percentile(0.99), grep.median());
    Table::add(u"search, p50: a word in every article"_s, common.median(), grep.median());
    Table::add(u"search, p95: a word in every article"_s, common.percentile(0.95), grep.median());
    Table::addBaseline(u"search, p50: FTS5 trigram, first 20, what it can answer"_s, trigram.median());
    Table::add(u"search, p50: Mitjul, the same queries"_s, answerable.median(), trigram.median());
    Table::add(u"search, p95: FTS5 trigram, the same queries"_s, trigram.percentile(0.95), trigram.median());
    Table::add(u"search, p95: Mitjul, the same queries"_s, answerable.percentile(0.95), trigram.median());
}

void reportSize(Store &store, const QString &trigramFile, qint64 bytes)
{
    const double text = double(bytes) / 1e6;
    Table::addMemory(u"size: text in UTF-8"_s, text, text);
    Table::addMemory(u"size: index"_s, double(valueOf(store.searchIndexStatus().result()).bytes) / 1e6, text);
    Table::addMemory(u"size: FTS5 trigram with its text"_s, double(QFileInfo(trigramFile).size()) / 1e6, text);
}

void reportRebuild(Store &store)
{
    const Cost rebuilt = costOf([&] {
        valueOf(store.rebuildSearchIndex().result());
        awaitIndex(store);
    });
    Table::addBaseline(u"make the index anew"_s, rebuilt);
}

void reportAll(const QString &folder, int count)
{
    const QStringList sentences = valueOf(bundledSentences());
    Table::begin();
    reportImport(folder, sentences);
    Store store({folder + "/library"_L1, {}, {}});
    valueOf(store.open().result());
    const QString trigramFile = folder + "/trigram.sqlite"_L1;
    FullTextTable trigrams(trigramFile, u"trigram"_s);
    const Corpus corpus = fill(store, trigrams, folder + "/files"_L1, sentences, count);
    awaitIndex(store);
    reportSearches(store, trigrams, folder + "/files"_L1, corpus);
    reportSize(store, trigramFile, corpus.bytes);
    reportRebuild(store);
}
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption articles(u"articles"_s, u"How many articles to search."_s, u"N"_s, u"100000"_s);
    parser.addOption(articles);
    parser.addPositionalArgument(u"FOLDER"_s, u"Where to keep the files."_s, u"[FOLDER]"_s);
    parser.process(application);
    const QString place = parser.positionalArguments().value(0, QDir::tempPath());
    QTemporaryDir folder(place + "/mitjul-searchbench-XXXXXX"_L1);
    demand(folder.isValid(), "There is no folder for the files");
    reportAll(folder.path(), parser.value(articles).toInt());
    return 0;
}
