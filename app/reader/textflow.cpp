// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "textflow.h"

#include "linebreaks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Mitjul
{

namespace
{

// Layouts kept at most when nothing trims them: some ten screens of ordinary paragraphs.
constexpr qsizetype mostLayouts = 256;

qreal beforeOf(const Block &block, const BlockStyle &style)
{
    return block.isText() && block.start > 0 ? 0 : style.before;
}

qreal afterOf(const Block &block, const BlockStyle &style)
{
    return block.endsParagraph ? style.after : 0;
}

}

void TextFlow::setArticle(const Article &article)
{
    m_blocks = BlockList(article);
    m_origin = 0;
    m_pinned = 0;
    measureDensity(article);
    if (m_typography.columnWidth() > 0) {
        setTypography(m_typography);
    } else {
        m_layouts.clear();
        m_geometry.reset(QList<double>(m_blocks.size(), 0.0)); // nothing to estimate with, before there is a page
    }
}

void TextFlow::measureDensity(const Article &article)
{
    qsizetype units = 0;
    double width = 0;
    for (const Paragraph &paragraph : article.paragraphs) {
        for (const QChar c : QStringView(paragraph.text).left(256)) {
            width += c.unicode() >= 0x1100 ? 0.96 : c.isSpace() ? 0.28 : 0.52;
            ++units;
        }
        if (units > 8192) {
            break;
        }
    }
    // Ragged lines leave some 6 % unused.
    m_density = units > 0 ? 1.06 * width / double(units) : 0.9;
}

QList<double> TextFlow::estimates() const
{
    // What is the same for all blocks of a role is reckoned once: there may be 100,000 of them.
    struct Measure {
        double linesPerUnit, lineHeight, before, after;
    };
    std::array<Measure, std::size_t(BlockRole::Tags) + 1> measures{};
    for (std::size_t role = 0; role < measures.size(); ++role) {
        const BlockStyle &style = m_typography.style(BlockRole(role));
        const double width = std::max(1.0, m_typography.columnWidth() - style.indent);
        measures.at(role) = {m_density * style.font.pixelSize() / width, double(style.lineHeight), double(style.before),
            double(style.after)};
    }
    QList<double> heights(m_blocks.size());
    for (int i = 0; i < m_blocks.size(); ++i) {
        const Block &block = m_blocks.at(i);
        const Measure &measure = measures[std::size_t(block.role)];
        const double length = block.isText() ? block.end - block.start : double(m_blocks.text(i).size());
        const double lines = std::max(1.0, std::ceil(length * measure.linesPerUnit));
        const bool isContinued = block.isText() && block.start > 0;
        heights[i] =
            (isContinued ? 0 : measure.before) + lines * measure.lineHeight + (block.endsParagraph ? measure.after : 0);
    }
    return heights;
}

void TextFlow::setTypography(const Typography &typography)
{
    m_typography = typography;
    m_layouts.clear();
    m_geometry.reset(estimates());
}

const Typography &TextFlow::typography() const
{
    return m_typography;
}

const BlockList &TextFlow::blocks() const
{
    return m_blocks;
}

void TextFlow::pin(int block)
{
    m_pinned = block;
}

double TextFlow::origin() const
{
    return m_origin;
}

double TextFlow::height() const
{
    return m_typography.topMargin() + m_geometry.total() + m_typography.bottomMargin();
}

double TextFlow::top(int block) const
{
    return m_origin + m_typography.topMargin() + m_geometry.top(block);
}

double TextFlow::bottom(int block) const
{
    return top(block) + m_geometry.height(block);
}

int TextFlow::blockAt(double y) const
{
    return m_geometry.blockAt(y - m_origin - m_typography.topMargin());
}

std::shared_ptr<BlockLayout> TextFlow::layout(int block)
{
    if (const auto found = m_layouts.constFind(block); found != m_layouts.constEnd()) {
        return *found;
    }
    if (m_layouts.size() >= mostLayouts) {
        trim(block - int(mostLayouts / 4), block + int(mostLayouts / 4));
    }
    const Block &what = m_blocks.at(block);
    // Only here, where the text is read anyway: a look at each of many paragraphs would delay the first frame.
    const bool isItem = what.role == BlockRole::Body && what.start == 0 && listMarkLength(m_blocks.view(block)) > 0;
    BlockStyle style = m_typography.style(isItem ? BlockRole::ListItem : what.role);
    if (what.isText() && what.start > 0) {
        style.firstIndent = 0; // the paragraph began in another block
    }
    const auto layout = std::make_shared<BlockLayout>(
        m_blocks.text(block), style, beforeOf(what, style), afterOf(what, style), m_typography.columnWidth());
    m_layouts.insert(block, layout);
    if (block < m_pinned) {
        m_origin -= layout->height() - m_geometry.height(block);
    }
    m_geometry.setHeight(block, layout->height());
    return layout;
}

bool TextFlow::isLaidOut(int block) const
{
    return m_layouts.contains(block);
}

int TextFlow::laidOutCount() const
{
    return int(m_layouts.size());
}

void TextFlow::trim(int first, int last)
{
    m_layouts.removeIf([=](const auto &entry) {
        return entry.key() < first - 8 || entry.key() > last + 8;
    });
}

TextFlow::Place TextFlow::placeOf(TextPosition position) const
{
    const int block = m_blocks.find(position);
    if (block < 0) {
        return {};
    }
    const Block &what = m_blocks.at(block);
    return {block, std::clamp(position.offset - what.start, 0, what.end - what.start)};
}

TextPosition TextFlow::positionOf(int block, int offset) const
{
    const Block &what = m_blocks.at(block);
    return {what.paragraph, what.start + offset};
}

TextPosition TextFlow::positionAt(QPointF point)
{
    const int block = blockAt(point.y());
    if (block < 0) {
        return {};
    }
    if (m_blocks.at(block).isText()) {
        const auto lines = layout(block);
        return positionOf(block, lines->offsetAt(point - QPointF(0, top(block))));
    }
    if (const int next = m_blocks.nextText(block); next >= 0) {
        return positionOf(next, 0);
    }
    const int last = m_blocks.previousText(block);
    return last < 0 ? TextPosition{} : positionOf(last, m_blocks.at(last).end - m_blocks.at(last).start);
}

std::optional<TextPosition> TextFlow::characterAt(QPointF point)
{
    const int block = blockAt(point.y());
    if (block < 0 || !m_blocks.at(block).isText()) {
        return {};
    }
    const auto lines = layout(block);
    const int offset = lines->characterAt(point - QPointF(0, top(block)));
    return offset < 0 ? std::nullopt : std::optional(positionOf(block, offset));
}

QRectF TextFlow::caretRect(TextPosition position)
{
    const Place place = placeOf(position);
    if (place.block < 0) {
        return {};
    }
    const auto lines = layout(place.block);
    return lines->caretRect(place.offset).translated(0, top(place.block));
}

QList<QRectF> TextFlow::rects(const TextRange &range, double top, double bottom)
{
    QList<QRectF> found;
    const int last = std::min(blockAt(bottom), m_blocks.find(range.end));
    for (int block = std::max(blockAt(top), m_blocks.find(range.start)); block >= 0 && block <= last; ++block) {
        const Block &what = m_blocks.at(block);
        if (!what.isText()) {
            continue;
        }
        const int from = range.start < positionOf(block, 0) ? 0 : range.start.offset - what.start;
        const bool continues = range.end > TextPosition{what.paragraph, what.end};
        const int to = continues ? what.end - what.start : range.end.offset - what.start;
        const auto lines = layout(block);
        const QPointF corner(0, this->top(block));
        for (const LinePiece &piece : lines->pieces({from, to})) {
            found.append(piece.rect.translated(corner));
        }
        if (continues && what.start == what.end) {
            // A stub shows that an empty paragraph is selected too.
            found.append(QRectF(0, lines->textTop(), m_typography.fontSize() / 2.0, lines->style().lineHeight)
                    .translated(corner));
        }
    }
    return found;
}

TextPosition TextFlow::topmost(double y)
{
    int block = blockAt(y);
    if (block < 0) {
        return {};
    }
    if (m_blocks.at(block).isText()) {
        const auto lines = layout(block);
        const double within = y - top(block);
        if (within < lines->textBottom() - lines->style().lineHeight / 2) {
            const int line = lines->lineAtY(std::max(lines->textTop(), within + lines->style().lineHeight / 2 - 1));
            return positionOf(block, lines->lineSpan(line).start);
        }
    }
    const int next = m_blocks.nextText(block);
    return next >= 0 ? positionOf(next, 0) : positionAt({0, y});
}

TextPosition TextFlow::lineStart(TextPosition position)
{
    const Place place = placeOf(position);
    if (place.block < 0) {
        return position;
    }
    const auto lines = layout(place.block);
    return positionOf(place.block, lines->lineSpan(lines->lineAt(place.offset)).start);
}

TextPosition TextFlow::lineEnd(TextPosition position)
{
    const Place place = placeOf(position);
    if (place.block < 0) {
        return position;
    }
    const auto lines = layout(place.block);
    return positionOf(place.block, lines->lineEnd(lines->lineAt(place.offset)));
}

TextPosition TextFlow::beside(TextPosition position, int direction, double x)
{
    const Place place = placeOf(position);
    if (place.block < 0) {
        return position;
    }
    const auto lines = layout(place.block);
    const int line = lines->lineAt(place.offset) + direction;
    if (line >= 0 && line < lines->lineCount()) {
        return positionOf(place.block, lines->offsetAt(line, x));
    }
    const int block = direction > 0 ? m_blocks.nextText(place.block) : m_blocks.previousText(place.block);
    if (block < 0) {
        return direction > 0 ? positionOf(place.block, lines->lineEnd(lines->lineCount() - 1))
                             : positionOf(place.block, 0);
    }
    const auto others = layout(block);
    return positionOf(block, others->offsetAt(direction > 0 ? 0 : others->lineCount() - 1, x));
}

}
