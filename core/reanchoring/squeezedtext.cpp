// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "squeezedtext.h"

#include "core/folding.h"

#include <algorithm>

namespace Mitjul
{

SqueezedText::SqueezedText(QStringView original)
{
    const FoldedText folded = foldWithOrigins(original);
    const qsizetype size = folded.text.size();
    m_text.reserve(size);
    m_starts.reserve(size);
    m_ends.reserve(size);
    qsizetype next = 0; // the first unit that comes from a later character
    for (qsizetype i = 0; i < size; ++i) {
        if (folded.text.at(i).isSpace()) {
            continue;
        }
        next = std::max(next, i + 1);
        while (next < size && folded.origins.at(next) == folded.origins.at(i)) {
            ++next;
        }
        m_text += folded.text.at(i);
        m_starts += folded.origins.at(i);
        m_ends += folded.origins.at(next);
    }
}

qsizetype SqueezedText::unitFrom(qsizetype offset) const
{
    return std::ranges::lower_bound(m_starts, int(offset)) - m_starts.begin();
}

}
