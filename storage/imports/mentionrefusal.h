// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

namespace Mitjul
{

/// "This word does not mean that one here": what a reader answered to a suggestion in an article.
struct MentionRefusal {
    Id entity;
    QString text; ///< the word as the article writes it, wherever it stands there

    bool operator==(const MentionRefusal &) const = default;
};

}
