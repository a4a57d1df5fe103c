// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readingmagnifier.h"

#include "repoint.h"

#include <QSGTransformNode>

namespace Mitjul
{

ReadingMagnifier::ReadingMagnifier(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    connect(this, &ReadingMagnifier::factorChanged, this, &QQuickItem::update);
}

ReadingSurface *ReadingMagnifier::surface() const
{
    return m_surface;
}

void ReadingMagnifier::setSurface(ReadingSurface *surface)
{
    if (!repoint(m_surface, surface, this)) {
        return;
    }
    if (surface) {
        connect(surface, &ReadingSurface::coveredRectChanged, this, &QQuickItem::update);
        connect(surface, &ReadingSurface::selectionChanged, this, &QQuickItem::update);
        connect(surface, &ReadingSurface::contentYChanged, this, &QQuickItem::update);
    }
    update();
    Q_EMIT surfaceChanged();
}

QSGNode *ReadingMagnifier::updatePaintNode(QSGNode *node, UpdatePaintNodeData *)
{
    auto *lens = node ? static_cast<QSGTransformNode *>(node) : new QSGTransformNode;
    QSGNode *old = lens->firstChild();
    if (!m_surface || m_surface->coveredRect().isNull()) {
        return lens;
    }
    const QPointF focus = m_surface->coveredRect().center();
    const double reach = height() / m_factor / 2;
    QSGNode *page = m_surface->paint(old, focus.y() - reach, focus.y() + reach);
    if (page && !old) {
        lens->appendChildNode(page);
    }
    QMatrix4x4 matrix;
    matrix.translate(float(width() / 2), float(height() / 2));
    matrix.scale(float(m_factor));
    matrix.translate(float(-focus.x()), float(-focus.y()));
    lens->setMatrix(matrix);
    return lens;
}

}
