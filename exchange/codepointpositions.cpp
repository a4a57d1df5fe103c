// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "codepointpositions.h"

#include <algorithm>

namespace Mitjul
{

namespace
{
/// Each pair of surrogates is one code point; one that stands alone is one too.
qsizetype codePointsIn(QStringView text)
{
    qsizetype pairs = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i).isLowSurrogate() && text.at(i - 1).isHighSurrogate()) {
            ++pairs;
        }
    }
    return text.size() - pairs;
}
}

CodePointPositions::CodePointPositions(const QList<Paragraph> &paragraphs) : m_paragraphs(paragraphs)
{
    qsizetype start = 0;
    for (const Paragraph &paragraph : paragraphs) {
        m_starts += start;
        start += codePointsIn(paragraph.text) + 1; // a line feed joins paragraphs
    }
}

qsizetype CodePointPositions::of(TextPosition position) const
{
    const QStringView text = m_paragraphs.at(position.paragraph).text;
    return m_starts.at(position.paragraph) + codePointsIn(text.first(position.offset));
}

}
