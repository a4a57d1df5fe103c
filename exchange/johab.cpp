// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "johab.h"

#include "core/hangul.h"

#include <QStringDecoder>

namespace Mitjul
{

namespace
{

/// The five bits of a letter to its number among initials, vowels or finals; -1 where there is none. Several codes of
/// the table are unused, and one stands for no letter.
int initialOfCode(int code)
{
    return code >= 2 && code <= 20 ? code - 2 : -1;
}

int vowelOfCode(int code)
{
    if (code >= 3 && code <= 7) {
        return code - 3;
    }
    if (code >= 10 && code <= 15) {
        return code - 5;
    }
    if (code >= 18 && code <= 23) {
        return code - 7;
    }
    return code >= 26 && code <= 29 ? code - 9 : -1;
}

int finalOfCode(int code)
{
    if (code >= 1 && code <= 17) {
        return code - 1;
    }
    return code >= 19 && code <= 29 ? code - 2 : -1;
}

QChar hangulFrom(int code)
{
    constexpr QStringView initials = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    constexpr char16_t firstVowel = u'ㅏ';
    const int initial = initialOfCode(code >> 10 & 31);
    const int vowel = vowelOfCode(code >> 5 & 31);
    const int final = finalOfCode(code & 31);
    if (initial >= 0 && vowel >= 0 && final >= 0) {
        return QChar(char16_t(firstSyllable + (initial * 21 + vowel) * 28 + final));
    }
    if (initial >= 0 && vowel < 0 && final <= 0) {
        return initials.at(initial);
    }
    if (initial < 0 && vowel >= 0 && final <= 0) {
        return QChar(char16_t(firstVowel + vowel));
    }
    return QChar::ReplacementCharacter;
}

/// Symbols and Hanja stand in the order of KS X 1001, two of its rows to a first byte: asked for as EUC-KR.
QChar otherFrom(uchar high, uchar low)
{
    const bool isHanja = high >= 0xe0 && high <= 0xf9;
    if ((!isHanja && (high < 0xd9 || high > 0xde)) || low < 0x31 || low == 0x7f || (low > 0x7e && low < 0x91)
        || low == 0xff) {
        return QChar::ReplacementCharacter;
    }
    const bool isSecondRow = low >= 0xa1;
    const int row = (isHanja ? 42 + (high - 0xe0) * 2 : 1 + (high - 0xd9) * 2) + (isSecondRow ? 1 : 0);
    const int column = isSecondRow ? low - 0xa1 : low < 0x7f ? low - 0x31 : low - 0x43;
    const char euc[] = {char(0xa0 + row), char(0xa1 + column)};
    QStringDecoder decoder("windows-949", QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArrayView(euc, 2));
    return text.size() == 1 ? text.front() : QChar(QChar::ReplacementCharacter);
}

}

QString textFromJohab(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto high = uchar(bytes.at(i));
        if (high < 0x80) {
            text += QChar(char16_t(high));
        } else if (i + 1 == bytes.size()) {
            text += QChar(QChar::ReplacementCharacter);
        } else {
            const auto low = uchar(bytes.at(++i));
            text += high >= 0x84 && high <= 0xd3 ? hangulFrom(high << 8 | low) : otherFrom(high, low);
        }
    }
    return text;
}

}
