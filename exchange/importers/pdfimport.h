// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exchange/importer.h"

namespace Mitjul
{

/// A PDF with a text layer: lines joined to paragraphs, hyphens at line ends taken back, headings by their size, running
/// heads and page numbers hidden.
Result<ImportedDocument> importPdf(const ImportSource &source);

}
