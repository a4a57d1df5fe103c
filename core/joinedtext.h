// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "article.h"
#include "textrange.h"

namespace Mitjul
{

/// The paragraphs of an article as one text, joined by line feeds, and the way between its offsets and positions.
class JoinedText
{
public:
    explicit JoinedText(const QList<Paragraph> &paragraphs);

    const QString &text() const
    {
        return m_text;
    }
    /// The offset of a position; positions outside the text are moved into it.
    qsizetype offsetOf(TextPosition position) const;
    TextPosition positionOf(qsizetype offset) const;
    TextRange rangeOf(qsizetype start, qsizetype end) const
    {
        return {positionOf(start), positionOf(end)};
    }

private:
    QString m_text;
    QList<qsizetype> m_starts; ///< of each paragraph; never empty
};

/// A position moved into the text of its paragraphs.
TextPosition clampedTo(const QList<Paragraph> &paragraphs, TextPosition position);

/// Up to 32 code points before and after a range, cut at a grapheme; paragraphs joined by a line feed.
QString contextBefore(const QList<Paragraph> &paragraphs, TextPosition position);
QString contextAfter(const QList<Paragraph> &paragraphs, TextPosition position);

}
