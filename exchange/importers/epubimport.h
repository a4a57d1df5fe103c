// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exchange/importer.h"

namespace Mitjul
{

/// EPUB 2 and 3: each chapter of the reading order with text is an article, titled "book: chapter", with the book's
/// author, publisher and date. Footnotes stand at the end of their chapter.
Result<ImportedDocument> importEpub(const ImportSource &source);

}
