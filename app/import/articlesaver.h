// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "articleimport.h"

#include <functional>

namespace Mitjul
{

/// Saves articles while the next ones are made ready: what gathers while the store is at work goes into its next
/// transaction together. Like ArticleImport, it is not for the GUI's thread.
class ArticleSaver
{
public:
    /// Called with the number of an article when it is in the library, or cannot be; in the order in which they came.
    using Report = std::function<void(int number, const Result<IncomingArticle> &outcome)>;

    /// The import is prepared.
    ArticleSaver(ArticleImport &import, Report report);

    void add(int number, const Article &article, const std::optional<ArticleOriginal> &original);
    /// Waits until all that were added are reported. What was not is not in the library.
    void finish();

private:
    struct Batch {
        QList<int> numbers;
        QList<ArticleToSave> articles;
        KnownArticles keys{{}};
        qsizetype bytes = 0; ///< of all of them, and what they were made from

        bool hasLike(const Article &article) const;
    };

    void begin();
    void wait();
    Result<IncomingArticle> saveAlone(const ArticleToSave &article);

    ArticleImport &m_import;
    Report m_report;
    Batch m_gathered;
    Batch m_underWay;
    QFuture<Result<QList<Id>>> m_saving;
};

}
