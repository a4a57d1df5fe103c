// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readinggestures.h"

#include "pagepainter.h"
#include "readingsurface.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>
#include <QTouchEvent>

#include <algorithm>
#include <optional>
#include <utility>

namespace Mitjul
{

namespace
{

constexpr int longPressMs = 500;
constexpr int frameMs = 16;
// A second click that comes sooner makes a double click of the first, which then opens nothing.
constexpr int secondClickMs = 250;
// Nearer than this to an edge, dragging scrolls. px
constexpr qreal edge = 36;
// Half a finger's target. px
constexpr qreal halfTarget = 22;
// A finger faster than this means words, one slower than the other syllables; between them nothing changes. px per ms
constexpr qreal wordSpeed = 0.35;
constexpr qreal syllableSpeed = 0.15;
// So does one that has rested.
constexpr quint64 restMs = 250;

}

ReadingGestures::ReadingGestures(ReadingSurface &surface) : m_surface(surface)
{
}

bool ReadingGestures::hasHandles() const
{
    return m_hasHandles;
}

void ReadingGestures::showHandles()
{
    m_hasHandles = m_surface.hasSelection();
    m_surface.selectionMoved();
}

void ReadingGestures::dropHandles()
{
    m_hasHandles = false;
}

bool ReadingGestures::isCoveringEnd() const
{
    return m_byFinger && (m_mode == Mode::Selecting || isMovingHandle());
}

bool ReadingGestures::isMovingHandle() const
{
    return m_mode == Mode::MovingStart || m_mode == Mode::MovingEnd;
}

bool ReadingGestures::isOnSelection(QPointF point) const
{
    const std::optional<TextPosition> character = m_surface.characterAt(point);
    return character && m_surface.selection().contains(*character);
}

bool ReadingGestures::isFar(QPointF point) const
{
    return (point - m_pressed).manhattanLength() >= QGuiApplication::styleHints()->startDragDistance();
}

// Whether a press goes on with a series of clicks at one place.
bool ReadingGestures::isNext(QPointF point, quint64 time) const
{
    const QStyleHints *hints = QGuiApplication::styleHints();
    return m_lastClickTime > 0 && time - m_lastClickTime < quint64(hints->mouseDoubleClickInterval())
        && (point - m_lastClick).manhattanLength() < 2 * hints->startDragDistance();
}

void ReadingGestures::press(const QMouseEvent &event)
{
    m_activation.stop();
    m_byFinger = false;
    m_pressed = m_last = event.position();
    m_lastTime = event.timestamp();
    if (m_hasHandles && grabHandle(m_pressed)) {
        return;
    }
    m_hasHandles = false;
    if (isNext(m_pressed, event.timestamp())) {
        m_surface.selectionController().widen();
        m_lastClickTime = event.timestamp();
        m_mode = Mode::Selecting;
    } else {
        m_surface.selectionController().setCursor(
            m_surface.positionAt(m_pressed), event.modifiers().testFlag(Qt::ShiftModifier));
        m_mode = Mode::Pressed;
    }
    m_surface.selectionMoved();
}

void ReadingGestures::doubleClick(const QMouseEvent &event)
{
    // Of a fourth click the press has come first, and has widened.
    if (isNext(event.position(), event.timestamp())) {
        return;
    }
    startWord(event.position());
    m_pressed = m_last = m_lastClick = event.position();
    m_lastClickTime = event.timestamp();
    m_mode = Mode::Selecting;
    m_surface.selectionMoved();
}

// The word under the finger, not the one beside the nearest caret.
void ReadingGestures::startWord(QPointF point)
{
    const TextPosition nearest = m_surface.positionAt(point);
    m_surface.selectionController().selectWord(m_surface.characterAt(point).value_or(nearest));
}

void ReadingGestures::move(const QMouseEvent &event)
{
    if (m_mode == Mode::Pressed && isFar(event.position())) {
        m_mode = Mode::Selecting;
    }
    if (event.position() == m_last) {
        return;
    }
    if (isMovingHandle()) {
        snapBySpeed(event.position(), event.timestamp());
        dragTo(event.position());
    } else if (m_mode == Mode::Selecting) {
        dragTo(event.position());
    }
}

void ReadingGestures::release()
{
    const bool isClick = m_mode == Mode::Pressed && !m_surface.hasSelection();
    finish();
    if (isClick && m_surface.hasTargetAt(m_pressed)) {
        activateSoon();
    } else if (isClick) {
        m_surface.clicked(m_pressed);
    }
}

void ReadingGestures::touch(QTouchEvent &event)
{
    if (event.pointCount() != 1) {
        cancel();
        event.ignore();
        return;
    }
    const QEventPoint &point = event.point(0);
    switch (point.state()) {
    case QEventPoint::State::Pressed:
        touchBegan(point.position(), event.timestamp());
        break;
    case QEventPoint::State::Updated:
        touchMoved(point.position(), event.timestamp());
        break;
    case QEventPoint::State::Released:
        touchEnded(point.position(), event.timestamp());
        break;
    default:
        break;
    }
}

void ReadingGestures::touchBegan(QPointF point, quint64 time)
{
    m_activation.stop();
    m_byFinger = true;
    m_pressed = m_last = point;
    m_lastTime = time;
    if (m_hasHandles && grabHandle(point)) {
        m_surface.setKeepTouchGrab(true);
        return;
    }
    m_mode = Mode::Pressed;
    m_longPress.start(longPressMs, this);
}

bool ReadingGestures::grabHandle(QPointF point)
{
    const TextRange selection = m_surface.selection();
    qreal nearest = 2 * halfTarget;
    for (const bool isStart : {true, false}) {
        const QRectF line = m_surface.caretRect(isStart ? selection.start : selection.end);
        const QPointF away = point - PagePainter::handleCentre(line, isStart);
        const bool isOver = std::max(std::abs(away.x()), std::abs(away.y())) <= halfTarget;
        if (isOver && away.manhattanLength() < nearest) {
            nearest = away.manhattanLength();
            m_mode = isStart ? Mode::MovingStart : Mode::MovingEnd;
            m_grip = line.center() - point;
        }
    }
    m_snap = SelectionUnit::Grapheme;
    return isMovingHandle();
}

void ReadingGestures::snapBySpeed(QPointF point, quint64 time)
{
    const quint64 elapsed = std::max<quint64>(1, time - m_lastTime);
    const qreal speed = (point - m_last).manhattanLength() / qreal(elapsed);
    if (elapsed >= restMs || speed < syllableSpeed) {
        m_snap = SelectionUnit::Grapheme;
    } else if (speed > wordSpeed) {
        m_snap = SelectionUnit::Eojeol;
    }
    m_lastTime = time;
}

void ReadingGestures::touchMoved(QPointF point, quint64 time)
{
    if (m_mode == Mode::Pressed && isFar(point)) {
        m_longPress.stop();
        m_mode = Mode::Idle;
    }
    if (m_mode == Mode::Idle || m_mode == Mode::Pressed) {
        return;
    }
    snapBySpeed(point, time);
    dragTo(point);
}

void ReadingGestures::touchEnded(QPointF point, quint64 time)
{
    // A handle that was only touched lies on the selection.
    const bool isTap = m_mode == Mode::Pressed || (isMovingHandle() && !isFar(point) && isOnSelection(point));
    const bool isSwipe = m_mode == Mode::Idle;
    finish();
    if (isTap) {
        tapped(point, time);
    } else if (isSwipe) {
        m_surface.swiped(point - m_pressed);
    }
}

void ReadingGestures::tapped(QPointF point, quint64 time)
{
    if (isNext(point, time)) {
        m_lastClickTime = 0;
        m_pressed = point;
        longPressed();
        finish();
        return;
    }
    if (isOnSelection(point) && m_surface.selectionController().widen()) {
        m_surface.selectionMoved();
        Q_EMIT m_surface.selectionFinished();
        return;
    }
    m_lastClick = point;
    m_lastClickTime = time;
    const bool hadSelection = m_surface.hasSelection();
    m_hasHandles = false;
    m_surface.selectionController().setCursor(m_surface.positionAt(point), false);
    m_surface.selectionMoved();
    if (!hadSelection && m_surface.hasTargetAt(point)) {
        activateSoon();
    } else if (!hadSelection && m_surface.tapped(point)) {
        // The next tap turns another page.
        m_lastClickTime = 0;
    }
}

void ReadingGestures::activateSoon()
{
    m_activation.start(std::min(secondClickMs, QGuiApplication::styleHints()->mouseDoubleClickInterval()), this);
}

void ReadingGestures::longPressed()
{
    m_longPress.stop();
    startWord(m_pressed);
    m_hasHandles = m_surface.hasSelection();
    m_mode = Mode::Selecting;
    m_surface.setKeepTouchGrab(true);
    m_surface.selectionMoved();
}

void ReadingGestures::dragTo(QPointF point)
{
    m_last = point;
    SelectionController &selection = m_surface.selectionController();
    if (m_mode == Mode::Selecting) {
        selection.extendTo(m_surface.positionAt(point));
    } else {
        const bool isStart = m_mode == Mode::MovingStart;
        const TextPosition position = m_surface.positionAt(point + m_grip);
        const TextRange before = selection.selection();
        selection.moveEnd(isStart, position, m_snap);
        if (selection.hasSelection()) {
            // Past the other handle, this one is the other.
            const TextPosition fixed = isStart ? before.end : before.start;
            m_mode = selection.selection().start == fixed ? Mode::MovingEnd : Mode::MovingStart;
        } else {
            selection.select(before);
        }
    }
    m_surface.selectionMoved();
    const bool isAtEdge = point.y() < edge || point.y() > m_surface.height() - edge;
    if (!isAtEdge) {
        m_edgeScroll.stop();
    } else if (!m_edgeScroll.isActive()) {
        m_edgeScroll.start(frameMs, this);
    }
}

void ReadingGestures::scrollAtEdge()
{
    const qreal over = m_last.y() < edge ? m_last.y() - edge : m_last.y() - (m_surface.height() - edge);
    m_surface.scrollBy(std::clamp(over / 2, -40.0, 40.0));
    dragTo(m_last);
}

void ReadingGestures::finish()
{
    m_longPress.stop();
    m_edgeScroll.stop();
    const Mode mode = std::exchange(m_mode, Mode::Idle);
    m_surface.setKeepTouchGrab(false);
    m_surface.selectionMoved();
    if (mode != Mode::Idle && m_surface.hasSelection() && !(mode == Mode::Pressed && m_hasHandles)) {
        Q_EMIT m_surface.selectionFinished();
    }
}

void ReadingGestures::cancel()
{
    m_longPress.stop();
    m_edgeScroll.stop();
    m_mode = Mode::Idle;
    m_surface.setKeepTouchGrab(false);
    m_surface.selectionMoved();
}

void ReadingGestures::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_longPress.timerId()) {
        longPressed();
    } else if (event->timerId() == m_activation.timerId()) {
        m_activation.stop();
        m_surface.activateAt(m_pressed);
    } else if (event->timerId() == m_edgeScroll.timerId()) {
        scrollAtEdge();
    }
}

}
