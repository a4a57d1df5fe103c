// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "indexreader.h"
#include "searchterms.h"

#include <QSet>

#include <optional>
#include <vector>

namespace Mitjul
{

/// The articles of the index that a search asks for, the best first.
///
/// A title with the words stands over a text with them, the start of a 어절 over its inside; then counts how rare a word
/// is and how often it stands in an article of what length (as in BM25: Robertson and Zaragoza, "The Probabilistic
/// Relevance Framework", 2009); the newest wins a tie. Each condition goes once through its postings; what they add up
/// to is a number for each article, and only those that are asked for are put in order.
class ArticleRanking
{
public:
    explicit ArticleRanking(IndexReader &index);

    /// Only articles that have the term, or name one of the entities.
    void demand(const SearchTerms::Term &term, const QSet<Id> &entities);
    /// Leaves out what certainly has the term.
    void exclude(const SearchTerms::Term &term);
    /// The entities are those that a filter for an entity names.
    void apply(const SearchFilter &filter, const QSet<Id> &entities);

    /// The next best; nothing when there is none.
    std::optional<quint32> next();

private:
    struct Ranked {
        float score = 0;
        int day = 0;
        quint32 article = 0;

        bool operator<(const Ranked &other) const;
    };

    void count(const std::vector<IndexMatch> &matches, quint16 places, bool isScored);
    void leaveOut(const std::vector<IndexMatch> &matches, quint16 places);
    void applyDay(const SearchFilter &filter);
    std::vector<IndexMatch> matchesOf(const SearchFilter &filter, const QSet<Id> &entities);
    void finish();

    IndexReader &m_index;
    quint16 m_demands = 0;
    std::vector<quint16> m_met; ///< by article: how many demands, as long as it met all of them
    std::vector<float> m_scores;
    std::vector<Ranked> m_heap;
    bool m_isFinished = false;
};

}
