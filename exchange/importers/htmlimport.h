// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exchange/importer.h"

namespace Mitjul
{

/// A web page, saved or copied.
Result<ImportedDocument> importHtml(const ImportSource &source);
/// A page saved with its parts (MIME HTML, RFC 2557): its first text/html part; pictures are left out.
Result<ImportedDocument> importMhtml(const ImportSource &source);

}
