// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exchange/importer.h"

namespace Mitjul
{

/// The files of a ZIP, each as if it were imported alone, or a bundle of Mitjul's own (docs/bundle-format.md). A file
/// that cannot be read is one problem, the others are read all the same.
Result<ImportedDocument> importZip(const ImportSource &source, int depth);

/// Any format; depth counts the archives around.
Result<ImportedDocument> importWithin(const ImportSource &source, int depth);

}
