// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "jumphistory.h"

#include "repoint.h"

#include <QScopedValueRollback>

namespace Mitjul
{

namespace
{
constexpr TextPosition nowhere{-1, 0};
}

ReadingSurface *JumpHistory::surface() const
{
    return m_surface;
}

void JumpHistory::setSurface(ReadingSurface *surface)
{
    if (!repoint(m_surface, surface, this)) {
        return;
    }
    if (surface) {
        connect(surface, &ReadingSurface::jumped, this, &JumpHistory::note);
    }
    clear();
    Q_EMIT surfaceChanged();
}

bool JumpHistory::canGoBack() const
{
    return !m_places.isEmpty();
}

void JumpHistory::note(const TextPosition &from, const TextPosition &to)
{
    if (m_isGoingBack) {
        return;
    }
    const bool hasRead = from != m_landed;
    m_landed = to;
    if (hasRead) {
        m_places.append(from);
        Q_EMIT canGoBackChanged();
    }
    Q_EMIT jumped();
}

void JumpHistory::goBack()
{
    if (!m_surface || m_places.isEmpty()) {
        return;
    }
    const QScopedValueRollback goingBack(m_isGoingBack, true);
    const TextPosition place = m_places.takeLast();
    m_landed = nowhere;
    m_surface->goTo(place.paragraph, place.offset);
    Q_EMIT canGoBackChanged();
}

void JumpHistory::clear()
{
    m_places.clear();
    m_landed = nowhere;
    Q_EMIT canGoBackChanged();
}

}
