// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readingattributes.h"

#include "app/highlights/highlightlabels.h"
#include "readingdocument.h"
#include "readingpalette.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

constexpr int reach = 2048;

// Narrows the run to where one answer holds; whether the range covers the position.
bool narrow(TextRange &run, const TextRange &range, TextPosition position)
{
    if (range.end <= position) {
        run.start = std::max(run.start, range.end);
    } else if (position < range.start) {
        run.end = std::min(run.end, range.start);
    } else {
        run = {std::max(run.start, range.start), std::min(run.end, range.end)};
        return true;
    }
    return false;
}

// Colons and semicolons divide attributes, and there is no way to escape them that Qt's bridge to AT-SPI knows.
QString attribute(QLatin1StringView name, QString value)
{
    value.replace(u':', u'：').replace(u';', u'；').replace(u'\n', u' ');
    return value.isEmpty() ? QString() : name + u':' + value + u';';
}

QString styleOf(const ReadingDocument &document, int paragraph)
{
    const QList<Paragraph> &paragraphs = document.article().paragraphs;
    return paragraph < paragraphs.size()
        ? attribute("paragraph-style"_L1, paragraphRoleName(paragraphs.at(paragraph).role))
        : QString();
}

QString told(const QList<const Highlight *> &highlights, const ReadingPalette *colors)
{
    QStringList colorNames;
    QStringList styles;
    QStringList notes;
    for (const Highlight *highlight : highlights) {
        colorNames += highlightColorName(highlight->color);
        styles += highlightStyleName(highlight->style);
        notes += highlight->note;
    }
    notes.removeAll(QString());
    const auto all = [](const QStringList &values) {
        return values.join(u" / "_s);
    };
    QString said = attribute("mark"_L1, u"true"_s) + attribute("highlight-color"_L1, all(colorNames))
        + attribute("highlight-style"_L1, all(styles)) + attribute("note"_L1, all(notes));
    if (styles.contains(highlightStyleName(HighlightStyle::Underline))) {
        said += "text-underline-style:solid;"_L1;
    }
    if (styles.contains(highlightStyleName(HighlightStyle::Strikethrough))) {
        said += "text-line-through-type:single;"_L1;
    }
    if (colors) {
        const QColor fill = colors->fill(highlights.last()->color);
        said += u"background-color:rgb(%1,%2,%3);"_s.arg(fill.red()).arg(fill.green()).arg(fill.blue());
    }
    return said;
}

}

QString highlightsInWords(const ReadingDocument &document, TextPosition position)
{
    QStringList words;
    for (const Highlight &highlight : document.highlightsAt(position)) {
        words += markLabel(highlight.color, highlight.style);
        words += highlight.note;
    }
    words.removeAll(QString());
    return words.join(u". "_s);
}

TextAttributes attributesAt(const ReadingDocument &document, const ReadingPalette *colors, TextPosition position)
{
    const int length = int(document.paragraph(position.paragraph).size());
    TextAttributes found;
    found.run = {{position.paragraph, std::max(0, position.offset - reach)},
        {position.paragraph, std::min(length, position.offset + reach)}};
    const TextRange looked = found.run;
    QList<const Highlight *> highlights;
    for (const PlacedHighlight &placed : document.highlightsIn(looked)) {
        if (narrow(found.run, placed.highlight->anchor.range, position)) {
            highlights += placed.highlight;
        }
    }
    found.said = styleOf(document, position.paragraph);
    if (!highlights.isEmpty()) {
        found.said += told(highlights, colors);
    }
    for (const Mention &mention : document.mentionsIn(position.paragraph, looked.start.offset, looked.end.offset)) {
        if (narrow(found.run, mention.range(), position)) {
            found.said += attribute("link"_L1, u"true"_s);
        }
    }
    return found;
}

}
