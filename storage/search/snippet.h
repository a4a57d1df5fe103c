// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/segmentation.h"

#include <QString>
#include <QStringView>

namespace Mitjul
{

struct SearchHit;

/// A part of a text with a place marked in it; "…" stands where the text goes on.
struct Snippet {
    QString text;
    Span hit; ///< in the snippet's text
};

/// About so many UTF-16 units around a place, cut between 어절 where there are spaces, never within the place.
Snippet snippetAround(QStringView text, Span hit, int length = 80);

/// Gives a hit the snippet around a place of a text.
void setSnippet(SearchHit &hit, QStringView text, Span span);

/// The sentence around a place, or what fits of it.
Snippet sentenceAround(QStringView text, Span hit);

}
