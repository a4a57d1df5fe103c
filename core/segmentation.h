// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace Mitjul
{

/// A part of one paragraph: UTF-16 units, end exclusive.
struct Span {
    int start = 0;
    int end = 0;

    int length() const
    {
        return end - start;
    }
    bool operator==(const Span &) const = default;
};

/// The nearest grapheme boundary at or after / at or before an offset.
int graphemeBoundaryAfter(QStringView text, int offset);
int graphemeBoundaryBefore(QStringView text, int offset);
/// The next / previous grapheme boundary: where the caret goes with Right / Left.
int nextGrapheme(QStringView text, int offset);
int previousGrapheme(QStringView text, int offset);
/// All grapheme boundaries from start to end; costs less than asking for one after the other.
QList<int> graphemeBoundaries(QStringView text, int start, int end);

/// The 어절 (run between spaces, without surrounding punctuation) at an offset; the nearest one when it is between two.
Span eojeolAt(QStringView text, int offset);
/// The 어절 without its trailing 조사 when that is certain: 삼성전자가 gives 삼성전자, 오픈AI와의 gives 오픈AI.
Span stemAt(QStringView text, int offset);
/// The sentence at an offset, without surrounding spaces; a quotation followed by 라고, 라며… stays one sentence.
Span sentenceAt(QStringView text, int offset);
/// All sentences of a text in order, as sentenceAt() gives them; costs less than asking for one after the other.
QList<Span> sentencesIn(QStringView text);
/// Where the caret goes with Ctrl+Right / Ctrl+Left: the start of the next / this or the previous 어절.
int nextEojeol(QStringView text, int offset);
int previousEojeol(QStringView text, int offset);

}
