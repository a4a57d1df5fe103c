// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Mitjul
{

/// A syllable or a letter that keyboards write.
constexpr bool isHangul(char32_t c)
{
    return (c >= 0xac00 && c <= 0xd7a3) || (c >= 0x3131 && c <= 0x318e);
}

/// Of the letters of a text (Latin ones too), how many are Hangul, 0 to 1.
double hangulShareOf(QStringView text);

/// How much a text reads like Korean, 0 to 1: of what is not ASCII, the Hangul syllables, those counting more that
/// Korean is full of. Text in other encodings or languages, read as Korean, has rare syllables.
double koreanShareOf(QStringView text);

/// Whether a text is nothing but syllables, half of them at least of the most frequent ones.
bool isCommonHangul(QStringView text);

/// Whether a text is long enough, and Korean enough, to be Korean for certain.
bool isKoreanProse(QStringView text);

}
