// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/highlight.h"

#include <QList>

namespace Mitjul
{

/// A highlight where it stands in the text, and how deep it lies among those it overlaps.
struct PlacedHighlight {
    const Highlight *highlight = nullptr;
    int level = 0; ///< 0 for the undermost; two that overlap never share one

    bool operator==(const PlacedHighlight &) const = default;
};

/// Finds the highlights of a part of the text among many thousands, without looking at all of them.
class HighlightIndex
{
public:
    /// Orphans are left out: they stand nowhere.
    void build(const QList<Highlight> &highlights);

    const QList<Highlight> &highlights() const;
    /// Those that share at least one character with range, in the order of their starts.
    QList<PlacedHighlight> in(const TextRange &range) const;
    /// The first that starts after / the last that starts before a position; null when there is none.
    const Highlight *after(TextPosition position) const;
    const Highlight *before(TextPosition position) const;

private:
    struct Entry {
        qsizetype highlight = 0; ///< index into m_highlights
        int level = 0;
        TextPosition furthestEnd; ///< of this and all entries before it: where a search may stop
    };

    QList<Highlight> m_highlights;
    QList<Entry> m_entries; ///< by start
};

}
