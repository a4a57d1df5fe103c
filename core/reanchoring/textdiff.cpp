// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "textdiff.h"

#include <algorithm>
#include <vector>

namespace Mitjul
{

namespace
{

constexpr qsizetype shingleLength = 8;
/// Gaps are aligned unit by unit while the product of their lengths stays below this.
constexpr qsizetype largestGap = 40'000;

struct Shingle {
    quint64 hash = 0;
    int start = 0;
};

/// The runs of eight units that a text has once, by hash.
std::vector<Shingle> uniqueShingles(QStringView text)
{
    constexpr quint64 factor = 0x9e3779b97f4a7c15;
    quint64 highest = 1;
    for (qsizetype i = 1; i < shingleLength; ++i) {
        highest *= factor;
    }
    std::vector<Shingle> shingles;
    shingles.reserve(std::size_t(text.size()));
    quint64 hash = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i >= shingleLength) {
            hash -= highest * text.at(i - shingleLength).unicode();
        }
        hash = hash * factor + text.at(i).unicode();
        if (i >= shingleLength - 1) {
            shingles.push_back({hash, int(i - shingleLength + 1)});
        }
    }
    std::ranges::sort(shingles, {}, &Shingle::hash);
    std::vector<Shingle> unique;
    for (std::size_t i = 0; i < shingles.size();) {
        std::size_t next = i + 1;
        while (next < shingles.size() && shingles[next].hash == shingles[i].hash) {
            ++next;
        }
        if (next == i + 1) {
            unique.push_back(shingles[i]);
        }
        i = next;
    }
    return unique;
}

class Diff
{
public:
    Diff(QStringView before, QStringView after)
        : m_before(before), m_after(after), m_kept(before.size(), -1), m_taken(std::size_t(after.size()), false)
    {
    }

    QList<int> run()
    {
        for (const auto &[start, target] : fixedPoints()) {
            extendFrom(start, target);
        }
        alignGaps();
        return std::move(m_kept);
    }

private:
    struct FixedPoint {
        int start = 0;
        int target = 0;
    };

    std::vector<FixedPoint> fixedPoints() const
    {
        const std::vector<Shingle> old = uniqueShingles(m_before);
        const std::vector<Shingle> current = uniqueShingles(m_after);
        std::vector<FixedPoint> points;
        for (std::size_t i = 0, j = 0; i < old.size() && j < current.size();) {
            if (old[i].hash != current[j].hash) {
                ++(old[i].hash < current[j].hash ? i : j);
                continue;
            }
            const auto run = m_before.sliced(old[i].start, shingleLength);
            if (run == m_after.sliced(current[j].start, shingleLength)) {
                points.push_back({old[i].start, current[j].start});
            }
            ++i;
            ++j;
        }
        std::ranges::sort(points, {}, &FixedPoint::start);
        return points;
    }

    bool agree(qsizetype i, qsizetype j) const
    {
        return i >= 0 && j >= 0 && i < m_before.size() && j < m_after.size() && m_kept.at(i) < 0
            && !m_taken[std::size_t(j)] && m_before.at(i) == m_after.at(j);
    }

    void keep(qsizetype i, qsizetype j)
    {
        m_kept[i] = int(j);
        m_taken[std::size_t(j)] = true;
    }

    void extendFrom(qsizetype start, qsizetype target)
    {
        for (qsizetype i = start, j = target; agree(i, j); ++i, ++j) {
            keep(i, j);
        }
        for (qsizetype i = start - 1, j = target - 1; agree(i, j); --i, --j) {
            keep(i, j);
        }
    }

    void alignGaps()
    {
        for (qsizetype start = 0; start < m_kept.size();) {
            if (m_kept.at(start) >= 0) {
                ++start;
                continue;
            }
            qsizetype end = start;
            while (end < m_kept.size() && m_kept.at(end) < 0) {
                ++end;
            }
            const qsizetype from = start > 0 ? m_kept.at(start - 1) + 1 : 0;
            const qsizetype to = end < m_kept.size() ? m_kept.at(end) : m_after.size();
            if (from < to && (end - start) * (to - from) <= largestGap) {
                alignGap(start, end, from, to);
            }
            start = end;
        }
    }

    /// The longest common subsequence of a gap and what stands in its place, where that is a good part of both.
    void alignGap(qsizetype start, qsizetype end, qsizetype from, qsizetype to)
    {
        const qsizetype rows = end - start;
        const qsizetype columns = to - from;
        std::vector<quint16> lengths(std::size_t((rows + 1) * (columns + 1)), 0);
        const auto length = [&](qsizetype row, qsizetype column) -> quint16 & {
            return lengths[std::size_t(row * (columns + 1) + column)];
        };
        for (qsizetype row = rows - 1; row >= 0; --row) {
            for (qsizetype column = columns - 1; column >= 0; --column) {
                length(row, column) = agree(start + row, from + column)
                    ? quint16(length(row + 1, column + 1) + 1)
                    : std::max(length(row + 1, column), length(row, column + 1));
            }
        }
        // Any two Korean sentences share a few syllables: that is no trace of one in the other.
        if (3 * length(0, 0) < std::max(rows, columns)) {
            return;
        }
        for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
            if (agree(start + row, from + column)) {
                keep(start + row++, from + column++);
            } else if (length(row + 1, column) >= length(row, column + 1)) {
                ++row;
            } else {
                ++column;
            }
        }
    }

    QStringView m_before;
    QStringView m_after;
    QList<int> m_kept;
    std::vector<bool> m_taken;
};

}

QList<int> unitsKept(QStringView before, QStringView after)
{
    return Diff(before, after).run();
}

}
