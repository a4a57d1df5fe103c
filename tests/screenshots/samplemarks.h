// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

namespace Mitjul
{

class Store;

/// Marks, notes, tags, links and reading progress such as a reader would leave in the bundled articles.
void markLikeAReader(Store &store);

}
