// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "linearticle.h"

#include "core/segmentation.h"
#include "exchange/textcleaning.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

ParagraphRole roleOf(LineHint hint)
{
    switch (hint) {
    case LineHint::Title:
    case LineHint::Heading:
        return ParagraphRole::Heading;
    case LineHint::Caption:
        return ParagraphRole::Caption;
    case LineHint::Quote:
        return ParagraphRole::Quote;
    default:
        return ParagraphRole::Body;
    }
}

QString titleFrom(const QList<PageLine> &lines)
{
    const auto title = std::ranges::find(lines, LineHint::Title, &PageLine::hint);
    if (title != lines.end()) {
        return cleanLine(title->text);
    }
    if (!lines.isEmpty() && lines.first().hint == LineHint::Heading) {
        return cleanLine(lines.first().text);
    }
    constexpr int borrowed = 60;
    const QString line = lines.isEmpty() ? QString() : lines.first().text;
    return line.size() <= borrowed ? cleanLine(line)
                                   : cleanLine(line.first(graphemeBoundaryBefore(line, borrowed))) + u'…';
}

}

Article articleFromLines(const QList<PageLine> &lines, const PageFacts &facts)
{
    Article article;
    article.title = facts.title.isEmpty() ? titleFrom(lines) : cleanLine(facts.title);
    article.byline = facts.byline;
    article.publisher = facts.publisher;
    article.published = facts.published;
    article.modified = facts.modified;
    article.url = facts.url;
    article.language = facts.language.isEmpty() ? article.language : facts.language;
    article.tags = facts.tags;
    if (!facts.description.isEmpty()) {
        article.paragraphs += {ParagraphRole::Deck, facts.description};
    }
    bool titleSeen = false;
    for (const PageLine &line : lines) {
        if (!titleSeen && cleanLine(line.text) == article.title) {
            titleSeen = true;
        } else {
            article.paragraphs += {roleOf(line.hint), line.text};
        }
    }
    article.contentHash = contentHashOf(article);
    return article;
}

}
