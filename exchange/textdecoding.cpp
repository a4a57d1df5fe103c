// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "textdecoding.h"

#include "johab.h"
#include "koreanprose.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

constexpr qsizetype previewLength = 160;
/// Bytes that are looked at to tell encodings apart.
constexpr qsizetype sampleBytes = 64 * 1024;
/// How much of a text may be damaged and still be text in an encoding.
constexpr double tolerableDamage = 0.02;

constexpr std::array names{
    std::pair{TextEncoding::Utf8, "UTF-8"_L1},
    std::pair{TextEncoding::Utf16Le, "UTF-16 LE"_L1},
    std::pair{TextEncoding::Utf16Be, "UTF-16 BE"_L1},
    std::pair{TextEncoding::Utf32Le, "UTF-32 LE"_L1},
    std::pair{TextEncoding::Utf32Be, "UTF-32 BE"_L1},
    std::pair{TextEncoding::Windows949, "CP949 (EUC-KR)"_L1},
    std::pair{TextEncoding::Iso2022Kr, "ISO-2022-KR"_L1},
    std::pair{TextEncoding::Johab, "Johab"_L1},
    std::pair{TextEncoding::ShiftJis, "Shift_JIS"_L1},
    std::pair{TextEncoding::Gb18030, "GB18030"_L1},
    std::pair{TextEncoding::Windows1252, "Windows-1252"_L1},
};

/// The name by which Qt and ICU know an encoding. Their "CP949" is another one, and their "EUC-KR" lacks 뷁.
const char *codecName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "UTF-8";
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Utf32Le:
        return "UTF-32LE";
    case TextEncoding::Utf32Be:
        return "UTF-32BE";
    case TextEncoding::Windows949:
        return "windows-949";
    case TextEncoding::Iso2022Kr:
        return "ISO-2022-KR";
    case TextEncoding::ShiftJis:
        return "Shift_JIS";
    case TextEncoding::Gb18030:
        return "GB18030";
    case TextEncoding::Windows1252:
        return "windows-1252";
    case TextEncoding::Johab:
        break;
    }
    return "";
}

QString read(QByteArrayView bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Johab) {
        return textFromJohab(bytes);
    }
    QStringDecoder decoder(codecName(encoding), QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (text.startsWith(QChar::ByteOrderMark)) {
        text.removeFirst();
    }
    return text;
}

double damageOf(const QString &text)
{
    const auto damaged = std::ranges::count_if(text, [](QChar c) {
        const char16_t unit = c.unicode();
        const bool isControl = unit < 0x20 && unit != u'\n' && unit != u'\r' && unit != u'\t' && unit != u'\f';
        return c == QChar::ReplacementCharacter || isControl || (unit >= 0x80 && unit < 0xa0)
            || c.category() == QChar::Other_PrivateUse || c.category() == QChar::Other_NotAssigned;
    });
    return text.isEmpty() ? 0 : double(damaged) / double(text.size());
}

struct Mark {
    QByteArrayView bytes;
    TextEncoding encoding;
};

/// UTF-32 before UTF-16, whose mark it begins with.
const std::array marks{
    Mark{QByteArrayView("\xef\xbb\xbf", 3), TextEncoding::Utf8},
    Mark{QByteArrayView("\xff\xfe\0\0", 4), TextEncoding::Utf32Le},
    Mark{QByteArrayView("\0\0\xfe\xff", 4), TextEncoding::Utf32Be},
    Mark{QByteArrayView("\xff\xfe", 2), TextEncoding::Utf16Le},
    Mark{QByteArrayView("\xfe\xff", 2), TextEncoding::Utf16Be},
};

/// A download may end in the middle of a character.
QByteArrayView withoutCutCharacter(QByteArrayView bytes)
{
    for (qsizetype cut = 0; cut < std::min<qsizetype>(4, bytes.size()); ++cut) {
        const auto byte = uchar(bytes.at(bytes.size() - 1 - cut));
        if (byte < 0x80) {
            return bytes;
        }
        if (byte >= 0xc2 && byte <= 0xf4) {
            const qsizetype length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
            return cut + 1 < length && bytes.size() > cut + 1 ? bytes.chopped(cut + 1) : bytes;
        }
    }
    return bytes;
}

/// UTF-16 without a mark: nearly all code units are what Korean texts are made of. Spaces and line ends then have a NUL
/// byte, which no other encoding of text has; without any it might be CP949, whose bytes look like Hangul too.
std::optional<TextEncoding> utf16WithoutMark(QByteArrayView bytes, bool &hasNul)
{
    hasNul = bytes.contains('\0');
    if (bytes.size() < 2 || bytes.size() % 2 != 0) {
        return std::nullopt;
    }
    for (const TextEncoding encoding : {TextEncoding::Utf16Le, TextEncoding::Utf16Be}) {
        const qsizetype high = encoding == TextEncoding::Utf16Le ? 1 : 0;
        qsizetype plausible = 0;
        qsizetype hangul = 0;
        qsizetype hanja = 0;
        for (qsizetype i = 0; i < bytes.size(); i += 2) {
            const auto unit = char16_t(uchar(bytes.at(i + high)) << 8 | uchar(bytes.at(i + 1 - high)));
            const bool isAscii = (unit >= 0x20 && unit < 0x7f) || unit == u'\n' || unit == u'\r' || unit == u'\t';
            hangul += isHangul(unit) ? 1 : 0;
            hanja += unit >= 0x4e00 && unit < 0xa000 ? 1 : 0;
            plausible +=
                isAscii || isHangul(unit) || (unit >= 0x2010 && unit <= 0x2030) || (unit >= 0x3000 && unit <= 0x3020);
        }
        // In the wrong byte order much looks like Hanja: they count only beside as much Hangul.
        plausible += hasNul && hanja <= hangul ? hanja : 0;
        if (plausible * 10 >= bytes.size() / 2 * 8) {
            return encoding;
        }
    }
    return std::nullopt;
}

DecodedText surely(QByteArrayView bytes, TextEncoding encoding)
{
    return {read(bytes, encoding), encoding, true, {}};
}

bool readsAsKorean(QByteArrayView bytes, TextEncoding encoding)
{
    const QString text = read(bytes.first(std::min(bytes.size(), sampleBytes)), encoding);
    return damageOf(text) <= tolerableDamage && isKoreanProse(text);
}

/// Whether bytes are nothing but the 2,350 syllables of KS X 1001, with which CP949 writes nearly all Korean.
bool isKsHangul(QByteArrayView bytes)
{
    bool isLead = true;
    for (const char byte : bytes) {
        const auto unit = uchar(byte);
        if (unit < 0xa1 || (isLead && (unit < 0xb0 || unit > 0xc8))) {
            return false;
        }
        isLead = !isLead;
    }
    return isLead;
}

/// A word or two in UTF-16: all of it common Hangul, which it is in no other encoding of Korean.
bool readsAsKoreanWord(QByteArrayView bytes, TextEncoding utf16)
{
    constexpr qsizetype longest = 16; // bytes
    return bytes.size() <= longest && isCommonHangul(read(bytes, utf16)) && !isKsHangul(bytes)
        && !isCommonHangul(read(bytes, TextEncoding::Windows949)) && !isCommonHangul(read(bytes, TextEncoding::Johab));
}

double likelihoodOf(const QString &text, TextEncoding encoding)
{
    // Rather an encoding that is often met, where the text alone does not decide.
    const double custom = encoding == TextEncoding::Windows949 ? 0.05
        : encoding == TextEncoding::Windows1252                ? -0.05
                                                               : 0;
    return koreanShareOf(text) - 5 * damageOf(text) + custom;
}

DecodedText unsure(QByteArrayView bytes)
{
    struct Reading {
        double likelihood;
        TextEncoding encoding;
    };
    QList<Reading> readings;
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleBytes));
    for (const TextEncoding encoding :
        {TextEncoding::Windows949, TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be,
            TextEncoding::Johab, TextEncoding::ShiftJis, TextEncoding::Gb18030, TextEncoding::Windows1252}) {
        readings += {likelihoodOf(read(sample, encoding), encoding), encoding};
    }
    std::ranges::stable_sort(readings, std::ranges::greater(), &Reading::likelihood);
    DecodedText decoded{read(bytes, readings.first().encoding), readings.first().encoding, false, {}};
    for (const Reading &reading : std::as_const(readings)) {
        decoded.readings += {reading.encoding, read(sample, reading.encoding).left(previewLength)};
    }
    return decoded;
}

}

QString textEncodingName(TextEncoding encoding)
{
    const auto entry = std::ranges::find(names, encoding, &std::pair<TextEncoding, QLatin1StringView>::first);
    return entry->second;
}

DecodedText decodeText(QByteArrayView bytes)
{
    for (const Mark &mark : marks) {
        if (bytes.startsWith(mark.bytes)) {
            return surely(bytes, mark.encoding);
        }
    }
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains(QByteArrayView("\x1b$)C"))) {
        return surely(bytes, TextEncoding::Iso2022Kr);
    }
    bool hasNul = false;
    const auto utf16 = utf16WithoutMark(bytes.first(std::min(bytes.size(), sampleBytes)), hasNul);
    if (utf16 && hasNul) {
        return surely(bytes, *utf16);
    }
    const QByteArrayView whole = withoutCutCharacter(bytes);
    if (whole.isValidUtf8()) {
        return surely(whole, TextEncoding::Utf8);
    }
    const bool isKorean = readsAsKorean(bytes, TextEncoding::Windows949);
    const bool isWideKorean = utf16 && (readsAsKorean(bytes, *utf16) || readsAsKoreanWord(bytes, *utf16));
    if (isKorean != isWideKorean) {
        return surely(bytes, isKorean ? TextEncoding::Windows949 : *utf16);
    }
    return unsure(bytes);
}

std::optional<QString> decodedAs(QByteArrayView bytes, TextEncoding encoding)
{
    QString text = read(bytes, encoding);
    return damageOf(text) <= tolerableDamage ? std::optional(std::move(text)) : std::nullopt;
}

std::optional<TextEncoding> textEncodingFromName(QByteArrayView name)
{
    const QByteArray wanted = name.trimmed().toByteArray().toLower();
    static constexpr std::array known{
        std::pair{"utf-8", TextEncoding::Utf8},
        std::pair{"utf8", TextEncoding::Utf8},
        std::pair{"us-ascii", TextEncoding::Utf8},
        std::pair{"utf-16", TextEncoding::Utf16Le},
        std::pair{"utf-16le", TextEncoding::Utf16Le},
        std::pair{"utf-16be", TextEncoding::Utf16Be},
        std::pair{"euc-kr", TextEncoding::Windows949},
        std::pair{"euckr", TextEncoding::Windows949},
        std::pair{"cp949", TextEncoding::Windows949},
        std::pair{"ms949", TextEncoding::Windows949},
        std::pair{"uhc", TextEncoding::Windows949},
        std::pair{"windows-949", TextEncoding::Windows949},
        std::pair{"x-windows-949", TextEncoding::Windows949},
        std::pair{"ks_c_5601-1987", TextEncoding::Windows949},
        std::pair{"ksc5601", TextEncoding::Windows949},
        std::pair{"korean", TextEncoding::Windows949},
        std::pair{"iso-2022-kr", TextEncoding::Iso2022Kr},
        std::pair{"johab", TextEncoding::Johab},
        std::pair{"shift_jis", TextEncoding::ShiftJis},
        std::pair{"sjis", TextEncoding::ShiftJis},
        std::pair{"gb18030", TextEncoding::Gb18030},
        std::pair{"gbk", TextEncoding::Gb18030},
        std::pair{"gb2312", TextEncoding::Gb18030},
        std::pair{"iso-8859-1", TextEncoding::Windows1252},
        std::pair{"latin1", TextEncoding::Windows1252},
        std::pair{"windows-1252", TextEncoding::Windows1252},
    };
    const auto entry = std::ranges::find_if(known, [&wanted](const auto &candidate) {
        return wanted == candidate.first;
    });
    return entry == known.end() ? std::nullopt : std::optional(entry->second);
}

namespace
{

/// The bytes that were read as Windows-1252, as far as a character is one of them; others become a space.
QByteArray bytesOfLatin(const QString &text)
{
    static const QString highs =
        read(QByteArray::fromHex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"),
            TextEncoding::Windows1252);
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        const qsizetype high = c.unicode() > 0xff ? highs.indexOf(c) : -1;
        bytes += high >= 0 ? char(0x80 + high) : c.unicode() <= 0xff ? char(c.unicode()) : ' ';
    }
    return bytes;
}

}

std::optional<QString> withoutMojibake(const QString &text)
{
    const QString sample = text.first(std::min(text.size(), sampleBytes));
    const auto isSuspect = [](QChar c) {
        return c.unicode() >= 0x80 && c.unicode() < 0x250;
    };
    const auto letters = std::ranges::count_if(sample, [&isSuspect](QChar c) {
        return c.isLetter() || isSuspect(c);
    });
    const auto suspect = std::ranges::count_if(sample, isSuspect);
    if (suspect < 4 || suspect * 10 < letters * 3) {
        return std::nullopt;
    }
    for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Windows949}) {
        const QString repaired = read(bytesOfLatin(sample), encoding);
        if (hangulShareOf(repaired) > 0.6) {
            return read(bytesOfLatin(text), encoding);
        }
    }
    return std::nullopt;
}

}
