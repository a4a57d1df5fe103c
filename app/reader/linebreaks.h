// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QStringView>

namespace Mitjul
{

/// Where a line [start, end) that may break between syllables ends best: at or before end, so that no line starts with
/// closing punctuation or ends with opening punctuation, and no Latin word or number is cut (금칙). end when no place is.
int lineBreakBefore(QStringView text, int start, int end);

/// Where a line [start, end) of whole words ends best: behind a space that stands in its last part, else at end, or
/// before it when a word that is longer than the line has to be cut. UAX #14 also allows breaks behind / and -, behind
/// an ellipsis and between Hanja, which tear 통계/자료, MS-오픈AI and 韓國銀行이 apart.
int wordBreakBefore(QStringView text, int start, int end);

/// How many UTF-16 units the mark of a list's item takes with the space behind it ("• ", "- ", "1. ", "① ", "가. "); 0 for
/// a paragraph that begins with none.
int listMarkLength(QStringView paragraph);

}
