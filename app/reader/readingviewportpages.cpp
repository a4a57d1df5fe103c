// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// The part of ReadingViewport that turns pages.

#include "readingviewport.h"

#include "pagebreaks.h"

#include <algorithm>
#include <cmath>

namespace Mitjul
{

void ReadingViewport::setPaged(bool isPaged)
{
    if (isPaged != m_isPaged) {
        remember();
        m_isPaged = isPaged;
        restore();
    }
}

bool ReadingViewport::isPaged() const
{
    return m_isPaged;
}

// Above the first line of a page and below its last.
double ReadingViewport::air() const
{
    return m_flow.typography().fontSize();
}

double ReadingViewport::room() const
{
    return m_size.height() - 2 * air();
}

double ReadingViewport::pageTop()
{
    return m_isPaged && m_contentY > m_flow.origin() ? air() : 0;
}

double ReadingViewport::pageBottom()
{
    if (!m_isPaged || !isReady() || m_flow.blocks().size() == 0) {
        return m_size.height();
    }
    const double top = m_contentY + air();
    m_flow.pin(firstBlock());
    return std::min(m_size.height(), PageBreaks(m_flow, room()).end(top) - m_contentY);
}

bool ReadingViewport::turn(int direction)
{
    if (!isReady() || m_flow.blocks().size() == 0) {
        return false;
    }
    m_flow.pin(firstBlock());
    const PageBreaks pages(m_flow, room());
    const double top = m_contentY + air();
    const std::optional<double> line = direction > 0 ? pages.next(top) : pages.previous(top);
    if (!line || (direction < 0 && m_contentY <= m_flow.origin())) {
        return false;
    }
    showLine(*line);
    return true;
}

// Makes the line that begins at top the first of the page; the article's first stands below the margin of its own.
void ReadingViewport::showLine(double top)
{
    const bool isFirst = top <= m_flow.origin() + m_flow.typography().topMargin() + m_flow.layout(0)->textTop();
    scrollTo(isFirst ? m_flow.origin() : std::round(top - air()));
    layOutVisible();
}

// What is not on the page stands in the upper third of another.
void ReadingViewport::revealOnPage(const QRectF &line)
{
    if (line.top() < m_contentY + pageTop() || line.bottom() > m_contentY + pageBottom()) {
        showLine(PageBreaks(m_flow, room()).lineTop(line.top() - m_size.height() / 3));
    }
}

void ReadingViewport::showLastPage()
{
    showLine(PageBreaks(m_flow, room()).previous(m_flow.origin() + m_flow.height()).value_or(m_flow.origin()));
}

// Only a page with the article's last line is all of it.
double ReadingViewport::pagedProgress()
{
    const double end = m_flow.origin() + m_flow.height() - m_flow.typography().bottomMargin();
    const double lastLine = m_flow.blocks().size() == 0 ? 0 : PageBreaks(m_flow, room()).lineTop(end);
    return m_contentY + pageBottom() > lastLine
        ? 1
        : std::clamp((m_contentY - m_flow.origin()) / m_flow.height(), 0.0, 0.99);
}

}
