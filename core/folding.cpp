// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "folding.h"

#include "hangul.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
        || category == QChar::Mark_Enclosing;
}

/// Characters that fold alone, whatever follows: nearly all of a Korean text, so they take the short way.
bool standsAlone(char16_t c)
{
    return c < 0x300 || isHangulSyllable(c) || (c >= 0x4e00 && c < 0xa000) || (c >= 0x3000 && c < 0x3099);
}

/// Seen on screens as nothing at all: zero-width spaces, joiners and marks of direction, variation selectors.
bool isInvisible(char32_t c)
{
    return c == 0xad || c == 0x61c || c == 0x34f || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f) || (c >= 0xfe00 && c <= 0xfe0f) || c == 0xfeff || c == 0x3164 || c == 0xffa0;
}

constexpr QStringView quotationMarks = u"'\"`´‘’‚‛“”„‟‹›«»′″〈〉《》「」『』〝〞〟＂＇";
constexpr QStringView middleDots = u"·ㆍ・･‧•∙⋅";
constexpr QStringView dashes = u"-‐‑‒–—―−﹣－";
constexpr QStringView tildes = u"~～〜∼˜";

/// Half-width jamo to the jamo that keyboards write; 0 for other characters. NFKC would give conjoining jamo instead.
char16_t wideJamo(char32_t c)
{
    if (c >= 0xffa1 && c <= 0xffbe) {
        return char16_t(c - 0xffa1 + 0x3131);
    }
    if (c >= 0xffc2 && c <= 0xffdc) {
        return char16_t(0x314f + (c - 0xffc2) / 8 * 6 + (c - 0xffc2) % 8);
    }
    return 0;
}

/// ㈀ and ㉠ to their consonant, ㈎ and ㉮ to their syllable; 0 for other characters.
char16_t withoutRing(char32_t c)
{
    constexpr QStringView consonants = u"ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
    constexpr QStringView syllables = u"가나다라마바사아자차카타파하";
    if (c >= 0x3200 && c < 0x3200 + 28) {
        const auto i = qsizetype(c - 0x3200);
        return (i < 14 ? consonants.at(i) : syllables.at(i - 14)).unicode();
    }
    if (c >= 0x3260 && c < 0x3260 + 28) {
        const auto i = qsizetype(c - 0x3260);
        return (i < 14 ? consonants.at(i) : syllables.at(i - 14)).unicode();
    }
    return 0;
}

/// One character that NFKC would treat in the wrong way for Korean; 0 when NFKC is right.
char16_t koreanFold(char32_t c)
{
    if (c > 0xffff) {
        return 0;
    }
    const QChar unit{char16_t(c)};
    if (quotationMarks.contains(unit)) {
        return u'"';
    }
    if (middleDots.contains(unit)) {
        return u'·';
    }
    if (tildes.contains(unit)) {
        return u'~';
    }
    if (dashes.contains(unit)) {
        return u'-';
    }
    if (unit.isSpace()) {
        return u' ';
    }
    if (c >= 0x3131 && c <= 0x318e) {
        return char16_t(c);
    }
    const char16_t jamo = wideJamo(c);
    return jamo ? jamo : withoutRing(c);
}

QString foldOf(char32_t c)
{
    if (isInvisible(c)) {
        return {};
    }
    if (const char16_t folded = koreanFold(c)) {
        return QString(QChar(folded));
    }
    return QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QString foldOfCluster(QStringView cluster)
{
    QString folded;
    const QString composed = cluster.toString().normalized(QString::NormalizationForm_C);
    for (const uint c : composed.toUcs4()) {
        folded += foldOf(c);
    }
    return folded;
}

qsizetype unitsOfCharacter(QStringView text, qsizetype i)
{
    return text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate() ? 2 : 1;
}

char32_t characterAt(QStringView text, qsizetype i)
{
    return unitsOfCharacter(text, i) == 2 ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1))
                                          : char32_t(text.at(i).unicode());
}

/// The end of a character with the marks or conjoining jamo that belong to it.
qsizetype endOfCluster(QStringView text, qsizetype start)
{
    qsizetype end = start + unitsOfCharacter(text, start);
    while (end < text.size()) {
        const char32_t c = characterAt(text, end);
        if (!isMark(c) && !continuesSyllable(c)) {
            break;
        }
        end += unitsOfCharacter(text, end);
    }
    return end;
}

/// The fold of a character that stands alone and stays one unit; 0 when it takes the long way.
char16_t quickFold(char16_t c)
{
    if (isHangulSyllable(c) || (c >= 0x4e00 && c < 0xa000)) {
        return c;
    }
    if (c >= 0x80) {
        return 0;
    }
    if (c == u'\'' || c == u'"' || c == u'`') {
        return u'"';
    }
    if (c >= u'A' && c <= u'Z') {
        return c + (u'a' - u'A');
    }
    return c == u'\t' || c == u'\n' || c == u'\r' ? u' ' : c;
}

}

FoldedText foldWithOrigins(QStringView text)
{
    FoldedText folded;
    folded.text.reserve(text.size());
    folded.origins.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size();) {
        const char16_t unit = text.at(i).unicode();
        const bool alone = standsAlone(unit) && (i + 1 == text.size() || standsAlone(text.at(i + 1).unicode()));
        const char16_t quick = alone ? quickFold(unit) : 0;
        const qsizetype end = quick ? i + 1 : endOfCluster(text, i);
        if (quick) {
            folded.text += QChar(quick);
        } else {
            folded.text += foldOfCluster(text.sliced(i, end - i));
        }
        folded.origins.resize(folded.text.size(), int(i));
        i = end;
    }
    folded.origins.append(int(text.size()));
    return folded;
}

QString fold(QStringView text)
{
    std::optional<QString> quick = foldUnitByUnit(text);
    return quick ? *std::move(quick) : foldWithOrigins(text).text;
}

std::optional<QString> foldUnitByUnit(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    QChar *to = folded.data();
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        char16_t fold = quickFold(unit);
        if (!fold && !isInvisible(unit)) {
            fold = koreanFold(unit);
        }
        if (!fold) {
            return {};
        }
        *to++ = QChar(fold);
    }
    return folded;
}

QString initialsOf(QStringView text)
{
    QString initials = fold(text);
    for (QChar &c : initials) {
        if (isHangulSyllable(c.unicode())) {
            c = QChar(initialOf(c.unicode()));
        }
    }
    return initials;
}

}
