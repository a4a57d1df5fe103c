// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exchange/importer.h"

namespace Mitjul
{

/// CommonMark with tables, and YAML front matter (title, author, publisher, date, modified, url, tags, lang,
/// description). HTML within it is text.
Result<ImportedDocument> importMarkdown(const ImportSource &source);

}
