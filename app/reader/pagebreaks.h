// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "textflow.h"

#include <optional>

namespace Mitjul
{

/// Where pages begin and end when they are turned: at whole lines, and never with a heading at the foot.
/// Lays out what it looks at, a page or two. Lengths and places are px of the flow.
class PageBreaks
{
public:
    /// room is the height that the lines of a page may fill.
    PageBreaks(TextFlow &flow, double room);

    /// The lower edge of the last line of the page that begins at top.
    double end(double top) const;
    /// The upper edge of the first line behind the page that begins at top; nothing when that is the last page.
    std::optional<double> next(double top) const;
    /// Where the page begins that ends before top; nothing when there is none.
    std::optional<double> previous(double top) const;
    /// The upper edge of the line that y lies on or, between two, of the next.
    double lineTop(double y) const;

private:
    struct Line {
        int block = -1;
        int line = 0;
    };

    double top(Line line) const;
    double bottom(Line line) const;
    std::optional<Line> after(Line line) const;
    std::optional<Line> before(Line line) const;
    std::optional<Line> at(double y) const;
    Line last(double top) const;
    bool isHeading(int block) const;

    TextFlow &m_flow;
    double m_room;
};

}
