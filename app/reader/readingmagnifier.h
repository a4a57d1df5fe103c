// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "readingsurface.h"

#include <QPointer>
#include <QQuickItem>

namespace Mitjul
{

/// Shows enlarged what a finger hides: the surface around its coveredRect. Draws the page a second time instead of
/// copying pixels, so that it is sharp and works with the software renderer. Clip it.
class ReadingMagnifier : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::ReadingSurface *surface READ surface WRITE setSurface NOTIFY surfaceChanged REQUIRED FINAL)
    Q_PROPERTY(double factor MEMBER m_factor NOTIFY factorChanged FINAL)

public:
    explicit ReadingMagnifier(QQuickItem *parent = nullptr);

    ReadingSurface *surface() const;
    void setSurface(ReadingSurface *surface);

Q_SIGNALS:
    void surfaceChanged();
    void factorChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;

private:
    QPointer<ReadingSurface> m_surface;
    double m_factor = 1.5;
};

}
