// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// The part of ReadingSurface that paints.

#include "readingsurface.h"

#include "pagepainter.h"
#include "readingscene.h"

#include <QQuickWindow>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Mitjul
{

namespace
{

// What of a block a sentence covers.
Span spanIn(const Block &block, const TextRange &sentence)
{
    if (!block.isText() || !sentence.intersects({{block.paragraph, block.start}, {block.paragraph, block.end}})) {
        return {};
    }
    const bool begins = sentence.start >= TextPosition{block.paragraph, block.start};
    const bool ends = sentence.end <= TextPosition{block.paragraph, block.end};
    return {begins ? sentence.start.offset - block.start : 0, (ends ? sentence.end.offset : block.end) - block.start};
}

}

QSGNode *ReadingSurface::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    return paint(node, 0, height());
}

QSGNode *ReadingSurface::paint(QSGNode *node, double top, double bottom)
{
    if (!m_document || !m_colors || !m_viewport.isReady()) {
        delete node;
        return nullptr;
    }
    auto *scene = node ? static_cast<ReadingScene *>(node) : new ReadingScene;
    const PagePainter painter(m_viewport, *m_document, *m_colors);
    scene->update(*window(), frame(top, bottom), [&](int block) {
        BlockShapes shapes = painter.block(block, m_entityMarks);
        if (m_finder) {
            shapes.below += painter.hits(block, *m_finder);
        }
        return shapes;
    });
    return scene;
}

SceneFrame ReadingSurface::frame(double top, double bottom)
{
    SceneFrame frame;
    frame.shapesRevision = m_shapesRevision;
    TextFlow &flow = m_viewport.flow();
    const double contentY = m_viewport.contentY();
    for (int i = flow.blockAt(contentY + top); i >= 0 && i < flow.blocks().size() && flow.top(i) < contentY + bottom;
        ++i) {
        const auto layout = flow.layout(i);
        const QPointF origin = m_viewport.fromFlow(QPointF(0, flow.top(i)));
        frame.blocks.append({.block = i,
            .layout = layout,
            .origin = {origin.x(), std::round(origin.y())},
            .ink = m_mode.isFocusMode   ? m_mode.dimmedInk
                : layout->style().muted ? m_colors->mutedInk()
                                        : m_colors->ink(),
            .lit = spanIn(flow.blocks().at(i), m_mode.sentence),
            .litInk = m_colors->ink()});
    }
    const PagePainter painter(m_viewport, *m_document, *m_colors);
    QColor light = m_colors->accent();
    light.setAlphaF(0.16f * (m_reducedMotion ? 1.0f : m_light.currentValue().toFloat()));
    for (const int paragraph : std::as_const(m_lit)) {
        const int end = int(m_document->paragraph(paragraph).size());
        frame.under += painter.band({{paragraph, 0}, {paragraph, end}}, light);
    }
    if (!m_spoken.isEmpty()) {
        light.setAlphaF(0.16f);
        frame.under += painter.band(m_spoken, light);
    }
    if (m_hovered != TextRange{}) {
        QColor tint = m_colors->ink();
        tint.setAlphaF(0.08f);
        frame.under += painter.band(m_hovered, tint);
    }
    if (hasSelection()) {
        frame.under += painter.band(selection(), m_colors->selection());
    }
    if (isPaged()) {
        // Lines that are only partly in view belong to other pages.
        const double end = m_viewport.pageBottom();
        frame.over = {{.rect = {0, 0, width(), m_viewport.pageTop()}, .color = m_colors->paper(), .path = {}},
            {.rect = {0, end, width(), std::max(0.0, height() - end)}, .color = m_colors->paper(), .path = {}}};
    }
    if (m_gestures.hasHandles()) {
        frame.over += painter.handles(selection());
    } else if (m_isCaretShown && hasActiveFocus()) {
        frame.over.append(painter.caret(cursorPosition()));
    }
    return frame;
}

}
