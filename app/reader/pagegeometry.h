// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QList>

namespace Mitjul
{

/// Heights of a column of blocks; changing one, summing and searching take O(log n) (a Fenwick tree). Whole px.
class PageGeometry
{
public:
    void reset(const QList<double> &heights);

    double height(int block) const;
    void setHeight(int block, double height);
    /// The sum of all heights before a block; block may be one past the last.
    double top(int block) const;
    double total() const;
    /// The block that covers y, from 0; the first or the last when y is outside. −1 when there are none.
    int blockAt(double y) const;

private:
    QList<double> m_heights;
    QList<double> m_sums; ///< 1-based: m_sums[i] covers the (i & −i) heights up to the i-th
};

}
