// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "mappicture.h"

#include "articlefinder.h"
#include "mapscale.h"
#include "readingdocument.h"
#include "readingpalette.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Mitjul
{

namespace
{

constexpr int margin = 6; // for matches on the left, highlights on the right
constexpr int tick = 4;
constexpr int highlightColors = 6;
// Thinner lines run into one another.
constexpr double thinnestLine = 2;

QColor faint(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

// Each line of text as a line, the last of a paragraph in part.
void drawLines(QPainter &painter, const MapScale &scale, const MapContent &content, int width)
{
    const QList<Paragraph> &paragraphs = content.document.article().paragraphs;
    for (int i = 0; i < scale.paragraphs(); ++i) {
        const bool isHeading = paragraphs.at(i).role == ParagraphRole::Heading;
        const QColor ink = faint(content.colors.ink(), isHeading ? 0.8f : 0.3f);
        const double top = scale.y({i, 0});
        const double lines = scale.lines(i);
        for (int line = 0; line < lines; ++line) {
            const double share = std::min(1.0, lines - line);
            const QRectF rect(margin, std::round(top + line * scale.lineHeight()), share * width, isHeading ? 2 : 1);
            painter.fillRect(rect.toRect(), ink);
        }
    }
}

// Where many lines share a row, how much text is there.
void drawWeights(QPainter &painter, const MapScale &scale, const MapContent &content, QSize size)
{
    QList<float> weights(size.height() + 1, 0);
    for (int i = 0; i < scale.paragraphs(); ++i) {
        const double top = scale.y({i, 0});
        const double bottom = top + scale.lines(i) * scale.lineHeight();
        for (int row = int(top); row <= int(bottom) && row < weights.size(); ++row) {
            weights[row] += float(std::min(bottom, row + 1.0) - std::max(top, double(row)));
        }
    }
    const QColor ink = faint(content.colors.ink(), 0.3f);
    for (int row = 0; row < size.height(); ++row) {
        const float share = std::min(1.0f, weights.at(row));
        painter.fillRect(margin, row, int(std::lround(share * float(size.width() - 2 * margin))), 1, ink);
    }
}

// Rows first: ten thousand highlights cost no more paint than one per row.
void drawHighlights(QPainter &painter, const MapScale &scale, const MapContent &content, QSize size)
{
    QList<quint8> rows(size.height(), 0);
    for (const Highlight &highlight : content.document.highlights()) {
        if (highlight.anchor.state == AnchorState::Orphan) {
            continue;
        }
        const TextRange range = highlight.anchor.range;
        const int top = int(scale.y(range.start));
        const int bottom = std::max(top + 3, int(std::ceil(scale.y(range.end))));
        for (int row = top; row < bottom && row < rows.size(); ++row) {
            rows[row] |= quint8(1 << int(highlight.color));
        }
    }
    for (int row = 0; row < rows.size(); ++row) {
        int x = size.width() - margin;
        for (int color = 0; color < highlightColors; ++color) {
            if (rows.at(row) & (1 << color)) {
                painter.fillRect(x, row, margin, 1, content.colors.line(HighlightColor(color)));
                x -= margin + 1;
            }
        }
    }
}

void drawHits(QPainter &painter, const MapScale &scale, const MapContent &content)
{
    int last = -1;
    for (const TextRange &hit : content.finder->hits()) {
        if (const int row = int(scale.y(hit.start)); row > last) {
            painter.fillRect(0, row, tick, 1, content.colors.ink());
            last = row;
        }
    }
    if (content.finder->count() > 0) {
        const int row = int(scale.y(content.finder->currentHit().start));
        painter.fillRect(0, std::max(0, row - 1), margin + tick, 3, content.colors.accent());
    }
}

}

QImage mapPicture(const MapScale &scale, const MapContent &content, QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    if (scale.lineHeight() >= thinnestLine) {
        drawLines(painter, scale, content, size.width() - 2 * margin);
    } else {
        drawWeights(painter, scale, content, size);
    }
    drawHighlights(painter, scale, content, size);
    if (content.finder) {
        drawHits(painter, scale, content);
    }
    return image;
}

}
