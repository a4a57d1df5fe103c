// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "mapscale.h"
#include "readingsurface.h"

#include <QPointer>
#include <QQuickItem>

namespace Mitjul
{

/// The whole article, small: its paragraphs, highlights, what has been found, and what is in view. A click or a drag
/// goes there. Drawn from the model into one picture.
class MiniMap : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::ReadingSurface *surface READ surface WRITE setSurface NOTIFY surfaceChanged FINAL)
    // What a slider tells assistive technology: where one is, in hundredths of the article.
    Q_PROPERTY(int value READ value WRITE setValue NOTIFY valueChanged FINAL)
    Q_PROPERTY(int minimumValue READ minimumValue CONSTANT FINAL)
    Q_PROPERTY(int maximumValue READ maximumValue CONSTANT FINAL)
    Q_PROPERTY(int stepSize READ stepSize CONSTANT FINAL)

public:
    explicit MiniMap(QQuickItem *parent = nullptr);

    ReadingSurface *surface() const;
    void setSurface(ReadingSurface *surface);
    int value() const;
    void setValue(int value);
    int minimumValue() const;
    int maximumValue() const;
    int stepSize() const;

Q_SIGNALS:
    void surfaceChanged();
    void valueChanged();

protected:
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow(ReadingDocument *document);
    void articleChanged();
    void redraw();
    void moved();
    void jumpTo(double y);
    double heightInView() const;

    QPointer<ReadingSurface> m_surface;
    QPointer<ReadingDocument> m_document;
    MapScale m_scale;
    bool m_isOld = true; ///< the picture
    int m_value = 0;
};

}
