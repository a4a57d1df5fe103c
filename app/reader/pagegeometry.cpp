// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "pagegeometry.h"

#include <algorithm>
#include <bit>

namespace Mitjul
{

void PageGeometry::reset(const QList<double> &heights)
{
    m_heights = heights;
    m_sums.resize(heights.size() + 1);
    m_sums[0] = 0;
    std::ranges::copy(heights, m_sums.begin() + 1);
    for (qsizetype i = 1; i < m_sums.size(); ++i) {
        const qsizetype parent = i + (i & -i);
        if (parent < m_sums.size()) {
            m_sums[parent] += m_sums.at(i);
        }
    }
}

double PageGeometry::height(int block) const
{
    return m_heights.at(block);
}

void PageGeometry::setHeight(int block, double height)
{
    const double change = height - m_heights.at(block);
    m_heights[block] = height;
    for (qsizetype i = block + 1; i < m_sums.size(); i += i & -i) {
        m_sums[i] += change;
    }
}

double PageGeometry::top(int block) const
{
    double sum = 0;
    for (qsizetype i = block; i > 0; i -= i & -i) {
        sum += m_sums.at(i);
    }
    return sum;
}

double PageGeometry::total() const
{
    return top(int(m_heights.size()));
}

int PageGeometry::blockAt(double y) const
{
    if (m_heights.isEmpty()) {
        return -1;
    }
    qsizetype before = 0; // how many blocks end at or above y
    for (auto step = qsizetype(std::bit_floor(quint64(m_heights.size()))); step > 0; step /= 2) {
        if (before + step < m_sums.size() && m_sums.at(before + step) <= y) {
            before += step;
            y -= m_sums.at(before);
        }
    }
    return int(std::min(before, m_heights.size() - 1));
}

}
