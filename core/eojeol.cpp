// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "segmentation.h"

#include "particles.h"

#include <QString>

#include <algorithm>

namespace Mitjul
{

namespace
{

constexpr QStringView openers = u"‘“'\"(（[［{「『《〈<【〔";
constexpr QStringView closers = u"’”'\")）]］}」』》〉>】〕";

/// ㆍ is a letter to Unicode and a middle dot to Korean newspapers.
constexpr char16_t araea = u'ㆍ';

bool isTrimmed(QChar c)
{
    return c == araea || (c.isPunct() && !QStringView(u"%％‰").contains(c)) || c.category() == QChar::Symbol_Other
        || QStringView(u"<>=~|`^").contains(c);
}

bool isWordCharacter(QChar c)
{
    return (c.isLetterOrNumber() && c != araea) || c.isMark() || c.isSurrogate() || c == u'_'
        || QStringView(u"%％‰").contains(c);
}

bool isAsciiAlphanumeric(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

/// The run between spaces that is nearest to an offset; empty only when the text has nothing but spaces.
Span runAt(QStringView text, qsizetype offset)
{
    qsizetype left = std::clamp<qsizetype>(offset, 0, text.size());
    qsizetype right = left;
    while (right < text.size() && text.at(right).isSpace()) {
        ++right;
    }
    while (left > 0 && text.at(left - 1).isSpace()) {
        --left;
    }
    const bool takeLeft = left > 0 && (right == text.size() || offset - left < right - offset);
    qsizetype start = takeLeft ? left - 1 : right;
    qsizetype end = start;
    while (start > 0 && !text.at(start - 1).isSpace()) {
        --start;
    }
    while (end < text.size() && !text.at(end).isSpace()) {
        ++end;
    }
    return {int(start), int(end)};
}

/// Whether the bracket or quote just outside one end of a span has its partner inside it: (MS)가, 파트너십(AI).
bool closesInside(QStringView text, Span span, QChar opener)
{
    const qsizetype kind = openers.indexOf(opener);
    return kind >= 0 && text.sliced(span.start, span.length()).contains(closers.at(kind));
}

bool opensInside(QStringView text, Span span, QChar closer)
{
    const qsizetype kind = closers.indexOf(closer);
    const QStringView inside = text.sliced(span.start, span.length());
    return kind >= 0 && inside.count(openers.at(kind)) > inside.count(closer);
}

Span withoutPunctuation(QStringView text, Span run)
{
    Span core = run;
    while (core.start < core.end && isTrimmed(text.at(core.start))) {
        ++core.start;
    }
    while (core.end > core.start && isTrimmed(text.at(core.end - 1))) {
        --core.end;
    }
    if (core.length() == 0) {
        return run;
    }
    if (core.end < run.end && opensInside(text, core, text.at(core.end))) {
        ++core.end;
    }
    if (core.start > run.start && closesInside(text, core, text.at(core.start - 1))) {
        --core.start;
    }
    return core;
}

/// Whether a character inside a run holds its neighbours together: 1,312원, 3.5%, Amazon.com, K-AI, AT&T, LGU+.
bool joins(QStringView text, qsizetype i)
{
    if (i == 0) {
        return false;
    }
    const QChar before = text.at(i - 1);
    const QChar c = text.at(i);
    if (c == u'+') {
        return isAsciiAlphanumeric(before);
    }
    return QStringView(u".,-&'’:@/").contains(c) && i + 1 < text.size() && isAsciiAlphanumeric(before)
        && isAsciiAlphanumeric(text.at(i + 1));
}

bool belongsToToken(QStringView text, qsizetype i)
{
    return isWordCharacter(text.at(i)) || joins(text, i);
}

/// The part of a run that is written without quotes, brackets or middle dots: what 조사 are attached to.
Span tokenAt(QStringView text, Span run, qsizetype offset)
{
    qsizetype at = std::clamp<qsizetype>(offset, run.start, run.end);
    while (at > run.start && (at == run.end || !belongsToToken(text, at))) {
        --at;
    }
    while (at < run.end && !belongsToToken(text, at)) {
        ++at;
    }
    if (at == run.end) {
        return run;
    }
    qsizetype start = at;
    qsizetype end = at;
    while (start > run.start && belongsToToken(text, start - 1)) {
        --start;
    }
    while (end < run.end && belongsToToken(text, end)) {
        ++end;
    }
    return {int(start), int(end)};
}

/// The tables of 조사 know whole syllables, a text may have them as letters (NFD).
QString composed(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C);
}

/// stemLength() of a token in whatever way its syllables are written.
int stemLengthAsWritten(QStringView token)
{
    const QString whole = composed(token);
    const int length = stemLength(whole);
    if (whole.size() == token.size()) {
        return length;
    }
    int end = 0;
    while (end < token.size() && composed(token.first(end)).size() < length) {
        end = nextGrapheme(token, end);
    }
    return end;
}

/// The token that stands left of one, with only closing quotes or brackets between them; the same one when there is
/// none.
Span tokenClosedBefore(QStringView text, Span run, Span token)
{
    qsizetype i = token.start;
    while (i > run.start && closers.contains(text.at(i - 1))) {
        --i;
    }
    if (i == token.start || i == run.start) {
        return token;
    }
    const Span left = tokenAt(text, run, i - 1);
    const bool onlyParticles = isParticleChain(
        composed(text.sliced(left.start, left.length())), composed(text.sliced(token.start, token.length())));
    return left.end == i && onlyParticles ? left : token;
}

}

Span eojeolAt(QStringView text, int offset)
{
    return withoutPunctuation(text, runAt(text, offset));
}

Span stemAt(QStringView text, int offset)
{
    const Span run = runAt(text, offset);
    const Span token = tokenAt(text, run, offset);
    const Span closed = tokenClosedBefore(text, run, token);
    if (closed != token) {
        return closed;
    }
    return {token.start, token.start + stemLengthAsWritten(text.sliced(token.start, token.length()))};
}

int nextEojeol(QStringView text, int offset)
{
    qsizetype i = std::clamp<qsizetype>(offset, 0, text.size());
    while (i < text.size() && !text.at(i).isSpace()) {
        ++i;
    }
    while (i < text.size() && text.at(i).isSpace()) {
        ++i;
    }
    return int(i);
}

int previousEojeol(QStringView text, int offset)
{
    qsizetype i = std::clamp<qsizetype>(offset, 0, text.size());
    while (i > 0 && text.at(i - 1).isSpace()) {
        --i;
    }
    while (i > 0 && !text.at(i - 1).isSpace()) {
        --i;
    }
    return int(i);
}

}
