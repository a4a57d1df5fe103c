// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "pagebreaks.h"

namespace Mitjul
{

PageBreaks::PageBreaks(TextFlow &flow, double room) : m_flow(flow), m_room(room)
{
}

double PageBreaks::top(Line line) const
{
    const auto layout = m_flow.layout(line.block);
    return m_flow.top(line.block) + layout->textTop() + line.line * layout->style().lineHeight;
}

double PageBreaks::bottom(Line line) const
{
    return top(line) + m_flow.layout(line.block)->style().lineHeight;
}

std::optional<PageBreaks::Line> PageBreaks::after(Line line) const
{
    if (line.line + 1 < m_flow.layout(line.block)->lineCount()) {
        return Line{line.block, line.line + 1};
    }
    return line.block + 1 < m_flow.blocks().size() ? std::optional(Line{line.block + 1, 0}) : std::nullopt;
}

std::optional<PageBreaks::Line> PageBreaks::before(Line line) const
{
    if (line.line > 0) {
        return Line{line.block, line.line - 1};
    }
    return line.block > 0 ? std::optional(Line{line.block - 1, m_flow.layout(line.block - 1)->lineCount() - 1})
                          : std::nullopt;
}

std::optional<PageBreaks::Line> PageBreaks::at(double y) const
{
    const int block = m_flow.blockAt(y);
    if (block < 0) {
        return {};
    }
    const Line line{block, m_flow.layout(block)->lineAtY(y - m_flow.top(block))};
    const std::optional<Line> next = after(line);
    return y >= bottom(line) && next ? next : line;
}

bool PageBreaks::isHeading(int block) const
{
    const BlockRole role = m_flow.blocks().at(block).role;
    return role == BlockRole::Heading || role == BlockRole::SourcesTitle;
}

PageBreaks::Line PageBreaks::last(double top) const
{
    const Line first = *at(top);
    Line last = first;
    std::optional<Line> next = after(last);
    while (next && bottom(*next) <= top + m_room) {
        last = *next;
        next = after(last);
    }
    // A heading stands with what follows it.
    while (next && isHeading(last.block) && last.block > first.block) {
        last = *before({last.block, 0});
    }
    return last;
}

double PageBreaks::end(double top) const
{
    return at(top) ? bottom(last(top)) : top;
}

std::optional<double> PageBreaks::next(double top) const
{
    if (!at(top)) {
        return {};
    }
    const std::optional<Line> next = after(last(top));
    return next ? std::optional(this->top(*next)) : std::nullopt;
}

std::optional<double> PageBreaks::previous(double top) const
{
    const std::optional<Line> here = at(top);
    std::optional<Line> line = here ? before(*here) : std::nullopt;
    // Below the last line there is no line here, but that one before.
    if (here && bottom(*here) <= top) {
        line = here;
    }
    if (!line) {
        return {};
    }
    const double end = bottom(*line);
    for (std::optional<Line> earlier = before(*line); earlier && end - this->top(*earlier) <= m_room;
        earlier = before(*earlier)) {
        line = earlier;
    }
    return this->top(*line);
}

double PageBreaks::lineTop(double y) const
{
    const std::optional<Line> line = at(y);
    return line ? top(*line) : y;
}

}
