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

/// An article from UTF-8 text: the first line is the title, blank lines part the paragraphs. The text becomes NFC;
/// a BOM, NUL and other control characters, and lone surrogates are dropped. Errors: Invalid (not UTF-8, empty, too large).
Result<Article> articleFromText(const QByteArray &bytes);

}
