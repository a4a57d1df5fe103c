// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "blocklayout.h"
#include "markpainter.h"

#include <QHash>
#include <QPointF>
#include <QQuickWindow>
#include <QSGNode>
#include <QSGTransformNode>

#include <functional>
#include <memory>

class QSGTextNode;

namespace Mitjul
{

/// A block of text that is seen, and where.
struct SceneBlock {
    int block = 0;
    std::shared_ptr<BlockLayout> layout;
    QPointF origin; ///< of the layout, in item coordinates
    QColor ink;
    Span lit; ///< in another ink; none when empty
    QColor litInk;
};

/// What one frame shows, in item coordinates.
struct SceneFrame {
    QList<SceneBlock> blocks;
    QList<Shape> under; ///< selection and lights: over the marks, behind the text
    QList<Shape> over; ///< caret and handles
    int shapesRevision = 0; ///< another number: marks or colours are new
};

/// The page's part of the scene graph. Uses only nodes that the software renderer knows too. Lives on the render thread.
class ReadingScene : public QSGNode
{
public:
    ReadingScene();

    /// shapesOf gives a block's marks; asked only for blocks that are new or when shapesRevision is.
    void update(QQuickWindow &window, const SceneFrame &frame, const std::function<BlockShapes(int)> &shapesOf);

private:
    struct BlockNodes {
        std::shared_ptr<BlockLayout> layout;
        QColor ink;
        Span lit;
        QColor litInk;
        int shapesRevision = -1;
        QSGTransformNode *below = nullptr;
        QSGTransformNode *text = nullptr;
        QSGTransformNode *above = nullptr;
    };

    void updateBlock(QQuickWindow &window, const SceneBlock &block, int shapesRevision,
        const std::function<BlockShapes(int)> &shapesOf);
    static void removeBlock(const BlockNodes &nodes);

    QSGNode *m_belowLayer;
    QSGNode *m_underLayer;
    QSGNode *m_textLayer;
    QSGNode *m_aboveLayer;
    QSGNode *m_overLayer;
    QHash<int, BlockNodes> m_blocks;
};

}
