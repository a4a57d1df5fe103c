// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// The part of ReadingSurface that turns pages and lights one sentence.

#include "readingsurface.h"

#include "readablecontrast.h"
#include "sentencewalk.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Mitjul
{

namespace
{

// A finger that moves farther than this has swiped. px
constexpr qreal swipeDistance = 40;

struct Step {
    int direction = 0; ///< 1 on, −1 back
    bool isPage = false; ///< a key that means a page in any mode
};

// What a key means for someone who reads on and moves no caret.
Step stepOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Space && !(modifiers & ~Qt::ShiftModifier)) {
        return {modifiers ? -1 : 1};
    }
    if (modifiers) {
        return {};
    }
    switch (event.key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return {1};
    case Qt::Key_Left:
    case Qt::Key_Up:
        return {-1};
    case Qt::Key_PageDown:
        return {1, true};
    case Qt::Key_PageUp:
        return {-1, true};
    default:
        return {};
    }
}

}

bool ReadingSurface::isPaged() const
{
    return m_viewport.isPaged();
}

void ReadingSurface::setPaged(bool isPaged)
{
    if (isPaged != m_viewport.isPaged()) {
        m_viewport.setPaged(isPaged);
        rearranged();
        Q_EMIT pagedChanged();
    }
}

bool ReadingSurface::turnPage(int direction)
{
    if (!m_viewport.turn(direction)) {
        return false;
    }
    keepSentenceInView();
    rearranged();
    return true;
}

bool ReadingSurface::isFocusMode() const
{
    return m_mode.isFocusMode;
}

void ReadingSurface::setFocusMode(bool isFocusMode)
{
    if (isFocusMode != m_mode.isFocusMode) {
        m_mode.isFocusMode = isFocusMode;
        m_mode.sentence = {};
        keepSentenceInView();
        update();
        Q_EMIT focusModeChanged();
    }
}

TextRange ReadingSurface::sentence() const
{
    return m_mode.sentence;
}

void ReadingSurface::moveSentence(int direction)
{
    if (!m_document) {
        return;
    }
    const TextRange sentence =
        direction > 0 ? sentenceAfter(*m_document, m_mode.sentence) : sentenceBefore(*m_document, m_mode.sentence);
    if (!sentence.isEmpty()) {
        setSentence(sentence);
        m_viewport.reveal(sentence.end);
        m_viewport.reveal(sentence.start);
        rearranged();
    }
}

void ReadingSurface::setSentence(const TextRange &sentence)
{
    if (sentence != m_mode.sentence) {
        m_mode.sentence = sentence;
        m_selection.setCursor(sentence.start, false);
        update();
        Q_EMIT sentenceChanged();
    }
}

// Who turns or scrolls away from the sentence goes on with the first that begins in view.
void ReadingSurface::keepSentenceInView()
{
    if (!m_mode.isFocusMode || !m_document || !m_viewport.isReady()) {
        return;
    }
    const double top = m_viewport.contentY();
    if (!m_mode.sentence.isEmpty() && !m_viewport.flow().rects(m_mode.sentence, top, top + height()).isEmpty()) {
        return;
    }
    const TextPosition first = position();
    TextRange sentence = sentenceAt(*m_document, first);
    if (sentence.start < first) {
        const TextRange next = sentenceAfter(*m_document, sentence);
        sentence = next.isEmpty() || !m_viewport.isVisible(next.start) ? sentence : next;
    }
    setSentence(sentence);
}

bool ReadingSurface::stepsOn(const QKeyEvent &event)
{
    const Step step = stepOf(event);
    if (step.direction == 0 || hasSelection()) {
        return false;
    }
    // Arrows move the caret that is shown.
    if (!step.isPage && m_isCaretShown) {
        return false;
    }
    if (m_mode.isFocusMode && !step.isPage) {
        moveSentence(step.direction);
        return true;
    }
    if (isPaged()) {
        turnPage(step.direction);
        return true;
    }
    return false;
}

bool ReadingSurface::tapped(QPointF point)
{
    const int column = int(3 * point.x() / std::max(1.0, width()));
    const int row = int(3 * point.y() / std::max(1.0, height()));
    const bool isMiddle = column == 1 && row == 1;
    if (isPaged() && !isMiddle) {
        turnPage(column == 0 ? -1 : 1);
        return true;
    }
    clicked(point);
    if (isMiddle) {
        Q_EMIT barsRequested();
    }
    return false;
}

void ReadingSurface::clicked(QPointF point)
{
    const QRectF column = columnRect();
    if (isPaged() && (point.x() < column.left() || point.x() > column.right())) {
        turnPage(point.x() < column.left() ? -1 : 1);
    } else if (m_mode.isFocusMode && m_document) {
        setSentence(sentenceAt(*m_document, positionAt(point)));
    }
}

void ReadingSurface::swiped(QPointF way)
{
    const qreal distance = std::abs(way.x()) > std::abs(way.y()) ? way.x() : way.y();
    if (isPaged() && std::abs(distance) > swipeDistance) {
        turnPage(distance < 0 ? 1 : -1);
    }
}

void ReadingSurface::wheelEvent(QWheelEvent *event)
{
    if (!isPaged() || event->modifiers() != Qt::NoModifier) {
        event->ignore();
        return;
    }
    // A touchpad sends a page in many small parts.
    m_mode.wheel += event->angleDelta().y();
    if (std::abs(m_mode.wheel) >= QWheelEvent::DefaultDeltasPerStep) {
        turnPage(m_mode.wheel < 0 ? 1 : -1);
        m_mode.wheel = 0;
    }
}

// Dragging at the edge turns the page when it would have scrolled by half of it.
void ReadingSurface::turnAtEdge(double distance)
{
    m_mode.edge += distance;
    if (std::abs(m_mode.edge) > height() / 2) {
        turnPage(m_mode.edge > 0 ? 1 : -1);
        m_mode.edge = 0;
    }
}

}
