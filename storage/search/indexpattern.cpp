// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "indexpattern.h"

#include "core/textsearch.h"

namespace Mitjul
{

namespace
{
// A letter of a pattern: one, or all of a range.
using Letter = std::pair<char16_t, char16_t>;

QList<Letter> lettersOf(const SearchQuery &query)
{
    QList<Letter> letters;
    for (const QChar letter : query.finishedPart()) {
        letters.append({letter.unicode(), letter.unicode()});
    }
    if (query.openLetter().first != 0) {
        letters.append(query.openLetter());
    }
    return letters;
}

bool isSpace(Letter letter)
{
    return letter.first == u' ';
}
}

IndexPattern::IndexPattern(const QString &folded) : IndexPattern(SearchQuery(folded))
{
}

IndexPattern::IndexPattern(const SearchQuery &query)
{
    const QList<Letter> letters = lettersOf(query);
    for (qsizetype start = 0; start < letters.size();) {
        qsizetype end = start;
        while (end < letters.size() && !isSpace(letters.at(end))) {
            ++end;
        }
        addWord(letters, start, end);
        m_words += end > start ? 1 : 0;
        start = end + 1;
    }
}

// The pairs cover the word: every other one, and the last.
void IndexPattern::addWord(const QList<Letter> &letters, qsizetype start, qsizetype end)
{
    if (end - start == 1) {
        const auto [lowest, highest] = letters.at(start);
        m_letters.append({quint32(start), keyOf(lowest), keyOf(highest)});
    }
    for (qsizetype i = start; i + 1 < end; i += i + 3 == end ? 1 : 2) {
        const char16_t letter = letters.at(i).first;
        const auto [lowest, highest] = letters.at(i + 1);
        m_pairs.append({quint32(i), keyOf(letter, lowest), keyOf(letter, highest)});
    }
}

const QList<IndexPattern::Part> &IndexPattern::pairs() const
{
    return m_pairs;
}

const QList<IndexPattern::Part> &IndexPattern::letters() const
{
    return m_letters;
}

bool IndexPattern::isExact() const
{
    return m_words == 1;
}

}
