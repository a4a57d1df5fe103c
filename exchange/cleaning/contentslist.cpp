// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "contentslist.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

/// "2. 뒷면부터" and "2 뒷면부터" without the number.
QString withoutNumber(const QString &line)
{
    static const QRegularExpression number(u"^[0-9]{1,2}([.)]\\s?|\\s)"_s);
    return QString(line).remove(number);
}

bool isSaidLater(const QList<PageLine> &lines, qsizetype i)
{
    constexpr qsizetype farthest = 400; // lines
    const QString heading = withoutNumber(lines.at(i).text);
    const auto end = lines.cbegin() + std::min(lines.size(), i + farthest);
    return std::any_of(lines.cbegin() + i + 1, end, [&heading](const PageLine &line) {
        return withoutNumber(line.text) == heading;
    });
}

}

QList<LineKind> withoutContentsList(const QList<PageLine> &lines, QList<LineKind> kinds)
{
    constexpr qsizetype mostAbove = 200; // lines of a page above its text
    static const QRegularExpression heads(u"^[\\[<]?(목차|차례|이 글의 순서|Contents|Table of Contents)[\\]>]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (qsizetype head = 0; head < std::min(lines.size(), mostAbove); ++head) {
        if (!heads.match(lines.at(head).text).hasMatch()) {
            continue;
        }
        qsizetype i = head + 1;
        for (; i < lines.size() && kinds.at(i) != LineKind::Prose && isSaidLater(lines, i); ++i) {
            kinds[i] = LineKind::Chrome;
        }
        if (i > head + 1) {
            kinds[head] = LineKind::Chrome;
        }
    }
    return kinds;
}

}
