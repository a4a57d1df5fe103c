// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "core/textrange.h"
#include "typography.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringView>

namespace Mitjul
{

/// A part of the page that is laid out by itself: a paragraph, a piece of a huge one, or a line around the text.
struct Block {
    BlockRole role = BlockRole::Body;
    int paragraph = -1; ///< −1 for what is not the article's text
    int start = 0; ///< UTF-16 offsets within the paragraph; for a source, its index
    int end = 0;
    bool endsParagraph = true;

    bool isText() const
    {
        return paragraph >= 0;
    }
};

/// The article as a list of blocks, top to bottom: headline, decks, byline, text, sources, tags.
class BlockList
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::ReadingSurface)

public:
    BlockList() = default;
    explicit BlockList(const Article &article);

    int size() const;
    const Block &at(int index) const;
    /// The block that holds a position; where two meet, the later. −1 when there is no text.
    int find(TextPosition position) const;
    /// The nearest block of text after / before a block; −1 when there is none.
    int nextText(int index) const;
    int previousText(int index) const;
    /// Behind the last character of a paragraph / of the article.
    TextPosition paragraphEnd(int paragraph) const;
    TextPosition end() const;
    /// What a block shows. Shares the paragraph's text when the block is all of it.
    QString text(int index) const;
    /// The article's text in a block.
    QStringView view(int index) const;

private:
    void appendParagraph(int index);
    QString byline() const;
    QString source(const Source &source) const;

    QList<Paragraph> m_paragraphs;
    Article m_frame; ///< the article without its text
    QList<Block> m_blocks;
    int m_decks = 0; ///< paragraphs above the byline
    int m_byline = -1; ///< index of the byline's block
    int m_textEnd = 0; ///< one past the last block of text
};

}
