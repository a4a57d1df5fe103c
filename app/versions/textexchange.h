// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

namespace Mitjul
{

class AppContext;

/// Puts the newest of an article's earlier texts in the place of its text, which becomes the newest of the earlier ones:
/// the same step leads back. The reader is told when it cannot be done.
void exchangeText(AppContext *app, const Id &article);

}
