// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "figures.h"
#include "tests/app/readingpage.h"

namespace Mitjul
{

constexpr QSize benchmarkWindow(1200, 800);

/// Page Down 300 times, from the beginning, each until the next page is painted.
Costs turnPages(Page &page);

}
