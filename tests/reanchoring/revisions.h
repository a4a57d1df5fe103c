// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/highlight.h"
#include "editscripts.h"
#include "goldentexts.h"

#include <QList>
#include <QSet>

#include <functional>

namespace Mitjul
{

/// A mark in a text, and where it stands after an edit.
struct MarkCase {
    Anchor anchor;
    int start = 0; ///< in the old text, paragraphs joined by line feeds
    bool withinParagraph = true;
    bool isGone = false; ///< less than half of it is left
    bool isTorn = false; ///< no single range covers it well: something was put in between, or parts went apart
    QList<int> truth; ///< the units of the new text (joined) that it now covers, in order
};

/// A text before and after one edit, with marks in it.
struct Revision {
    const EditScript *script = nullptr;
    QList<Paragraph> before;
    QList<Paragraph> after;
    QList<MarkCase> marks;
};

/// Every golden text after every edit, with ten marks inside paragraphs and ten anywhere; always the same.
void forEachRevision(int texts, const std::function<void(const Revision &)> &look);

/// Whether a range stands at the same place of a line that is word for word the one where the mark now stands.
bool isInTwinOf(const MarkCase &mark, int start, int end, const QString &joined);

/// How much of what is covered by the truth or by a found range (of the joined new text) is covered by both, 0 to 1.
double overlapOf(const MarkCase &mark, int start, int end, const QString &joined);

}
