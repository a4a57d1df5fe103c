// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// The part of ReadingSurface that answers keys.

#include "readingsurface.h"

#include "readingkeys.h"

#include <QKeyEvent>

#include <algorithm>

namespace Mitjul
{

namespace
{

bool isPage(CaretMove move)
{
    return move == CaretMove::PageUp || move == CaretMove::PageDown;
}

bool isUp(CaretMove move)
{
    return move == CaretMove::PageUp || move == CaretMove::LineUp;
}

/// What one who only reads means by a key: going on, not moving a caret.
bool scrolls(CaretMove move)
{
    return isPage(move) || move == CaretMove::LineUp || move == CaretMove::LineDown;
}

}

void ReadingSurface::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (stepsOn(*event)) {
        return;
    }
    if (const std::optional<CaretKey> key = caretKeyOf(*event)) {
        moveCaret(key->move, key->extends);
    } else if (const std::optional<PageCommand> command = pageCommandOf(*event)) {
        perform(*command);
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        Q_EMIT selectionFinished();
    } else if (event->matches(QKeySequence::Copy) && hasSelection()) {
        copySelection();
    } else if (event->matches(QKeySequence::Cancel) && hasSelection()) {
        clearSelection();
    } else if (isEnter && hasSelection()) {
        Q_EMIT selectionAccepted();
    } else {
        event->setAccepted(isEnter && m_isCaretShown && activateAtCaret());
    }
}

void ReadingSurface::moveCaret(CaretMove move, bool extend)
{
    if (!m_document || !m_viewport.isReady()) {
        return;
    }
    if (!extend && !m_isCaretShown && scrolls(move)) {
        scrollByKey(move);
        return;
    }
    m_gestures.dropHandles();
    // Who has scrolled away from the caret means what is in view.
    if (!extend) {
        bringCaretIntoView();
    }
    m_isCaretShown = true;
    m_selection.move(move, extend);
    if (isPage(move)) {
        scrollByKey(move);
    }
    if (move == CaretMove::ArticleEnd) {
        m_viewport.goToEnd();
    } else if (move == CaretMove::ArticleStart) {
        m_viewport.goTo({});
    } else {
        m_viewport.reveal(cursorPosition());
    }
    rearranged();
    if (extend && hasSelection()) {
        Q_EMIT selectionFinished();
    }
}

void ReadingSurface::scrollByKey(CaretMove move)
{
    if (isPaged()) {
        turnPage(isUp(move) ? -1 : 1);
        return;
    }
    const double line = caretRect(position()).height();
    const double step = isPage(move) ? std::max(line, height() - 2 * line) : 2 * line;
    scrollBy(isUp(move) ? -step : step);
    const bool isWithin =
        m_viewport.contentY() > originY() && m_viewport.contentY() < std::floor(m_viewport.lowestContentY());
    if (isPage(move) && isWithin) {
        // To a whole line, with little air above it.
        scrollBy(caretRect(position()).top() - m_fontSize * 0.25);
    }
}

void ReadingSurface::bringCaretIntoView()
{
    if (!m_viewport.isVisible(cursorPosition())) {
        m_selection.setCursor(m_viewport.position(), false);
    }
}

void ReadingSurface::perform(PageCommand command)
{
    if (!m_document || !m_viewport.isReady()) {
        return;
    }
    switch (command) {
    case PageCommand::Widen:
        if (!hasSelection()) {
            bringCaretIntoView();
        }
        changeSelection(m_selection.widen());
        break;
    case PageCommand::Narrow:
        changeSelection(m_selection.narrow());
        break;
    case PageCommand::ToggleCaret:
        toggleCaret();
        break;
    case PageCommand::NextTarget:
        goToTarget(1);
        break;
    case PageCommand::PreviousTarget:
        goToTarget(-1);
        break;
    }
}

void ReadingSurface::changeSelection(bool isChanged)
{
    if (isChanged) {
        m_isCaretShown = true;
        selectionMoved();
        Q_EMIT selectionFinished();
    }
}

void ReadingSurface::toggleCaret()
{
    m_isCaretShown = !m_isCaretShown;
    if (m_isCaretShown && !hasSelection()) {
        bringCaretIntoView();
    }
    selectionMoved();
}

// To the next or previous mark or name: Enter opens it.
void ReadingSurface::goToTarget(int direction)
{
    if (!hasSelection()) {
        bringCaretIntoView();
    }
    const TextPosition from = direction > 0 ? cursorPosition() : selection().start;
    if (const std::optional<TextRange> target = m_document->targetFrom(from, direction)) {
        m_gestures.dropHandles();
        m_selection.setCursor(target->start, false);
        m_isCaretShown = true;
        m_hovered = *target;
        m_viewport.reveal(target->start);
        rearranged();
    }
}

}
