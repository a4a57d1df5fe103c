// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/highlight.h"

#include <QList>

#include <memory>

namespace Mitjul
{

/// Finds the marks of a text again in a changed one. What was marked is first followed through the differences between
/// the two texts, then sought word for word, then with errors; what is not found stays an orphan, and nothing is
/// dropped. Making one costs time linear in both texts; it serves all the marks of an article, on one thread at a time.
class Reanchoring
{
public:
    /// The text that the marks were made in (empty when it is not known any more), and the text as it is now.
    Reanchoring(const QList<Paragraph> &before, const QList<Paragraph> &after);
    ~Reanchoring();

    /// The anchor in the new text, with its quote as the reader marked it and
    /// - AnchorState::Exact where nothing changed,
    /// - AnchorState::Shifted where the same words stand in a new place, their spacing and marks not looked at,
    /// - AnchorState::Changed where words were changed,
    /// - AnchorState::Orphan, all else as it was, where the text is gone or may be in several places.
    Anchor anchorAgain(const Anchor &anchor) const;

    /// Where an orphan may have stood, likeliest first: for the reader to choose from.
    QList<TextRange> suggestionsFor(const Anchor &anchor, qsizetype most = 3) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}
