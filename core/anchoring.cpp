// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "anchoring.h"

#include "joinedtext.h"
#include "segmentation.h"

namespace Mitjul
{

namespace
{

bool isGraphemeBoundary(const QList<Paragraph> &paragraphs, TextPosition position)
{
    return graphemeBoundaryAfter(paragraphs.at(position.paragraph).text, position.offset) == position.offset;
}

TextRange widened(const QList<Paragraph> &paragraphs, TextRange range)
{
    const TextPosition start = clampedTo(paragraphs, range.normalized().start);
    const TextPosition end = clampedTo(paragraphs, range.normalized().end);
    if (paragraphs.isEmpty()) {
        return {};
    }
    const int first = graphemeBoundaryBefore(paragraphs.at(start.paragraph).text, start.offset);
    const int last = start == end ? first : graphemeBoundaryAfter(paragraphs.at(end.paragraph).text, end.offset);
    return {{start.paragraph, first}, {end.paragraph, last}};
}

}

Anchor anchorAt(const QList<Paragraph> &paragraphs, TextRange range)
{
    Anchor anchor;
    if (paragraphs.isEmpty()) {
        return anchor;
    }
    anchor.range = widened(paragraphs, range);
    anchor.quote = textOf(paragraphs, anchor.range);
    anchor.prefix = contextBefore(paragraphs, anchor.range.start);
    anchor.suffix = contextAfter(paragraphs, anchor.range.end);
    anchor.paragraphHash = paragraphHashOf(paragraphs.at(anchor.range.start.paragraph).text);
    return anchor;
}

QString textOf(const QList<Paragraph> &paragraphs, TextRange range)
{
    if (paragraphs.isEmpty()) {
        return {};
    }
    const TextPosition start = clampedTo(paragraphs, range.normalized().start);
    const TextPosition end = clampedTo(paragraphs, range.normalized().end);
    if (start.paragraph == end.paragraph) {
        return paragraphs.at(start.paragraph).text.sliced(start.offset, end.offset - start.offset);
    }
    QString text = paragraphs.at(start.paragraph).text.sliced(start.offset);
    for (int i = start.paragraph + 1; i < end.paragraph; ++i) {
        text += u'\n' + paragraphs.at(i).text;
    }
    return text + u'\n' + paragraphs.at(end.paragraph).text.first(end.offset);
}

QList<TextRange> placesOf(const QString &quote, const QList<Paragraph> &paragraphs)
{
    QList<TextRange> places;
    if (quote.isEmpty() || paragraphs.isEmpty()) {
        return places;
    }
    const JoinedText joined(paragraphs);
    for (qsizetype at = joined.text().indexOf(quote); at >= 0; at = joined.text().indexOf(quote, at + 1)) {
        const TextRange place = joined.rangeOf(at, at + quote.size());
        if (isGraphemeBoundary(paragraphs, place.start) && isGraphemeBoundary(paragraphs, place.end)) {
            places += place;
        }
    }
    return places;
}

}
