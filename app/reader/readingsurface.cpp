// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readingsurface.h"

namespace Mitjul
{

ReadingSurface::ReadingSurface(QQuickItem *parent) : QQuickItem(parent)
{
}

ReadingSurface::~ReadingSurface() = default;

ReadingDocument *ReadingSurface::document() const
{
    return m_document;
}

void ReadingSurface::setDocument(ReadingDocument *document)
{
    if (document != m_document) {
        m_document = document;
        Q_EMIT documentChanged();
    }
}

ReadingPalette *ReadingSurface::colors() const
{
    return m_colors;
}

void ReadingSurface::setColors(ReadingPalette *colors)
{
    if (colors != m_colors) {
        m_colors = colors;
        Q_EMIT colorsChanged();
    }
}

double ReadingSurface::contentY() const
{
    return 0;
}

void ReadingSurface::setContentY(double)
{
}

double ReadingSurface::originY() const
{
    return 0;
}

double ReadingSurface::contentHeight() const
{
    return 0;
}

QRectF ReadingSurface::columnRect() const
{
    return {};
}

TextPosition ReadingSurface::position() const
{
    return {};
}

double ReadingSurface::progress() const
{
    return 0;
}

bool ReadingSurface::hasSelection() const
{
    return false;
}

TextRange ReadingSurface::selection() const
{
    return {};
}

QString ReadingSurface::selectedText() const
{
    return {};
}

QRectF ReadingSurface::selectionRect() const
{
    return {};
}

TextPosition ReadingSurface::cursorPosition() const
{
    return {};
}

void ReadingSurface::selectAll()
{
}

void ReadingSurface::select(const TextRange &)
{
}

void ReadingSurface::clearSelection()
{
}

void ReadingSurface::copySelection() const
{
}

void ReadingSurface::goTo(int, int)
{
}

void ReadingSurface::goToEnd()
{
}

void ReadingSurface::reveal(int, int)
{
}

void ReadingSurface::flash(const QList<int> &)
{
}

}
