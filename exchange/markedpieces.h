// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "core/highlight.h"

#include <QList>
#include <QString>

namespace Mitjul
{

/// A part of a paragraph that the same highlights cover from its start to its end.
struct MarkedPiece {
    QString text;
    QList<Highlight> highlights; ///< that cover it, in the order given
};

/// Whether an anchor's range is a place in the text now: not an orphan's, and not outside of the paragraphs.
bool isPlaced(const Anchor &anchor, const QList<Paragraph> &paragraphs);

/// A paragraph split at every start and end of a highlight, so that overlapping ones can be painted. Empty pieces are
/// left out, and so are highlights that are not placed.
QList<MarkedPiece> markedPieces(const QList<Paragraph> &paragraphs, int paragraph, const QList<Highlight> &highlights);

}
