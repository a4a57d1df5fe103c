// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readingkeys.h"

#include <QKeyEvent>

namespace Mitjul
{

namespace
{

std::optional<CaretMove> moveOf(int key, bool control)
{
    switch (key) {
    case Qt::Key_Right:
        return control ? CaretMove::NextEojeol : CaretMove::NextGrapheme;
    case Qt::Key_Left:
        return control ? CaretMove::PreviousEojeol : CaretMove::PreviousGrapheme;
    case Qt::Key_Home:
        return control ? CaretMove::ArticleStart : CaretMove::LineStart;
    case Qt::Key_End:
        return control ? CaretMove::ArticleEnd : CaretMove::LineEnd;
    default:
        break;
    }
    if (control) {
        return {};
    }
    switch (key) {
    case Qt::Key_Up:
        return CaretMove::LineUp;
    case Qt::Key_Down:
        return CaretMove::LineDown;
    case Qt::Key_PageUp:
        return CaretMove::PageUp;
    case Qt::Key_PageDown:
        return CaretMove::PageDown;
    default:
        return {};
    }
}

}

std::optional<CaretKey> caretKeyOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers & ~(Qt::ShiftModifier | Qt::ControlModifier)) {
        return {};
    }
    const bool shift = modifiers.testFlag(Qt::ShiftModifier);
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    if (event.key() == Qt::Key_Space && !control) {
        return CaretKey{shift ? CaretMove::PageUp : CaretMove::PageDown, false};
    }
    const std::optional<CaretMove> move = moveOf(event.key(), control);
    return move ? std::optional(CaretKey{*move, shift}) : std::nullopt;
}

}
