// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "cleaning/pagecleaner.h"
#include "core/article.h"

#include <QString>

namespace Mitjul
{

/// The lines of a text as it was pasted or saved, each paragraph in one: lines that a program or a mail broke at a fixed
/// width are joined. The text is cleaned (see cleanText()), tabs are kept within a line.
QList<PageLine> pageLinesOf(const QString &text);

/// The article of a text: a page with menus and dates is cleaned, a text that has none of these is taken as it is,
/// its first line as the title.
Article articleFromPageText(const QString &text, const PageFacts &facts = {});

}
