// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

namespace Mitjul
{

/// Height of a desktop's letters where nobody has changed it, px: 10 pt.
inline constexpr double usualLetterSize = 40 / 3.0;

/// Height of the window's letters, px, as the reader has set it on the desktop; the usual one where there is no window.
double letterSize();

}
