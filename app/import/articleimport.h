// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "core/entitymatcher.h"
#include "core/knownarticles.h"
#include "core/result.h"
#include "storage/imports/importedarticle.h"
#include "storage/imports/outletrule.h"

#include <QFuture>

#include <memory>
#include <optional>

namespace Mitjul
{

class Store;

/// An article that comes in, and what the library makes of it.
struct IncomingArticle {
    enum class State {
        New,
        Newer, ///< another version of an article in the library, which it takes the place of
        Same, ///< in the library, as it is
    };

    Article article; ///< with its mentions; with the id of the one it takes the place of
    State state = State::New;
    bool changesText = false; ///< of the one it takes the place of, which is then kept as an earlier version
};

/// An article on its way into the library, and what it was made from.
struct ArticleToSave {
    IncomingArticle incoming;
    std::optional<ArticleOriginal> original;
};

/// Brings articles into a library: each is saved, or not, as a whole. It waits for the store's answers, so it is not for
/// the GUI's thread. See ArticleSaver for many of them.
class ArticleImport
{
public:
    explicit ArticleImport(Store &store);

    /// Looks at what the library has. Nothing else may be called before it has succeeded.
    Result<Done> prepare();

    /// Shows and hides lines as the reader did before in articles of the same outlet.
    void applyRules(Article &article) const;
    /// Finds the names in an article. The library is not asked, and may be saving another meanwhile.
    void findNames(Article &article) const;
    /// Finds the article in the library, where all that were brought before it are saved.
    IncomingArticle recognise(Article article) const;
    /// Saves those that are not there yet, in one transaction; the same again is left alone. None is another version of
    /// one of the others.
    QFuture<Result<QList<Id>>> beginSaving(const QList<ArticleToSave> &articles);
    /// Waits until they are in the library: all of them, or none.
    Result<QList<IncomingArticle>> finishSaving(
        const QList<ArticleToSave> &articles, const QFuture<Result<QList<Id>>> &saving);

private:
    Id sameArticle(const Article &article) const;

    Store &m_store;
    KnownArticles m_known;
    QList<OutletRule> m_rules;
    std::unique_ptr<EntityMatcher> m_matcher;
};

}
