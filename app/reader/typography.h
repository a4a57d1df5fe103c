// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/settings/settings.h"

#include <QFont>

#include <array>

namespace Mitjul
{

/// What a block of the page is, and so how it is set.
enum class BlockRole : quint8 {
    Headline,
    Deck,
    Byline,
    Body,
    Heading,
    Quote,
    ListItem,
    Caption,
    SourcesTitle,
    Source,
    Tags
};

/// How the reader wants the text set.
struct TypeChoice {
    Settings::Face face = Settings::Face::Serif;
    QString family; ///< preferred; empty for the best that is installed
    int fontSize = 19; ///< px
    double lineHeight = 1.75; ///< multiple of fontSize
    int columnWidth = 36; ///< Hangul syllables
    bool keepAll = true; ///< break lines between words only
    bool justified = false;
    Settings::ParagraphStyle paragraphs = Settings::ParagraphStyle::Spaced;

    bool operator==(const TypeChoice &) const = default;
};

/// How one kind of block is set. Lengths are whole px, so that sums of heights are exact.
struct BlockStyle {
    QFont font;
    qreal lineHeight = 0; ///< whatever face a line falls back to
    qreal baseline = 0; ///< from the top of a line
    qreal before = 0; ///< space above
    qreal after = 0; ///< space below
    qreal indent = 0; ///< on the left
    qreal firstIndent = 0; ///< of a paragraph's first line, beyond indent
    bool hanging = false; ///< further lines begin beneath the text of a list's item, not beneath its mark
    bool balanced = false; ///< lines of about the same length, as in a headline
    bool muted = false;
    bool keepAll = true;
    bool justified = false;
    bool ruleBelow = false; ///< a thin line across the column, within the space below
    bool ruleAbove = false;
    bool barBeside = false; ///< a thin line down the left side
};

/// Fonts, sizes and spaces for a page of a given width.
class Typography
{
public:
    Typography() = default;
    Typography(const TypeChoice &choice, qreal pageWidth);

    const BlockStyle &style(BlockRole role) const;
    /// Where the column begins and how wide it is.
    qreal columnLeft() const;
    qreal columnWidth() const;
    /// Space above the first and below the last block.
    qreal topMargin() const;
    qreal bottomMargin() const;
    int fontSize() const;
    /// Whether lines may be stretched to both edges: in a narrow column of whole words that would tear rivers into it.
    static bool isJustifiable(qreal columnWidth, bool keepAll);

private:
    void setBlocks(const TypeChoice &choice);

    std::array<BlockStyle, 11> m_styles;
    qreal m_columnLeft = 0;
    qreal m_columnWidth = 0;
    qreal m_topMargin = 0;
    qreal m_bottomMargin = 0;
    int m_fontSize = 0;
};

}
