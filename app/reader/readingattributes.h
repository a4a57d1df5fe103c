// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/textrange.h"

#include <QString>

namespace Mitjul
{

class ReadingDocument;
class ReadingPalette;

/// What is special about a run of text, for those who do not see it.
struct TextAttributes {
    TextRange run; ///< within one paragraph; all of it has the same attributes
    /// "name:value;name:value;" as in IAccessible2: paragraph-style, mark, highlight-color, highlight-style,
    /// background-color, text-underline-style, text-line-through-type, note, link. Values of several highlights are joined by " / ".
    QString said;
};

/// The highlights at a position in the reader's words, to be announced: “Yellow highlight. The note.” Empty for none.
QString highlightsInWords(const ReadingDocument &document, TextPosition position);

/// Looks at some 2,000 characters on both sides, however long the paragraph is: there a run ends at the latest.
/// Without colors, no background-color is told.
TextAttributes attributesAt(const ReadingDocument &document, const ReadingPalette *colors, TextPosition position);

}
