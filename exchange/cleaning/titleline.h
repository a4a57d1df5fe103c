// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "bodyblock.h"

namespace Mitjul
{

/// The line before the body that is most likely the article's title: the words of a title come back in the text, those
/// of a menu do not. It may be the first line of the block, when it ends like a sentence. -1 when no line is likely.
/// words are those of the body.
qsizetype titleLineOf(
    const QList<PageLine> &lines, const QList<LineKind> &kinds, const BodyBlock &body, const WordPairs &words);

}
