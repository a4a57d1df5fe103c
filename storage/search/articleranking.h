// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "indexreader.h"
#include "searchdemands.h"

#include <QSet>

#include <optional>
#include <vector>

namespace Mitjul
{

/// The articles of the index that a search asks for, the best first.
///
/// A title with the words stands over a text with them, the start of a 어절 over its inside; then counts how rare a word
/// is and how often it stands in an article of what length (as in BM25: Robertson and Zaragoza, "The Probabilistic
/// Relevance Framework", 2009); the newest wins a tie. Each condition goes once through its postings, the rarest first,
/// and those that follow only where an article is left; what they add up to is a number for each article, and only those
/// that are asked for are put in order.
class ArticleRanking
{
public:
    ArticleRanking(IndexReader &index, const SearchDemands &demands);

    /// The next best; nothing when there is none.
    std::optional<quint32> next();

private:
    class Worth;
    struct Ranked {
        quint64 rank = 0; ///< the score, then the day
        quint32 article = 0;

        auto operator<=>(const Ranked &) const = default;
    };

    /// A term that is asked for, with the entities it names.
    struct Demand {
        const SearchTerms::Term *term = nullptr;
        const QSet<Id> *entities = nullptr;
        double share = 0; ///< of the documents that have it, about
    };

    QList<Demand> rarestFirst(const SearchDemands &demands);
    /// Only articles that have the term, or name one of the entities.
    void demand(const Demand &demand);
    /// Leaves out what certainly has the term.
    void exclude(const SearchTerms::Term &term);
    /// The entities are those that a filter for an entity names.
    void apply(const SearchFilter &filter, const QSet<Id> &entities);
    /// The articles that have met all demands so far.
    IndexReader::Wanted left() const;
    void count(IndexReader::Matches matches, quint16 places, const std::optional<Worth> &worth);
    void leaveOut(IndexReader::Matches matches, quint16 places);
    void applyDay(const SearchFilter &filter);
    void takeBest();

    IndexReader &m_index;
    quint16 m_demands = 0;
    std::vector<quint16> m_met; ///< by article: how many demands, as long as it met all of them
    std::vector<float> m_scores;
    std::vector<Ranked> m_best; ///< the next ones, the best last
    std::optional<Ranked> m_last; ///< the one that was given last
    std::size_t m_atOnce = 64;
};

}
