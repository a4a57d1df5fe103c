// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "searchsuggestion.h"

#include "core/editdistance.h"
#include "core/folding.h"
#include "indexreader.h"
#include "search.h"
#include "storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
// Of a shorter word, one letter is too much to doubt.
constexpr qsizetype shortestWord = 3;
constexpr qsizetype mostSuggestions = 3;
constexpr qsizetype mostCandidates = 8;
// Of a half of a word, so many places are looked at.
constexpr int mostPlaces = 300;

bool differByATypo(QStringView one, QStringView other)
{
    qsizetype shared = 0;
    while (shared < std::min(one.size(), other.size()) && one.at(shared) == other.at(shared)) {
        ++shared;
    }
    one = one.sliced(shared);
    other = other.sliced(shared);
    while (!one.isEmpty() && !other.isEmpty() && one.back() == other.back()) {
        one.chop(1);
        other.chop(1);
    }
    const bool areSwapped =
        one.size() == 2 && other.size() == 2 && one.at(0) == other.at(1) && one.at(1) == other.at(0);
    return areSwapped || (one.size() + other.size() > 0 && one.size() <= 1 && other.size() <= 1);
}

// By the letters that are typed: 삼성젼자 is nearer to 삼성전자 than 삼성물자 is.
double likeness(const QString &one, const QString &other)
{
    return similarity(one.normalized(QString::NormalizationForm_D), other.normalized(QString::NormalizationForm_D));
}

// A part of a likelier word is no word of its own: 고대역 beside 고대역폭.
QStringList withoutParts(const QStringList &spellings)
{
    QStringList whole;
    for (const QString &spelling : spellings) {
        const auto contains = [&](const QString &other) {
            return fold(other).contains(fold(spelling));
        };
        if (std::ranges::none_of(whole, contains)) {
            whole += spelling;
        }
    }
    return whole;
}

bool isWord(QStringView text)
{
    return std::ranges::all_of(text, [](QChar letter) {
        return letter.isLetterOrNumber();
    });
}
}

SearchSuggestion::SearchSuggestion(Database &library, IndexReader *index) : m_library(library), m_index(index)
{
}

QStringList SearchSuggestion::suggestions(const QString &query)
{
    QStringList suggestions;
    for (const SearchWord &word : SearchExpression::fromText(query).words) {
        if (word.isExcluded || word.text.size() < shortestWord || finds(word.text)) {
            continue;
        }
        for (const QString &spelling : spellingsOf(word.text)) {
            QString corrected = query;
            corrected.replace(corrected.indexOf(word.text), word.text.size(), spelling);
            if (suggestions.size() < mostSuggestions && !suggestions.contains(corrected) && finds(corrected)) {
                suggestions += corrected;
            }
        }
    }
    return suggestions;
}

bool SearchSuggestion::finds(const QString &query)
{
    return !Search(m_library, m_index, SearchExpression::fromText(query)).hits(1).isEmpty();
}

QStringList SearchSuggestion::spellingsOf(const QString &word)
{
    const QString folded = fold(word);
    Candidates candidates;
    addNames(folded, candidates);
    if (m_index) {
        addFromTexts(folded, candidates);
    }
    QStringList spellings = candidates.keys();
    std::ranges::sort(spellings, std::greater(), [&](const QString &spelling) {
        return std::tuple(likeness(fold(spelling), folded), candidates.value(spelling), spelling);
    });
    spellings = withoutParts(spellings);
    return spellings.first(std::min(spellings.size(), mostCandidates));
}

void SearchSuggestion::addNames(const QString &folded, Candidates &candidates)
{
    Statement names(m_library,
        u"SELECT text, folded FROM entity_name UNION SELECT tag, folded FROM article_tag "
        "UNION SELECT tag, folded FROM highlight_tag"_s);
    names.run();
    while (names.next()) {
        if (differByATypo(names.text(1), folded)) {
            ++candidates[names.text(0)];
        }
    }
}

// A typo leaves one half of a word as it is.
void SearchSuggestion::addFromTexts(const QString &folded, Candidates &candidates)
{
    const qsizetype left = std::max<qsizetype>(2, folded.size() / 2);
    const qsizetype right = std::max<qsizetype>(2, folded.size() - left);
    addNear(folded, 0, left, candidates);
    addNear(folded, folded.size() - right, right, candidates);
}

void SearchSuggestion::addNear(const QString &folded, qsizetype start, qsizetype length, Candidates &candidates)
{
    Statement row(m_library, u"SELECT folded FROM article_text WHERE article = ?"_s);
    const bool isLeft = start == 0;
    for (const auto &[article, offset] : m_index->placesOf(IndexPattern(folded.sliced(start, length)), mostPlaces)) {
        const QString text = row.run(m_index->idOf(article)) && row.next() ? row.text(0) : QString();
        for (const qsizetype size : {folded.size(), folded.size() - 1, folded.size() + 1}) {
            const qsizetype from = isLeft ? offset : qsizetype(offset) + length - size;
            if (from < 0 || from + size > text.size()) {
                continue;
            }
            const QString window = text.sliced(from, size);
            if (isWord(window) && differByATypo(window, folded)) {
                ++candidates[window];
            }
        }
    }
}

}
