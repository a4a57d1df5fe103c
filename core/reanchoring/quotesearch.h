// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "approximatesearch.h"
#include "squeezedtext.h"

#include <QList>
#include <QString>

#include <optional>

namespace Mitjul
{

/// What is sought, squeezed: a quote with what stood on either side of it.
struct SoughtQuote {
    QString quote;
    QString prefix;
    QString suffix;
    QString verbatim; ///< the quote as it was written
    qsizetype expected = 0; ///< the unit of the searched text at which it should start
    qsizetype sureWithin = 0; ///< how far from there it counts as where it should be
};

/// A place where a quote may stand, in units of the searched text.
struct QuotePlace {
    qsizetype start = 0;
    qsizetype end = 0; ///< exclusive
    double quote = 0; ///< how alike the words are, 0 to 1
    double bestSide = 0; ///< how alike the more alike side is
    double worstSide = 0;
    double score = 0; ///< all the evidence
    bool accepted = false; ///< whether the evidence is enough
    qsizetype distance = 0; ///< from the expected place

    bool overlaps(const QuotePlace &other) const
    {
        return start < other.end && other.start < end;
    }
};

/// Finds where a quote stands in a changed text, by its words and by what stands beside it. A weak or ambiguous match
/// is refused: a wrong place is worse than an orphan. The weights and thresholds were set by measuring (see
/// tests/reanchoring), not by the peers' rule of taking the fewest errors wherever they are.
class QuoteSearch
{
public:
    /// Both must live as long as the search: the text and the original that it was squeezed from.
    QuoteSearch(const SqueezedText &text, QStringView original);

    /// The one place that the evidence speaks for.
    std::optional<QuotePlace> find(const SoughtQuote &sought);
    /// The likeliest places, accepted or not, best first, none overlapping another.
    QList<QuotePlace> likeliest(const SoughtQuote &sought, qsizetype most);

private:
    QList<QuotePlace> exactPlaces(const SoughtQuote &sought) const;
    QList<QuotePlace> similarPlaces(const SoughtQuote &sought);
    void weigh(QuotePlace &place, const SoughtQuote &sought) const;
    bool touchesContext(qsizetype start, const SoughtQuote &sought) const;

    const SqueezedText &m_text;
    QStringView m_original;
    ApproximateSearch m_approximate;
};

}
