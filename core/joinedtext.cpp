// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "joinedtext.h"

#include "segmentation.h"

#include <algorithm>

namespace Mitjul
{

namespace
{

constexpr int contextLength = 32; ///< code points
/// Units that surely hold the context, and enough beyond it to see whether a grapheme is cut.
constexpr qsizetype contextUnits = 4 * contextLength;

}

JoinedText::JoinedText(const QList<Paragraph> &paragraphs)
{
    qsizetype size = 0;
    for (const Paragraph &paragraph : paragraphs) {
        size += paragraph.text.size() + 1;
    }
    m_text.reserve(size);
    m_starts.reserve(std::max<qsizetype>(1, paragraphs.size()));
    for (const Paragraph &paragraph : paragraphs) {
        if (!m_starts.isEmpty()) {
            m_text += u'\n';
        }
        m_starts += m_text.size();
        m_text += paragraph.text;
    }
    if (m_starts.isEmpty()) {
        m_starts += 0;
    }
}

qsizetype JoinedText::offsetOf(TextPosition position) const
{
    if (position.paragraph < 0) {
        return 0;
    }
    if (position.paragraph >= m_starts.size()) {
        return m_text.size();
    }
    const bool last = position.paragraph + 1 == m_starts.size();
    const qsizetype start = m_starts.at(position.paragraph);
    const qsizetype end = last ? m_text.size() : m_starts.at(position.paragraph + 1) - 1;
    return std::clamp<qsizetype>(start + position.offset, start, end);
}

TextPosition JoinedText::positionOf(qsizetype offset) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    const qsizetype paragraph = std::max<qsizetype>(0, next - m_starts.begin() - 1);
    return {int(paragraph), int(offset - m_starts.at(paragraph))};
}

TextPosition clampedTo(const QList<Paragraph> &paragraphs, TextPosition position)
{
    if (paragraphs.isEmpty() || position.paragraph < 0) {
        return {};
    }
    if (position.paragraph >= paragraphs.size()) {
        return {int(paragraphs.size()) - 1, int(paragraphs.last().text.size())};
    }
    const int size = int(paragraphs.at(position.paragraph).text.size());
    return {position.paragraph, std::clamp(position.offset, 0, size)};
}

QString contextBefore(const QList<Paragraph> &paragraphs, TextPosition position)
{
    if (paragraphs.isEmpty()) {
        return {};
    }
    const qsizetype unitsBefore = std::min<qsizetype>(position.offset, contextUnits);
    QString before = paragraphs.at(position.paragraph).text.sliced(position.offset - unitsBefore, unitsBefore);
    for (int i = position.paragraph - 1; i >= 0 && before.size() < contextUnits; --i) {
        const QString &text = paragraphs.at(i).text;
        before = text.last(std::min(text.size(), contextUnits)) + u'\n' + before;
    }
    qsizetype start = before.size();
    for (int codePoints = 0; start > 0 && codePoints < contextLength; ++codePoints) {
        --start;
        start -= start > 0 && before.at(start).isLowSurrogate() && before.at(start - 1).isHighSurrogate() ? 1 : 0;
    }
    return before.sliced(graphemeBoundaryAfter(before, int(start)));
}

QString contextAfter(const QList<Paragraph> &paragraphs, TextPosition position)
{
    if (paragraphs.isEmpty()) {
        return {};
    }
    QString after = paragraphs.at(position.paragraph).text.mid(position.offset, contextUnits);
    for (int i = position.paragraph + 1; i < paragraphs.size() && after.size() < contextUnits; ++i) {
        const QString &text = paragraphs.at(i).text;
        after += u'\n' + text.first(std::min(text.size(), contextUnits));
    }
    qsizetype end = 0;
    for (int codePoints = 0; end < after.size() && codePoints < contextLength; ++codePoints) {
        ++end;
        end += end < after.size() && after.at(end).isLowSurrogate() && after.at(end - 1).isHighSurrogate() ? 1 : 0;
    }
    return after.first(graphemeBoundaryBefore(after, int(end)));
}

}
