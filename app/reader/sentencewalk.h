// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/textrange.h"

namespace Mitjul
{

class ReadingDocument;

// From sentence to sentence through an article. A range without characters means that there is none.

/// The sentence at a position; in a paragraph without text, the next one.
TextRange sentenceAt(const ReadingDocument &document, TextPosition position);
TextRange sentenceAfter(const ReadingDocument &document, const TextRange &sentence);
TextRange sentenceBefore(const ReadingDocument &document, const TextRange &sentence);

}
