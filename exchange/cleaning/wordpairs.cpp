// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "wordpairs.h"

#include <algorithm>

namespace Mitjul
{

QList<quint32> WordPairs::pairsIn(QStringView text)
{
    QList<quint32> pairs;
    pairs.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const bool isLatin = text.at(i).unicode() < 0x250 && text.at(i).isLetter();
        qsizetype end = i;
        while (end < text.size() && text.at(end).isLetterOrNumber() && (text.at(end).unicode() < 0x250) == isLatin) {
            ++end;
        }
        const QStringView run = text.sliced(i, end - i);
        if (isLatin && run.size() >= 2) {
            pairs += quint32(qHash(run.toString().toLower()));
        }
        for (qsizetype at = 0; !isLatin && at + 1 < run.size(); ++at) {
            pairs += quint32(run.at(at).unicode()) << 16 | run.at(at + 1).unicode();
        }
        i = std::max(end, i + 1);
    }
    return pairs;
}

void WordPairs::add(QStringView text)
{
    for (const quint32 pair : pairsIn(text)) {
        m_pairs.insert(pair);
    }
}

void WordPairs::reserve(qsizetype units)
{
    constexpr qsizetype unitsOfPair = 2; // words end, and pairs come again
    m_pairs.reserve(units / unitsOfPair);
}

double WordPairs::shareOf(QStringView line) const
{
    const QList<quint32> pairs = pairsIn(line);
    const auto common = std::ranges::count_if(pairs, [this](quint32 pair) {
        return m_pairs.contains(pair);
    });
    return pairs.isEmpty() ? 0 : double(common) / double(pairs.size());
}

}
