// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exchange/cleaning/pagelines.h"
#include "htmltree.h"

namespace Mitjul
{

/// The lines of a page as a browser would show them: headings, paragraphs, list items, rows, captions, quotes. Scripts,
/// styles, pictures, forms and what is not displayed are left out; lines that stand apart from the article's own part
/// of the page, by where the text is dense and links are few, get LineHint::Outside.
QList<PageLine> linesOfHtml(const HtmlTree &tree);

/// The same, when all of the document is text: a chapter of a book, a copied piece.
QList<PageLine> allLinesOfHtml(const HtmlTree &tree);

}
