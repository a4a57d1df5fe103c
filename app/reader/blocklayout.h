// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/segmentation.h"
#include "typography.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>

namespace Mitjul
{

/// The part of a span that stands on one line.
struct LinePiece {
    QRectF rect; ///< as wide as the text, as high as the line
    qreal baseline = 0;
    bool begins = false; ///< the span begins here
    bool ends = false; ///< the span ends here
};

/// The lines of one block. Offsets are UTF-16 units of the block's text; points are px from the block's upper left.
class BlockLayout
{
public:
    BlockLayout(const QString &text, const BlockStyle &style, qreal before, qreal after, qreal width);
    Q_DISABLE_COPY_MOVE(BlockLayout)

    /// With the space above and below.
    qreal height() const;
    qreal textTop() const;
    qreal textBottom() const;
    const BlockStyle &style() const;
    QTextLayout *textLayout();

    int lineCount() const;
    int lineAt(int offset) const;
    int lineAtY(qreal y) const;
    /// All that stands on a line, with the spaces that hang at its end.
    Span lineSpan(int line) const;
    QRectF lineRect(int line) const;

    /// The nearest place for a caret.
    int offsetAt(QPointF point) const;
    int offsetAt(int line, qreal x) const;
    /// Behind the last character of a line that is no space.
    int lineEnd(int line) const;
    /// The character under a point; −1 when there is none.
    int characterAt(QPointF point) const;
    /// As high as the line, without width.
    QRectF caretRect(int offset) const;
    QList<LinePiece> pieces(Span span) const;

private:
    void layOut(qreal width);
    void balance(qreal width);
    qreal hangingIndent() const;
    void endWell(QTextLine &line, qreal width) const;
    void limitStretching(QTextLine &line, qreal width) const;
    void appendPieces(QList<LinePiece> &pieces, int line, Span span) const;

    mutable QTextLayout m_layout; // shapes lazily when asked for places
    BlockStyle m_style;
    qreal m_before = 0;
    qreal m_after = 0;
    bool m_isMixed = false; ///< has text from right to left
};

}
