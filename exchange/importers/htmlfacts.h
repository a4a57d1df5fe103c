// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exchange/cleaning/pagecleaner.h"
#include "htmltree.h"

namespace Mitjul
{

/// What a page's head says of its article: JSON-LD first, then OpenGraph and other meta elements, the canonical link,
/// the title.
PageFacts factsOfHtml(const HtmlTree &tree);

}
