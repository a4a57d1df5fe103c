// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "pagelines.h"

#include <QSet>
#include <QString>

namespace Mitjul
{

/// The pairs of syllables and the Latin words of a text: what lines about the same thing have in common.
class WordPairs
{
public:
    WordPairs() = default;
    explicit WordPairs(const QString &text)
    {
        add(text);
    }
    void add(const QString &text);
    /// How many of a line's pairs this text has too, 0 to 1; 0 for a line without any.
    double shareOf(const QString &line) const;

private:
    static QList<QString> pairsIn(const QString &text);
    QSet<QString> m_pairs;
};

/// Where the article's text stands on a page: lines from first up to, not including, end. Empty when there is none.
struct BodyBlock {
    qsizetype first = 0;
    qsizetype end = 0;
    bool isEmpty() const
    {
        return first >= end;
    }
};

/// The stretch of lines that holds the most sentences and the least else.
BodyBlock bodyBlockOf(const QList<PageLine> &lines, const QList<LineKind> &kinds);

/// The line before the body that is most likely the article's title: the words of a title come back in the text, those
/// of a menu do not. It may be the first line of the block, when it ends like a sentence. -1 when no line is likely.
qsizetype titleLineOf(const QList<PageLine> &lines, const QList<LineKind> &kinds, const BodyBlock &body);

}
