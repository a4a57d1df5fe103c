// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exporter.h"

namespace Mitjul
{

/// The CSV that Readwise imports: one row per highlight. docs/export-formats.md says what each column holds.
QByteArray exportCsv(const ExportDocument &document);

}
