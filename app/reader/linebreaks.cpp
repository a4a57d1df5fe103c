// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "linebreaks.h"

#include <QChar>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

constexpr QStringView neverFirst = u"!%),.:;?]}¢°·’”…‥℃、。〉》」』】〕〗・ㆍ！％），．：；？］｝～~–—";
constexpr QStringView neverLast = u"([{#$@£¥₩‘“〈《「『【〔〖（［｛＃＄＠";

// A letter or digit of a script that is written with spaces between its words.
bool isOfSpacedScript(QChar c)
{
    return c.isLetterOrNumber() && c.unicode() < 0x1100;
}

bool mayBreak(QChar before, QChar after)
{
    if (before.isSpace()) {
        return !after.isSpace();
    }
    return !after.isSpace() && !after.isLowSurrogate() && !after.isMark() && after != QChar(0x200d)
        && before != QChar(0x200d) && !neverFirst.contains(after) && !neverLast.contains(before)
        && !(isOfSpacedScript(before) && isOfSpacedScript(after));
}

}

int lineBreakBefore(QStringView text, int start, int end)
{
    if (end >= text.size()) {
        return end;
    }
    for (int i = end; i > start; --i) {
        if (mayBreak(text.at(i - 1), text.at(i))) {
            return i;
        }
    }
    return end;
}

}
