// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "typography.h"

#include "app/settings/koreanfaces.h"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

QFont fontOf(const QStringList &families, qreal size, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(std::max(1, int(std::round(size))));
    font.setWeight(weight);
    return font;
}

BlockStyle styleOf(const QFont &font, qreal lineFactor)
{
    BlockStyle style;
    const QFontMetricsF metrics(font);
    style.font = font;
    style.lineHeight = std::round(font.pixelSize() * lineFactor);
    style.baseline = std::round((style.lineHeight + metrics.ascent() - metrics.descent()) / 2);
    return style;
}

// Below this width one line in ten or more of whole words would need spaces wider than half an em.
constexpr qreal narrowestJustified = 560;

}

Typography::Typography(const TypeChoice &choice, qreal pageWidth) : m_fontSize(choice.fontSize)
{
    const qreal margin = pageWidth < 600 ? 20 : 40;
    const qreal syllable =
        QFontMetricsF(fontOf(koreanFamilies(choice.face, choice.family), choice.fontSize)).horizontalAdvance(u'가');
    m_columnWidth = std::floor(std::clamp(choice.columnWidth * syllable, 1.0, std::max(1.0, pageWidth - 2 * margin)));
    m_columnLeft = std::floor((pageWidth - m_columnWidth) / 2);
    m_topMargin = pageWidth < 600 ? std::round(1.4 * choice.fontSize) : std::round(2.8 * choice.fontSize);
    m_bottomMargin = std::round(4.0 * choice.fontSize);
    setBlocks(choice);
}

void Typography::setBlocks(const TypeChoice &choice)
{
    const QStringList text = koreanFamilies(choice.face, choice.family);
    const QStringList serif = choice.face == Settings::Face::Serif ? text : koreanFamilies(Settings::Face::Serif);
    const QStringList sans = choice.face == Settings::Face::Sans ? text : koreanFamilies(Settings::Face::Sans);
    const bool isIndented = choice.paragraphs == Settings::ParagraphStyle::Indented;
    const qreal size = choice.fontSize;
    const auto set = [&](BlockRole role, const BlockStyle &style, qreal before, qreal after) -> BlockStyle & {
        BlockStyle &kept = m_styles.at(std::size_t(role));
        kept = style;
        kept.before = std::round(before * size);
        kept.after = std::round(after * size);
        return kept;
    };
    const auto muted = [](BlockStyle style) {
        style.muted = true;
        return style;
    };
    BlockStyle body = styleOf(fontOf(text, size), choice.lineHeight);
    body.keepAll = choice.keepAll;
    body.justified = choice.justified && isJustifiable(m_columnWidth, choice.keepAll);
    const BlockStyle small = muted(styleOf(fontOf(sans, 0.78 * size), 1.6));

    set(BlockRole::Headline, styleOf(fontOf(serif, 1.8 * size, QFont::Bold), 1.36), 0, 0.75).balanced = true;
    set(BlockRole::Deck, muted(styleOf(fontOf(text, 1.06 * size), 1.6)), 0, 0.4).balanced = true;
    set(BlockRole::Byline, small, 0.35, 2.0).ruleBelow = true;
    set(BlockRole::Body, body, 0, isIndented ? 0 : 0.75).firstIndent = isIndented ? std::round(size) : 0;
    set(BlockRole::Heading, styleOf(fontOf(text, 1.16 * size, QFont::Bold), 1.5), 1.1, 0.4).balanced = true;
    BlockStyle &item = set(BlockRole::ListItem, body, 0, 0.35);
    item.indent = std::round(0.6 * size);
    item.hanging = true;
    BlockStyle &quote = set(BlockRole::Quote, body, 0.35, 1.1);
    quote.indent = std::round(1.3 * size);
    quote.barBeside = true;
    set(BlockRole::Caption, muted(styleOf(fontOf(sans, 0.8 * size), 1.6)), 0.1, 1.1);
    set(BlockRole::SourcesTitle, muted(styleOf(fontOf(sans, 0.78 * size, QFont::Bold), 1.6)), 2.6, 0.2).ruleAbove =
        true;
    set(BlockRole::Source, small, 0, 0.4);
    set(BlockRole::Tags, small, 0.5, 0);
}

const BlockStyle &Typography::style(BlockRole role) const
{
    return m_styles.at(std::size_t(role));
}

qreal Typography::columnLeft() const
{
    return m_columnLeft;
}

qreal Typography::columnWidth() const
{
    return m_columnWidth;
}

qreal Typography::topMargin() const
{
    return m_topMargin;
}

qreal Typography::bottomMargin() const
{
    return m_bottomMargin;
}

bool Typography::isJustifiable(qreal columnWidth, bool keepAll)
{
    return !keepAll || columnWidth >= narrowestJustified;
}

int Typography::fontSize() const
{
    return m_fontSize;
}

}
