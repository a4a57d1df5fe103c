// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "core/textrange.h"

#include <QList>

namespace Mitjul
{

/// Where the places of an article stand on a map of it. Counts letters, so it knows what has never been laid out.
class MapScale
{
public:
    MapScale() = default;
    /// height is what there is for the map, px; a short article takes less.
    MapScale(const QList<Paragraph> &paragraphs, double height);

    double height() const;
    double lineHeight() const;
    int paragraphs() const;
    /// From 0 to height(), px.
    double y(TextPosition position) const;
    /// The nearest place.
    TextPosition positionAt(double y) const;
    /// How many lines of the map a paragraph takes, the last perhaps in part; without the space below.
    double lines(int paragraph) const;

private:
    QList<int> m_lengths; ///< UTF-16 units
    QList<double> m_before = {0}; ///< lines before each paragraph, and in all
    double m_lineHeight = 0; ///< px
};

}
