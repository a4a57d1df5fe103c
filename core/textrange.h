// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <compare>

namespace Mitjul
{

/// A place in an article: a paragraph and a UTF-16 offset within its text. Never a pixel, never a global offset.
struct TextPosition {
    int paragraph = 0;
    int offset = 0;

    auto operator<=>(const TextPosition &) const = default;
};

/// From start up to, not including, end; may cross paragraphs. start <= end when normalized.
struct TextRange {
    TextPosition start;
    TextPosition end;

    bool isEmpty() const
    {
        return start == end;
    }
    TextRange normalized() const
    {
        return end < start ? TextRange{end, start} : *this;
    }
    bool contains(TextPosition position) const
    {
        return start <= position && position < end;
    }
    bool intersects(const TextRange &other) const
    {
        return start < other.end && other.start < end;
    }

    bool operator==(const TextRange &) const = default;
};

}
