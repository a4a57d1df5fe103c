// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exchange/exporter.h"

namespace Mitjul
{

// Documents that the golden files in tests/data/exchange are made from.

/// One article with a summary, sources and marks in every colour and style; some overlap, one crosses paragraphs,
/// one is an orphan. In Korean, quotes only.
ExportDocument ordinaryDocument();

/// The same in English, with the whole text and without notes.
ExportDocument wholeTextDocument();

/// Two articles, the second with nothing but a title.
ExportDocument collectionDocument();

/// Every text tries to be something else: markup, formulas, control characters, reversed text, other people's ids.
ExportDocument hostileDocument();

}
