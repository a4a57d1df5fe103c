// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "sentencewalk.h"

#include "core/segmentation.h"
#include "readingdocument.h"

namespace Mitjul
{

namespace
{

TextRange inParagraph(const ReadingDocument &document, int paragraph, int offset)
{
    const Span span = sentenceAt(document.paragraph(paragraph), offset);
    return {{paragraph, span.start}, {paragraph, span.end}};
}

int firstLetter(QStringView text, int offset)
{
    while (offset < text.size() && text.at(offset).isSpace()) {
        ++offset;
    }
    return offset;
}

int lastLetter(QStringView text, int offset)
{
    do {
        --offset;
    } while (offset >= 0 && text.at(offset).isSpace());
    return offset;
}

// The first sentence that begins at a position or later.
TextRange firstFrom(const ReadingDocument &document, TextPosition position)
{
    int offset = position.offset;
    for (int paragraph = position.paragraph; paragraph <= document.end().paragraph; ++paragraph, offset = 0) {
        const QStringView text = document.paragraph(paragraph);
        const int letter = firstLetter(text, offset);
        if (letter < text.size()) {
            return inParagraph(document, paragraph, letter);
        }
    }
    return {};
}

}

TextRange sentenceAt(const ReadingDocument &document, TextPosition position)
{
    const TextPosition place = document.clamped(position);
    const TextRange here = inParagraph(document, place.paragraph, place.offset);
    return here.isEmpty() ? firstFrom(document, place) : here;
}

TextRange sentenceAfter(const ReadingDocument &document, const TextRange &sentence)
{
    return firstFrom(document, document.clamped(sentence.end));
}

TextRange sentenceBefore(const ReadingDocument &document, const TextRange &sentence)
{
    const TextPosition start = document.clamped(sentence.start);
    int offset = start.offset;
    for (int paragraph = start.paragraph; paragraph >= 0; --paragraph) {
        const int letter = lastLetter(document.paragraph(paragraph), offset);
        if (letter >= 0) {
            return inParagraph(document, paragraph, letter);
        }
        offset = paragraph > 0 ? int(document.paragraph(paragraph - 1).size()) : 0;
    }
    return {};
}

}
