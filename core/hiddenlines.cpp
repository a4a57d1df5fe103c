// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "hiddenlines.h"

#include <algorithm>

namespace Mitjul
{

namespace
{
/// What refers to paragraphs follows them when those from a place on move.
void moveReferences(Article &article, int from, int by)
{
    for (Mention &mention : article.mentions) {
        mention.paragraph += mention.paragraph >= from ? by : 0;
    }
    for (SummarySentence &sentence : article.summary) {
        for (int &paragraph : sentence.paragraphs) {
            paragraph += paragraph >= from ? by : 0;
        }
    }
}

void dropReferences(Article &article, int paragraph)
{
    article.mentions.removeIf([paragraph](const Mention &mention) {
        return mention.paragraph == paragraph;
    });
    for (SummarySentence &sentence : article.summary) {
        sentence.paragraphs.removeAll(paragraph);
    }
}
}

void restoreHiddenLine(Article &article, qsizetype index)
{
    const HiddenLine line = article.hidden.takeAt(index);
    const auto count = int(article.paragraphs.size());
    const int place = line.before < 0 ? count : std::min(line.before, count);
    article.paragraphs.insert(place, {ParagraphRole::Body, line.text});
    moveReferences(article, place, 1);
    article.contentHash = contentHashOf(article);
    for (qsizetype i = 0; i < article.hidden.size(); ++i) {
        HiddenLine &other = article.hidden[i];
        // Lines that were hidden at the same place stay on their side of it.
        if (other.before > place || (other.before == place && i >= index)) {
            ++other.before;
        }
    }
}

void hideParagraph(Article &article, qsizetype paragraph)
{
    const Paragraph hidden = article.paragraphs.takeAt(paragraph);
    const auto place = int(paragraph);
    dropReferences(article, place);
    moveReferences(article, place + 1, -1);
    article.contentHash = contentHashOf(article);
    qsizetype index = 0;
    for (qsizetype i = 0; i < article.hidden.size(); ++i) {
        HiddenLine &other = article.hidden[i];
        if (other.before >= 0 && other.before <= place) {
            index = i + 1;
        } else if (other.before > place) {
            --other.before;
        }
    }
    article.hidden.insert(index, {hidden.text, readerHidReason, place});
}

}
