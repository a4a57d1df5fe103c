// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// The part of ReadingSurface that goes to other places.

#include "readingsurface.h"

namespace Mitjul
{

void ReadingSurface::goTo(int paragraph, int offset)
{
    if (m_document) {
        const TextPosition from = position();
        m_viewport.goTo(m_document->clamped({paragraph, offset}));
        arrived(from);
    }
}

void ReadingSurface::goToEnd()
{
    if (m_viewport.isReady()) {
        m_viewport.goToEnd();
        rearranged();
    }
}

void ReadingSurface::reveal(int paragraph, int offset)
{
    if (m_document && m_viewport.isReady()) {
        const TextPosition from = position();
        m_viewport.reveal(m_document->clamped({paragraph, offset}));
        arrived(from);
    }
}

void ReadingSurface::arrived(TextPosition from)
{
    keepSentenceInView();
    rearranged();
    const double y = m_viewport.isReady() ? caretRect(from).top() : 0;
    if (y < -height() || y > 2 * height()) {
        Q_EMIT jumped(from, position());
    }
}

void ReadingSurface::flash(const QList<int> &paragraphs)
{
    if (paragraphs.isEmpty()) {
        return;
    }
    m_lit = paragraphs;
    reveal(paragraphs.first(), 0);
    m_light.stop();
    m_light.start();
}

}
