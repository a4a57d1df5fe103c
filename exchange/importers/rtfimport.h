// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exchange/importer.h"

namespace Mitjul
{

/// Rich Text Format: its text and paragraphs, Korean in Unicode or in the code page that it names.
Result<ImportedDocument> importRtf(const ImportSource &source);

}
