// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "blocklayout.h"
#include "blocklist.h"
#include "pagegeometry.h"
#include "typography.h"

#include <QHash>
#include <QList>
#include <QRectF>

#include <memory>
#include <optional>

namespace Mitjul
{

/// The article as a column of lines. Lays out a block when it is asked for, estimates the height of all others.
/// Points are px: x from the left of the column, y from a fixed origin near the top of the article.
class TextFlow
{
public:
    void setArticle(const Article &article);
    /// Forgets all layouts and estimates anew.
    void setTypography(const Typography &typography);
    const Typography &typography() const;
    const BlockList &blocks() const;

    /// When a height above this block turns out other than estimated, what is above moves, not what is below.
    void pin(int block);
    double origin() const;
    double height() const;
    double top(int block) const;
    double bottom(int block) const;
    int blockAt(double y) const;

    std::shared_ptr<BlockLayout> layout(int block);
    bool isLaidOut(int block) const;
    int laidOutCount() const;
    /// Keeps the layouts from first to last and a few more.
    void trim(int first, int last);

    /// The nearest place for a caret.
    TextPosition positionAt(QPointF point);
    /// The character under a point; nothing beside the text.
    std::optional<TextPosition> characterAt(QPointF point);
    /// As high as the line, without width.
    QRectF caretRect(TextPosition position);
    /// The parts of a range between top and bottom, one for each line.
    QList<QRectF> rects(const TextRange &range, double top, double bottom);
    /// The first position of the first line of which half or more is below y.
    TextPosition topmost(double y);

    TextPosition lineStart(TextPosition position);
    TextPosition lineEnd(TextPosition position);
    /// The place nearest to x on the next line down (direction 1) or up (−1); the article's end when there is none.
    TextPosition beside(TextPosition position, int direction, double x);

private:
    struct Place {
        int block = -1;
        int offset = 0; ///< within the block
    };

    Place placeOf(TextPosition position) const;
    TextPosition positionOf(int block, int offset) const;
    QList<double> estimates() const;
    void measureDensity(const Article &article);

    BlockList m_blocks;
    Typography m_typography;
    PageGeometry m_geometry;
    QHash<int, std::shared_ptr<BlockLayout>> m_layouts;
    double m_density = 0.9; ///< width of a UTF-16 unit in em, on average
    double m_origin = 0;
    int m_pinned = 0;
};

}
