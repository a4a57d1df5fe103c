// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "mapscale.h"

#include <algorithm>
#include <cmath>

namespace Mitjul
{

namespace
{

// A line of the map stands for about one of the page.
constexpr double unitsPerLine = 40;
constexpr double highestLine = 3; // px

}

MapScale::MapScale(const QList<Paragraph> &paragraphs, double height)
{
    m_lengths.reserve(paragraphs.size());
    m_before.reserve(paragraphs.size() + 1);
    for (const Paragraph &paragraph : paragraphs) {
        m_lengths.append(int(paragraph.text.size()));
        m_before.append(m_before.constLast() + std::max(1.0, std::ceil(m_lengths.constLast() / unitsPerLine)) + 1);
    }
    m_lineHeight = m_lengths.isEmpty() ? 0 : std::min(highestLine, std::max(0.0, height) / m_before.constLast());
}

double MapScale::height() const
{
    return m_before.constLast() * m_lineHeight;
}

double MapScale::lineHeight() const
{
    return m_lineHeight;
}

int MapScale::paragraphs() const
{
    return int(m_lengths.size());
}

double MapScale::lines(int paragraph) const
{
    return m_lengths.at(paragraph) / unitsPerLine;
}

double MapScale::y(TextPosition position) const
{
    if (m_lengths.isEmpty() || position.paragraph < 0) {
        return 0;
    }
    if (position.paragraph >= m_lengths.size()) {
        return height();
    }
    const int offset = std::clamp(position.offset, 0, m_lengths.at(position.paragraph));
    return (m_before.at(position.paragraph) + offset / unitsPerLine) * m_lineHeight;
}

TextPosition MapScale::positionAt(double y) const
{
    if (m_lengths.isEmpty() || m_lineHeight <= 0) {
        return {};
    }
    const double line = std::clamp(y / m_lineHeight, 0.0, m_before.constLast());
    const auto after = std::ranges::upper_bound(m_before, line);
    const int paragraph = std::clamp(int(after - m_before.begin()) - 1, 0, paragraphs() - 1);
    const auto offset = int((line - m_before.at(paragraph)) * unitsPerLine);
    return {paragraph, std::min(offset, m_lengths.at(paragraph))};
}

}
