// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exchange/cleaning/pagecleaner.h"

namespace Mitjul
{

/// An article of lines that are all text, such as a chapter or a note: a title line or the known title, headings, quotes
/// and captions by their hints. Nothing is hidden but the title's own line.
Article articleFromLines(const QList<PageLine> &lines, const PageFacts &facts);

}
