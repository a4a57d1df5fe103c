// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

namespace Mitjul
{

/// An article as it was before an import, or a return to an earlier version, changed its text.
struct ArticleVersion {
    qint64 replaced = 0; ///< UTC ms; tells the versions of an article apart
    Article article;

    bool operator==(const ArticleVersion &) const = default;
};

}
