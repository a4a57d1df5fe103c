// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/textrange.h"

#include <QColor>
#include <QRectF>

namespace Mitjul
{

/// What a ReadingSurface last told the world.
struct PublishedState {
    double contentY = 0;
    double originY = 0;
    double contentHeight = 0;
    double progress = 0;
    TextPosition position;
    QRectF columnRect;
    bool isJustifiable = false;
    QRectF selectionRect;
    QRectF coveredRect;
    TextRange selection;
    TextPosition cursor;
};

/// What a ReadingSurface needs to turn pages and to light one sentence.
struct ModeState {
    bool isFocusMode = false;
    TextRange sentence; ///< lit in focus mode
    QColor dimmedInk;
    double edge = 0; ///< dragged beyond the page's edge, px
    int wheel = 0; ///< turned since the last page, in eighths of a degree
};

}
