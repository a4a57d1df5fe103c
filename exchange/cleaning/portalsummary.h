// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "pagelines.h"

namespace Mitjul
{

/// The kinds once the sentences that a portal's summary took out of the text are the page's own: they stand above the
/// text, below a line that speaks of a summary, and the text says them again.
QList<LineKind> withoutPortalSummary(const QList<PageLine> &lines, QList<LineKind> kinds);

}
