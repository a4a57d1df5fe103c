// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "article.h"

namespace Mitjul
{

/// A run of words that two texts have in common, or that only one of them has.
struct TextChange {
    enum class Kind { Kept, Added, Removed };

    Kind kind = Kind::Kept;
    QString text;

    bool operator==(const TextChange &) const = default;
};

/// A paragraph of the later text, with what is gone from it in its place; or one of the earlier text that is gone.
struct ChangedParagraph {
    QList<TextChange> pieces; ///< never empty

    bool isChanged() const;
    bool operator==(const ChangedParagraph &) const = default;
};

/// What became of a text, for people to read: by whole 어절, in the order of the later text. A passage that was moved is
/// removed in one place and added in another. In time near to linear.
QList<ChangedParagraph> textChanges(const QList<Paragraph> &before, const QList<Paragraph> &after);

/// How many places differ; words that were replaced by others are one.
int placesChanged(const QList<ChangedParagraph> &changes);

}
