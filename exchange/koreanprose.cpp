// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "koreanprose.h"

#include <algorithm>

namespace Mitjul
{

namespace
{

/// The most frequent syllables of Korean prose: 조사, endings and the commonest parts of words. Of running text they are
/// about half, of random syllables one in thirty.
constexpr QStringView commonSyllables =
    u"이다는의에을가고하지은를로인한서도기사자어들대그나리라정시있일전해으만과수보부원장스제것상아게했면여적공구마"
    u"경주성국연동회소비생오신안관조와";

bool isCommon(QChar c)
{
    return commonSyllables.contains(c);
}

bool isSyllable(QChar c)
{
    return c.unicode() >= 0xac00 && c.unicode() <= 0xd7a3;
}

}

double hangulShareOf(QStringView text)
{
    const auto letters = std::ranges::count_if(text, [](QChar c) {
        return c.isLetter();
    });
    const auto hangul = std::ranges::count_if(text, [](QChar c) {
        return isHangul(c.unicode());
    });
    return letters == 0 ? 0 : double(hangul) / double(letters);
}

double koreanShareOf(QStringView text)
{
    const auto others = std::ranges::count_if(text, [](QChar c) {
        return c.unicode() >= 0x80;
    });
    if (others == 0) {
        return 0;
    }
    const auto syllables = std::ranges::count_if(text, isSyllable);
    const auto common = std::ranges::count_if(text, isCommon);
    return (0.4 * double(syllables) + 0.6 * std::min(double(syllables), 2.0 * double(common))) / double(others);
}

bool isCommonHangul(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isSyllable)
        && std::ranges::count_if(text, isCommon) * 2 >= text.size();
}

bool isKoreanProse(QStringView text)
{
    constexpr qsizetype enough = 8; ///< syllables
    constexpr qsizetype few = 3; ///< syllables that are enough when most are common, and nothing else is there
    const auto syllables = std::ranges::count_if(text, isSyllable);
    const auto common = std::ranges::count_if(text, isCommon);
    const auto others = std::ranges::count_if(text, [](QChar c) {
        return c.unicode() >= 0x80 && !isHangul(c.unicode()) && c.isLetter();
    });
    return (syllables >= enough && common * 100 >= syllables * 18 && (others == 0 || koreanShareOf(text) >= 0.4))
        || (syllables >= few && common * 2 >= syllables && others == 0);
}

}
