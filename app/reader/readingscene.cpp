// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readingscene.h"

#include <QImage>
#include <QPainter>
#include <QSGImageNode>
#include <QSGRectangleNode>
#include <QSGTextNode>

#include <cmath>

namespace Mitjul
{

namespace
{

void clear(QSGNode &parent)
{
    while (QSGNode *child = parent.firstChild()) {
        parent.removeChildNode(child);
        delete child;
    }
}

// Curves become pictures: the software renderer draws no triangles.
QSGNode *imageNode(QQuickWindow &window, const Shape &shape)
{
    const qreal ratio = window.effectiveDevicePixelRatio();
    const QRectF bounds(QPointF(std::floor(shape.rect.left()) - 1, std::floor(shape.rect.top()) - 1),
        QPointF(std::ceil(shape.rect.right()) + 1, std::ceil(shape.rect.bottom()) + 1));
    QImage image((bounds.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(ratio, ratio);
    painter.translate(-bounds.topLeft());
    painter.fillPath(shape.path, shape.color);
    painter.end();
    QSGImageNode *node = window.createImageNode();
    node->setTexture(window.createTextureFromImage(image, QQuickWindow::TextureHasAlphaChannel));
    node->setOwnsTexture(true);
    node->setRect(bounds);
    return node;
}

void append(QQuickWindow &window, QSGNode &parent, const QList<Shape> &shapes)
{
    for (const Shape &shape : shapes) {
        if (shape.path.isEmpty()) {
            QSGRectangleNode *node = window.createRectangleNode();
            node->setRect(shape.rect);
            node->setColor(shape.color);
            parent.appendChildNode(node);
        } else {
            parent.appendChildNode(imageNode(window, shape));
        }
    }
}

QSGNode *textNode(QQuickWindow &window, const SceneBlock &block)
{
    QSGTextNode *node = window.createTextNode();
    switch (QQuickWindow::textRenderType()) {
    case QQuickWindow::QtTextRendering:
        node->setRenderType(QSGTextNode::QtRendering);
        break;
    case QQuickWindow::NativeTextRendering:
        node->setRenderType(QSGTextNode::NativeRendering);
        break;
    case QQuickWindow::CurveTextRendering:
        node->setRenderType(QSGTextNode::CurveRendering);
        break;
    }
    node->setColor(block.ink);
    if (block.lit.length() > 0) {
        node->setSelectionTextColor(block.litInk);
        node->setSelectionColor(Qt::transparent);
        node->addTextLayout({}, block.layout->textLayout(), block.lit.start, block.lit.length());
    } else {
        node->addTextLayout({}, block.layout->textLayout());
    }
    return node;
}

void moveTo(QSGTransformNode &node, QPointF place)
{
    QMatrix4x4 matrix;
    matrix.translate(float(place.x()), float(place.y()));
    if (matrix != node.matrix()) {
        node.setMatrix(matrix);
    }
}

}

// The software renderer keeps neither transform nor clip for a plain node: what is added to one later, or moves in it,
// lands in the window's corner.
ReadingScene::ReadingScene()
    : m_belowLayer(new QSGTransformNode)
    , m_underLayer(new QSGTransformNode)
    , m_textLayer(new QSGTransformNode)
    , m_aboveLayer(new QSGTransformNode)
    , m_overLayer(new QSGTransformNode)
{
    for (QSGNode *layer : {m_belowLayer, m_underLayer, m_textLayer, m_aboveLayer, m_overLayer}) {
        appendChildNode(layer);
    }
}

void ReadingScene::update(
    QQuickWindow &window, const SceneFrame &frame, const std::function<BlockShapes(int)> &shapesOf)
{
    QSet<int> seen;
    for (const SceneBlock &block : frame.blocks) {
        seen.insert(block.block);
        updateBlock(window, block, frame.shapesRevision, shapesOf);
    }
    m_blocks.removeIf([&](const auto &entry) {
        if (seen.contains(entry.key())) {
            return false;
        }
        removeBlock(entry.value());
        return true;
    });
    clear(*m_underLayer);
    append(window, *m_underLayer, frame.under);
    clear(*m_overLayer);
    append(window, *m_overLayer, frame.over);
}

void ReadingScene::updateBlock(
    QQuickWindow &window, const SceneBlock &block, int shapesRevision, const std::function<BlockShapes(int)> &shapesOf)
{
    BlockNodes &nodes = m_blocks[block.block];
    if (!nodes.text) {
        m_belowLayer->appendChildNode(nodes.below = new QSGTransformNode);
        m_textLayer->appendChildNode(nodes.text = new QSGTransformNode);
        m_aboveLayer->appendChildNode(nodes.above = new QSGTransformNode);
    }
    const bool isNewLayout = nodes.layout != block.layout;
    const bool isNewInk = nodes.ink != block.ink || nodes.lit != block.lit || nodes.litInk != block.litInk;
    if (isNewLayout || isNewInk) {
        clear(*nodes.text);
        nodes.text->appendChildNode(textNode(window, block));
        nodes.layout = block.layout;
        nodes.ink = block.ink;
        nodes.lit = block.lit;
        nodes.litInk = block.litInk;
    }
    if (isNewLayout || nodes.shapesRevision != shapesRevision) {
        const BlockShapes shapes = shapesOf(block.block);
        clear(*nodes.below);
        append(window, *nodes.below, shapes.fills + shapes.below);
        clear(*nodes.above);
        append(window, *nodes.above, shapes.above);
        nodes.shapesRevision = shapesRevision;
    }
    for (QSGTransformNode *node : {nodes.below, nodes.text, nodes.above}) {
        moveTo(*node, block.origin);
    }
}

void ReadingScene::removeBlock(const BlockNodes &nodes)
{
    for (QSGNode *node : {nodes.below, nodes.text, nodes.above}) {
        node->parent()->removeChildNode(node);
        delete node;
    }
}

}
