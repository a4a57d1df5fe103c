// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "pagelines.h"

namespace Mitjul
{

/// The kinds once a list of contents ("목차") is the page's own: its lines say the headings that come later.
QList<LineKind> withoutContentsList(const QList<PageLine> &lines, QList<LineKind> kinds);

}
