// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readingkeys.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

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
    case Qt::Key_Up:
        return control ? CaretMove::PreviousParagraph : CaretMove::LineUp;
    case Qt::Key_Down:
        return control ? CaretMove::NextParagraph : CaretMove::LineDown;
    default:
        break;
    }
    if (control) {
        return {};
    }
    switch (key) {
    case Qt::Key_PageUp:
        return CaretMove::PageUp;
    case Qt::Key_PageDown:
        return CaretMove::PageDown;
    default:
        return {};
    }
}

// By sentences, as screen readers do it too.
std::optional<CaretMove> moveWithAlt(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return CaretMove::PreviousSentence;
    case Qt::Key_Down:
        return CaretMove::NextSentence;
    default:
        return {};
    }
}

}

std::optional<CaretKey> caretKeyOf(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if ((modifiers & ~Qt::ShiftModifier) == Qt::AltModifier) {
        const std::optional<CaretMove> move = moveWithAlt(event.key());
        return move ? std::optional(CaretKey{*move, modifiers.testFlag(Qt::ShiftModifier)}) : std::nullopt;
    }
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

std::optional<PageCommand> pageCommandOf(const QKeyEvent &event)
{
    struct Shortcut {
        QKeyCombination key;
        PageCommand command;
    };
    constexpr auto shortcuts = std::to_array<Shortcut>({
        {Qt::AltModifier | Qt::ShiftModifier | Qt::Key_Right, PageCommand::Widen},
        {Qt::AltModifier | Qt::ShiftModifier | Qt::Key_Left, PageCommand::Narrow},
        {Qt::Key_F7, PageCommand::ToggleCaret},
        {Qt::Key_F8, PageCommand::NextTarget},
        {Qt::ShiftModifier | Qt::Key_F8, PageCommand::PreviousTarget},
    });
    const QKeyCombination pressed(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key()));
    const auto found = std::ranges::find(shortcuts, pressed, &Shortcut::key);
    return found == shortcuts.end() ? std::nullopt : std::optional(found->command);
}

}
