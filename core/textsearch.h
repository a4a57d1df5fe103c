// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "segmentation.h"

#include <QList>
#include <QString>
#include <QStringMatcher>
#include <QStringView>

#include <utility>

namespace Mitjul
{

/// What is looked for in texts, regardless of case, width and composition; see fold().
class SearchQuery
{
public:
    /// isOpen: the last letter is still being composed, so that ㅅ finds 삼 and 서 finds 성.
    explicit SearchQuery(QStringView query = {}, bool isOpen = false);

    bool isEmpty() const;
    /// The folded query without a last letter that is open, and the letters that this one can become: the lowest and the
    /// highest, both 0 when none is open.
    QString finishedPart() const;
    std::pair<char16_t, char16_t> openLetter() const;
    /// The first match in a folded text that starts at from or later; start −1 when there is none.
    Span firstIn(QStringView folded, qsizetype from) const;

private:
    QStringMatcher m_matcher; ///< the query without its open end
    // What the last letter can become; none when m_lowest is 0.
    char16_t m_lowest = 0;
    char16_t m_highest = 0;
};

/// A text folded once to be searched often. Keeps offsets only when folding moved any, as it does in few paragraphs.
class SearchableText
{
public:
    explicit SearchableText(QStringView text);

    /// All matches in order, in UTF-16 units of the text. They never overlap and never split a character.
    QList<Span> find(const SearchQuery &query) const;

private:
    Span originOf(Span folded) const;

    QString m_folded;
    QList<int> m_origins; ///< empty when each offset is its own
};

}
