// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "hiddenlines.h"

#include <algorithm>

namespace Mitjul
{

void restoreHiddenLine(Article &article, qsizetype index)
{
    const HiddenLine line = article.hidden.takeAt(index);
    const auto count = int(article.paragraphs.size());
    const int place = line.before < 0 ? count : std::min(line.before, count);
    article.paragraphs.insert(place, {ParagraphRole::Body, line.text});
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
