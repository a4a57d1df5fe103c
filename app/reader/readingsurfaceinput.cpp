// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// The part of ReadingSurface that answers mouse and fingers.

#include "readingsurface.h"

#include "pagepainter.h"
#include "readingkeys.h"

#include <QCursor>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTouchEvent>

#include <cmath>

namespace Mitjul
{

namespace
{
// Half of what a finger can be asked to hit. px
constexpr qreal halfTarget = 22;
}

bool ReadingSurface::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (caretKeyOf(*key) || pageCommandOf(*key) || key->matches(QKeySequence::SelectAll)
            || (hasSelection() && (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cancel)))) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::LanguageChange && m_document) {
        m_viewport.setArticle(m_document->article(), true);
        rearranged();
        redrawShapes();
    }
    return QQuickItem::event(event);
}

void ReadingSurface::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    setKeepMouseGrab(true);
    // Arrows go on turning pages and walking sentences after a click.
    m_isCaretShown = !isPaged() && !m_mode.isFocusMode;
    m_gestures.press(*event);
}

void ReadingSurface::mouseDoubleClickEvent(QMouseEvent *event)
{
    setKeepMouseGrab(true);
    m_gestures.doubleClick(*event);
}

void ReadingSurface::mouseMoveEvent(QMouseEvent *event)
{
    m_gestures.move(*event);
}

void ReadingSurface::mouseReleaseEvent(QMouseEvent *)
{
    setKeepMouseGrab(false);
    m_gestures.release();
}

void ReadingSurface::mouseUngrabEvent()
{
    setKeepMouseGrab(false);
    m_gestures.cancel();
}

void ReadingSurface::touchEvent(QTouchEvent *event)
{
    if (event->type() == QEvent::TouchBegin) {
        forceActiveFocus(Qt::OtherFocusReason);
        m_isCaretShown = false;
    }
    m_gestures.touch(*event);
}

void ReadingSurface::touchUngrabEvent()
{
    m_gestures.cancel();
}

QList<Highlight> ReadingSurface::highlightsAt(QPointF point)
{
    const std::optional<TextPosition> character = m_viewport.flow().characterAt(m_viewport.toFlow(point));
    return character ? m_document->highlightsAt(*character) : QList<Highlight>();
}

QList<Highlight> ReadingSurface::notesAt(QPointF point)
{
    QList<Highlight> found;
    // A dot stands in the margin: its target must not reach into the text.
    if (!m_colors || point.x() < columnRect().right() - 2) {
        return found;
    }
    const QPointF onPage = m_viewport.toFlow(point);
    const int block = m_viewport.flow().blockAt(onPage.y());
    if (block < 0) {
        return found;
    }
    for (const NoteDot &note : PagePainter(m_viewport, *m_document, *m_colors).notes(block)) {
        const QPointF away = note.centre - onPage;
        if (std::abs(away.x()) <= halfTarget && std::abs(away.y()) <= halfTarget) {
            found.append(*note.highlight);
        }
    }
    return found;
}

QList<NoteDot> ReadingSurface::notesNearView()
{
    QList<NoteDot> found;
    if (!m_document || !m_colors || !m_viewport.isReady()) {
        return found;
    }
    // Some above, so that one whose line has just left does not pull the others up at once.
    constexpr int above = 3;
    const TextFlow &flow = m_viewport.flow();
    const PagePainter painter(m_viewport, *m_document, *m_colors);
    for (int block = std::max(0, m_viewport.firstBlock() - above); block <= m_viewport.lastBlock(); ++block) {
        if (!flow.isLaidOut(block)) {
            continue;
        }
        for (const NoteDot &note : painter.notes(block)) {
            found.append({note.highlight, m_viewport.fromFlow(note.centre)});
        }
    }
    return found;
}

const Mention *ReadingSurface::mentionAt(QPointF point)
{
    const std::optional<TextPosition> character = m_viewport.flow().characterAt(m_viewport.toFlow(point));
    return character ? m_document->mentionAt(*character) : nullptr;
}

void ReadingSurface::activateHighlights(const QList<Highlight> &highlights, const QRectF &where)
{
    QStringList ids;
    for (const Highlight &highlight : highlights) {
        ids.append(highlight.id);
    }
    Q_EMIT highlightActivated(ids, where);
}

bool ReadingSurface::activateAt(QPointF point)
{
    if (!m_document) {
        return false;
    }
    if (const QList<Highlight> notes = notesAt(point); !notes.isEmpty()) {
        activateHighlights(notes, QRectF(point, QSizeF()).adjusted(-halfTarget, -halfTarget, halfTarget, halfTarget));
        return true;
    }
    const QRectF line = caretRect(positionAt(point));
    const QRectF where(point.x(), line.top(), 1, line.height());
    if (const QList<Highlight> highlights = highlightsAt(point); !highlights.isEmpty()) {
        activateHighlights(highlights, where);
        return true;
    }
    if (const Mention *mention = mentionAt(point)) {
        Q_EMIT entityActivated(mention->entity, mention->range(), where);
        return true;
    }
    return false;
}

bool ReadingSurface::hasTargetAt(QPointF point)
{
    return m_document && (!notesAt(point).isEmpty() || !highlightsAt(point).isEmpty() || mentionAt(point));
}

bool ReadingSurface::activateAtCaret()
{
    const TextPosition position = cursorPosition();
    if (const QList<Highlight> highlights = m_document->highlightsAt(position); !highlights.isEmpty()) {
        activateHighlights(highlights, caretRect(position));
        return true;
    }
    if (const Mention *mention = m_document->mentionAt(position)) {
        Q_EMIT entityActivated(mention->entity, mention->range(), caretRect(position));
        return true;
    }
    return false;
}

void ReadingSurface::hoverMoveEvent(QHoverEvent *event)
{
    if (m_document && m_viewport.isReady()) {
        updateCursorShape(event->position());
    }
    event->ignore();
}

void ReadingSurface::updateCursorShape(QPointF point)
{
    const Mention *mention = mentionAt(point);
    const TextRange hovered =
        mention ? TextRange{{mention->paragraph, mention->start}, {mention->paragraph, mention->end}} : TextRange{};
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
    const bool isOnMark = !highlightsAt(point).isEmpty() || !notesAt(point).isEmpty();
    const bool isOnText = columnRect().contains(point) && m_viewport.flow().characterAt(m_viewport.toFlow(point));
    setCursor(isOnMark ? Qt::PointingHandCursor : isOnText ? Qt::IBeamCursor : Qt::ArrowCursor);
}

void ReadingSurface::hoverLeaveEvent(QHoverEvent *)
{
    m_hovered = {};
    update();
}

void ReadingSurface::focusInEvent(QFocusEvent *event)
{
    QQuickItem::focusInEvent(event);
    update();
}

void ReadingSurface::focusOutEvent(QFocusEvent *event)
{
    QQuickItem::focusOutEvent(event);
    update();
}

}
