// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "textcleaning.h"

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

/// A pair's second half is looked at with its first, so only halves that stand alone come here.
QChar cleanUnit(QChar unit)
{
    if (unit == lineSeparator || unit == paragraphSeparator) {
        return u'\n';
    }
    return unit.isSurrogate() ? QChar(QChar::ReplacementCharacter) : unit;
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
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit == u'\r') {
            if (i + 1 == text.size() || text.at(i + 1) != u'\n') {
                cleaned += u'\n';
            }
        } else if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            cleaned += text.sliced(i++, 2);
        } else if (!isDropped(unit)) {
            cleaned += cleanUnit(unit);
        }
    }
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
