// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "highlightfeed.h"
#include "librarynames.h"

#include <QString>

namespace Mitjul
{

/// The section that a highlight stands in: its article, month or colour, and one of its own for the uncertain ones.
QString sectionOf(const Highlight &highlight, HighlightFilter::Order order);
/// What stands above that section, in the reader's words.
QString titleOfSection(const QString &section, HighlightFilter::Order order, const LibraryNames &names);

}
