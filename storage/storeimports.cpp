// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// What the store does for imports, apart from saving articles.

#include "articletable.h"
#include "imports/articleoriginals.h"
#include "imports/articleversions.h"
#include "imports/outletrules.h"
#include "imports/seenfiles.h"
#include "mentions/mentionupdate.h"
#include "store.h"
#include "storeworker.h"

namespace Mitjul
{

Answer<Result<QList<Id>>> Store::saveImported(const QList<ImportedArticle> &articles)
{
    return m_worker->write(
        [articles](Session &session) {
            QList<Id> ids;
            for (const auto &[article, original] : articles) {
                ids += ArticleTable::save(session, article);
                ArticleOriginals::save(session.database, ids.last(), original);
            }
            return ids;
        },
        [articles](Session &session) {
            return std::ranges::any_of(articles, [&session](const ImportedArticle &imported) {
                return ArticleTable::changesMarks(session.database, {imported.article});
            });
        });
}

Answer<Result<QList<ArticleVersion>>> Store::articleVersions(const Id &article)
{
    return m_worker->read([article](Session &session) {
        return ArticleVersions::all(session.database, article);
    });
}

Answer<Result<QList<qint64>>> Store::articleVersionTimes(const Id &article)
{
    return m_worker->read([article](Session &session) {
        return ArticleVersions::times(session.database, article);
    });
}

Answer<Result<qint64>> Store::returnToVersion(const Id &article, qint64 replaced)
{
    return m_worker->write(
        [article, replaced](Session &session) {
            return ArticleVersions::returnTo(session, article, replaced);
        },
        [article, replaced](Session &session) {
            return ArticleVersions::changesMarks(session.database, article, replaced);
        });
}

Answer<Result<std::optional<ArticleOriginal>>> Store::articleOriginal(const Id &article)
{
    return m_worker->read([article](Session &session) {
        return ArticleOriginals::load(session.database, article);
    });
}

Answer<Result<qint64>> Store::saveLines(const Article &article)
{
    return m_worker->write(
        [article](Session &session) {
            ArticleTable::requireKnown(session.database, article.id);
            ArticleTable::save(session, article);
            MentionUpdate(session.database, {}).update(session, article.id);
            return ArticleVersions::times(session.database, article.id).value(0);
        },
        [article](Session &session) {
            return ArticleTable::changesMarks(session.database, {article});
        });
}

Answer<Result<QList<OutletRule>>> Store::outletRules()
{
    return m_worker->read([](Session &session) {
        return OutletRules::all(session.database);
    });
}

Answer<Result<Done>> Store::saveOutletRules(const QList<OutletRule> &rules)
{
    return m_worker->write([rules](Session &session) {
        OutletRules::save(session.database, rules);
        return Done{};
    });
}

Answer<Result<QList<SeenFile>>> Store::seenFiles()
{
    return m_worker->read([](Session &session) {
        return SeenFiles::all(session.database);
    });
}

Answer<Result<Done>> Store::saveSeenFiles(const QList<SeenFile> &files)
{
    return m_worker->write([files](Session &session) {
        SeenFiles::save(session.database, files);
        return Done{};
    });
}

Answer<Result<Done>> Store::forgetSeenFiles()
{
    return m_worker->write([](Session &session) {
        SeenFiles::forget(session.database);
        return Done{};
    });
}

}
