// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "selectioncontroller.h"

#include <algorithm>

namespace Mitjul
{

SelectionController::SelectionController(ReadingViewport &viewport) : m_viewport(viewport)
{
}

TextPosition SelectionController::cursor() const
{
    return m_cursor;
}

TextRange SelectionController::selection() const
{
    return TextRange{m_anchor, m_cursor}.normalized();
}

bool SelectionController::hasSelection() const
{
    return m_anchor != m_cursor;
}

void SelectionController::reset()
{
    select({});
}

void SelectionController::select(const TextRange &range)
{
    m_anchor = range.start;
    m_cursor = range.end;
    m_origin = range;
    m_unit = SelectionUnit::Grapheme;
    m_x = -1;
}

void SelectionController::clear()
{
    select({m_cursor, m_cursor});
}

void SelectionController::setCursor(TextPosition position, bool extend)
{
    select({extend ? m_anchor : position, position});
    if (!extend) {
        return;
    }
    m_origin = {m_anchor, m_anchor};
}

void SelectionController::move(CaretMove move, bool extend)
{
    const bool isVertical = move == CaretMove::LineUp || move == CaretMove::LineDown || move == CaretMove::PageUp
        || move == CaretMove::PageDown;
    if (isVertical && m_x < 0) {
        m_x = m_viewport.flow().caretRect(m_cursor).left();
    }
    const double x = m_x;
    setCursor(moved(move, extend), extend);
    m_x = isVertical ? x : -1;
}

TextPosition SelectionController::moved(CaretMove move, bool extend)
{
    switch (move) {
    case CaretMove::NextGrapheme:
        return next(m_cursor, nextGrapheme);
    case CaretMove::PreviousGrapheme:
        return previous(m_cursor, previousGrapheme);
    case CaretMove::NextEojeol:
        return next(m_cursor, nextEojeol);
    case CaretMove::PreviousEojeol:
        return previous(m_cursor, previousEojeol);
    case CaretMove::LineStart:
        return m_viewport.flow().lineStart(m_cursor);
    case CaretMove::LineEnd:
        return lineEnd(extend);
    case CaretMove::LineUp:
        return vertically(-1);
    case CaretMove::LineDown:
        return vertically(1);
    case CaretMove::PageUp:
        return byPage(-1);
    case CaretMove::PageDown:
        return byPage(1);
    case CaretMove::ArticleStart:
        return {};
    case CaretMove::ArticleEnd:
        return m_viewport.flow().blocks().end();
    }
    return m_cursor;
}

SelectionController::Window SelectionController::windowAt(TextPosition position) const
{
    const BlockList &blocks = m_viewport.flow().blocks();
    const int block = blocks.find(position);
    return block < 0 ? Window{} : Window{blocks.view(block), blocks.at(block).start};
}

TextRange SelectionController::unitAt(TextPosition position, SelectionUnit unit) const
{
    if (unit == SelectionUnit::Grapheme) {
        return {position, position};
    }
    const Window window = windowAt(position);
    const int offset = std::clamp(position.offset - window.base, 0, int(window.text.size()));
    const Span span = unit == SelectionUnit::Eojeol ? eojeolAt(window.text, offset) : sentenceAt(window.text, offset);
    return {{position.paragraph, window.base + span.start}, {position.paragraph, window.base + span.end}};
}

TextPosition SelectionController::next(TextPosition position, int (*step)(QStringView, int)) const
{
    const Window window = windowAt(position);
    const int offset = position.offset - window.base;
    if (offset < window.text.size()) {
        return {position.paragraph, window.base + step(window.text, offset)};
    }
    const TextPosition end = m_viewport.flow().blocks().end();
    return position.paragraph < end.paragraph ? TextPosition{position.paragraph + 1, 0} : end;
}

TextPosition SelectionController::previous(TextPosition position, int (*step)(QStringView, int)) const
{
    if (position.offset == 0) {
        const BlockList &blocks = m_viewport.flow().blocks();
        return position.paragraph > 0 ? blocks.paragraphEnd(position.paragraph - 1) : TextPosition{};
    }
    const Window window = windowAt({position.paragraph, position.offset - 1});
    return {position.paragraph, window.base + step(window.text, position.offset - window.base)};
}

TextPosition SelectionController::lineEnd(bool extend)
{
    const TextPosition end = m_viewport.flow().lineEnd(m_cursor);
    // In a word that is cut by the line's end, the place behind the last character shows on the next line.
    const bool showsBelow = m_viewport.flow().lineStart(end) == end && end > m_cursor;
    return showsBelow && !extend ? previous(end, previousGrapheme) : end;
}

TextPosition SelectionController::vertically(int direction)
{
    return m_viewport.flow().beside(m_cursor, direction, m_x);
}

TextPosition SelectionController::byPage(int direction)
{
    const QRectF caret = m_viewport.flow().caretRect(m_cursor);
    const double step = std::max(caret.height(), m_viewport.size().height() - 2 * caret.height());
    return m_viewport.flow().positionAt({m_x, caret.center().y() + direction * step});
}

void SelectionController::selectUnit(TextPosition position, SelectionUnit unit)
{
    select(unitAt(position, unit));
    m_unit = unit;
}

void SelectionController::extendTo(TextPosition position)
{
    const TextRange origin = m_origin;
    const SelectionUnit unit = m_unit;
    const TextRange reached = unitAt(position, unit);
    if (reached.start < origin.start) {
        select({origin.end, reached.start});
    } else {
        select({origin.start, std::max(origin.end, reached.end)});
    }
    m_origin = origin;
    m_unit = unit;
}

void SelectionController::moveEnd(bool isStart, TextPosition position, SelectionUnit snap)
{
    const TextRange before = selection();
    const TextPosition fixed = isStart ? before.end : before.start;
    const TextRange unit = unitAt(position, snap);
    select({fixed, position < fixed ? unit.start : unit.end});
}

}
