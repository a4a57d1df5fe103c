// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/highlight.h"

#include <QString>

namespace Mitjul
{

/// "Yellow"…, in the language of the screen.
QString colorLabel(HighlightColor color);
/// "Yellow, underlined"…, in the language of the screen.
QString markLabel(HighlightColor color, HighlightStyle style);
/// What the reader should know of a place that is not sure; empty for one that is.
QString anchorWarning(AnchorState state);

}
