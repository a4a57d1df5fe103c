// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/segmentation.h"
#include "core/textsearch.h"
#include "searchexpression.h"

#include <QList>
#include <QString>

#include <optional>

namespace Mitjul
{

struct FoldedText;

/// The initial consonants of a text as they are stored and looked for: folded, without spaces.
QString initialsForSearch(const QString &text);

/// The query when it consists of nothing but initial consonants ("ㅇㅂㄷㅇ"), without spaces; else empty.
QString initialsQuery(const QString &query);

/// The words that someone looks for, folded, and where they stand in a text.
class SearchTerms
{
public:
    struct Term {
        SearchQuery query;
        QString surePart; ///< folded, without a last letter that is still open: stands in all that is found
        QString initials; ///< see initialsQuery()
    };
    /// A set of terms, by their numbers.
    using Bits = quint64;

    /// At most 64 different words; more are left out.
    explicit SearchTerms(const QList<SearchWord> &words);

    const QList<Term> &terms() const;
    bool isEmpty() const;
    /// The set of all terms.
    Bits all() const;

    /// The first place of a term in a text, and which of them occur there.
    struct Place {
        Span span; ///< in the original text
        Bits terms = 0;
    };
    std::optional<Place> placeIn(const QString &text) const;
    /// The same, initial consonants included: for titles and names.
    std::optional<Place> placeInName(const QString &name) const;
    /// All places of all terms in a text, in order; those that touch are one.
    QList<Span> placesIn(const QString &text) const;
    /// Which of the terms a folded text has.
    Bits termsIn(QStringView folded) const;

private:
    std::optional<Place> firstPlace(const FoldedText &text, const FoldedText &initials) const;

    QList<Term> m_terms;
};

}
