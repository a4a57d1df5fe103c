// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <KAboutData>

namespace Mitjul
{

/// What the program says of itself, in the language that it speaks now.
KAboutData aboutData();

}
