// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/highlight.h"

#include <QString>

namespace Mitjul
{

/// The classes that a highlight carries in HTML and JSON-LD: "mitjul-yellow mitjul-underline".
QString highlightClasses(const Highlight &highlight);

/// CSS that paints elements with those classes: a tint that keeps dark text readable on paper and light text on a dark
/// page, and a line for the styles that have one. Tints of overlapping highlights mix.
QString highlightStylesheet();

}
