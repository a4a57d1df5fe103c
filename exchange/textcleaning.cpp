// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "textcleaning.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr QChar lineSeparator(0x2028);
constexpr QChar paragraphSeparator(0x2029);

bool isDropped(QChar character)
{
    const char16_t unit = character.unicode();
    const bool isControl = (unit < 0x20 && unit != u'\t' && unit != u'\n') || (unit >= 0x7f && unit < 0xa0);
    const bool isNoncharacter = unit >= 0xfffe || (unit >= 0xfdd0 && unit <= 0xfdef);
    return isControl || isNoncharacter || unit == QChar::ByteOrderMark;
}

/// Most text has none of these, and is copied in one piece.
bool isKept(QChar character)
{
    return !isDropped(character) && !character.isSurrogate() && character != lineSeparator
        && character != paragraphSeparator;
}

/// What stands for the character at an offset that is not kept; moves on to its last unit.
QString replacement(QStringView text, qsizetype &offset)
{
    const QChar unit = text.at(offset);
    const QChar next = offset + 1 < text.size() ? text.at(offset + 1) : QChar();
    if (unit == u'\r') {
        return next == u'\n' ? QString() : u"\n"_s;
    }
    if (unit == lineSeparator || unit == paragraphSeparator) {
        return u"\n"_s;
    }
    if (unit.isHighSurrogate() && next.isLowSurrogate()) {
        return text.sliced(offset++, 2).toString();
    }
    return unit.isSurrogate() ? QString(QChar::ReplacementCharacter) : QString();
}
}

std::optional<QString> decodeUtf8(QByteArrayView bytes)
{
    if (!bytes.isValidUtf8()) {
        return std::nullopt;
    }
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    return QString::fromUtf8(bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes);
}

QString cleanText(QStringView text)
{
    QString cleaned;
    cleaned.reserve(text.size());
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isKept(text.at(i))) {
            cleaned += text.sliced(start, i - start);
            cleaned += replacement(text, i);
            start = i + 1;
        }
    }
    cleaned += text.sliced(start);
    return cleaned.normalized(QString::NormalizationForm_C);
}

QString cleanLine(QStringView text)
{
    QString line = cleanText(text);
    line.removeIf(isDirectionControl);
    return line.simplified().normalized(QString::NormalizationForm_C);
}

bool isDirectionControl(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}

}
