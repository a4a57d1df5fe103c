// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "pagepainter.h"

#include "articlefinder.h"
#include "readingdocument.h"
#include "readingpalette.h"
#include "readingviewport.h"

#include <algorithm>
#include <cmath>

namespace Mitjul
{

namespace
{

constexpr qreal handleRadius = 8;
constexpr qreal caretWidth = 2;
// Where notes stand, right of the column: within the narrowest margin.
constexpr qreal noteDistance = 10;

TextRange rangeOf(const Block &block)
{
    return {{block.paragraph, block.start}, {block.paragraph, block.end}};
}

}

PagePainter::PagePainter(ReadingViewport &viewport, const ReadingDocument &document, const ReadingPalette &colors)
    : m_viewport(viewport)
    , m_document(document)
    , m_colors(colors)
    , m_marks(colors, viewport.flow().typography().fontSize())
{
}

BlockShapes PagePainter::block(int block, bool entityMarks) const
{
    BlockShapes shapes;
    const auto layout = m_viewport.flow().layout(block);
    addLines(shapes, *layout);
    if (m_viewport.flow().blocks().at(block).isText()) {
        addHighlights(shapes, block, *layout);
        if (entityMarks) {
            addEntities(shapes, block, *layout);
        }
    }
    return shapes;
}

void PagePainter::addLines(BlockShapes &shapes, const BlockLayout &layout) const
{
    const BlockStyle &style = layout.style();
    const qreal width = m_viewport.flow().typography().columnWidth();
    const auto add = [&](const QRectF &rect) {
        shapes.below.append({.rect = rect, .color = m_colors.rule(), .path = {}});
    };
    if (style.ruleAbove) {
        add({0, std::round(0.7 * layout.textTop()), width, 1});
    }
    if (style.ruleBelow) {
        add({0, layout.textBottom() + std::round(0.4 * style.after), width, 1});
    }
    if (style.barBeside) {
        add({0, layout.textTop(), 3, layout.textBottom() - layout.textTop()});
    }
}

void PagePainter::addHighlights(BlockShapes &shapes, int block, BlockLayout &layout) const
{
    const Block &what = m_viewport.flow().blocks().at(block);
    const TextRange here = rangeOf(what);
    for (const PlacedHighlight &placed : m_document.highlightsIn(here)) {
        const TextRange range = placed.highlight->anchor.range;
        const bool begins = range.start >= here.start;
        const bool ends = range.end <= here.end;
        QList<LinePiece> pieces = layout.pieces(
            {begins ? range.start.offset - what.start : 0, (ends ? range.end.offset : what.end) - what.start});
        if (pieces.isEmpty()) {
            continue;
        }
        pieces.first().begins = begins;
        pieces.last().ends = ends;
        m_marks.add(shapes, *placed.highlight, pieces, placed.level);
    }
    const QPointF corner(0, m_viewport.flow().top(block));
    for (const NoteDot &note : notes(block)) {
        shapes.above.append(m_marks.note(*note.highlight, note.centre - corner));
    }
}

void PagePainter::addEntities(BlockShapes &shapes, int block, BlockLayout &layout) const
{
    const Block &what = m_viewport.flow().blocks().at(block);
    for (const Mention &mention : m_document.mentionsIn(what.paragraph, what.start, what.end)) {
        const Span span{mention.start - what.start, std::min(mention.end, what.end) - what.start};
        if (const QList<LinePiece> pieces = layout.pieces(span); !pieces.isEmpty()) {
            shapes.below.append(m_marks.entity(pieces.first()));
        }
    }
}

QList<Shape> PagePainter::hits(int block, const ArticleFinder &finder) const
{
    QList<Shape> shapes;
    const Block &what = m_viewport.flow().blocks().at(block);
    if (!what.isText()) {
        return shapes;
    }
    const auto layout = m_viewport.flow().layout(block);
    const TextRange here = rangeOf(what);
    for (const TextRange &hit : finder.hitsIn(here)) {
        const bool isCurrent = hit == finder.currentHit();
        const QColor line = isCurrent ? m_colors.accent() : m_colors.mutedInk();
        QColor band = line;
        band.setAlphaF(isCurrent ? 0.26f : 0.14f);
        const int start = std::max(hit.start.offset, what.start) - what.start;
        const int end = std::min(hit.end.offset, what.end) - what.start;
        for (const LinePiece &piece : layout->pieces({start, end})) {
            shapes.append({.rect = piece.rect, .color = band, .path = {}});
            const qreal width = isCurrent ? 3 : 1;
            shapes.append({.rect = {piece.rect.left(), piece.rect.bottom() - width, piece.rect.width(), width},
                .color = line,
                .path = {}});
        }
    }
    return shapes;
}

QList<NoteDot> PagePainter::notes(int block) const
{
    QList<NoteDot> found;
    const Block &what = m_viewport.flow().blocks().at(block);
    if (!what.isText()) {
        return found;
    }
    const TextRange here = rangeOf(what);
    const auto layout = m_viewport.flow().layout(block);
    const qreal em = m_viewport.flow().typography().fontSize();
    const qreal x = m_viewport.flow().typography().columnWidth() + noteDistance;
    int lastLine = -1;
    int onLine = 0;
    QList<std::pair<int, const Highlight *>> ending;
    for (const PlacedHighlight &placed : m_document.highlightsIn(here)) {
        const TextPosition end = placed.highlight->anchor.range.end;
        if (!placed.highlight->note.isEmpty() && end > here.start && end <= here.end) {
            ending.append({layout->lineAt(std::max(0, end.offset - what.start - 1)), placed.highlight});
        }
    }
    std::ranges::stable_sort(ending, {}, &std::pair<int, const Highlight *>::first);
    for (const auto &[line, highlight] : ending) {
        onLine = line == lastLine ? onLine + 1 : 0;
        lastLine = line;
        const QRectF rect = layout->lineRect(line);
        const qreal y = rect.top() + layout->style().baseline - 0.38 * em + 0.55 * em * onLine;
        found.append({highlight, QPointF(x, y + m_viewport.flow().top(block))});
    }
    return found;
}

QList<Shape> PagePainter::band(const TextRange &range, const QColor &color) const
{
    QList<Shape> shapes;
    const double top = m_viewport.contentY();
    for (const QRectF &rect : m_viewport.flow().rects(range, top, top + m_viewport.size().height())) {
        shapes.append({.rect = m_viewport.fromFlow(rect), .color = color, .path = {}});
    }
    return shapes;
}

Shape PagePainter::caret(TextPosition position) const
{
    const QRectF line = m_viewport.fromFlow(m_viewport.flow().caretRect(position));
    const qreal air = std::round(0.16 * line.height());
    const QRectF caret(std::round(line.left()) - caretWidth / 2, line.top() + air, caretWidth, line.height() - 2 * air);
    return {.rect = caret, .color = m_colors.accent(), .path = {}};
}

QPointF PagePainter::handleCentre(const QRectF &caret, bool isStart)
{
    return {caret.left() + (isStart ? -handleRadius : handleRadius) / 2, caret.bottom() + handleRadius};
}

QList<Shape> PagePainter::handles(const TextRange &selection) const
{
    QList<Shape> shapes;
    for (const bool isStart : {true, false}) {
        const Shape stem = caret(isStart ? selection.start : selection.end);
        const QRectF line = m_viewport.fromFlow(m_viewport.flow().caretRect(isStart ? selection.start : selection.end));
        QPainterPath knob;
        knob.addEllipse(handleCentre(line, isStart), handleRadius, handleRadius);
        shapes.append({.rect = {stem.rect.left(), line.top(), stem.rect.width(), line.height() + 1},
            .color = m_colors.accent(),
            .path = {}});
        shapes.append(Shape::filled(knob, m_colors.accent()));
    }
    return shapes;
}

}
