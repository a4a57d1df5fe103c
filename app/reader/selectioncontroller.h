// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/segmentation.h"
#include "core/textrange.h"
#include "readingviewport.h"

namespace Mitjul
{

class ReadingDocument;

/// Where the caret can be sent.
enum class CaretMove {
    NextGrapheme,
    PreviousGrapheme,
    NextEojeol,
    PreviousEojeol,
    NextSentence,
    PreviousSentence,
    NextParagraph,
    PreviousParagraph,
    LineStart,
    LineEnd,
    LineUp,
    LineDown,
    PageUp,
    PageDown,
    ArticleStart,
    ArticleEnd,
};

/// What a selection grows by.
enum class SelectionUnit { Grapheme, Eojeol, Sentence };

/// The caret and the selection that hangs on it. Both ends stand at graphemes of the article's text.
class SelectionController
{
public:
    explicit SelectionController(ReadingViewport &viewport);
    /// Whose mentions are selected exactly; null for none.
    void setDocument(const ReadingDocument *document);

    TextPosition cursor() const;
    /// Normalized.
    TextRange selection() const;
    bool hasSelection() const;

    /// To the article's start, without a selection.
    void reset();
    void select(const TextRange &range);
    /// Drops the selection, leaves the caret.
    void clear();
    void setCursor(TextPosition position, bool extend);
    void move(CaretMove move, bool extend);
    /// Selects the word at a position, the first of selectionSteps(); extendTo() then goes on by whole 어절.
    void selectWord(TextPosition position);
    /// Selects the next wider / narrower of selectionSteps(). Whether there is one.
    bool widen();
    bool narrow();
    void extendTo(TextPosition position);
    /// Moves one end of the selection; the other stays. The ends change roles where they meet.
    void moveEnd(bool isStart, TextPosition position, SelectionUnit snap);

private:
    struct Window {
        QStringView text;
        int base = 0; ///< offset of the window within its paragraph
    };

    Window windowAt(TextPosition position) const;
    TextRange unitAt(TextPosition position, SelectionUnit unit) const;
    QList<TextRange> stepsAt(TextPosition position) const;
    TextPosition home() const;
    bool selectStep(const TextRange &step);
    TextPosition bySentence(int direction) const;
    TextPosition byParagraph(int direction) const;
    TextPosition next(TextPosition position, int (*step)(QStringView, int)) const;
    TextPosition previous(TextPosition position, int (*step)(QStringView, int)) const;
    TextPosition moved(CaretMove move, bool extend);
    TextPosition lineEnd(bool extend);
    TextPosition vertically(int direction);
    TextPosition byPage(int direction);

    ReadingViewport &m_viewport;
    const ReadingDocument *m_document = nullptr;
    TextPosition m_anchor;
    TextPosition m_cursor;
    TextRange m_origin; ///< the unit that was selected first
    TextPosition m_home; ///< where the word is that widening began with
    SelectionUnit m_unit = SelectionUnit::Grapheme;
    double m_x = -1; ///< where the caret wants to be while it goes up and down; negative: where it is
};

}
