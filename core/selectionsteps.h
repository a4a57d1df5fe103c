// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "segmentation.h"

#include <QList>

namespace Mitjul
{

/// What one tap after another selects in a paragraph, each wider than the one before: the word (a known name exactly,
/// else the 어절 without its 조사 when that is certain), the whole 어절, what stands in the quotation marks around it,
/// the sentence, the paragraph. Steps that would select nothing new are left out; none at all where only spaces are.
/// names are the known names in the text, in any order. All offsets are UTF-16 units and never split a grapheme.
QList<Span> selectionSteps(QStringView text, int offset, const QList<Span> &names);

}
