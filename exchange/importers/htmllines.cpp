// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "htmllines.h"

#include "exchange/importlimits.h"
#include "exchange/textcleaning.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

bool isSkipped(const GumboNode *node)
{
    switch (node->v.element.tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
        return true;
    default:
        break;
    }
    static const QRegularExpression hidden(
        u"display\\s*:\\s*none|visibility\\s*:\\s*hidden"_s, QRegularExpression::CaseInsensitiveOption);
    return gumbo_get_attribute(&node->v.element.attributes, "hidden") != nullptr
        || hidden.match(attributeOf(node, "style")).hasMatch();
}

bool isBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_BUTTON:
        return true;
    default:
        return false;
    }
}

/// Parts that pages keep for other things than the article.
bool isAside(const GumboNode *node)
{
    const GumboTag tag = node->v.element.tag;
    if (tag == GUMBO_TAG_NAV || tag == GUMBO_TAG_FOOTER || tag == GUMBO_TAG_ASIDE || tag == GUMBO_TAG_FORM
        || tag == GUMBO_TAG_BUTTON) {
        return true;
    }
    static const QRegularExpression names(
        u"(^|[_\\s-])(comments?|reply|replies|disqus|nav|gnb|lnb|menu|footer|sidebar|side|related|recommend(ed)?|share|"
        u"sns|social|"
        "banner|ads?|advert\\w*|promo|popular|ranking|breadcrumbs?|cookie|subscribe|newsletter|toolbar|pagination)([_\\s-]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return names.match(attributeOf(node, "class")).hasMatch() || names.match(attributeOf(node, "id")).hasMatch();
}

LineHint hintOf(GumboTag tag, LineHint around)
{
    switch (tag) {
    case GUMBO_TAG_H1:
        return LineHint::Title;
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return LineHint::Heading;
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_CAPTION:
        return LineHint::Caption;
    case GUMBO_TAG_BLOCKQUOTE:
        return LineHint::Quote;
    case GUMBO_TAG_LI:
        return LineHint::Item;
    case GUMBO_TAG_TR:
        return LineHint::Row;
    default:
        return around;
    }
}

/// A line under way, and where it stands.
struct Block {
    PageLine line;
    qsizetype linked = 0; ///< characters in links
    const GumboNode *container = nullptr;
    bool isAside = false;
    qsizetype depth = 0; ///< blocks around it
};

/// Reads a tree into blocks, without recursion.
class BlockReader
{
public:
    QList<Block> read(const GumboNode *root)
    {
        walk(
            root,
            [this](const GumboNode *node) {
                return enter(node);
            },
            [this](const GumboNode *node) {
                leave(node);
            });
        finish();
        return std::move(m_blocks);
    }

private:
    struct Context {
        const GumboNode *node = nullptr;
        LineHint hint = LineHint::None;
        bool isAside = false;
    };

    bool enter(const GumboNode *node)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
            addText(QString::fromUtf8(node->v.text.text));
            return false;
        }
        if (node->type != GUMBO_NODE_ELEMENT) {
            return node->type == GUMBO_NODE_DOCUMENT;
        }
        if (isSkipped(node)) {
            return false;
        }
        const GumboTag tag = node->v.element.tag;
        if (tag == GUMBO_TAG_BR) {
            finish();
        } else if (tag == GUMBO_TAG_A) {
            ++m_links;
        } else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) {
            m_text += m_text.isEmpty() ? QString() : u"\t"_s;
        } else if (isBlock(tag) && !isInRow(tag)) {
            finish();
            const Context around = m_contexts.isEmpty() ? Context{} : m_contexts.last();
            m_contexts += {node, hintOf(tag, around.hint), around.isAside || isAside(node)};
            m_preformatted += tag == GUMBO_TAG_PRE ? 1 : 0;
        }
        return true;
    }

    void leave(const GumboNode *node)
    {
        if (node->type != GUMBO_NODE_ELEMENT) {
            return;
        }
        if (node->v.element.tag == GUMBO_TAG_A) {
            --m_links;
        }
        if (!m_contexts.isEmpty() && m_contexts.last().node == node) {
            finish();
            m_preformatted -= node->v.element.tag == GUMBO_TAG_PRE ? 1 : 0;
            m_contexts.removeLast();
        }
    }

    /// The blocks of a cell stay in their row.
    bool isInRow(GumboTag tag) const
    {
        return tag != GUMBO_TAG_TR && tag != GUMBO_TAG_TABLE && !m_contexts.isEmpty()
            && m_contexts.last().node->v.element.tag == GUMBO_TAG_TR;
    }

    void addText(const QString &text)
    {
        if (m_preformatted > 0) {
            const QStringList lines = text.split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i > 0) {
                    finish();
                }
                m_text += lines.at(i);
            }
            return;
        }
        const QString flat = flattened(text);
        m_linked += m_links > 0 ? flat.trimmed().size() : 0;
        m_text += flat;
    }

    /// Spaces and line ends of the source are one space, as in a browser.
    static QString flattened(const QString &text)
    {
        QString flat = text.simplified();
        if (flat.isEmpty()) {
            return text.isEmpty() ? QString() : u" "_s;
        }
        const auto isBlank = [](QChar c) {
            return c.isSpace();
        };
        return (isBlank(text.front()) ? u" "_s : QString()) + flat + (isBlank(text.back()) ? u" "_s : QString());
    }

    void finish()
    {
        QStringList cells = cleanText(m_text).replace(u'\n', u' ').split(u'\t');
        for (QString &cell : cells) {
            cell = cell.simplified();
        }
        const QString text = cells.join(u'\t').trimmed();
        if (!text.isEmpty()) {
            Block block;
            const Context context = m_contexts.isEmpty() ? Context{} : m_contexts.last();
            const bool isRow = context.hint == LineHint::Row && cells.size() > 1;
            block.line = {text, context.hint == LineHint::Row && !isRow ? LineHint::None : context.hint, true};
            block.linked = m_linked;
            block.container = context.node;
            block.isAside = context.isAside;
            block.depth = m_contexts.size();
            m_blocks += block;
        }
        m_text.clear();
        m_linked = 0;
    }

    QList<Block> m_blocks;
    QList<Context> m_contexts;
    QString m_text;
    qsizetype m_linked = 0;
    int m_links = 0;
    int m_preformatted = 0;
};

double scoreOf(const Block &block)
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
const GumboNode *densestPart(const QList<Block> &blocks)
{
    QHash<const GumboNode *, double> scores;
    for (const Block &block : blocks) {
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

/// An article in several sections: the part around them is taken when it adds text and hardly any links.
const GumboNode *widened(const GumboNode *part, const QList<Block> &blocks)
{
    while (part && part->parent && part->parent->type == GUMBO_NODE_ELEMENT
        && part->parent->v.element.tag != GUMBO_TAG_BODY && part->parent->v.element.tag != GUMBO_TAG_HTML) {
        double inside = 0;
        double added = 0;
        qsizetype linked = 0;
        qsizetype size = 0;
        for (const Block &block : blocks) {
            if (isWithin(block.container, part)) {
                inside += scoreOf(block);
            } else if (isWithin(block.container, part->parent)) {
                added += scoreOf(block);
                linked += block.linked;
                size += block.line.text.size();
            }
        }
        if (added < 0.25 * inside || linked * 4 > size) {
            break;
        }
        part = part->parent;
    }
    return part;
}

}

QList<PageLine> linesOfHtml(const HtmlTree &tree)
{
    if (!tree.document()) {
        return {};
    }
    const QList<Block> blocks = BlockReader().read(tree.document());
    // Nobody nests a page this deep to be read: it is taken line by line, as it comes.
    const bool isTooDeep = std::ranges::any_of(blocks, [](const Block &block) {
        return block.depth > ImportLimits::htmlDepth;
    });
    if (isTooDeep) {
        return allLinesOfHtml(tree);
    }
    const GumboNode *part = widened(densestPart(blocks), blocks);
    const auto first = std::ranges::find_if(blocks, [part](const Block &block) {
        return part && isWithin(block.container, part);
    });
    constexpr qsizetype nearPart = 12; // blocks: titles and dates stand above the part with the text
    QList<PageLine> lines;
    for (const Block &block : blocks) {
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
    if (tree.document()) {
        const QList<Block> blocks = BlockReader().read(tree.document());
        for (const Block &block : blocks) {
            lines += block.line;
        }
    }
    return lines;
}

}
