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

}
