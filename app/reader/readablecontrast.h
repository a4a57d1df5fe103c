// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QColor>

namespace Mitjul
{

class ReadingPalette;

/// How far two opaque colours stand apart, 1 to 21 (WCAG 2.2, contrast ratio).
double contrastOf(const QColor &one, const QColor &other);

/// The ink for text that steps back: as faint as it can be and still 4.5:1 on paper and on every highlight.
QColor dimmedInkOf(const ReadingPalette &colors);

}
