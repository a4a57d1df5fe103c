// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exporter.h"

namespace Mitjul
{

/// One HTML page that needs nothing else: no script, nothing from the network. Mitjul reads it back from the JSON-LD
/// in script#mitjul. docs/export-formats.md describes it.
QByteArray exportHtml(const ExportDocument &document);

}
