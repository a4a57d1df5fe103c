// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <string_view>

namespace Mitjul
{

/// The arithmetic of Hangul in Unicode (The Unicode Standard, section 3.12).
constexpr char16_t firstSyllable = u'가';

constexpr bool isHangulSyllable(char32_t c)
{
    return c >= firstSyllable && c <= U'힣';
}

/// A conjoining vowel or final consonant: part of the syllable that begins before it (as NFD writes Hangul).
constexpr bool continuesSyllable(char32_t c)
{
    return (c >= 0x1160 && c <= 0x11ff) || (c >= 0xd7b0 && c <= 0xd7fb);
}

/// The number of a syllable's final consonant: 0 for none, 1 ㄱ … 27 ㅎ.
constexpr int finalOf(char16_t syllable)
{
    return (syllable - firstSyllable) % 28;
}

/// The initial consonant of a syllable, as the letter that a keyboard writes.
constexpr char16_t initialOf(char16_t syllable)
{
    constexpr std::u16string_view initials = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    return initials[std::size_t(syllable - firstSyllable) / 588];
}

}
