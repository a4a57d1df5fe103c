// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

#include <QList>

namespace Mitjul
{

class AppContext;

/// Moves highlights to the trash as one step that can be undone, and tells the reader so.
void trashHighlights(AppContext &app, const QList<Id> &highlights);

}
