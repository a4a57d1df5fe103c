// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "markpainter.h"

#include "readingpalette.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Mitjul
{

namespace
{

// Deeper levels would leave the line; beyond this many they share a place.
constexpr int levels = 4;

// How thick a pen stroke is at a place along its length, relative to its mean: thin ends, a slight swell between.
qreal swell(qreal at, qreal length, qreal taper, bool begins, bool ends)
{
    const qreal belly = 0.86 + 0.3 * std::sin(std::numbers::pi * at / std::max(1.0, length));
    const qreal in = begins ? std::min(1.0, 0.35 + at / taper) : 1;
    const qreal out = ends ? std::min(1.0, 0.35 + (length - at) / taper) : 1;
    return belly * in * out;
}

QPainterPath star(QPointF centre, qreal radius, int corners, qreal turn)
{
    QPolygonF polygon;
    for (int i = 0; i <= corners; ++i) {
        const qreal angle = turn + 2 * std::numbers::pi * i / corners;
        polygon << centre + radius * QPointF(std::sin(angle), -std::cos(angle));
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

// A shape for each colour, so that colours can be told apart by those who do not see them.
QPainterPath signOf(HighlightColor color, QPointF centre, qreal radius)
{
    QPainterPath path;
    switch (color) {
    case HighlightColor::Yellow:
        path.addEllipse(centre, radius, radius);
        break;
    case HighlightColor::Green:
        path = star(centre, 1.25 * radius, 3, 0);
        break;
    case HighlightColor::Blue:
        path = star(centre, 1.2 * radius, 4, std::numbers::pi / 4);
        break;
    case HighlightColor::Pink:
        path = star(centre, 1.3 * radius, 4, 0);
        break;
    case HighlightColor::Purple:
        path.addEllipse(centre, 1.1 * radius, 1.1 * radius);
        path.addEllipse(centre, 0.5 * radius, 0.5 * radius);
        break;
    case HighlightColor::Orange:
        path.addRect(QRectF(centre.x() - 1.3 * radius, centre.y() - 0.55 * radius, 2.6 * radius, 1.1 * radius));
        break;
    }
    return path;
}

}

Shape Shape::filled(const QPainterPath &path, const QColor &color)
{
    return {.rect = path.boundingRect(), .color = color, .path = path};
}

MarkPainter::MarkPainter(const ReadingPalette &colors, qreal em) : m_colors(colors), m_em(em)
{
}

void MarkPainter::add(BlockShapes &shapes, const Highlight &highlight, const QList<LinePiece> &pieces, int level) const
{
    if (pieces.isEmpty()) {
        return;
    }
    level %= levels;
    switch (highlight.style) {
    case HighlightStyle::Solid:
        addSolid(shapes, highlight, pieces, level);
        break;
    case HighlightStyle::Underline:
        addUnderline(shapes, highlight, pieces, level);
        break;
    case HighlightStyle::Strikethrough:
        addStrikethrough(shapes, highlight, pieces, level);
        break;
    case HighlightStyle::Outline:
        addOutline(shapes, highlight, pieces, level);
        break;
    }
    if (pieces.first().begins) {
        addSign(shapes, highlight, pieces.first(), level);
    }
}

QRectF MarkPainter::band(const LinePiece &piece, int level) const
{
    // Each level lies a little lower, so that the edges of all can be seen.
    const qreal top = std::round(piece.baseline - (0.96 - 0.12 * level) * m_em);
    const qreal bottom = std::round(piece.baseline + (0.24 + 0.12 * level) * m_em);
    return {piece.rect.left(), top, piece.rect.width(), bottom - top};
}

void MarkPainter::addSolid(
    BlockShapes &shapes, const Highlight &highlight, const QList<LinePiece> &pieces, int level) const
{
    const qreal edge = std::max(1.0, std::round(0.06 * m_em));
    for (const LinePiece &piece : pieces) {
        const QRectF area = band(piece, level);
        // A later one reaches lower and lies beneath, so that the edges of both can be seen.
        shapes.fills.prepend({.rect = area, .color = m_colors.fill(highlight.color), .path = {}});
        const QRectF line(area.left(), area.bottom() - edge, area.width(), edge);
        shapes.below.append({.rect = line, .color = m_colors.line(highlight.color), .path = {}});
    }
}

void MarkPainter::addUnderline(
    BlockShapes &shapes, const Highlight &highlight, const QList<LinePiece> &pieces, int level) const
{
    qreal length = 0;
    for (const LinePiece &piece : pieces) {
        length += piece.rect.width();
    }
    constexpr qreal step = 6;
    const qreal thickness = std::max(1.6, 0.115 * m_em);
    qreal before = 0;
    for (const LinePiece &piece : pieces) {
        const qreal y = piece.baseline + (0.22 + 0.15 * level) * m_em;
        QPolygonF upper;
        QPolygonF lower;
        const int steps = std::max(2, int(std::ceil(piece.rect.width() / step)));
        for (int i = 0; i <= steps; ++i) {
            const qreal x = piece.rect.width() * i / steps;
            const qreal half =
                thickness / 2 * swell(before + x, length, 0.6 * m_em, pieces.first().begins, pieces.last().ends);
            upper << QPointF(piece.rect.left() + x, y - half);
            lower.prepend(QPointF(piece.rect.left() + x, y + half));
        }
        before += piece.rect.width();
        QPainterPath stroke;
        stroke.addPolygon(upper + lower);
        stroke.closeSubpath();
        shapes.below.append(Shape::filled(stroke, m_colors.line(highlight.color)));
    }
}

void MarkPainter::addStrikethrough(
    BlockShapes &shapes, const Highlight &highlight, const QList<LinePiece> &pieces, int level) const
{
    const qreal thickness = std::max(1.0, std::round(0.075 * m_em));
    for (const LinePiece &piece : pieces) {
        const qreal y = std::round(piece.baseline - (0.38 - 0.14 * level) * m_em);
        const QRectF line(piece.rect.left(), y, piece.rect.width(), thickness);
        shapes.above.append({.rect = line, .color = m_colors.line(highlight.color), .path = {}});
    }
}

void MarkPainter::addOutline(
    BlockShapes &shapes, const Highlight &highlight, const QList<LinePiece> &pieces, int level) const
{
    const qreal pen = std::max(1.0, std::round(0.07 * m_em));
    const QColor color = m_colors.line(highlight.color);
    const auto line = [&](qreal x, qreal y, qreal width, qreal height) {
        shapes.below.append({.rect = {x, y, width, height}, .color = color, .path = {}});
    };
    for (const LinePiece &piece : pieces) {
        const QRectF area = band(piece, level).adjusted(piece.begins ? -2 : 0, 0, piece.ends ? 2 : 0, pen);
        line(area.left(), area.top(), area.width(), pen);
        line(area.left(), area.bottom() - pen, area.width(), pen);
        if (piece.begins) {
            line(area.left(), area.top(), pen, area.height());
        }
        if (piece.ends) {
            line(area.right() - pen, area.top(), pen, area.height());
        }
    }
}

void MarkPainter::addSign(BlockShapes &shapes, const Highlight &highlight, const LinePiece &piece, int level) const
{
    const qreal radius = std::max(2.0, 0.125 * m_em);
    const QPointF centre(piece.rect.left() + (2.9 * level + 0.4) * radius, piece.baseline - 1.02 * m_em);
    shapes.below.append(Shape::filled(signOf(highlight.color, centre, radius), m_colors.line(highlight.color)));
}

Shape MarkPainter::note(const Highlight &highlight, QPointF centre) const
{
    const qreal radius = std::max(3.0, 0.2 * m_em);
    QPainterPath dot;
    dot.addEllipse(centre, radius, radius);
    return Shape::filled(dot, m_colors.line(highlight.color));
}

Shape MarkPainter::entity(const LinePiece &piece) const
{
    const qreal radius = std::max(0.8, 0.05 * m_em);
    const QPointF first(piece.rect.left() + 2 * radius, piece.baseline + 0.3 * m_em);
    QPainterPath dots;
    for (int i = 0; i < 3; ++i) {
        dots.addEllipse(first + QPointF(4.5 * radius * i, 0), radius, radius);
    }
    return Shape::filled(dots, m_colors.mutedInk());
}

}
