// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "selectioncontroller.h"

#include <QBasicTimer>
#include <QObject>
#include <QPointF>

class QMouseEvent;
class QTouchEvent;

namespace Mitjul
{

class ReadingSurface;

/// What mouse and fingers mean on the page: selecting, handles, scrolling at the edges, tapping what is marked.
class ReadingGestures : public QObject
{
    Q_OBJECT

public:
    explicit ReadingGestures(ReadingSurface &surface);

    void press(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release();
    void touch(QTouchEvent &event);
    /// The mouse or the finger belongs to another item now.
    void cancel();

    /// Whether the selection has handles: it was made by finger, or showHandles() was asked for.
    bool hasHandles() const;
    void showHandles();
    void dropHandles();
    /// Whether a finger moves an end of the selection, and so hides it.
    bool isCoveringEnd() const;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Mode {
        Idle,
        Pressed, ///< may become a click, a drag, a flick or a long press
        Selecting,
        MovingStart,
        MovingEnd,
    };

    void touchBegan(QPointF point, quint64 time);
    void touchMoved(QPointF point, quint64 time);
    void touchEnded(QPointF point, quint64 time);
    void tapped(QPointF point, quint64 time);
    void longPressed();
    void activateSoon();
    bool grabHandle(QPointF point);
    void dragTo(QPointF point);
    void scrollAtEdge();
    void snapBySpeed(QPointF point, quint64 time);
    void startWord(QPointF point);
    bool isMovingHandle() const;
    bool isOnSelection(QPointF point) const;
    bool isFar(QPointF point) const;
    bool isNext(QPointF point, quint64 time) const;
    void finish();

    ReadingSurface &m_surface;
    Mode m_mode = Mode::Idle;
    QPointF m_pressed;
    QPointF m_last;
    QPointF m_grip; ///< from the finger to the middle of the line whose end it moves
    QPointF m_lastClick; ///< of a series: the last double, triple… click, or the last tap
    quint64 m_lastClickTime = 0; ///< ms; 0 for none
    quint64 m_lastTime = 0; ///< ms
    SelectionUnit m_snap = SelectionUnit::Grapheme;
    bool m_hasHandles = false;
    bool m_byFinger = false;
    QBasicTimer m_longPress;
    QBasicTimer m_activation; ///< between a click and what it opens, unless a second one follows
    QBasicTimer m_edgeScroll;
};

}
