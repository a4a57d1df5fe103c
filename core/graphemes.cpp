// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "segmentation.h"

#include "hangul.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Mitjul
{

namespace
{

/// Characters that end one grapheme and begin another whenever two of them meet: no marks, jamo, emoji or controls.
bool isPlain(char16_t c)
{
    return (c >= 0x20 && c < 0x7f) || isHangulSyllable(c) || (c >= 0x3400 && c < 0xa000)
        || (c >= 0xa1 && c < 0x300 && c != 0xad) || (c >= 0x3001 && c < 0x302a) || (c >= 0x3031 && c < 0x3099)
        || (c >= 0x30a0 && c < 0x3131) || (c >= 0x2010 && c < 0x2028) || (c >= 0x2030 && c < 0x205f);
}

bool isPlainBoundary(QStringView text, qsizetype offset)
{
    return offset == 0 || offset == text.size()
        || (isPlain(text.at(offset - 1).unicode()) && isPlain(text.at(offset).unicode()));
}

/// A part of a text that begins and ends at grapheme boundaries for sure, around an offset.
/// A paragraph may be megabytes long; what decides about a boundary is near it.
class Surroundings
{
public:
    Surroundings(QStringView text, qsizetype offset) : m_start(offset), m_end(offset)
    {
        constexpr qsizetype farEnough = 4096;
        do {
            --m_start;
        } while (
            m_start > 0 && (offset - m_start < farEnough ? !isPlainBoundary(text, m_start) : isTail(text, m_start)));
        do {
            ++m_end;
        } while (
            m_end < text.size() && (m_end - offset < farEnough ? !isPlainBoundary(text, m_end) : isTail(text, m_end)));
        m_text = text.sliced(m_start, m_end - m_start);
    }

    QTextBoundaryFinder finderAt(qsizetype offset) const
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text.data(), m_text.size());
        finder.setPosition(offset - m_start);
        return finder;
    }

    int toOffset(qsizetype position) const
    {
        return int(m_start + position);
    }

private:
    static bool isTail(QStringView text, qsizetype offset)
    {
        return text.at(offset).isLowSurrogate();
    }

    qsizetype m_start;
    qsizetype m_end;
    QStringView m_text;
};

int clamped(QStringView text, int offset)
{
    return int(std::clamp<qsizetype>(offset, 0, text.size()));
}

}

int graphemeBoundaryAfter(QStringView text, int offset)
{
    offset = clamped(text, offset);
    if (isPlainBoundary(text, offset)) {
        return offset;
    }
    const Surroundings around(text, offset);
    QTextBoundaryFinder finder = around.finderAt(offset);
    return finder.isAtBoundary() ? offset : around.toOffset(finder.toNextBoundary());
}

int graphemeBoundaryBefore(QStringView text, int offset)
{
    offset = clamped(text, offset);
    if (isPlainBoundary(text, offset)) {
        return offset;
    }
    const Surroundings around(text, offset);
    QTextBoundaryFinder finder = around.finderAt(offset);
    return finder.isAtBoundary() ? offset : around.toOffset(finder.toPreviousBoundary());
}

int nextGrapheme(QStringView text, int offset)
{
    offset = clamped(text, offset);
    return offset == text.size() ? offset : graphemeBoundaryAfter(text, offset + 1);
}

int previousGrapheme(QStringView text, int offset)
{
    offset = clamped(text, offset);
    return offset == 0 ? offset : graphemeBoundaryBefore(text, offset - 1);
}

QList<int> graphemeBoundaries(QStringView text, int start, int end)
{
    end = clamped(text, end);
    QList<int> boundaries{graphemeBoundaryAfter(text, start)};
    while (boundaries.last() < end) {
        const int at = boundaries.last();
        if (isPlainBoundary(text, at + 1)) {
            boundaries.append(at + 1);
            continue;
        }
        const Surroundings around(text, at + 1);
        QTextBoundaryFinder finder = around.finderAt(at);
        for (auto next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
            boundaries.append(around.toOffset(next));
        }
    }
    while (!boundaries.isEmpty() && boundaries.last() > end) {
        boundaries.removeLast();
    }
    return boundaries;
}

}
