// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "snippet.h"

#include "storage/views.h"

#include <algorithm>

namespace Mitjul
{

namespace
{
// Of a sentence that is shown whole, in UTF-16 units.
constexpr int longestSentence = 160;

// The first start of a 어절 at or after an offset, or a grapheme boundary when there is none before the limit.
int cutBefore(QStringView text, int offset, int limit)
{
    for (int i = std::max(offset, 1); i <= limit; ++i) {
        if (text.at(i - 1).isSpace()) {
            return i;
        }
    }
    return graphemeBoundaryBefore(text, offset);
}

// The last end of a 어절 at or before an offset, or a grapheme boundary when there is none after the limit.
int cutAfter(QStringView text, int offset, int limit)
{
    for (int i = offset; i >= limit; --i) {
        if (text.at(i).isSpace()) {
            return i;
        }
    }
    return graphemeBoundaryAfter(text, offset);
}
}

Snippet snippetAround(QStringView text, Span hit, int length)
{
    const int size = int(text.size());
    const int room = std::max(0, length - hit.length());
    // A third before, two thirds after; what one side does not need goes to the other.
    const int after = std::min(size - hit.end, std::max(room * 2 / 3, room - hit.start));
    const int before = std::min(hit.start, room - std::min(after, room));
    const int start = before < hit.start ? cutBefore(text, hit.start - before, hit.start) : 0;
    const int end = hit.end + after < size ? cutAfter(text, hit.end + after, hit.end) : size;
    const QString lead = start > 0 ? QStringLiteral("…") : QString();
    const QString tail = end < size ? QStringLiteral("…") : QString();
    const int shift = int(lead.size()) - start;
    return {lead + text.sliced(start, end - start) + tail, {hit.start + shift, hit.end + shift}};
}

void setSnippet(SearchHit &hit, QStringView text, Span span)
{
    const Snippet snippet = snippetAround(text, span);
    hit.snippet = snippet.text;
    hit.snippetStart = snippet.hit.start;
    hit.snippetEnd = snippet.hit.end;
}

Snippet sentenceAround(QStringView text, Span hit)
{
    const Span sentence = sentenceAt(text, hit.start);
    const Span whole{std::min(sentence.start, hit.start), std::max(sentence.end, hit.end)};
    const Span within{hit.start - whole.start, hit.end - whole.start};
    const QStringView part = text.sliced(whole.start, whole.length());
    return part.size() <= longestSentence ? Snippet{part.toString(), within}
                                          : snippetAround(part, within, longestSentence);
}

}
