// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "approximatesearch.h"

#include <QString>

#include <algorithm>
#include <cstdlib>

namespace Mitjul
{

namespace
{
constexpr std::size_t unitsOfBlock = 64;
constexpr std::size_t mostMatches = 64;

QString reversed(QStringView text)
{
    QString other = text.toString();
    std::ranges::reverse(other);
    return other;
}
}

ApproximateSearch::ApproximateSearch(QStringView text) : m_text(text), m_rows(0x10000, 0)
{
}

QList<ApproximateMatch> ApproximateSearch::matchesOf(QStringView pattern, int mostErrors)
{
    if (pattern.isEmpty()) {
        return {};
    }
    prepare(pattern);
    const std::vector<int> errors = errorsIn(m_text, pattern.size(), true);
    forget(pattern);

    std::vector<ApproximateMatch> ends;
    for (std::size_t i = 0; i < errors.size(); ++i) {
        if (errors[i] > mostErrors || (i + 1 < errors.size() && errors[i] >= errors[i + 1])) {
            continue; // too many, or not the last of the best
        }
        std::size_t before = i;
        while (before > 0 && errors[before - 1] == errors[i]) {
            --before;
        }
        if (before == 0 || errors[before - 1] > errors[i]) {
            ends.push_back({0, qsizetype(i) + 1, errors[i]});
        }
    }
    if (ends.size() > mostMatches) {
        std::ranges::nth_element(ends, ends.begin() + mostMatches, {}, &ApproximateMatch::errors);
        ends.resize(mostMatches);
        std::ranges::sort(ends, {}, &ApproximateMatch::end);
    }
    const QString backwards = reversed(pattern);
    prepare(backwards);
    QList<ApproximateMatch> matches;
    for (const ApproximateMatch &match : ends) {
        matches += {startOf(backwards, match.end, match.errors), match.end, match.errors};
    }
    forget(backwards);
    return matches;
}

void ApproximateSearch::prepare(QStringView pattern)
{
    m_blocks = (std::size_t(pattern.size()) + unitsOfBlock - 1) / unitsOfBlock;
    m_masks.assign(m_blocks, 0); // row 0: nowhere
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        quint16 &row = m_rows[pattern.at(i).unicode()];
        if (row == 0) {
            row = quint16(m_masks.size() / m_blocks);
            m_masks.resize(m_masks.size() + m_blocks, 0);
        }
        m_masks[row * m_blocks + std::size_t(i) / unitsOfBlock] |= quint64(1) << (std::size_t(i) % unitsOfBlock);
    }
}

void ApproximateSearch::forget(QStringView pattern)
{
    for (const QChar unit : pattern) {
        m_rows[unit.unicode()] = 0;
    }
}

/// One column of one block; carry and result say how the errors change along its upper and lower edge.
int ApproximateSearch::step(std::size_t block, quint16 row, int carry, quint64 last)
{
    const quint64 plus = m_plus[block];
    const quint64 minus = m_minus[block];
    quint64 equal = m_masks[row * m_blocks + block];
    const quint64 vertical = equal | minus;
    equal |= carry < 0 ? 1 : 0;
    const quint64 horizontal = (((equal & plus) + plus) ^ plus) | equal;
    quint64 grows = minus | ~(horizontal | plus);
    quint64 shrinks = plus & horizontal;
    const int below = (grows & last ? 1 : 0) - (shrinks & last ? 1 : 0);
    grows = grows << 1 | (carry > 0 ? 1 : 0);
    shrinks = shrinks << 1 | (carry < 0 ? 1 : 0);
    m_plus[block] = shrinks | ~(vertical | grows);
    m_minus[block] = grows & vertical;
    return below;
}

std::vector<int> ApproximateSearch::errorsIn(QStringView text, qsizetype patternSize, bool startsAnywhere)
{
    m_plus.assign(m_blocks, ~quint64(0));
    m_minus.assign(m_blocks, 0);
    const quint64 lastOfBlock = quint64(1) << (unitsOfBlock - 1);
    const quint64 lastOfPattern = quint64(1) << (std::size_t(patternSize - 1) % unitsOfBlock);
    std::vector<int> errors;
    errors.reserve(std::size_t(text.size()));
    int current = int(patternSize);
    for (const QChar unit : text) {
        const quint16 row = m_rows[unit.unicode()];
        int carry = startsAnywhere ? 0 : 1;
        for (std::size_t block = 0; block < m_blocks; ++block) {
            carry = step(block, row, carry, block + 1 == m_blocks ? lastOfPattern : lastOfBlock);
        }
        current += carry;
        errors.push_back(current);
    }
    return errors;
}

/// Searches backwards from an end; of several starts the one that makes the match as long as the pattern.
qsizetype ApproximateSearch::startOf(QStringView reversedPattern, qsizetype end, int errors)
{
    const qsizetype length = reversedPattern.size();
    const qsizetype reach = std::min(end, length + errors);
    const QString before = reversed(m_text.sliced(end - reach, reach));
    const std::vector<int> found = errorsIn(before, length, false);
    qsizetype best = 0;
    for (qsizetype i = 1; i < qsizetype(found.size()); ++i) {
        const int difference = found[std::size_t(i)] - found[std::size_t(best)];
        const bool nearer = std::abs(i + 1 - length) < std::abs(best + 1 - length);
        if (difference < 0 || (difference == 0 && nearer)) {
            best = i;
        }
    }
    return found.empty() ? end : end - best - 1;
}

}
