// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "textflow.h"

#include <QSizeF>

namespace Mitjul
{

/// Which part of the flow is seen. Remembers what is read as a position in the text, so that it survives a change of
/// size, width or article. Points are px of the viewport unless said otherwise.
class ReadingViewport
{
public:
    /// keepsPlace: the same article in another version or another language of the frame around it.
    void setArticle(const Article &article, bool keepsPlace);
    void setSize(QSizeF size);
    void setType(const TypeChoice &choice);
    /// Whole pages instead of scrolling: a line is in view entirely or not at all. Keeps the topmost line.
    void setPaged(bool isPaged);
    bool isPaged() const;

    TextFlow &flow();
    const TextFlow &flow() const;
    QSizeF size() const;
    /// Whether there is a size to lay text out for.
    bool isReady() const;

    /// What of the flow stands at the upper edge.
    double contentY() const;
    void scrollTo(double contentY);
    double lowestContentY() const;
    /// The same within what can be scrolled to.
    double bounded(double contentY) const;
    QPointF toFlow(QPointF point) const;
    QPointF fromFlow(QPointF point) const;
    QRectF fromFlow(QRectF rect) const;
    int firstBlock() const;
    int lastBlock() const;

    /// Where the lines in view begin and end, from the viewport's upper edge; all of it unless paged.
    double pageTop();
    double pageBottom();
    /// To the next (1) or the previous page (−1). Whether there was one.
    bool turn(int direction);

    TextPosition position();
    double progress();
    /// Makes the line with this position the topmost.
    void goTo(TextPosition position);
    void goToEnd();
    /// Scrolls as little as shows the line with a position; from afar, to the upper third.
    void reveal(TextPosition position);
    bool isVisible(TextPosition position);

    /// Lays out what is seen, and what is near while there is time. Whether all is done.
    bool settle();

private:
    struct Anchor {
        TextPosition position;
        double distance =
            0; ///< from the upper edge down to the line; without a position, from the article's top to the edge
        bool atTop = true; ///< above the text
    };

    double air() const;
    double room() const;
    void showLine(double top);
    void showLastPage();
    double pagedProgress();
    void revealOnPage(const QRectF &line);
    void relayout();
    void restore();
    void remember();
    void layOutVisible();
    bool layOutNear();

    TextFlow m_flow;
    TypeChoice m_type;
    QSizeF m_size;
    Anchor m_anchor;
    double m_contentY = 0;
    bool m_isAnchorOld = false;
    bool m_isPaged = false;
};

}
