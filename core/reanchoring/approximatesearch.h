// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QList>
#include <QStringView>

#include <vector>

namespace Mitjul
{

/// A place where a pattern stands with a few units changed, put in or left out.
struct ApproximateMatch {
    qsizetype start = 0;
    qsizetype end = 0; ///< exclusive
    int errors = 0; ///< edit distance (Levenshtein)
};

/// Finds patterns with errors in one text: the bit-parallel algorithm of G. Myers (1999), in blocks of 64 units, in
/// time proportional to text × pattern / 64.
class ApproximateSearch
{
public:
    /// The text must live as long as the search.
    explicit ApproximateSearch(QStringView text);

    /// The places with at most so many errors at which another unit would be one more error, the best ones when there
    /// are more than 64, in order of their ends. They may overlap.
    QList<ApproximateMatch> matchesOf(QStringView pattern, int mostErrors);

private:
    void prepare(QStringView pattern);
    void forget(QStringView pattern);
    /// The errors with which the prepared pattern ends after each unit of a text; starting anywhere, or at its start.
    std::vector<int> errorsIn(QStringView text, qsizetype patternSize, bool startsAnywhere);
    int step(std::size_t block, quint16 row, int carry, quint64 last);
    qsizetype startOf(QStringView reversedPattern, qsizetype end, int errors);

    QStringView m_text;
    std::size_t m_blocks = 0;
    std::vector<quint16> m_rows; ///< by unit: the row of its masks, 0 for units that the pattern lacks
    std::vector<quint64> m_masks; ///< rows × blocks: where in the pattern the unit stands
    std::vector<quint64> m_plus; ///< by block: where the column's errors grow
    std::vector<quint64> m_minus; ///< by block: where they shrink
};

}
