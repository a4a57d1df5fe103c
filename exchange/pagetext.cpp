// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "pagetext.h"

#include "cleaning/sentences.h"
#include "core/segmentation.h"
#include "importlimits.h"
#include "textcleaning.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

constexpr qsizetype narrowest = 28; ///< of a text that was broken at a fixed width, in UTF-16 units
constexpr qsizetype widest = 140;

/// The width that a text was broken at; 0 when every line is a paragraph of its own.
qsizetype wrapWidthOf(const QList<PageLine> &lines)
{
    QList<qsizetype> lengths;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (!lines.at(i + 1).afterGap) {
            lengths += lines.at(i).text.size();
        }
    }
    constexpr qsizetype enough = 5;
    if (lengths.size() < enough) {
        return 0;
    }
    std::ranges::sort(lengths);
    const qsizetype width = lengths.at(lengths.size() * 9 / 10);
    const auto near = std::ranges::count_if(lengths, [width](qsizetype length) {
        return length * 10 >= width * 7 && length <= width + 8;
    });
    const bool isWrapped = near * 10 >= lengths.size() * 7 && lengths.last() <= width + 8;
    return width >= narrowest && width <= widest && isWrapped ? width : 0;
}

QList<PageLine> unwrapped(const QList<PageLine> &lines)
{
    const qsizetype width = wrapWidthOf(lines);
    if (width == 0) {
        return lines;
    }
    QList<PageLine> joined;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool continues = i > 0 && !lines.at(i).afterGap && lines.at(i - 1).text.size() * 10 >= width * 7;
        if (continues) {
            joined.last().text += u' ' + lines.at(i).text;
        } else {
            joined += lines.at(i);
        }
    }
    return joined;
}

/// What stands in for a title.
QString beginningOf(const QString &line)
{
    constexpr int length = 60;
    return cleanLine(line.first(graphemeBoundaryBefore(line, length))) + u'…';
}

/// Whether anything but a title and text stands on the page. Two lines are no page: what there is, is all meant.
bool isBare(const QList<LineKind> &kinds)
{
    return kinds.size() <= 2 || std::ranges::all_of(kinds, [](LineKind kind) {
        return kind == LineKind::Prose || kind == LineKind::Short;
    });
}

/// A title and paragraphs, nothing hidden.
Article bareArticle(const QList<PageLine> &lines)
{
    Article article;
    const bool hasTitle = !lines.isEmpty() && lines.first().text.size() <= ImportLimits::titleLength;
    for (qsizetype i = hasTitle ? 1 : 0; i < lines.size(); ++i) {
        constexpr qsizetype longestHeading = 40;
        const QString &line = lines.at(i).text;
        const bool isHeading = lines.at(i).afterGap && line.size() <= longestHeading && !isProse(line)
            && !endsLikeSentence(line) && i + 1 < lines.size() && isProse(lines.at(i + 1).text);
        article.paragraphs += {isHeading ? ParagraphRole::Heading : ParagraphRole::Body, line};
    }
    if (!lines.isEmpty()) {
        article.title = hasTitle ? cleanLine(lines.first().text) : beginningOf(lines.first().text);
    }
    article.contentHash = contentHashOf(article);
    return article;
}

}

QList<PageLine> pageLinesOf(const QString &text)
{
    QList<PageLine> lines;
    bool afterGap = false;
    const QString clean = cleanText(text);
    for (const QStringView raw : QStringView(clean).tokenize(u'\n')) {
        const QString line = raw.trimmed().toString();
        if (line.isEmpty()) {
            afterGap = true;
            continue;
        }
        lines += PageLine{line, LineHint::None, afterGap};
        afterGap = false;
    }
    return unwrapped(lines);
}

Article articleFromPageText(const QString &text, const PageFacts &facts)
{
    const QList<PageLine> lines = pageLinesOf(text);
    const QList<LineKind> kinds = lineKinds(lines);
    return isBare(kinds) && facts.title.isEmpty() ? bareArticle(lines) : articleFromPage(lines, kinds, facts);
}

}
