// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "bodyblock.h"
#include "pagecleaner.h"

namespace Mitjul
{

/// The facts that a page's own lines tell, where its head did not: dates and names from the lines made for them, never
/// from running text.
PageFacts factsOfLines(const QList<PageLine> &lines, const QList<LineKind> &kinds, const BodyBlock &body,
    qsizetype title, const PageFacts &known);

/// "#말" in a text, without the sign.
QStringList hashtagsIn(const QString &text);

}
