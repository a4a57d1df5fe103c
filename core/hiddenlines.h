// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "article.h"

namespace Mitjul
{

/// Makes a hidden line a paragraph of the article again, where it stood in the page; at the end when that is not known.
/// The index is that of Article::hidden. Mentions and summary stay with their paragraphs, and the content's hash is that of
/// the new text; names in the line are the caller's to find.
void restoreHiddenLine(Article &article, qsizetype index);

/// Hides a paragraph because the reader wants it so; its reason is readerHidReason.
void hideParagraph(Article &article, qsizetype paragraph);

inline const QString readerHidReason = QStringLiteral("reader");

}
