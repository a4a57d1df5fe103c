// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "core/result.h"

#include <QByteArray>

namespace Mitjul
{

/// The largest file that is read: larger ones are refused with a sentence.
inline constexpr qsizetype MaximalTextBytes = 64 * 1024 * 1024;

/// An article from UTF-8 text: the first line that is not blank is the title, blank lines part the paragraphs, and a
/// single line break within a paragraph is a space; in a text without blank lines every line is a paragraph. A first
/// line of more than 200 UTF-16 units is a paragraph whose beginning is the title. The text becomes NFC; a BOM, NUL and
/// other control characters are dropped. The id and the time are the caller's to set.
/// Errors: Invalid (not UTF-8, empty, too large).
Result<Article> articleFromText(const QByteArray &bytes);

}
