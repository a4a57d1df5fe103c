// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/textrange.h"
#include "markpainter.h"

#include <QList>
#include <QPointF>

namespace Mitjul
{

class ArticleFinder;
class ReadingDocument;
class ReadingPalette;
class ReadingViewport;

/// The dot beside a line that stands for a note. Points are px of the flow.
struct NoteDot {
    const Highlight *highlight = nullptr; ///< valid until the document's highlightsChanged()
    QPointF centre;
};

/// Turns the model into shapes: what is painted with a block and what lies over the page for a moment.
class PagePainter
{
public:
    PagePainter(ReadingViewport &viewport, const ReadingDocument &document, const ReadingPalette &colors);

    /// The marks, entities and lines of a block, in px from its upper left.
    BlockShapes block(int block, bool entityMarks) const;
    /// What has been found in a block, the current match more than the others; in px from its upper left.
    QList<Shape> hits(int block, const ArticleFinder &finder) const;
    /// One for each highlight with a note that ends in a block.
    QList<NoteDot> notes(int block) const;

    // In px of the viewport:
    QList<Shape> band(const TextRange &range, const QColor &color) const;
    Shape caret(TextPosition position) const;
    /// The handles at both ends of a selection, for a finger.
    QList<Shape> handles(const TextRange &selection) const;
    static QPointF handleCentre(const QRectF &caret, bool isStart);

private:
    void addHighlights(BlockShapes &shapes, int block, BlockLayout &layout) const;
    void addEntities(BlockShapes &shapes, int block, BlockLayout &layout) const;
    void addLines(BlockShapes &shapes, const BlockLayout &layout) const;

    ReadingViewport &m_viewport;
    const ReadingDocument &m_document;
    const ReadingPalette &m_colors;
    MarkPainter m_marks;
};

}
