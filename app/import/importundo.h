// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

namespace Mitjul
{

class AppContext;
struct ImportReport;

/// Makes a step of the undo history of an import: the articles that it brought are taken back, and the texts that it
/// replaced. Whether there is anything to undo.
bool offerImportUndo(AppContext &app, const ImportReport &report);

}
