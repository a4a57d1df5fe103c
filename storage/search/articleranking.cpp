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

float worthOf(const IndexMatch &match, double meanLength, double rarity)
{
    const double length = 1 - lengthWeight + lengthWeight * match.length / meanLength;
    const double frequency = match.count * (saturation + 1) / (match.count + saturation * length);
    float worth = float(rarity * frequency) * ((match.places & StartsInBody) != 0 ? wordStart : 1.0F);
    if ((match.places & StartsInTitle) != 0) {
        worth += titleStart;
    } else if ((match.places & InTitle) != 0) {
        worth += titleInside;
    } else if ((match.places & InInitials) != 0) {
        worth += titleInitials;
    }
    return worth + ((match.places & (InTags | InMarks)) != 0 ? tagOrMark : 0.0F);
}

// What differs by less is a tie.
float rounded(float score)
{
    return std::round(score * 8) / 8;
}
}

bool ArticleRanking::Ranked::operator<(const Ranked &other) const
{
    return std::tie(score, day, article) < std::tie(other.score, other.day, other.article);
}

ArticleRanking::ArticleRanking(IndexReader &index)
    : m_index(index), m_met(index.articleLimit()), m_scores(index.articleLimit())
{
}

void ArticleRanking::demand(const SearchTerms::Term &term, const QSet<Id> &entities)
{
    count(m_index.find(IndexPattern(term.query)), anywhere, true);
    if (!term.initials.isEmpty()) {
        count(m_index.find(IndexPattern(term.initials)), InInitials, true);
    }
    for (const Id &entity : entities) {
        count(m_index.findEntity(entity), anywhere, true);
    }
    ++m_demands;
}

void ArticleRanking::exclude(const SearchTerms::Term &term)
{
    const IndexPattern pattern(term.query);
    if (pattern.isExact()) {
        leaveOut(m_index.find(pattern), anywhere);
    }
}

void ArticleRanking::apply(const SearchFilter &filter, const QSet<Id> &entities)
{
    using Kind = SearchFilter::Kind;
    if (filter.kind == Kind::Before || filter.kind == Kind::After) {
        applyDay(filter);
        return;
    }
    const std::vector<IndexMatch> matches = matchesOf(filter, entities);
    const quint16 places = InTags | InPublisher | InMarks | InBody;
    if (filter.isExcluded) {
        // A value with a space may have been found in places too many: the articles are looked at later.
        if (!filter.value.contains(u' ')) {
            leaveOut(matches, places);
        }
        return;
    }
    count(matches, places, false);
    ++m_demands;
}

std::vector<IndexMatch> ArticleRanking::matchesOf(const SearchFilter &filter, const QSet<Id> &entities)
{
    std::vector<IndexMatch> matches;
    switch (filter.kind) {
    case SearchFilter::Kind::Tag:
        return m_index.find(IndexPattern(tagBorder + fold(filter.value)));
    case SearchFilter::Kind::Publisher:
        return m_index.find(IndexPattern(publisherBorder + fold(filter.value)));
    case SearchFilter::Kind::Note:
        return m_index.find(IndexPattern(QString(noteBorder)));
    case SearchFilter::Kind::Entity:
        for (const Id &entity : entities) {
            const std::vector<IndexMatch> some = m_index.findEntity(entity);
            matches.insert(matches.end(), some.begin(), some.end());
        }
        break;
    case SearchFilter::Kind::Before:
    case SearchFilter::Kind::After:
        break;
    }
    return matches;
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

void ArticleRanking::count(const std::vector<IndexMatch> &matches, quint16 places, bool isScored)
{
    const auto all = double(m_index.articleLimit());
    const auto found = double(matches.size());
    const double rarity = std::log(1 + std::max(0.0, all - found + 0.5) / (found + 0.5));
    for (const IndexMatch &match : matches) {
        quint16 &met = m_met[match.article];
        if ((match.places & places) == 0 || (met != m_demands && met != m_demands + 1)) {
            continue;
        }
        met = m_demands + 1;
        m_scores[match.article] += isScored ? worthOf(match, m_index.meanLength(), rarity) : 0.0F;
    }
}

void ArticleRanking::leaveOut(const std::vector<IndexMatch> &matches, quint16 places)
{
    for (const IndexMatch &match : matches) {
        if ((match.places & places) != 0) {
            m_met[match.article] = leftOut;
        }
    }
}

void ArticleRanking::finish()
{
    m_isFinished = true;
    for (quint32 article = 0; article < m_met.size(); ++article) {
        const std::optional<int> day = m_index.days()[article];
        if (day && m_met[article] == m_demands) {
            m_heap.push_back({rounded(m_scores[article]), *day, article});
        }
    }
    std::make_heap(m_heap.begin(), m_heap.end());
}

std::optional<quint32> ArticleRanking::next()
{
    if (!m_isFinished) {
        finish();
    }
    if (m_heap.empty()) {
        return {};
    }
    std::pop_heap(m_heap.begin(), m_heap.end());
    const quint32 article = m_heap.back().article;
    m_heap.pop_back();
    return article;
}

}
