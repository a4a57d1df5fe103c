// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "minimap.h"

#include "mappicture.h"
#include "repoint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRectangleNode>

#include <algorithm>
#include <cmath>

namespace Mitjul
{

namespace
{

constexpr int parts = 100;
constexpr int step = 5;
constexpr int pageStep = 20;
// What is in view is never less than this. px
constexpr double leastHeight = 6;

/// The picture, and the frame of what is in view.
class MapNode : public QSGNode
{
public:
    explicit MapNode(QQuickWindow &window) : m_view(window.createRectangleNode()), m_picture(window.createImageNode())
    {
        appendChildNode(m_view);
        m_picture->setOwnsTexture(true);
    }
    ~MapNode() override
    {
        if (!m_picture->parent()) {
            delete m_picture;
        }
    }

    void setPicture(QQuickWindow &window, const QImage &image, QSizeF size)
    {
        m_picture->setTexture(window.createTextureFromImage(image, QQuickWindow::TextureHasAlphaChannel));
        m_picture->setRect(QRectF(QPointF(), size));
        if (!m_picture->parent()) {
            appendChildNode(m_picture);
        }
    }
    void setView(const QRectF &rect, const QColor &color)
    {
        m_view->setRect(rect);
        m_view->setColor(color);
    }

private:
    QSGRectangleNode *m_view;
    QSGImageNode *m_picture; ///< a child once it has a texture
};

}

MiniMap::MiniMap(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setAcceptedMouseButtons(Qt::LeftButton);
    setActiveFocusOnTab(true);
    setCursor(Qt::PointingHandCursor);
}

ReadingSurface *MiniMap::surface() const
{
    return m_surface;
}

void MiniMap::setSurface(ReadingSurface *surface)
{
    if (!repoint(m_surface, surface, this)) {
        return;
    }
    if (surface) {
        connect(surface, &ReadingSurface::positionChanged, this, &MiniMap::moved);
        connect(surface, &ReadingSurface::contentYChanged, this, &MiniMap::moved);
        connect(surface, &ReadingSurface::shapesChanged, this, &MiniMap::redraw);
        connect(surface, &ReadingSurface::documentChanged, this, [this] {
            follow(m_surface->document());
        });
    }
    follow(surface ? surface->document() : nullptr);
    Q_EMIT surfaceChanged();
}

void MiniMap::follow(ReadingDocument *document)
{
    if (!repoint(m_document, document, this)) {
        return;
    }
    if (document) {
        connect(document, &ReadingDocument::articleChanged, this, &MiniMap::articleChanged);
    }
    articleChanged();
}

void MiniMap::articleChanged()
{
    m_scale = m_document ? MapScale(m_document->article().paragraphs, height()) : MapScale();
    redraw();
    moved();
}

void MiniMap::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size()) {
        articleChanged();
    }
}

void MiniMap::redraw()
{
    m_isOld = true;
    update();
}

void MiniMap::moved()
{
    update();
    if (const int now = value(); now != m_value) {
        m_value = now;
        Q_EMIT valueChanged();
    }
}

QSGNode *MiniMap::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    if (!m_surface || !m_document || !m_surface->colors() || width() < 1 || height() < 1) {
        delete node;
        m_isOld = true;
        return nullptr;
    }
    const ReadingPalette &colors = *m_surface->colors();
    auto *map = node ? static_cast<MapNode *>(node) : new MapNode(*window());
    if (m_isOld || !node) {
        m_isOld = false;
        const MapContent content{.document = *m_document, .colors = colors, .finder = m_surface->finder()};
        map->setPicture(*window(), mapPicture(m_scale, content, size().toSize()), size().toSize());
    }
    QColor view = colors.ink();
    view.setAlphaF(0.12f);
    map->setView({0, std::floor(m_scale.y(m_surface->position())), width(), std::ceil(heightInView())}, view);
    return map;
}

double MiniMap::heightInView() const
{
    const TextPosition last = m_surface->positionAt({m_surface->columnRect().right(), m_surface->height()});
    return std::max(leastHeight, m_scale.y(last) - m_scale.y(m_surface->position()));
}

// What was pointed at comes to the middle of the view.
void MiniMap::jumpTo(double y)
{
    if (m_surface && m_document) {
        const TextPosition place = m_scale.positionAt(y - heightInView() / 2);
        m_surface->goTo(place.paragraph, place.offset);
    }
}

int MiniMap::value() const
{
    if (!m_surface || m_scale.height() <= 0) {
        return 0;
    }
    return m_surface->progress() >= 1 ? parts
                                      : int(std::lround(parts * m_scale.y(m_surface->position()) / m_scale.height()));
}

void MiniMap::setValue(int value)
{
    if (!m_surface || value == this->value()) {
        return;
    }
    if (value >= parts) {
        m_surface->goToEnd();
    } else {
        const TextPosition place = m_scale.positionAt(m_scale.height() * value / parts);
        m_surface->goTo(place.paragraph, place.offset);
    }
}

int MiniMap::minimumValue() const
{
    return 0;
}

int MiniMap::maximumValue() const
{
    return parts;
}

int MiniMap::stepSize() const
{
    return step;
}

void MiniMap::mousePressEvent(QMouseEvent *event)
{
    setKeepMouseGrab(true);
    jumpTo(event->position().y());
}

void MiniMap::mouseMoveEvent(QMouseEvent *event)
{
    jumpTo(event->position().y());
}

void MiniMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        setValue(std::max(0, value() - step));
        break;
    case Qt::Key_Down:
        setValue(std::min(parts, value() + step));
        break;
    case Qt::Key_PageUp:
        setValue(std::max(0, value() - pageStep));
        break;
    case Qt::Key_PageDown:
        setValue(std::min(parts, value() + pageStep));
        break;
    case Qt::Key_Home:
        setValue(0);
        break;
    case Qt::Key_End:
        setValue(parts);
        break;
    default:
        event->ignore();
    }
}

}
