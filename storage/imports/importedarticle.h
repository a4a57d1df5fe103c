// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Mitjul
{

/// What an article was made from, as it came in: so that better rules can be applied later without the file.
struct ArticleOriginal {
    /// Longer ones are not kept.
    static constexpr qsizetype mostBytes = 8 << 20;

    QString name; ///< of the file; empty for what was pasted
    QString mime; ///< "text/html"
    QString encoding; ///< in which the bytes were read, as IANA names it; empty for a binary format
    QByteArray bytes;

    bool operator==(const ArticleOriginal &) const = default;
};

/// An article with what it was made from.
struct ImportedArticle {
    Article article;
    std::optional<ArticleOriginal> original;
};

}
