// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// The part of ReadingSurface that knows what is selected.

#include "readingsurface.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Mitjul
{

bool ReadingSurface::hasSelection() const
{
    return m_selection.hasSelection();
}

TextRange ReadingSurface::selection() const
{
    return m_selection.selection();
}

QString ReadingSurface::selectedText() const
{
    return m_document && hasSelection() ? m_document->text(selection()) : QString();
}

QRectF ReadingSurface::selectionRect() const
{
    QRectF united;
    if (hasSelection() && m_viewport.isReady()) {
        const double top = m_viewport.contentY();
        for (const QRectF &rect : m_viewport.flow().rects(selection(), top, top + height())) {
            united |= m_viewport.fromFlow(rect);
        }
    }
    return united & boundingRect();
}

QRectF ReadingSurface::coveredRect() const
{
    return m_gestures.isCoveringEnd() && hasSelection()
        ? m_viewport.fromFlow(m_viewport.flow().caretRect(cursorPosition()))
        : QRectF();
}

TextPosition ReadingSurface::cursorPosition() const
{
    return m_selection.cursor();
}

SelectionController &ReadingSurface::selectionController()
{
    return m_selection;
}

void ReadingSurface::selectionMoved()
{
    update();
    publish();
}

void ReadingSurface::selectAll()
{
    if (m_document) {
        select({{}, m_document->end()});
    }
}

void ReadingSurface::select(const TextRange &range)
{
    if (m_document) {
        m_selection.select({m_document->clamped(range.start), m_document->clamped(range.end)});
        selectionMoved();
    }
}

void ReadingSurface::adjust(const TextRange &range)
{
    reveal(range.start.paragraph, range.start.offset);
    select(range);
    m_gestures.showHandles();
    if (hasSelection()) {
        Q_EMIT selectionFinished();
    }
}

void ReadingSurface::clearSelection()
{
    m_gestures.dropHandles();
    m_selection.clear();
    selectionMoved();
}

void ReadingSurface::copySelection() const
{
    if (hasSelection()) {
        QGuiApplication::clipboard()->setText(selectedText());
    }
}

}
