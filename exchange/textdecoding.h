// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace Mitjul
{

/// The encodings that a Korean text may come in. Windows949 holds EUC-KR too, which it extends.
enum class TextEncoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Utf32Le,
    Utf32Be,
    Windows949,
    Iso2022Kr,
    Johab,
    ShiftJis,
    Gb18030,
    Windows1252
};

/// As people know it: "CP949 (EUC-KR)".
QString textEncodingName(TextEncoding encoding);

/// How a text may be read.
struct TextReading {
    TextEncoding encoding = TextEncoding::Utf8;
    QString preview; ///< the beginning of the text, for the reader to choose by
};

/// A text read from bytes.
struct DecodedText {
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
    bool sure = true; ///< otherwise the text is the likeliest reading, and the reader should choose
    QList<TextReading> readings; ///< when not sure: what the bytes may be, likeliest first
};

/// Finds out in which encoding a text is: by its byte order mark, strict UTF-8, the escape of ISO-2022-KR, Korean code
/// units of UTF-16, and Korean prose in CP949, in this order. A guess that is not certain says so.
DecodedText decodeText(QByteArrayView bytes);

/// The text in an encoding that somebody chose or declared; nothing when the bytes are hardly text in it.
std::optional<QString> decodedAs(QByteArrayView bytes, TextEncoding encoding);

/// The encoding that a page or a header names ("euc-kr", "ks_c_5601-1987", "utf-8"); nothing for unknown names.
std::optional<TextEncoding> textEncodingFromName(QByteArrayView name);

/// Korean that was once read in a wrong encoding and saved like that (¹®ÈÀϺ¸, í•œêµ­ì–´), as it was meant; nothing
/// when a text does not look like that. What was lost then stays lost.
std::optional<QString> withoutMojibake(const QString &text);

}
