// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "htmlblocks.h"

#include "exchange/textcleaning.h"

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
        "toc|oglink|placesmap|"
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
    case GUMBO_TAG_PRE:
        return LineHint::Row;
    default:
        return around;
    }
}

/// Blogs and papers call what stands under a picture by this name.
bool isCaption(const GumboNode *node)
{
    static const QRegularExpression names(
        u"(^|[_\\s-])(fig|img|image|photo)?[_-]?(caption|desc_img|img_desc|photo_desc)([_\\s-]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return names.match(attributeOf(node, "class")).hasMatch();
}

/// And what stands between the parts of a text by this one.
bool isSubtitle(const GumboNode *node)
{
    static const QRegularExpression names(
        u"(^|[_\\s-])(sub|mid|middle)_?(title|tit)([_\\s-]|$)"_s, QRegularExpression::CaseInsensitiveOption);
    return names.match(attributeOf(node, "class")).hasMatch();
}

/// Whether a letter can be seen: editors put a zero-width space into empty lines.
bool isVisible(QChar c)
{
    return !c.isSpace() && c.category() != QChar::Other_Format;
}

int cellsOf(const GumboNode *row)
{
    int cells = 0;
    for (unsigned i = 0; i < row->v.element.children.length; ++i) {
        const auto *cell = static_cast<const GumboNode *>(row->v.element.children.data[i]);
        const bool isElement = cell->type == GUMBO_NODE_ELEMENT;
        cells += isElement && (cell->v.element.tag == GUMBO_TAG_TD || cell->v.element.tag == GUMBO_TAG_TH) ? 1 : 0;
    }
    return cells;
}

/// A row that has one cell only places something on the page, as letters and old sites do.
bool isLayout(const GumboNode *row)
{
    return row->v.element.tag == GUMBO_TAG_TR && cellsOf(row) <= 1;
}

/// Reads a tree into blocks, without recursion.
class BlockReader
{
public:
    QList<HtmlBlock> read(const GumboNode *root)
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
    static constexpr qsizetype longestHeading = 60; // UTF-16 units

    static bool isBold(GumboTag tag)
    {
        return tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG;
    }

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
        } else if (isBold(tag)) {
            ++m_bold;
        } else if ((tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) && isInRow(tag)) {
            m_text += m_text.isEmpty() ? QString() : u"\t"_s;
        } else if (isBlock(tag) && !isInRow(tag)) {
            finish();
            const Context around = m_contexts.isEmpty() ? Context{} : m_contexts.last();
            const LineHint hint = isLayout(node) ? around.hint
                : isCaption(node)                ? LineHint::Caption
                : isSubtitle(node)               ? LineHint::Heading
                                                 : hintOf(tag, around.hint);
            m_contexts += {node, hint, around.isAside || isAside(node)};
            m_preformatted += tag == GUMBO_TAG_PRE ? 1 : 0;
        }
        return true;
    }

    void leave(const GumboNode *node)
    {
        if (node->type != GUMBO_NODE_ELEMENT) {
            return;
        }
        m_links -= node->v.element.tag == GUMBO_TAG_A ? 1 : 0;
        m_bold -= isBold(node->v.element.tag) ? 1 : 0;
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
            && m_contexts.last().node->v.element.tag == GUMBO_TAG_TR && !isLayout(m_contexts.last().node);
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
        m_emphasised += m_bold > 0 ? flat.trimmed().size() : 0;
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
        if (std::ranges::any_of(text, isVisible)) {
            HtmlBlock block;
            const Context context = m_contexts.isEmpty() ? Context{} : m_contexts.last();
            const bool isRow = context.hint == LineHint::Row && (cells.size() > 1 || m_preformatted > 0);
            block.line = {text, context.hint == LineHint::Row && !isRow ? LineHint::None : context.hint, true};
            // Editors make headings by making a paragraph bold.
            const bool isBold = m_emphasised >= text.size() && text.size() <= longestHeading;
            if (isBold && block.line.hint == LineHint::None && m_linked == 0) {
                block.line.hint = LineHint::Heading;
            }
            block.linked = m_linked;
            block.container = context.node;
            block.isAside = context.isAside;
            block.depth = m_contexts.size();
            m_blocks += block;
        }
        m_text.clear();
        m_linked = 0;
        m_emphasised = 0;
    }

    QList<HtmlBlock> m_blocks;
    QList<Context> m_contexts;
    QString m_text;
    qsizetype m_linked = 0;
    qsizetype m_emphasised = 0; ///< UTF-16 units of the text that are bold
    int m_links = 0;
    int m_bold = 0;
    int m_preformatted = 0;
};

}

QList<HtmlBlock> blocksOf(const HtmlTree &tree)
{
    return tree.document() ? BlockReader().read(tree.document()) : QList<HtmlBlock>();
}

}
