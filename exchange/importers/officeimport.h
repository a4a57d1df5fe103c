// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exchange/importer.h"

namespace Mitjul
{

/// OpenDocument text (ODT): headings, paragraphs, rows of tables.
Result<ImportedDocument> importOpenDocument(const ImportSource &source);
/// Office Open XML text (DOCX), likewise.
Result<ImportedDocument> importWord(const ImportSource &source);

}
