// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "store.h"

#include "announcements.h"
#include "articlelist.h"
#include "articletable.h"
#include "backup/backupfolder.h"
#include "bundletable.h"
#include "health/healthcheck.h"
#include "highlighttable.h"
#include "readingposition.h"
#include "samestory.h"
#include "search/librarysearch.h"
#include "storeworker.h"
#include "tagtable.h"
#include "trash.h"

namespace Mitjul
{

Store::Store(Options options, QObject *parent)
    : QObject(parent)
    , m_announcements(std::make_unique<Announcements>(*this))
    , m_worker(std::make_unique<Worker>(*this, options))
{
}

Store::~Store() = default;

Answer<Result<Done>> Store::open()
{
    return m_worker->open();
}

Answer<Result<QList<ArticleRow>>> Store::articles(const ArticleQuery &query)
{
    return m_worker->read([query](Session &session) {
        return ArticleList::rows(session.database, query);
    });
}

Answer<Result<QList<ArticleName>>> Store::articleNames()
{
    return m_worker->read([](Session &session) {
        return ArticleList::names(session.database);
    });
}

Answer<Result<ArticleFacets>> Store::articleFacets()
{
    return m_worker->read([](Session &session) {
        return ArticleFacets{TagTable::allOfArticles(session.database), ArticleList::publishers(session.database)};
    });
}

Answer<Result<Article>> Store::article(const Id &id)
{
    return m_worker->read([id](Session &session) {
        return ArticleTable::load(session.database, id);
    });
}

Answer<Result<Id>> Store::findArticle(const QString &name)
{
    return m_worker->read([name](Session &session) {
        return ArticleList::find(session.database, name);
    });
}

Answer<Result<QList<Id>>> Store::saveArticles(const QList<Article> &articles)
{
    return m_worker->write(
        [articles](Session &session) {
            QList<Id> ids;
            for (const Article &article : articles) {
                ids += ArticleTable::save(session, article);
            }
            return ids;
        },
        [articles](Session &session) {
            return ArticleTable::changesMarks(session.database, articles);
        });
}

Answer<Result<QList<ArticleKey>>> Store::articleKeys()
{
    return m_worker->read([](Session &session) {
        return ArticleList::keys(session.database);
    });
}

Answer<Result<Done>> Store::trashArticle(const Id &id)
{
    return m_worker->write([id](Session &session) {
        Trash::trashArticle(session, id);
        return Done{};
    });
}

Answer<Result<Done>> Store::restoreArticle(const Id &id)
{
    return m_worker->write([id](Session &session) {
        Trash::restoreArticle(session, id);
        return Done{};
    });
}

Answer<Result<Done>> Store::saveReadingPosition(const Id &article, const ReadingPosition &position)
{
    return m_worker->write([article, position](Session &session) {
        ReadingPositions::save(session, article, position);
        return Done{};
    });
}

Answer<Result<std::optional<ArticleName>>> Store::sameStory(const Id &article)
{
    return m_worker->read([article](Session &session) {
        return SameStory::find(session.database, article);
    });
}

Answer<Result<Done>> Store::saveSummary(const Id &article, const QList<SummarySentence> &summary)
{
    return m_worker->write([article, summary](Session &session) {
        ArticleTable::saveSummary(session, article, summary);
        return Done{};
    });
}

Answer<Result<QList<Highlight>>> Store::highlights(const HighlightQuery &query)
{
    return m_worker->read([query](Session &session) {
        return HighlightTable::select(session.database, query);
    });
}

Answer<Result<Highlight>> Store::saveHighlight(const Highlight &highlight)
{
    return m_worker->write([highlight](Session &session) {
        return HighlightTable::save(session, highlight);
    });
}

Answer<Result<Done>> Store::trashHighlight(const Id &id)
{
    return m_worker->write([id](Session &session) {
        Trash::trashHighlight(session, id);
        return Done{};
    });
}

Answer<Result<Done>> Store::restoreHighlight(const Id &id)
{
    return m_worker->write([id](Session &session) {
        Trash::restoreHighlight(session, id);
        return Done{};
    });
}

Answer<Result<QList<TrashRow>>> Store::trash()
{
    return m_worker->read([](Session &session) {
        return Trash::rows(session.database);
    });
}

Answer<Result<Done>> Store::emptyTrash()
{
    return m_worker->write([](Session &session) {
        Trash::empty(session);
        return Done{};
    });
}

Answer<Result<QStringList>> Store::tags()
{
    return m_worker->read([](Session &session) {
        return TagTable::all(session.database);
    });
}

Answer<Result<QString>> Store::bundleVersion(const QString &bundle)
{
    return m_worker->read([bundle](Session &session) {
        return BundleTable::version(session.database, bundle);
    });
}

Answer<Result<Done>> Store::saveBundle(
    const QString &bundle, const QString &version, const QList<Entity> &entities, const QList<Article> &articles)
{
    return m_worker->write(
        [bundle, version, entities, articles](Session &session) {
            BundleTable::save(session, bundle, version, entities, articles);
            return Done{};
        },
        [articles](Session &session) {
            return ArticleTable::changesMarks(session.database, articles);
        });
}

Answer<QList<Backup>> Store::backups()
{
    return m_worker->readFolder([](const LibraryFolder &folder) {
        return BackupFolder(folder.path()).list();
    });
}

Answer<Result<Done>> Store::backUp()
{
    return m_worker->read([](Session &session) {
        backUpNow(session, Backup::Reason::Asked);
        return Done{};
    });
}

Answer<Result<Done>> Store::backUpDaily()
{
    return m_worker->read([](Session &session) {
        if (BackupFolder(session.database.folder()).isDue(session.now())) {
            backUpNow(session, Backup::Reason::Daily);
        }
        return Done{};
    });
}

Answer<Result<BackupLoss>> Store::lossOf(const QString &backup)
{
    return m_worker->read([backup](Session &session) {
        const Result<BackupLoss> loss =
            BackupFolder(session.database.folder()).lossComparedTo(session.database, backup);
        if (!loss) {
            session.database.fail(loss.error());
        }
        return loss ? *loss : BackupLoss();
    });
}

Answer<Result<Done>> Store::restoreBackup(const QString &backup)
{
    return m_worker->restore(backup);
}

Answer<Result<HealthReport>> Store::checkHealth()
{
    return m_worker->read([](Session &session) {
        return HealthCheck(session).report();
    });
}

Answer<Result<HealthReport>> Store::repair()
{
    return m_worker->repair();
}

Answer<Result<QList<SearchHit>>> Store::search(const QString &query, int limit, bool isOpen)
{
    return m_worker->read([query, limit, isOpen](Session &session) {
        return session.search->hits(SearchExpression::fromText(query, isOpen), limit);
    });
}

Answer<Result<QStringList>> Store::searchSuggestions(const QString &query)
{
    return m_worker->read([query](Session &session) {
        return session.search->suggestions(query);
    });
}

Answer<Result<SearchIndexStatus>> Store::searchIndexStatus()
{
    return m_worker->read([](Session &session) {
        return session.search->indexStatus();
    });
}

Answer<Result<Done>> Store::rebuildSearchIndex()
{
    return m_worker->read([](Session &session) {
        session.search->rebuildIndex();
        return Done{};
    });
}

Answer<Result<Done>> Store::setSearchIndexPaused(bool paused)
{
    return m_worker->read([paused](Session &session) {
        session.search->setIndexPaused(paused);
        return Done{};
    });
}

}
