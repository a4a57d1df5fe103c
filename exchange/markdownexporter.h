// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exporter.h"

namespace Mitjul
{

/// Markdown that Obsidian makes the most of and any other program shows well: front matter, a callout per highlight,
/// a block id that never changes. docs/export-formats.md describes it.
QByteArray exportMarkdown(const ExportDocument &document);

}
