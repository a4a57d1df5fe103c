// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "markedpieces.h"

#include <set>

namespace Mitjul
{

namespace
{
struct Cover {
    int start = 0;
    int end = 0;
    Highlight highlight;
};

bool isWithin(TextPosition position, const QList<Paragraph> &paragraphs)
{
    return position.paragraph >= 0 && position.paragraph < paragraphs.size() && position.offset >= 0
        && position.offset <= paragraphs.at(position.paragraph).text.size();
}

/// The parts of highlights that lie in a paragraph.
QList<Cover> coversOf(const QList<Paragraph> &paragraphs, int paragraph, const QList<Highlight> &highlights)
{
    QList<Cover> covers;
    const int length = int(paragraphs.at(paragraph).text.size());
    for (const Highlight &highlight : highlights) {
        const TextRange &range = highlight.anchor.range;
        if (range.start.paragraph > paragraph || range.end.paragraph < paragraph
            || !isPlaced(highlight.anchor, paragraphs)) {
            continue;
        }
        const int start = range.start.paragraph == paragraph ? range.start.offset : 0;
        const int end = range.end.paragraph == paragraph ? range.end.offset : length;
        if (start < end) {
            covers += Cover{start, end, highlight};
        }
    }
    return covers;
}
}

bool isPlaced(const Anchor &anchor, const QList<Paragraph> &paragraphs)
{
    return anchor.state != AnchorState::Orphan && isWithin(anchor.range.start, paragraphs)
        && isWithin(anchor.range.end, paragraphs) && anchor.range.start < anchor.range.end;
}

QList<MarkedPiece> markedPieces(const QList<Paragraph> &paragraphs, int paragraph, const QList<Highlight> &highlights)
{
    const QString &text = paragraphs.at(paragraph).text;
    const QList<Cover> covers = coversOf(paragraphs, paragraph, highlights);
    std::set<int> boundaries{0, int(text.size())};
    for (const Cover &cover : covers) {
        boundaries.insert({cover.start, cover.end});
    }
    QList<MarkedPiece> pieces;
    for (auto start = boundaries.cbegin(), end = std::next(start); end != boundaries.cend(); start = end++) {
        MarkedPiece piece{text.mid(*start, *end - *start), {}};
        for (const Cover &cover : covers) {
            if (cover.start <= *start && *end <= cover.end) {
                piece.highlights += cover.highlight;
            }
        }
        pieces += piece;
    }
    return pieces;
}

}
