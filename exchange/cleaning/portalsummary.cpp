// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "portalsummary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

constexpr qsizetype mostAbove = 200; ///< lines above a text
constexpr qsizetype mostOfText = 60; ///< lines; summaries are made of the beginning

/// Whether one of the paragraphs below has the sentence in it, and more.
bool isSaidAgain(const QList<PageLine> &lines, qsizetype i)
{
    const QString &sentence = lines.at(i).text;
    const qsizetype end = std::min(lines.size(), i + 1 + mostAbove + mostOfText);
    return std::any_of(lines.cbegin() + i + 1, lines.cbegin() + end, [&sentence](const PageLine &line) {
        return line.text.size() > sentence.size() && line.text.contains(sentence);
    });
}

}

QList<LineKind> withoutPortalSummary(const QList<PageLine> &lines, QList<LineKind> kinds)
{
    constexpr qsizetype shortest = 20; // UTF-16 units
    constexpr qsizetype longestLabel = 40;
    constexpr qsizetype reach = 8; // lines below the label
    qsizetype label = -reach - 1;
    for (qsizetype i = 0; i < std::min(lines.size(), mostAbove); ++i) {
        const QString &line = lines.at(i).text;
        if (kinds.at(i) == LineKind::Chrome && line.size() <= longestLabel && line.contains(u"요약"_s)) {
            label = i;
        } else if (i - label <= reach && kinds.at(i) == LineKind::Prose && line.size() >= shortest
            && isSaidAgain(lines, i)) {
            kinds[i] = LineKind::Chrome;
            label = i; // the next of them
        }
    }
    return kinds;
}

}
