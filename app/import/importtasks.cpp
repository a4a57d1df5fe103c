// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "importtasks.h"

#include "articlesaver.h"
#include "namedfiles.h"
#include "storage/store.h"

#include <memory>

namespace Mitjul
{

namespace
{
/// Reads inputs for the reader to look at.
class InputReader
{
public:
    InputReader(Store &store, QPromise<StagedArticle> &promise, const std::atomic_bool &cancelled, int firstNumber)
        : m_import(store), m_promise(promise), m_cancelled(cancelled), m_seen({}), m_number(firstNumber)
    {
    }

    void run(const QList<ImportInput> &inputs, int firstInput)
    {
        const Result<Done> prepared = m_import.prepare();
        m_promise.setProgressRange(0, int(inputs.size()));
        for (int i = 0; i < int(inputs.size()) && !m_cancelled; ++i) {
            StagedArticle staged;
            staged.input = firstInput + i;
            staged.source = inputs.at(i).name();
            prepared ? read(inputs.at(i), staged) : refuse(staged, prepared.error().sentence);
            m_promise.setProgressValue(i + 1);
        }
    }

private:
    void read(const ImportInput &input, StagedArticle staged)
    {
        const Result<ImportSource> source = input.read();
        const Result<ImportedDocument> document =
            source ? importDocument(*source) : Result<ImportedDocument>(source.error());
        if (!document) {
            refuse(staged, document.error().sentence);
            return;
        }
        staged.repaired = document->repairedMojibake;
        staged.readings = document->readings;
        staged.isAlone = document->articles.size() == 1;
        for (const Article &article : document->articles) {
            stage(staged, article);
        }
        for (const QString &problem : document->problems) {
            refuse(staged, problem);
        }
    }

    void stage(StagedArticle staged, Article article)
    {
        m_import.applyRules(article);
        m_import.findNames(article);
        const IncomingArticle incoming = m_import.recognise(article);
        staged.take(m_spool.keep(incoming.article), incoming.article);
        staged.state = stateOf(incoming);
        staged.chosen = staged.state == StagedArticle::State::New || staged.state == StagedArticle::State::Newer;
        add(staged);
    }

    StagedArticle::State stateOf(const IncomingArticle &incoming)
    {
        if (const Article &article = incoming.article; m_seen.sameAs(article).isEmpty()) {
            m_seen.add({QString::number(m_number), article.url, article.publisher, article.title, article.published,
                article.contentHash});
        } else {
            return StagedArticle::State::Twice;
        }
        switch (incoming.state) {
        case IncomingArticle::State::New:
            break;
        case IncomingArticle::State::Newer:
            return StagedArticle::State::Newer;
        case IncomingArticle::State::Same:
            return StagedArticle::State::Same;
        }
        return StagedArticle::State::New;
    }

    void refuse(StagedArticle staged, const QString &problem)
    {
        staged.state = StagedArticle::State::Unreadable;
        staged.problem = problem;
        staged.chosen = false;
        add(staged);
    }

    void add(StagedArticle staged)
    {
        if (!staged.readings.isEmpty()) {
            staged.state = StagedArticle::State::Undecided;
            staged.chosen = false;
        }
        staged.number = m_number++;
        m_promise.addResult(staged);
    }

    ArticleImport m_import;
    QPromise<StagedArticle> &m_promise;
    const std::atomic_bool &m_cancelled;
    KnownArticles m_seen; ///< in this import
    ArticleSpool m_spool;
    int m_number;
};

ImportTasks::Saved savedOf(int number, const Result<IncomingArticle> &saved)
{
    using Outcome = ImportTasks::Saved::Outcome;
    if (!saved) {
        return {number, Outcome::Failed, {}, false, saved.error().sentence};
    }
    switch (saved->state) {
    case IncomingArticle::State::New:
        break;
    case IncomingArticle::State::Newer:
        return {number, Outcome::Updated, saved->article.id, saved->changesText, {}};
    case IncomingArticle::State::Same:
        return {number, Outcome::Same, saved->article.id, false, {}};
    }
    return {number, Outcome::Imported, saved->article.id, false, {}};
}

/// Saves what the reader chose.
class ChosenSaver
{
public:
    ChosenSaver(Store &store, QPromise<ImportTasks::Saved> &promise, const std::atomic_bool &cancelled)
        : m_store(store), m_import(store), m_promise(promise), m_cancelled(cancelled)
    {
    }

    void run(const QList<StagedArticle> &articles, const QList<ImportInput> &inputs, const QList<OutletRule> &rules)
    {
        const Result<Done> remembered = m_store.saveOutletRules(rules).result();
        const Result<Done> prepared = remembered ? m_import.prepare() : remembered;
        m_promise.setProgressRange(0, int(articles.size()));
        ArticleSaver saver(m_import, [this](int number, const Result<IncomingArticle> &outcome) {
            report(number, outcome);
        });
        for (int i = 0; i < int(articles.size()) && !m_cancelled; ++i) {
            const StagedArticle &staged = articles.at(i);
            const Result<Article> article = prepared ? staged.text.article() : Result<Article>(prepared.error());
            if (article) {
                saver.add(staged.number, withNames(*article), original(staged, inputs.at(staged.input)));
            } else {
                report(staged.number, article.error());
            }
        }
        saver.finish();
    }

private:
    // Once more: the library may have changed since the article was read.
    Article withNames(Article article) const
    {
        m_import.findNames(article);
        return article;
    }

    static std::optional<ArticleOriginal> original(const StagedArticle &staged, const ImportInput &input)
    {
        // A file that is gone meanwhile was read all the same.
        const Result<ImportSource> source = staged.isAlone ? input.read() : Result<ImportSource>(Error());
        return source ? std::optional(originalOf(*source)) : std::nullopt;
    }

    void report(int number, const Result<IncomingArticle> &outcome)
    {
        m_promise.addResult(savedOf(number, outcome));
        m_promise.setProgressValue(++m_done);
    }

    Store &m_store;
    ArticleImport m_import;
    QPromise<ImportTasks::Saved> &m_promise;
    const std::atomic_bool &m_cancelled;
    int m_done = 0;
};
}

ImportTasks::ImportTasks(Store &store) : m_store(store)
{
    m_thread.setMaxThreadCount(1);
}

ImportTasks::~ImportTasks()
{
    cancel();
    m_thread.waitForDone();
}

QFuture<QStringList> ImportTasks::find(const QStringList &paths)
{
    m_cancelled = false;
    auto promise = std::make_shared<QPromise<QStringList>>();
    promise->start();
    m_thread.start([this, promise, paths] {
        const QStringList files = namedFiles(paths, m_cancelled);
        if (!m_cancelled) {
            promise->addResult(files);
        }
        promise->finish();
    });
    return promise->future();
}

QFuture<Arrivals> ImportTasks::findArrivals(const QString &folder, const QList<SeenFile> &seen)
{
    m_cancelled = false;
    auto promise = std::make_shared<QPromise<Arrivals>>();
    promise->start();
    m_thread.start([this, promise, folder, seen] {
        promise->addResult(arrivalsIn(folder, seen, m_cancelled));
        promise->finish();
    });
    return promise->future();
}

QFuture<StagedArticle> ImportTasks::read(const QList<ImportInput> &inputs, int firstInput, int firstNumber)
{
    m_cancelled = false;
    auto promise = std::make_shared<QPromise<StagedArticle>>();
    promise->start();
    m_thread.start([this, promise, inputs, firstInput, firstNumber] {
        InputReader(m_store, *promise, m_cancelled, firstNumber).run(inputs, firstInput);
        promise->finish();
    });
    return promise->future();
}

QFuture<ImportTasks::Saved> ImportTasks::save(
    const QList<StagedArticle> &articles, const QList<ImportInput> &inputs, const QList<OutletRule> &rules)
{
    m_cancelled = false;
    auto promise = std::make_shared<QPromise<Saved>>();
    promise->start();
    m_thread.start([this, promise, articles, inputs, rules] {
        ChosenSaver(m_store, *promise, m_cancelled).run(articles, inputs, rules);
        promise->finish();
    });
    return promise->future();
}

void ImportTasks::cancel()
{
    m_cancelled = true;
}

}
