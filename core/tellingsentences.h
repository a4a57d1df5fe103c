// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "article.h"

#include <QList>

namespace Mitjul
{

/// A sentence of an article. Offsets are UTF-16 units within its paragraph's text, end exclusive.
struct SentencePlace {
    int paragraph = 0;
    int start = 0;
    int end = 0;

    bool operator==(const SentencePlace &) const = default;
};

/// The sentences that tell most of an article, in reading order: those whose words come back in many others, the first
/// ones before later ones (TextRank, Mihalcea and Tarau 2004, with a start vector that falls with the position). At most
/// count, never more than a third of all, but one where there is any; no two that say the same, and from different
/// paragraphs where there are enough. Headings, decks and captions are never among them. Of a long text only the first
/// part is looked at, so that the time is bounded.
QList<SentencePlace> tellingSentences(const QList<Paragraph> &paragraphs, int count = 3);

}
