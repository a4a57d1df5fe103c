// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QStringView>

namespace Mitjul
{

/// Where a line [start, end) that may break between syllables ends best: at or before end, so that no line starts with
/// closing punctuation or ends with opening punctuation, and no Latin word or number is cut (금칙). end when no place is.
int lineBreakBefore(QStringView text, int start, int end);

}
