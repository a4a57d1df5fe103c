// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "pagelines.h"
#include "wordpairs.h"

namespace Mitjul
{

/// Where the article's text stands on a page: lines from first up to, not including, end. Empty when there is none.
struct BodyBlock {
    qsizetype first = 0;
    qsizetype end = 0;
    bool isEmpty() const
    {
        return first >= end;
    }
};

/// The words of the sentences between two lines; of all lines where there are no sentences.
WordPairs wordsOf(const QList<PageLine> &lines, const QList<LineKind> &kinds, const BodyBlock &block);

/// The kinds of lines, with those made sentences again that stand between sentences and speak of the same, though they
/// use a word of buttons, promotion or copyright: an article may be about these.
QList<LineKind> withStatements(const QList<PageLine> &lines, QList<LineKind> kinds);

/// The stretch of lines that holds the most sentences and the least else.
BodyBlock bodyBlockOf(const QList<PageLine> &lines, const QList<LineKind> &kinds);

}
