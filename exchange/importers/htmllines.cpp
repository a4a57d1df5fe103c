// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "htmllines.h"

#include "exchange/cleaning/sentences.h"
#include "exchange/importlimits.h"
#include "htmlblocks.h"

#include <QHash>

#include <algorithm>

namespace Mitjul
{

namespace
{

double scoreOf(const HtmlBlock &block)
{
    constexpr qsizetype shortest = 25;
    const qsizetype size = block.line.text.size();
    if (size < shortest || block.isAside || block.line.hint == LineHint::Title) {
        return 0;
    }
    const double unlinked = 1 - std::min(1.0, double(block.linked) / double(size));
    const bool isSentence = endsLikeSentence(block.line.text);
    return unlinked * (1 + std::min(3.0, double(size) / 100) + (isSentence ? 1 : 0));
}

/// The element that holds the densest text: each line counts for what it stands in, and for half of that for what is
/// around (the idea of readability tools).
const GumboNode *densestPart(const QList<HtmlBlock> &blocks)
{
    QHash<const GumboNode *, double> scores;
    for (const HtmlBlock &block : blocks) {
        double score = scoreOf(block);
        const GumboNode *node = block.container;
        if (node && node->v.element.tag == GUMBO_TAG_P) {
            node = node->parent; // a paragraph's own element holds nothing else
        }
        for (int level = 0; node && node->type == GUMBO_NODE_ELEMENT && level < 4; ++level) {
            scores[node] += score;
            score /= 2;
            node = node->parent;
        }
    }
    const GumboNode *best = nullptr;
    double most = 0;
    for (auto entry = scores.cbegin(); entry != scores.cend(); ++entry) {
        if (entry.value() > most) {
            best = entry.key();
            most = entry.value();
        }
    }
    return best;
}

bool isWithin(const GumboNode *node, const GumboNode *part)
{
    while (node && node != part) {
        node = node->parent;
    }
    return node != nullptr;
}

/// What the element around a part has beside it.
struct Addition {
    double inside = 0; ///< the score of the part
    double added = 0; ///< and of what is beside it
    qsizetype linked = 0; ///< UTF-16 units of what is beside it, in links and in all
    qsizetype size = 0;
};

Addition additionOf(const GumboNode *around, const GumboNode *part, const QList<HtmlBlock> &blocks)
{
    Addition addition;
    for (const HtmlBlock &block : blocks) {
        if (isWithin(block.container, part)) {
            addition.inside += scoreOf(block);
        } else if (isWithin(block.container, around)) {
            addition.added += scoreOf(block);
            addition.linked += block.linked;
            addition.size += block.line.text.size();
        }
    }
    return addition;
}

/// An article in several sections: the part around them is taken when it adds text and hardly any links. Elements that
/// only wrap add nothing, and are looked past.
const GumboNode *widened(const GumboNode *part, const QList<HtmlBlock> &blocks)
{
    const GumboNode *around = part ? part->parent : nullptr;
    while (around && around->type == GUMBO_NODE_ELEMENT && around->v.element.tag != GUMBO_TAG_BODY
        && around->v.element.tag != GUMBO_TAG_HTML) {
        const Addition addition = additionOf(around, part, blocks);
        if (addition.size > 0) {
            if (addition.added < 0.25 * addition.inside || addition.linked * 4 > addition.size) {
                break;
            }
            part = around;
        }
        around = around->parent;
    }
    return part;
}

}

QList<PageLine> linesOfHtml(const HtmlTree &tree)
{
    const QList<HtmlBlock> blocks = blocksOf(tree);
    // Nobody nests a page this deep to be read: it is taken line by line, as it comes.
    const bool isTooDeep = std::ranges::any_of(blocks, [](const HtmlBlock &block) {
        return block.depth > ImportLimits::htmlDepth;
    });
    if (isTooDeep) {
        return allLinesOfHtml(tree);
    }
    const GumboNode *part = widened(densestPart(blocks), blocks);
    const auto first = std::ranges::find_if(blocks, [part](const HtmlBlock &block) {
        return part && isWithin(block.container, part);
    });
    constexpr qsizetype nearPart = 12; // blocks: titles and dates stand above the part with the text
    QList<PageLine> lines;
    for (const HtmlBlock &block : blocks) {
        PageLine line = block.line;
        const bool isLink = block.linked * 10 > block.line.text.size() * 8;
        const qsizetype above = first - blocks.begin() - lines.size();
        const bool isNearPart = above > 0 && above <= nearPart && block.linked == 0;
        const bool isOutside = part && !isNearPart && !isWithin(block.container, part);
        if (block.isAside || (isOutside && line.hint != LineHint::Title)) {
            line.hint = LineHint::Outside;
        } else if (isLink && line.hint != LineHint::Title && line.hint != LineHint::Heading) {
            line.hint = LineHint::Link;
        }
        lines += line;
    }
    return lines;
}

QList<PageLine> allLinesOfHtml(const HtmlTree &tree)
{
    QList<PageLine> lines;
    const QList<HtmlBlock> blocks = blocksOf(tree);
    for (const HtmlBlock &block : blocks) {
        lines += block.line;
    }
    return lines;
}

}
