// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readingviewport.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Mitjul
{

namespace
{
// Time to lay out what is not yet seen, per frame.
constexpr qint64 nearBudgetMs = 3;
}

void ReadingViewport::setArticle(const Article &article, bool keepsPlace)
{
    if (keepsPlace) {
        remember();
    } else {
        m_anchor = {};
    }
    m_flow.setArticle(article);
    restore();
}

void ReadingViewport::setSize(QSizeF size)
{
    const bool isOtherWidth = size.width() != m_size.width();
    const bool wasReady = isReady();
    remember();
    m_size = size;
    if (isOtherWidth) {
        relayout();
    } else if (!wasReady) {
        restore();
    }
    if (isReady() && !m_isAnchorOld) {
        layOutVisible();
    }
}

void ReadingViewport::setType(const TypeChoice &choice)
{
    if (choice != m_type) {
        remember();
        m_type = choice;
        relayout();
    }
}

TextFlow &ReadingViewport::flow()
{
    return m_flow;
}

const TextFlow &ReadingViewport::flow() const
{
    return m_flow;
}

QSizeF ReadingViewport::size() const
{
    return m_size;
}

bool ReadingViewport::isReady() const
{
    return m_size.width() > 0 && m_size.height() > 0;
}

double ReadingViewport::contentY() const
{
    return m_contentY;
}

void ReadingViewport::scrollTo(double contentY)
{
    if (contentY != m_contentY) {
        m_contentY = contentY;
        m_isAnchorOld = true;
    }
}

double ReadingViewport::lowestContentY() const
{
    // A page may begin with any line, also with the last.
    const double room = m_isPaged ? m_flow.typography().bottomMargin() + 2 * air() : m_size.height();
    return m_flow.origin() + std::max(0.0, m_flow.height() - room);
}

double ReadingViewport::bounded(double contentY) const
{
    return std::clamp(contentY, m_flow.origin(), lowestContentY());
}

QPointF ReadingViewport::toFlow(QPointF point) const
{
    return {point.x() - m_flow.typography().columnLeft(), point.y() + m_contentY};
}

QPointF ReadingViewport::fromFlow(QPointF point) const
{
    return {point.x() + m_flow.typography().columnLeft(), point.y() - m_contentY};
}

QRectF ReadingViewport::fromFlow(QRectF rect) const
{
    return {fromFlow(rect.topLeft()), rect.size()};
}

int ReadingViewport::firstBlock() const
{
    return m_flow.blockAt(m_contentY);
}

int ReadingViewport::lastBlock() const
{
    return m_flow.blockAt(m_contentY + m_size.height());
}

TextPosition ReadingViewport::position()
{
    remember();
    return m_anchor.position;
}

double ReadingViewport::progress()
{
    if (m_isPaged) {
        return pagedProgress();
    }
    const double range = m_flow.height() - m_size.height();
    return range <= 0 ? 1 : std::clamp((m_contentY - m_flow.origin()) / range, 0.0, 1.0);
}

void ReadingViewport::remember()
{
    if (!m_isAnchorOld || !isReady() || m_flow.blocks().size() == 0) {
        return;
    }
    m_isAnchorOld = false;
    layOutVisible();
    const int block = m_flow.blockAt(m_contentY);
    const int firstText = m_flow.blocks().find({});
    if (firstText < 0 || block < firstText || m_contentY <= m_flow.origin()) {
        m_anchor = {.position = {}, .distance = m_contentY - m_flow.origin(), .atTop = true};
        return;
    }
    const TextPosition position = m_flow.topmost(m_contentY + (m_isPaged ? air() : 0));
    m_anchor = {.position = position, .distance = m_flow.caretRect(position).top() - m_contentY, .atTop = false};
}

void ReadingViewport::relayout()
{
    if (m_size.width() > 0) {
        m_flow.setTypography(Typography(m_type, m_size.width()));
        restore();
    }
}

void ReadingViewport::restore()
{
    if (!isReady()) {
        return;
    }
    if (m_anchor.atTop) {
        m_flow.pin(0);
        m_contentY = m_flow.origin() + (m_isPaged ? 0 : m_anchor.distance);
    } else {
        m_flow.pin(m_flow.blocks().find(m_anchor.position));
        m_contentY = m_flow.caretRect(m_anchor.position).top() - (m_isPaged ? air() : m_anchor.distance);
    }
    layOutVisible();
    m_contentY = bounded(m_contentY);
    m_isAnchorOld = false;
}

void ReadingViewport::goTo(TextPosition position)
{
    const bool isTop = position <= TextPosition{};
    // A little air above, less than half a line, so that the line is the topmost.
    m_anchor = {.position = position, .distance = isTop ? 0 : m_type.fontSize * 0.5, .atTop = isTop};
    m_isAnchorOld = false;
    restore();
}

void ReadingViewport::goToEnd()
{
    const int count = m_flow.blocks().size();
    m_flow.pin(count);
    double height = m_flow.typography().bottomMargin();
    for (int block = count - 1; block >= 0 && height < m_size.height(); --block) {
        height += m_flow.layout(block)->height();
    }
    if (m_isPaged) {
        showLastPage();
    } else {
        scrollTo(lowestContentY());
    }
}

bool ReadingViewport::isVisible(TextPosition position)
{
    const QRectF line = m_flow.caretRect(position);
    return line.top() >= m_contentY + pageTop() && line.bottom() <= m_contentY + pageBottom();
}

void ReadingViewport::reveal(TextPosition position)
{
    const int block = m_flow.blocks().find(position);
    if (block < 0) {
        return;
    }
    const bool isNear = block >= firstBlock() - 2 && block <= lastBlock() + 2;
    m_flow.pin(isNear ? firstBlock() : block);
    const QRectF line = m_flow.caretRect(position);
    if (m_isPaged) {
        revealOnPage(line);
        return;
    }
    const double air = std::min(line.height(), m_size.height() / 8);
    double target = m_contentY;
    if (!isNear) {
        target = line.top() - m_size.height() / 3;
    } else if (line.top() < m_contentY + air) {
        target = line.top() - air;
    } else if (line.bottom() > m_contentY + m_size.height() - air) {
        target = line.bottom() + air - m_size.height();
    }
    scrollTo(bounded(target));
    layOutVisible();
}

void ReadingViewport::layOutVisible()
{
    if (!isReady() || m_flow.blocks().size() == 0) {
        return;
    }
    // A block that turns out lower than estimated may bring others into view.
    for (int round = 0; round < 8; ++round) {
        const int before = m_flow.laidOutCount();
        const int first = firstBlock();
        m_flow.pin(first);
        for (int block = first; block < m_flow.blocks().size() && m_flow.top(block) < m_contentY + m_size.height();
            ++block) {
            m_flow.layout(block);
        }
        if (m_contentY > lowestContentY()) {
            m_contentY = bounded(m_contentY);
        } else if (m_flow.laidOutCount() == before) {
            break;
        }
    }
}

bool ReadingViewport::layOutNear()
{
    QElapsedTimer timer;
    timer.start();
    const int first = firstBlock();
    const int last = lastBlock();
    m_flow.pin(first);
    for (int block = last + 1; block < m_flow.blocks().size() && m_flow.top(block) < m_contentY + 2 * m_size.height();
        ++block) {
        m_flow.layout(block);
        if (timer.elapsed() >= nearBudgetMs) {
            return false;
        }
    }
    for (int block = first - 1; block >= 0 && m_flow.bottom(block) > m_contentY - m_size.height(); --block) {
        m_flow.layout(block);
        if (timer.elapsed() >= nearBudgetMs) {
            return false;
        }
    }
    m_flow.trim(m_flow.blockAt(m_contentY - m_size.height()), m_flow.blockAt(m_contentY + 2 * m_size.height()));
    return true;
}

bool ReadingViewport::settle()
{
    if (!isReady() || m_flow.blocks().size() == 0) {
        return true;
    }
    layOutVisible();
    return layOutNear();
}

}
