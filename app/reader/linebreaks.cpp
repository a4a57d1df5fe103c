// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "linebreaks.h"

#include <QChar>

#include <algorithm>

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

int wordBreakBefore(QStringView text, int start, int end)
{
    if (end >= text.size() || end <= start || text.at(end - 1).isSpace()) {
        return end;
    }
    // A line that would become much shorter is uglier than a word in two parts.
    const int nearest = start + (end - start) * 3 / 5;
    for (int i = end; i > nearest; --i) {
        if (text.at(i - 1).isSpace()) {
            return i;
        }
    }
    return lineBreakBefore(text, start, end);
}

int listMarkLength(QStringView paragraph)
{
    constexpr QStringView bullets = u"•◦‣▪■□●○▶▷◆◇★☆※-–—*·ㆍ①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮";
    qsizetype end = 0;
    if (!paragraph.isEmpty() && bullets.contains(paragraph.first())) {
        end = 1;
    } else {
        while (end < std::min<qsizetype>(paragraph.size(), 3) && paragraph.at(end).isDigit()) {
            ++end;
        }
        if (end == 0 && !paragraph.isEmpty()
            && QStringView(u"가나다라마바사아자차카타파하").contains(paragraph.first())) {
            end = 1;
        }
        if (end == 0 || end >= paragraph.size() || !QStringView(u".)").contains(paragraph.at(end))) {
            return 0;
        }
        ++end;
    }
    const bool isFollowed = end < paragraph.size() && paragraph.at(end) == u' ';
    return isFollowed ? int(end + 1) : 0;
}

}
