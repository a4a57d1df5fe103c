// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

namespace Mitjul
{

/// Height of the window's letters, px, as the reader has set it on the desktop; that of Qt where there is no window.
double letterSize();

}
