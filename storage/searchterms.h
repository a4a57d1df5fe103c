// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/folding.h"
#include "core/segmentation.h"

#include <QList>
#include <QString>

#include <optional>

namespace Mitjul
{

/// The initial consonants of a text as they are stored and looked for: folded, without spaces.
QString initialsForSearch(const QString &text);

/// The query when it consists of nothing but initial consonants ("ㅇㅂㄷㅇ"), without spaces; else empty.
QString initialsQuery(const QString &query);

/// What someone looks for: the words of a query, folded. All must occur in what is found.
class SearchTerms
{
public:
    struct Term {
        QString folded;
        QString initials; ///< see initialsQuery()
    };

    explicit SearchTerms(const QString &query);

    const QList<Term> &terms() const;
    bool isEmpty() const;

    /// The first place of a term in a text, and how many of them occur there.
    struct Place {
        Span span; ///< in the original text
        int terms = 0;
    };
    std::optional<Place> placeIn(const QString &text) const;
    /// The same, initial consonants included: for titles and names.
    std::optional<Place> placeInName(const QString &name) const;

private:
    std::optional<Place> firstPlace(const FoldedText &text, const FoldedText &initials) const;

    QList<Term> m_terms;
};

}
