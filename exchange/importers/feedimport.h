// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exchange/importer.h"

namespace Mitjul
{

/// The entries of an RSS or Atom file that carry their text; entries with a few words only are reported.
Result<ImportedDocument> importFeed(const ImportSource &source);
/// A list of feeds carries no articles: says so, with what to do.
Result<ImportedDocument> importOpml(const ImportSource &source);

}
