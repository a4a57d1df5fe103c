// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "segmentation.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

constexpr qsizetype longestQuotation = 2000;

bool isClosingQuote(QChar c)
{
    return u"”’\"'」』》〉)）]"_s.contains(c);
}

/// The run of Hangul that begins at an offset.
QStringView hangulFrom(QStringView text, qsizetype offset)
{
    qsizetype end = offset;
    while (end < text.size() && text.at(end).script() == QChar::Script_Hangul) {
        ++end;
    }
    return text.sliced(offset, end - offset);
}

/// Words that carry on the sentence around a quotation. Those of one syllable count only right after the closing quote.
bool isQuotative(QStringView word, bool attached)
{
    constexpr auto always = std::to_array<QStringView>({u"라고", u"라며", u"라는", u"라면서", u"라던", u"라기",
        u"라지만", u"이라고", u"이라며", u"이라는", u"이라면서", u"하고", u"하며", u"하면서"});
    constexpr auto whole = std::to_array<QStringView>(
        {u"고", u"고도", u"고는", u"며", u"면서", u"면서도", u"는", u"란", u"이란", u"은", u"이", u"가", u"을", u"를",
            u"의", u"에", u"와", u"과", u"도", u"로", u"으로", u"에서", u"에는", u"까지", u"부터", u"인"});
    return std::ranges::any_of(always, [word](QStringView known) {
        return word.startsWith(known);
    }) || (attached && std::ranges::find(whole, word) != whole.end());
}

/// Whether the text that follows a closing quote (spaces allowed) belongs to the sentence that quotes.
bool quotesOn(QStringView text, qsizetype afterQuote)
{
    qsizetype next = afterQuote;
    while (next < text.size() && text.at(next).isSpace()) {
        ++next;
    }
    return isQuotative(hangulFrom(text, next), next == afterQuote);
}

/// Whether a boundary stands inside “…” and the quotation is followed by 라고, 라며…
bool isInsideQuotation(QStringView text, qsizetype boundary)
{
    const QStringView before = text.first(boundary).last(std::min(boundary, longestQuotation));
    if (before.lastIndexOf(u'“') <= before.lastIndexOf(u'”')) {
        return false;
    }
    const QStringView after = text.sliced(boundary).first(std::min(text.size() - boundary, longestQuotation));
    const qsizetype close = after.indexOf(u'”');
    return close >= 0 && !after.first(close).contains(u'“') && quotesOn(text, boundary + close + 1);
}

/// Whether the full stop that ends a piece ends an abbreviation or a part of a date: U.S. 정부, Inc. 는, 2023. 12. 3.
bool endsInAbbreviation(QStringView piece, QStringView next)
{
    if (!piece.endsWith(u'.')) {
        return false;
    }
    qsizetype start = piece.size() - 1;
    while (start > 0 && piece.at(start - 1).isLetterOrNumber()) {
        --start;
    }
    const QStringView word = piece.sliced(start).chopped(1);
    const auto isDigit = [](QChar c) {
        return c.isDigit();
    };
    if (!word.isEmpty() && std::ranges::all_of(word, isDigit)) {
        const bool numbersItem = start == 0 && word.size() <= 2;
        return numbersItem || (!next.isEmpty() && next.front().isDigit());
    }
    constexpr auto known = std::to_array<QStringView>(
        {u"Inc", u"Ltd", u"Co", u"Corp", u"Mr", u"Mrs", u"Ms", u"Dr", u"Prof", u"St", u"No", u"vs", u"Jr", u"Sr"});
    return (word.size() == 1 && word.front().isUpper()) || std::ranges::find(known, word) != known.end();
}

bool isSentenceBoundary(QStringView text, qsizetype sentenceStart, qsizetype boundary)
{
    const QStringView piece = text.sliced(sentenceStart, boundary - sentenceStart).trimmed();
    if (piece.isEmpty()) {
        return false;
    }
    const bool closed = isClosingQuote(piece.back());
    const qsizetype pieceEnd = piece.end() - text.begin();
    return !(closed && quotesOn(text, pieceEnd)) && !endsInAbbreviation(piece, text.sliced(boundary))
        && !isInsideQuotation(text, boundary);
}

/// The sentence at an offset of a text that is short enough to be looked at from its beginning.
Span sentenceIn(QStringView text, qsizetype offset)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text.data(), text.size());
    qsizetype start = 0;
    for (qsizetype next = finder.toNextBoundary(); next >= 0 && next < text.size(); next = finder.toNextBoundary()) {
        if (!isSentenceBoundary(text, start, next)) {
            continue;
        }
        if (next > offset) {
            return {int(start), int(next)};
        }
        start = next;
    }
    return {int(start), int(text.size())};
}

/// The first space at or before an offset, where a sentence splitter can begin without cutting a word.
qsizetype spaceBefore(QStringView text, qsizetype offset)
{
    constexpr qsizetype farEnough = 1000;
    const qsizetype limit = std::max<qsizetype>(0, offset - farEnough);
    for (qsizetype i = offset; i > limit; --i) {
        if (text.at(i).isSpace()) {
            return i;
        }
    }
    return limit;
}

Span trimmed(QStringView text, Span span)
{
    while (span.start < span.end && text.at(span.start).isSpace()) {
        ++span.start;
    }
    while (span.end > span.start && text.at(span.end - 1).isSpace()) {
        --span.end;
    }
    return span;
}

}

Span sentenceAt(QStringView text, int offset)
{
    constexpr qsizetype longestLookedAt = 64 * 1024;
    const qsizetype at = std::clamp<qsizetype>(offset, 0, std::max<qsizetype>(0, text.size() - 1));
    // A window that grows until the sentence lies well inside it: a paragraph may be megabytes long.
    for (qsizetype reach = 2 * longestQuotation;; reach *= 4) {
        const qsizetype start = at > reach ? spaceBefore(text, at - reach) : 0;
        const qsizetype end = std::min(text.size(), at + reach);
        const Span found = sentenceIn(text.sliced(start, end - start), at - start);
        const bool startKnown = start == 0 || found.start > 0;
        const bool endKnown = end == text.size() || found.end < end - start;
        if ((startKnown && endKnown) || reach >= longestLookedAt) {
            return trimmed(text, {int(start) + found.start, int(start) + found.end});
        }
    }
}

QList<Span> sentencesIn(QStringView text)
{
    QList<Span> sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text.data(), text.size());
    qsizetype start = 0;
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        if (next < text.size() && !isSentenceBoundary(text, start, next)) {
            continue;
        }
        const Span sentence = trimmed(text, {int(start), int(next)});
        if (sentence.length() > 0) {
            sentences += sentence;
        }
        start = next;
    }
    return sentences;
}

}
