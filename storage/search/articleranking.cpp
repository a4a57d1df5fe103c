// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articleranking.h"

#include "core/folding.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr quint16 leftOut = std::numeric_limits<quint16>::max();
constexpr quint16 anywhere = InTitle | InTags | InBody | InMarks;

// BM25's parameters at their usual values.
constexpr double saturation = 1.2;
constexpr double lengthWeight = 0.75;
// More than the text can reach, so that a title always stands over it.
constexpr float titleStart = 200;
constexpr float titleInside = 150;
constexpr float titleInitials = 100;
constexpr float tagOrMark = 20;
constexpr float wordStart = 1.5;
// Rarer words count the same.
constexpr double smallestShare = 1e-5;

// For a filter that the index answers by what borders a value.
IndexPattern patternOf(const SearchFilter &filter)
{
    switch (filter.kind) {
    case SearchFilter::Kind::Tag:
        return IndexPattern(tagBorder + fold(filter.value));
    case SearchFilter::Kind::Publisher:
        return IndexPattern(publisherBorder + fold(filter.value));
    default:
        return IndexPattern(QString(noteBorder));
    }
}

// What differs by less is a tie.
quint64 rounded(float score)
{
    return quint64(score * 8 + 0.5F);
}
}

/// What a term adds to the score of a document.
class ArticleRanking::Worth
{
public:
    /// The share of the documents that have it, and the mean length of all.
    Worth(double share, double meanLength)
        : m_rarity(float(std::log(1 + (1 - share) / (share + smallestShare)) * (saturation + 1)))
        , m_perLetter(float(saturation * lengthWeight / meanLength))
    {
    }

    float of(const IndexMatch &match) const
    {
        const auto count = float(match.count);
        const float length = float(saturation * (1 - lengthWeight)) + m_perLetter * float(match.length);
        float worth = m_rarity * count / (count + length);
        worth *= (match.places & StartsInBody) != 0 ? wordStart : 1.0F;
        if ((match.places & StartsInTitle) != 0) {
            worth += titleStart;
        } else if ((match.places & InTitle) != 0) {
            worth += titleInside;
        } else if ((match.places & InInitials) != 0) {
            worth += titleInitials;
        }
        return worth + ((match.places & (InTags | InMarks)) != 0 ? tagOrMark : 0.0F);
    }

private:
    float m_rarity;
    float m_perLetter;
};

ArticleRanking::ArticleRanking(IndexReader &index, const SearchDemands &demands)
    : m_index(index), m_met(index.articleLimit()), m_scores(index.articleLimit())
{
    for (qsizetype i = 0; i < demands.filters.size(); ++i) {
        apply(demands.filters.at(i), demands.filterEntities.at(i));
    }
    for (const Demand &next : rarestFirst(demands)) {
        demand(next);
    }
    for (const SearchTerms::Term &term : demands.excluded.terms()) {
        exclude(term);
    }
}

QList<ArticleRanking::Demand> ArticleRanking::rarestFirst(const SearchDemands &demands)
{
    QList<Demand> order;
    for (qsizetype i = 0; i < demands.terms.terms().size(); ++i) {
        const SearchTerms::Term &term = demands.terms.terms().at(i);
        order.append({&term, &demands.termEntities.at(i), m_index.shareOf(IndexPattern(term.query))});
    }
    std::ranges::stable_sort(order, {}, &Demand::share);
    return order;
}

void ArticleRanking::demand(const Demand &demand)
{
    const IndexReader::Wanted wanted = left();
    const Worth worth(demand.share, m_index.meanLength());
    count(m_index.find(IndexPattern(demand.term->query), wanted), anywhere, worth);
    if (!demand.term->initials.isEmpty()) {
        count(m_index.find(IndexPattern(demand.term->initials), wanted), InInitials, worth);
    }
    for (const Id &entity : *demand.entities) {
        count(m_index.findEntity(entity, wanted), anywhere, worth);
    }
    ++m_demands;
}

void ArticleRanking::exclude(const SearchTerms::Term &term)
{
    const IndexPattern pattern(term.query);
    if (pattern.isExact()) {
        leaveOut(m_index.find(pattern, left()), anywhere);
    }
}

// Nothing yet was asked for: every one.
IndexReader::Wanted ArticleRanking::left() const
{
    IndexReader::Wanted wanted(m_demands == 0 ? 0 : m_met.size());
    for (std::size_t article = 0; article < wanted.size(); ++article) {
        wanted[article] = quint8(m_met[article] == m_demands);
    }
    return wanted;
}

void ArticleRanking::apply(const SearchFilter &filter, const QSet<Id> &entities)
{
    using Kind = SearchFilter::Kind;
    if (filter.kind == Kind::Before || filter.kind == Kind::After) {
        applyDay(filter);
        return;
    }
    const auto meet = [&](IndexReader::Matches matches) {
        const quint16 places = InTags | InPublisher | InMarks | InBody;
        // A value with a space may have been found in places too many: the articles are looked at later.
        if (!filter.isExcluded) {
            count(matches, places, std::nullopt);
        } else if (!filter.value.contains(u' ')) {
            leaveOut(matches, places);
        }
    };
    const IndexReader::Wanted wanted = left();
    if (filter.kind == Kind::Entity) {
        for (const Id &entity : entities) {
            meet(m_index.findEntity(entity, wanted));
        }
    } else {
        meet(m_index.find(patternOf(filter), wanted));
    }
    m_demands += filter.isExcluded ? 0 : 1;
}

void ArticleRanking::applyDay(const SearchFilter &filter)
{
    for (std::size_t article = 0; article < m_met.size(); ++article) {
        const std::optional<int> day = m_index.days()[article];
        if (day && filter.holdsFor(*day) && m_met[article] == m_demands) {
            ++m_met[article];
        }
    }
    ++m_demands;
}

void ArticleRanking::count(IndexReader::Matches matches, quint16 places, const std::optional<Worth> &worth)
{
    for (const IndexMatch &match : matches) {
        quint16 &met = m_met[match.article];
        if ((match.places & places) == 0 || (met != m_demands && met != m_demands + 1)) {
            continue;
        }
        met = m_demands + 1;
        m_scores[match.article] += worth ? worth->of(match) : 0.0F;
    }
}

void ArticleRanking::leaveOut(IndexReader::Matches matches, quint16 places)
{
    for (const IndexMatch &match : matches) {
        if ((match.places & places) != 0) {
            m_met[match.article] = leftOut;
        }
    }
}

// Of all articles that come after the last one. Few are ever asked for; who wants more gets ever more at once.
void ArticleRanking::takeBest()
{
    for (quint32 article = 0; article < m_met.size(); ++article) {
        const std::optional<int> day = m_index.days()[article];
        if (m_met[article] != m_demands || !day) {
            continue;
        }
        const Ranked ranked{rounded(m_scores[article]) << 32 | quint32(*day), article};
        const bool isLater = !m_last || ranked < *m_last;
        const bool isAmongThem = m_best.size() < m_atOnce || m_best.front() < ranked;
        if (isLater && isAmongThem) {
            if (m_best.size() == m_atOnce) {
                std::ranges::pop_heap(m_best, std::greater());
                m_best.pop_back();
            }
            m_best.push_back(ranked);
            std::ranges::push_heap(m_best, std::greater());
        }
    }
    std::ranges::sort(m_best);
    m_atOnce *= 16;
}

std::optional<quint32> ArticleRanking::next()
{
    if (m_best.empty()) {
        takeBest();
    }
    if (m_best.empty()) {
        return {};
    }
    m_last = m_best.back();
    m_best.pop_back();
    return m_last->article;
}

}
