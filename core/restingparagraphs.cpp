// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "restingparagraphs.h"

#include "folding.h"

#include <QSet>

#include <algorithm>

namespace Mitjul
{

namespace
{
constexpr double leastShare = 0.2;
// Of the best paragraph's share: a second one that is nearly as near belongs to it too.
constexpr double nearlyAsNear = 0.8;
constexpr int mostParagraphs = 3;

QSet<quint32> letterPairs(const QString &text)
{
    QSet<quint32> pairs;
    QChar before;
    for (const QChar c : fold(text)) {
        if (!c.isLetterOrNumber()) {
            before = {};
            continue;
        }
        if (!before.isNull()) {
            pairs.insert(quint32(before.unicode()) << 16 | c.unicode());
        }
        before = c;
    }
    return pairs;
}

double shareOf(const QSet<quint32> &sentence, const QSet<quint32> &paragraph)
{
    const auto common = std::ranges::count_if(sentence, [&paragraph](quint32 pair) {
        return paragraph.contains(pair);
    });
    return sentence.isEmpty() ? 0 : double(common) / double(sentence.size());
}
}

QList<int> restingParagraphs(const QString &sentence, const QList<Paragraph> &paragraphs)
{
    const QSet<quint32> pairs = letterPairs(sentence);
    QList<double> shares;
    for (const Paragraph &paragraph : paragraphs) {
        const bool isText = paragraph.role == ParagraphRole::Body || paragraph.role == ParagraphRole::Quote;
        shares += isText ? shareOf(pairs, letterPairs(paragraph.text)) : 0;
    }
    const double best = shares.isEmpty() ? 0 : std::ranges::max(shares);
    QList<int> resting;
    for (int i = 0; i < int(shares.size()) && resting.size() < mostParagraphs; ++i) {
        if (shares.at(i) >= leastShare && shares.at(i) >= best * nearlyAsNear) {
            resting += i;
        }
    }
    return resting;
}

}
