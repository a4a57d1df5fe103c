// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "textsearch.h"

#include "folding.h"
#include "hangul.h"

#include <string_view>
#include <tuple>
#include <utility>

namespace Mitjul
{

namespace
{

constexpr char16_t syllablesPerInitial = 588;
constexpr char16_t syllablesPerVowel = 28;

/// The syllables that a letter begins: 사–싷 for ㅅ, 서–섷 for 서. Nothing for a finished one.
std::pair<char16_t, char16_t> growthOf(char16_t letter)
{
    constexpr std::u16string_view initials = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    if (const auto initial = initials.find(letter); initial != std::u16string_view::npos) {
        const auto first = char16_t(firstSyllable + initial * syllablesPerInitial);
        return {first, char16_t(first + syllablesPerInitial - 1)};
    }
    if (isHangulSyllable(letter) && finalOf(letter) == 0) {
        return {letter, char16_t(letter + syllablesPerVowel - 1)};
    }
    return {};
}

}

SearchQuery::SearchQuery(QStringView query, bool isOpen)
{
    QString folded = fold(query);
    if (isOpen && !folded.isEmpty()) {
        std::tie(m_lowest, m_highest) = growthOf(folded.back().unicode());
        if (m_lowest) {
            folded.chop(1);
        }
    }
    m_matcher.setPattern(folded);
}

bool SearchQuery::isEmpty() const
{
    return m_matcher.pattern().isEmpty() && !m_lowest;
}

QString SearchQuery::finishedPart() const
{
    return m_matcher.pattern();
}

std::pair<char16_t, char16_t> SearchQuery::openLetter() const
{
    return {m_lowest, m_highest};
}

Span SearchQuery::firstIn(QStringView folded, qsizetype from) const
{
    const qsizetype length = m_matcher.pattern().size();
    for (qsizetype start = from; start >= 0 && start <= folded.size(); ++start) {
        start = length > 0 ? m_matcher.indexIn(folded, start) : start;
        const qsizetype end = start + length;
        if (start < 0 || (m_lowest && end >= folded.size())) {
            break;
        }
        if (!m_lowest) {
            return {int(start), int(end)};
        }
        const char16_t last = folded.at(end).unicode();
        if (last >= m_lowest && last <= m_highest) {
            return {int(start), int(end) + 1};
        }
    }
    return {-1, -1};
}

SearchableText::SearchableText(QStringView text)
{
    if (std::optional<QString> quick = foldUnitByUnit(text)) {
        m_folded = *std::move(quick);
        return;
    }
    FoldedText folded = foldWithOrigins(text);
    m_folded = std::move(folded.text);
    m_origins = std::move(folded.origins);
}

QList<Span> SearchableText::find(const SearchQuery &query) const
{
    QList<Span> found;
    if (query.isEmpty()) {
        return found;
    }
    for (Span match = query.firstIn(m_folded, 0); match.start >= 0; match = query.firstIn(m_folded, match.end)) {
        const Span origin = originOf(match);
        // “…” holds three dots, but is found once.
        if (found.isEmpty() || origin.start >= found.constLast().end) {
            found.append(origin);
        }
    }
    return found;
}

Span SearchableText::originOf(Span folded) const
{
    if (m_origins.isEmpty()) {
        return folded;
    }
    // A match that ends within what one character became covers the whole character.
    qsizetype end = folded.end;
    while (end + 1 < m_origins.size() && m_origins.at(end) == m_origins.at(folded.end - 1)) {
        ++end;
    }
    return {m_origins.at(folded.start), m_origins.at(end)};
}

}
