// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exchange/cleaning/pagelines.h"
#include "htmltree.h"

#include <QList>

namespace Mitjul
{

/// A line of a page, and where it stands.
struct HtmlBlock {
    PageLine line;
    qsizetype linked = 0; ///< UTF-16 units in links
    const GumboNode *container = nullptr;
    bool isAside = false; ///< in a part that pages keep for other things than the article
    qsizetype depth = 0; ///< blocks around it
};

/// The blocks of a page in order. Scripts, styles, pictures, forms and what is not displayed are left out.
QList<HtmlBlock> blocksOf(const HtmlTree &tree);

}
