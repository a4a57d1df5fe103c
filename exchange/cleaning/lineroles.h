// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "bodyblock.h"
#include "core/article.h"

#include <QSet>

namespace Mitjul
{

/// Half a sentence under a headline, without a full stop.
bool isDeckLike(const QString &line);

/// What the lines of an article's body are to the reader: text, headings, decks, quotations, or a box of other
/// headlines in the midst of them. Offsets are indexes of lines.
class LineRoles
{
public:
    /// words are those of the body. What is given is kept by reference.
    LineRoles(const QList<PageLine> &lines, const QList<LineKind> &kinds, const BodyBlock &body, const WordPairs &words,
        bool hasTitle);

    /// Whether a line is one of a box of other articles' headlines.
    bool isRelated(qsizetype i) const
    {
        return m_related.contains(i);
    }
    /// hasProse: sentences of the text stand above the line.
    ParagraphRole roleOf(qsizetype i, bool hasProse) const;

private:
    void markRelated();
    bool isPunctuated() const;
    bool isHeadingBehindRelated(qsizetype i) const;
    bool isTableBehindRelated(qsizetype i) const;
    bool isHeading(qsizetype i) const;
    bool isInRun(qsizetype i) const;
    bool isNumberedHeading(qsizetype i) const;
    bool isMarkedHeading(qsizetype i) const;
    bool isLabelOfList(qsizetype i) const;

    const QList<PageLine> &m_lines;
    const QList<LineKind> &m_kinds;
    BodyBlock m_body;
    bool m_hasTitle;
    const WordPairs &m_words;
    bool m_isList = false; ///< there is not one sentence: appointments, results
    bool m_isPunctuated = false; ///< the text ends its sentences with full stops, as all but messages do
    qsizetype m_lastPunctuated = -1; ///< the last line of sentences that has a full stop
    QSet<qsizetype> m_related;
};

}
