// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "blocklayout.h"
#include "core/highlight.h"

#include <QColor>
#include <QList>
#include <QPainterPath>
#include <QRectF>

namespace Mitjul
{

class ReadingPalette;

/// One thing to paint: a path, or the rectangle when there is no path. px.
struct Shape {
    QRectF rect; ///< bounds of the path
    QColor color;
    QPainterPath path;

    static Shape filled(const QPainterPath &path, const QColor &color);
};

/// What is painted with a block of text.
struct BlockShapes {
    QList<Shape> fills; ///< behind the text, and behind the lines of all marks
    QList<Shape> below; ///< behind the text
    QList<Shape> above; ///< over the text
};

/// How a highlight looks: four styles in six colours. Besides its colour each has a sign of its own where it begins.
class MarkPainter
{
public:
    /// em is the size of the text in px.
    MarkPainter(const ReadingPalette &colors, qreal em);

    /// pieces are what the highlight covers of a block; level is how many others it must keep clear of.
    void add(BlockShapes &shapes, const Highlight &highlight, const QList<LinePiece> &pieces, int level) const;
    /// The dot that stands for a note, and the small dots that stand for an entity.
    Shape note(const Highlight &highlight, QPointF centre) const;
    Shape entity(const LinePiece &piece) const;

private:
    void addSolid(BlockShapes &shapes, const Highlight &highlight, const QList<LinePiece> &pieces, int level) const;
    void addUnderline(BlockShapes &shapes, const Highlight &highlight, const QList<LinePiece> &pieces, int level) const;
    void addStrikethrough(
        BlockShapes &shapes, const Highlight &highlight, const QList<LinePiece> &pieces, int level) const;
    void addOutline(BlockShapes &shapes, const Highlight &highlight, const QList<LinePiece> &pieces, int level) const;
    void addSign(BlockShapes &shapes, const Highlight &highlight, const LinePiece &piece, int level) const;
    QRectF band(const LinePiece &piece, int level) const;

    const ReadingPalette &m_colors;
    qreal m_em;
};

}
