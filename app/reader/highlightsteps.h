// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/highlight.h"
#include "core/result.h"

#include <QFuture>
#include <QString>

namespace Mitjul
{

class AppContext;

// What a reader does to highlights. Each is saved, then written down in the undo history under a name that the Edit menu
// shows; when saving fails, the reader is told why and the history stays as it was.

/// Adds a highlight (without an id) and returns it as saved.
QFuture<Result<Highlight>> addHighlight(AppContext &app, const Highlight &highlight);

/// Saves after in place of before, both with the same id; text names the step ("Change Colour"). Undo and redo change only
/// what differs between the two, so that whatever else has happened to the highlight meanwhile stays.
QFuture<Result<Highlight>> changeHighlight(
    AppContext &app, const Highlight &before, const Highlight &after, const QString &text);

/// Writes a change that has already been saved down in the undo history.
void rememberChange(AppContext &app, const Highlight &before, const Highlight &after, const QString &text);

}
