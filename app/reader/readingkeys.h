// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "selectioncontroller.h"

#include <optional>

class QKeyEvent;

namespace Mitjul
{

/// A key that moves the caret, and whether it takes the selection along.
struct CaretKey {
    CaretMove move = CaretMove::NextGrapheme;
    bool extends = false;
};

/// What a key means for the caret; nothing for any other key. Space turns the page.
std::optional<CaretKey> caretKeyOf(const QKeyEvent &event);

/// What else a key can ask of the page.
enum class PageCommand {
    Widen, ///< the selection, from the word to the paragraph
    Narrow,
    ToggleCaret,
    NextTarget, ///< the next mark or name
    PreviousTarget,
};

/// The command of a key, if it has one. docs/keyboard.md lists them all.
std::optional<PageCommand> pageCommandOf(const QKeyEvent &event);

}
