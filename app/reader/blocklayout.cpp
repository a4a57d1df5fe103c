// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "blocklayout.h"

#include "linebreaks.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace Mitjul
{

namespace
{

bool hasRightToLeft(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        // Hebrew to Arabic Extended, directional controls, presentation forms, and high surrogates of old scripts.
        const char16_t u = c.unicode();
        return (u >= 0x590 && u <= 0x8ff) || (u >= 0x200e && u <= 0x200f) || (u >= 0x202a && u <= 0x202e)
            || (u >= 0x2066 && u <= 0x2069) || (u >= 0xfb1d && u <= 0xfdff) || (u >= 0xfe70 && u <= 0xfefe)
            || u == 0xd802 || u == 0xd803 || u == 0xd83a || u == 0xd83b;
    });
}

}

BlockLayout::BlockLayout(const QString &text, const BlockStyle &style, qreal before, qreal after, qreal width)
    : m_layout(text, style.font), m_style(style), m_before(before), m_after(after), m_isMixed(hasRightToLeft(text))
{
    QTextOption option;
    option.setWrapMode(m_style.keepAll ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::WrapAnywhere);
    option.setAlignment(m_style.justified ? Qt::AlignJustify : Qt::AlignLeft);
    option.setTabStopDistance(m_style.font.pixelSize() * 2);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    const qreal available = std::max(1.0, width - style.indent);
    layOut(available);
    if (style.balanced) {
        balance(available);
    }
}

void BlockLayout::layOut(qreal width)
{
    const qreal hanging = hangingIndent();
    m_layout.beginLayout();
    qreal top = m_before;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        const qreal indent = line.lineNumber() == 0 ? m_style.firstIndent : hanging;
        const qreal room = std::max(1.0, width - indent);
        line.setLineWidth(room);
        endWell(line, room);
        if (m_style.justified) {
            limitStretching(line, room);
        }
        line.setPosition({m_style.indent + indent, top + m_style.baseline - line.ascent()});
        top += m_style.lineHeight;
    }
    m_layout.endLayout();
}

// As narrow as leaves the number of lines, so that none of them has a single word.
void BlockLayout::balance(qreal width)
{
    const int lines = m_layout.lineCount();
    if (lines < 2 || lines > 4) {
        return;
    }
    qreal tooNarrow = width / lines / 2;
    qreal wideEnough = width;
    while (wideEnough - tooNarrow > 4) {
        const qreal middle = std::round((tooNarrow + wideEnough) / 2);
        layOut(middle);
        (m_layout.lineCount() > lines ? tooNarrow : wideEnough) = middle;
    }
    layOut(wideEnough);
}

qreal BlockLayout::hangingIndent() const
{
    const int mark = m_style.hanging ? listMarkLength(m_layout.text()) : 0;
    return mark > 0 ? std::round(QFontMetricsF(m_style.font).horizontalAdvance(m_layout.text().left(mark))) : 0;
}

// Qt ends a line where it is full; 금칙, and words that belong together, may ask for an earlier place.
void BlockLayout::endWell(QTextLine &line, qreal width) const
{
    const int start = line.textStart();
    const int end = start + line.textLength();
    const int wanted =
        (m_style.keepAll ? wordBreakBefore(m_layout.text(), start, end) : lineBreakBefore(m_layout.text(), start, end))
        - start;
    // A column is a cluster of glyphs, which may be several UTF-16 units.
    for (int columns = wanted; line.textLength() > wanted && columns > 0; --columns) {
        line.setNumColumns(columns, width);
    }
}

void BlockLayout::limitStretching(QTextLine &line, qreal width) const
{
    const QStringView text = QStringView(m_layout.text()).sliced(line.textStart(), line.textLength()).trimmed();
    const qreal missing = width - line.naturalTextWidth();
    if (missing > 0.5 * m_style.font.pixelSize() * double(text.count(u' '))) {
        line.setLineWidth(line.naturalTextWidth());
    }
}

qreal BlockLayout::height() const
{
    return m_before + lineCount() * m_style.lineHeight + m_after;
}

qreal BlockLayout::textTop() const
{
    return m_before;
}

qreal BlockLayout::textBottom() const
{
    return m_before + lineCount() * m_style.lineHeight;
}

const BlockStyle &BlockLayout::style() const
{
    return m_style;
}

QTextLayout *BlockLayout::textLayout()
{
    return &m_layout;
}

int BlockLayout::lineCount() const
{
    return std::max(1, m_layout.lineCount());
}

int BlockLayout::lineAt(int offset) const
{
    const QTextLine line = m_layout.lineForTextPosition(offset);
    return line.isValid() ? line.lineNumber() : lineCount() - 1;
}

int BlockLayout::lineAtY(qreal y) const
{
    return std::clamp(int((y - m_before) / m_style.lineHeight), 0, lineCount() - 1);
}

Span BlockLayout::lineSpan(int line) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    return {textLine.textStart(), textLine.textStart() + textLine.textLength()};
}

QRectF BlockLayout::lineRect(int line) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    const QRectF natural = textLine.naturalTextRect();
    return {natural.left(), m_before + line * m_style.lineHeight, natural.width(), m_style.lineHeight};
}

int BlockLayout::lineEnd(int line) const
{
    const Span span = lineSpan(line);
    int end = span.end;
    if (line + 1 < lineCount()) {
        while (end > span.start && m_layout.text().at(end - 1).isSpace()) {
            --end;
        }
    }
    return end;
}

int BlockLayout::offsetAt(QPointF point) const
{
    return offsetAt(lineAtY(point.y()), point.x());
}

// Qt's own answer from x to a place errs beside clusters of several glyphs and spaces that hang: each place is asked.
int BlockLayout::offsetAt(int line, qreal x) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    const QList<int> places = graphemeBoundaries(m_layout.text(), lineSpan(line).start, lineEnd(line));
    const auto distance = [&](int offset) {
        return std::abs(textLine.cursorToX(offset) - x);
    };
    const auto nearest = std::ranges::min_element(places, {}, distance);
    return nearest != places.end() ? *nearest : graphemeBoundaryBefore(m_layout.text(), lineSpan(line).start);
}

int BlockLayout::characterAt(QPointF point) const
{
    if (point.y() < m_before || point.y() >= textBottom()) {
        return -1;
    }
    const int line = lineAtY(point.y());
    if (const QRectF rect = lineRect(line); point.x() < rect.left() || point.x() >= rect.right()) {
        return -1;
    }
    const QTextLine textLine = m_layout.lineAt(line);
    const QList<int> places = graphemeBoundaries(m_layout.text(), lineSpan(line).start, lineSpan(line).end);
    for (qsizetype i = 1; i < places.size(); ++i) {
        const auto [left, right] =
            std::minmax({textLine.cursorToX(places.at(i - 1)), textLine.cursorToX(places.at(i))});
        if (point.x() >= left && point.x() < right) {
            return places.at(i - 1);
        }
    }
    return -1;
}

QRectF BlockLayout::caretRect(int offset) const
{
    const int line = lineAt(offset);
    const qreal x = m_layout.lineAt(line).cursorToX(offset);
    return {x, m_before + line * m_style.lineHeight, 0, m_style.lineHeight};
}

QList<LinePiece> BlockLayout::pieces(Span span) const
{
    QList<LinePiece> found;
    for (int line = lineAt(span.start); line < lineCount() && lineSpan(line).start < span.end; ++line) {
        const Span onLine{std::max(span.start, lineSpan(line).start), std::min(span.end, lineEnd(line))};
        if (onLine.start < onLine.end) {
            appendPieces(found, line, onLine);
        }
    }
    if (!found.isEmpty()) {
        found.first().begins = true;
        found.last().ends = true;
    }
    return found;
}

void BlockLayout::appendPieces(QList<LinePiece> &pieces, int line, Span span) const
{
    const QTextLine textLine = m_layout.lineAt(line);
    const qreal top = m_before + line * m_style.lineHeight;
    const auto append = [&](Span part) {
        const qreal from = textLine.cursorToX(part.start);
        const qreal to = textLine.cursorToX(part.end);
        const QRectF rect(std::min(from, to), top, std::abs(to - from), m_style.lineHeight);
        if (!pieces.isEmpty() && pieces.last().rect.top() == top
            && std::abs(pieces.last().rect.right() - rect.left()) < 0.5) {
            pieces.last().rect = pieces.last().rect.united(rect);
        } else {
            pieces.append({.rect = rect, .baseline = top + m_style.baseline});
        }
    };
    if (!m_isMixed) {
        append(span);
        return;
    }
    // What is together in the text may stand apart on a line with two directions.
    for (int offset = span.start; offset < span.end;) {
        const int next = std::min(span.end, m_layout.nextCursorPosition(offset));
        append({offset, next});
        offset = std::max(next, offset + 1);
    }
}

}
