// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "postings.h"

#include <QList>
#include <QString>

#include <utility>

namespace Mitjul
{

class SearchQuery;

/// A folded text as the index looks for it: by pairs of letters that lie next to each other, for a space has no
/// postings. So a pattern with spaces may be found in some places too many; see isExact().
class IndexPattern
{
public:
    explicit IndexPattern(const QString &folded);
    explicit IndexPattern(const SearchQuery &query);

    /// The keys from first to last, at a distance from the pattern's start in UTF-16 units.
    struct Part {
        quint32 distance = 0;
        IndexKey first = 0;
        IndexKey last = 0;
    };
    /// Of the words with more than one letter.
    const QList<Part> &pairs() const;
    /// The words of one letter: in the document, but nobody knows where.
    const QList<Part> &letters() const;

    /// Whether what has these parts has the pattern.
    bool isExact() const;

private:
    void addWord(const QList<std::pair<char16_t, char16_t>> &letters, qsizetype start, qsizetype end);

    QList<Part> m_pairs;
    QList<Part> m_letters;
    int m_words = 0;
};

}
