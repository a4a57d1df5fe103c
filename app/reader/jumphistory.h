// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "readingsurface.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace Mitjul
{

/// Where the reader was before each jump, to go back to. Jumps in a row with no reading between them count as one.
class JumpHistory : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::ReadingSurface *surface READ surface WRITE setSurface NOTIFY surfaceChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY canGoBackChanged FINAL)

public:
    using QObject::QObject;

    ReadingSurface *surface() const;
    void setSurface(ReadingSurface *surface);
    bool canGoBack() const;

    Q_INVOKABLE void goBack();
    /// Another article, or the first place in it.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void surfaceChanged();
    void canGoBackChanged();
    /// The reader has jumped, and can go back.
    void jumped();

private:
    void note(const TextPosition &from, const TextPosition &to);

    QPointer<ReadingSurface> m_surface;
    QList<TextPosition> m_places; ///< the last is the nearest
    TextPosition m_landed = {-1, 0}; ///< where the last jump led
    bool m_isGoingBack = false;
};

}
