// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "typography.h"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

// Faces with all of Hangul, best first; the other kind follows, so that Hanja falls back to a Korean face.
QStringList familiesOf(Settings::Face face)
{
    const QStringList serif{u"Noto Serif CJK KR"_s, u"Noto Serif KR"_s, u"NanumMyeongjo"_s, u"UnBatang"_s};
    const QStringList sans{u"Pretendard"_s, u"Noto Sans CJK KR"_s, u"Noto Sans KR"_s, u"NanumGothic"_s, u"UnDotum"_s};
    return face == Settings::Face::Serif ? serif + sans : sans + serif;
}

QFont fontOf(Settings::Face face, qreal size, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies(familiesOf(face));
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

// Below this width stretched spaces tear rivers into the text.
constexpr qreal narrowestJustified = 560;

}

Typography::Typography(const TypeChoice &choice, qreal pageWidth) : m_fontSize(choice.fontSize)
{
    const qreal margin = pageWidth < 600 ? 20 : 40;
    const qreal syllable = QFontMetricsF(fontOf(choice.face, choice.fontSize)).horizontalAdvance(u'가');
    m_columnWidth = std::floor(std::clamp(choice.columnWidth * syllable, 1.0, std::max(1.0, pageWidth - 2 * margin)));
    m_columnLeft = std::floor((pageWidth - m_columnWidth) / 2);
    m_topMargin = pageWidth < 600 ? std::round(1.4 * choice.fontSize) : std::round(2.8 * choice.fontSize);
    m_bottomMargin = std::round(4.0 * choice.fontSize);
    setBlocks(choice);
}

void Typography::setBlocks(const TypeChoice &choice)
{
    using enum Settings::Face;
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
    BlockStyle body = styleOf(fontOf(choice.face, size), choice.lineHeight);
    body.keepAll = choice.keepAll;
    body.justified = choice.justified && m_columnWidth >= narrowestJustified;
    const BlockStyle small = muted(styleOf(fontOf(Sans, 0.78 * size), 1.6));

    set(BlockRole::Headline, styleOf(fontOf(Serif, 1.8 * size, QFont::Bold), 1.36), 0, 0.75);
    set(BlockRole::Deck, muted(styleOf(fontOf(choice.face, 1.06 * size), 1.6)), 0, 0.4);
    set(BlockRole::Byline, small, 0.35, 2.0).ruleBelow = true;
    set(BlockRole::Body, body, 0, 0.75);
    set(BlockRole::Heading, styleOf(fontOf(choice.face, 1.16 * size, QFont::Bold), 1.5), 1.1, 0.4);
    BlockStyle &quote = set(BlockRole::Quote, body, 0.35, 1.1);
    quote.indent = std::round(1.3 * size);
    quote.barBeside = true;
    set(BlockRole::Caption, muted(styleOf(fontOf(Sans, 0.8 * size), 1.6)), 0.1, 1.1);
    set(BlockRole::SourcesTitle, muted(styleOf(fontOf(Sans, 0.78 * size, QFont::Bold), 1.6)), 2.6, 0.2).ruleAbove =
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

int Typography::fontSize() const
{
    return m_fontSize;
}

}
