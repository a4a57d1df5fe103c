// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "highlightindex.h"

#include <algorithm>

namespace Mitjul
{

void HighlightIndex::build(const QList<Highlight> &highlights)
{
    m_highlights = highlights;
    m_entries.clear();
    m_entries.reserve(highlights.size());
    for (qsizetype i = 0; i < highlights.size(); ++i) {
        const Anchor &anchor = highlights.at(i).anchor;
        if (anchor.state != AnchorState::Orphan && !anchor.range.isEmpty()) {
            Entry entry;
            entry.highlight = i;
            m_entries.append(entry);
        }
    }
    const auto rangeOf = [this](const Entry &entry) {
        return m_highlights.at(entry.highlight).anchor.range;
    };
    std::ranges::stable_sort(m_entries, {}, [&](const Entry &entry) {
        return rangeOf(entry).start;
    });

    QList<TextPosition> levelEnds; // where the last highlight on each level ends
    TextPosition furthest;
    for (Entry &entry : m_entries) {
        const TextRange range = rangeOf(entry);
        const auto free = std::ranges::find_if(levelEnds, [&](TextPosition end) {
            return end <= range.start;
        });
        entry.level = int(free - levelEnds.begin());
        if (free == levelEnds.end()) {
            levelEnds.append(range.end);
        } else {
            *free = range.end;
        }
        furthest = std::max(furthest, range.end);
        entry.furthestEnd = furthest;
    }
}

const QList<Highlight> &HighlightIndex::highlights() const
{
    return m_highlights;
}

QList<PlacedHighlight> HighlightIndex::in(const TextRange &range) const
{
    QList<PlacedHighlight> found;
    auto entry = std::ranges::lower_bound(m_entries, range.end, {}, [this](const Entry &entry) {
        return m_highlights.at(entry.highlight).anchor.range.start;
    });
    while (entry != m_entries.begin()) {
        --entry;
        if (entry->furthestEnd <= range.start) {
            break;
        }
        const Highlight &highlight = m_highlights.at(entry->highlight);
        if (highlight.anchor.range.intersects(range)) {
            found.append({&highlight, entry->level});
        }
    }
    std::ranges::reverse(found);
    return found;
}

const Highlight *HighlightIndex::after(TextPosition position) const
{
    const auto entry = std::ranges::upper_bound(m_entries, position, {}, [this](const Entry &entry) {
        return m_highlights.at(entry.highlight).anchor.range.start;
    });
    return entry == m_entries.end() ? nullptr : &m_highlights.at(entry->highlight);
}

const Highlight *HighlightIndex::before(TextPosition position) const
{
    const auto entry = std::ranges::lower_bound(m_entries, position, {}, [this](const Entry &entry) {
        return m_highlights.at(entry.highlight).anchor.range.start;
    });
    return entry == m_entries.begin() ? nullptr : &m_highlights.at(std::prev(entry)->highlight);
}

}
