// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "selectioncontroller.h"

#include "core/selectionsteps.h"
#include "readingdocument.h"

#include <algorithm>

namespace Mitjul
{

SelectionController::SelectionController(ReadingViewport &viewport) : m_viewport(viewport)
{
}

void SelectionController::setDocument(const ReadingDocument *document)
{
    m_document = document;
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
    m_home = range.start;
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
    case CaretMove::NextSentence:
        return bySentence(1);
    case CaretMove::PreviousSentence:
        return bySentence(-1);
    case CaretMove::NextParagraph:
        return byParagraph(1);
    case CaretMove::PreviousParagraph:
        return byParagraph(-1);
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

// To the start of a sentence, and on into the paragraphs beside.
TextPosition SelectionController::bySentence(int direction) const
{
    const Window window = windowAt(m_cursor);
    const int offset = m_cursor.offset - window.base;
    const Span here = sentenceAt(window.text, offset);
    if (direction > 0) {
        qsizetype next = std::max(offset, here.end);
        while (next < window.text.size() && window.text.at(next).isSpace()) {
            ++next;
        }
        return next < window.text.size() ? TextPosition{m_cursor.paragraph, window.base + int(next)} : byParagraph(1);
    }
    if (offset > here.start) {
        return {m_cursor.paragraph, window.base + here.start};
    }
    const TextPosition before = previous(m_cursor, previousEojeol);
    const Window there = windowAt(before);
    return {before.paragraph, there.base + sentenceAt(there.text, before.offset - there.base).start};
}

TextPosition SelectionController::byParagraph(int direction) const
{
    if (direction < 0) {
        return {m_cursor.offset > 0 ? m_cursor.paragraph : std::max(0, m_cursor.paragraph - 1), 0};
    }
    const TextPosition end = m_viewport.flow().blocks().end();
    return m_cursor.paragraph < end.paragraph ? TextPosition{m_cursor.paragraph + 1, 0} : end;
}

QList<TextRange> SelectionController::stepsAt(TextPosition position) const
{
    const Window window = windowAt(position);
    const int end = window.base + int(window.text.size());
    QList<Span> names;
    if (m_document) {
        for (const Mention &mention : m_document->mentionsIn(position.paragraph, window.base, end)) {
            names.append({mention.start - window.base, std::min(mention.end, end) - window.base});
        }
    }
    QList<TextRange> steps;
    for (const Span span : selectionSteps(window.text, position.offset - window.base, names)) {
        const TextPosition start{position.paragraph, window.base + span.start};
        steps.append(TextRange{start, {position.paragraph, window.base + span.end}});
    }
    if (steps.isEmpty()) {
        return steps;
    }
    // A window may be a part of a huge paragraph.
    const TextRange paragraph{{position.paragraph, 0}, m_viewport.flow().blocks().paragraphEnd(position.paragraph)};
    if (steps.last() != paragraph) {
        steps.append(paragraph);
    }
    return steps;
}

void SelectionController::selectWord(TextPosition position)
{
    select({position, position});
    const QList<TextRange> steps = stepsAt(position);
    if (!steps.isEmpty()) {
        selectStep(steps.first());
        m_home = position;
    }
}

TextPosition SelectionController::home() const
{
    const TextRange range = selection();
    return range.start <= m_home && m_home <= range.end ? m_home : range.start;
}

bool SelectionController::selectStep(const TextRange &step)
{
    const TextPosition home = this->home();
    const Window window = windowAt(step.start);
    const bool isWord = step.start.paragraph == step.end.paragraph
        && window.base + nextEojeol(window.text, step.start.offset - window.base) >= step.end.offset;
    select(step);
    m_home = home;
    m_unit = isWord ? SelectionUnit::Eojeol : SelectionUnit::Sentence;
    return true;
}

bool SelectionController::widen()
{
    const TextRange now = selection();
    if (now.start.paragraph < now.end.paragraph) {
        const TextRange whole{{now.start.paragraph, 0}, m_viewport.flow().blocks().paragraphEnd(now.end.paragraph)};
        return whole != now && selectStep(whole);
    }
    for (const TextRange &step : stepsAt(home())) {
        const bool isWider = step.start <= now.start && now.end <= step.end && step != now;
        if (isWider || now.isEmpty()) {
            return selectStep(step);
        }
    }
    return false;
}

bool SelectionController::narrow()
{
    const TextRange now = selection();
    const QList<TextRange> steps = stepsAt(home());
    const auto narrower = std::find_if(steps.rbegin(), steps.rend(), [&](const TextRange &step) {
        return now.start <= step.start && step.end <= now.end && step != now;
    });
    return narrower != steps.rend() && selectStep(*narrower);
}

void SelectionController::extendTo(TextPosition position)
{
    const TextRange origin = m_origin;
    const SelectionUnit unit = m_unit;
    const TextPosition home = m_home;
    const TextRange reached = unitAt(position, unit);
    if (reached.start < origin.start) {
        select({origin.end, reached.start});
    } else {
        select({origin.start, std::max(origin.end, reached.end)});
    }
    m_origin = origin;
    m_unit = unit;
    m_home = home;
}

void SelectionController::moveEnd(bool isStart, TextPosition position, SelectionUnit snap)
{
    const TextRange before = selection();
    const TextPosition fixed = isStart ? before.end : before.start;
    const TextRange unit = unitAt(position, snap);
    select({fixed, position < fixed ? unit.start : unit.end});
}

}
