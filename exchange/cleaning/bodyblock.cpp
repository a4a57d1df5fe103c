// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "bodyblock.h"

#include "interfacewords.h"
#include "sentences.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

int weightOf(LineKind kind, const QString &line)
{
    constexpr qsizetype longEnough = 400; // more text in one line says no more
    switch (kind) {
    case LineKind::Prose:
        return 20 + int(std::min(line.size(), longEnough));
    case LineKind::Caption:
    case LineKind::EndMark:
        return -4;
    case LineKind::Short:
        return -12;
    case LineKind::Dates:
    case LineKind::Reporter:
    case LineKind::Publisher:
    case LineKind::Address:
        return -8;
    case LineKind::Hashtags:
    case LineKind::Promotion:
        return -60;
    case LineKind::Chrome:
    case LineKind::Related:
        return -40;
    case LineKind::RelatedHead:
        return -120;
    case LineKind::Copyright:
        return -300;
    case LineKind::CommentHead:
        return -100;
    }
    Q_UNREACHABLE_RETURN(0);
}

/// A sentence that has less than this in common with a text is about something else.
constexpr double foreignShare = 0.12;

BodyBlock heaviest(const QList<int> &weights)
{
    BodyBlock best;
    qint64 bestSum = 0;
    qint64 sum = 0;
    qsizetype first = 0;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        if (sum <= 0) {
            sum = 0;
            first = i;
        }
        sum += weights.at(i);
        if (sum > bestSum) {
            bestSum = sum;
            best = {first, i + 1};
        }
    }
    return best;
}

QList<int> weightsOf(const QList<PageLine> &lines, const QList<LineKind> &kinds)
{
    const bool hasProse = kinds.contains(LineKind::Prose);
    qsizetype read = 0; // UTF-16 units of sentences so far
    constexpr qsizetype anArticle = 120;
    bool amongComments = false;
    bool behindCopyright = false;
    QList<int> weights;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LineKind kind = kinds.at(i);
        int weight = weightOf(kind, lines.at(i).text);
        if (kind == LineKind::Prose && (amongComments || behindCopyright)) {
            weight = amongComments ? 0 : weight / 5;
        }
        const bool isContent = lines.at(i).hint == LineHint::Row || lines.at(i).hint == LineHint::Item
            || lines.at(i).hint == LineHint::Quote || lines.at(i).hint == LineHint::Heading;
        if (kind == LineKind::Short && (isContent || !hasProse) && lines.at(i).hint != LineHint::Link) {
            weight = hasProse ? 0 : 4;
        }
        // What a page's own code sets apart does not tear the text around it.
        weights += lines.at(i).hint == LineHint::Outside ? std::max(weight, -1) : weight;
        read += kind == LineKind::Prose ? lines.at(i).text.size() : 0;
        amongComments = amongComments || (kind == LineKind::CommentHead && read > anArticle);
        behindCopyright = behindCopyright || (kind == LineKind::Copyright && read > anArticle);
    }
    return weights;
}

bool isPageLine(LineKind kind)
{
    return kind != LineKind::Prose && kind != LineKind::Short && kind != LineKind::Caption;
}

}

WordPairs wordsOf(const QList<PageLine> &lines, const QList<LineKind> &kinds, const BodyBlock &block)
{
    WordPairs words;
    qsizetype units = 0;
    for (qsizetype i = block.first; i < block.end; ++i) {
        units += lines.at(i).text.size();
    }
    words.reserve(units);
    const bool hasProse = std::find(kinds.cbegin() + block.first, kinds.cbegin() + block.end, LineKind::Prose)
        != kinds.cbegin() + block.end;
    for (qsizetype i = block.first; i < block.end; ++i) {
        if (!hasProse || kinds.at(i) == LineKind::Prose) {
            words.add(lines.at(i).text);
        }
    }
    return words;
}

QList<LineKind> withStatements(const QList<PageLine> &lines, QList<LineKind> kinds)
{
    constexpr double aboutTheSame = 0.3;
    QList<qsizetype> statements;
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        const LineKind kind = kinds.at(i);
        const bool mayBeText = kind == LineKind::Chrome || kind == LineKind::Promotion || kind == LineKind::Copyright;
        if (mayBeText && kinds.at(i - 1) == LineKind::Prose && kinds.at(i + 1) == LineKind::Prose
            && isStatement(lines.at(i).text) && lines.at(i).text.front().isLetterOrNumber()) {
            statements += i;
        }
    }
    const WordPairs words = statements.isEmpty() ? WordPairs() : wordsOf(lines, kinds, {0, lines.size()});
    for (const qsizetype i : std::as_const(statements)) {
        if (words.shareOf(lines.at(i).text) >= aboutTheSame) {
            kinds[i] = LineKind::Prose;
        }
    }
    return kinds;
}

namespace
{

/// The words of a block with those of the headline, decks and captions above it.
WordPairs withWordsAbove(
    WordPairs words, const QList<PageLine> &lines, const QList<LineKind> &kinds, const BodyBlock &block)
{
    constexpr qsizetype above = 20; // lines
    constexpr qsizetype shortest = 10; // UTF-16 units; what is shorter names a section
    for (qsizetype i = std::max<qsizetype>(0, block.first - above); i < block.first; ++i) {
        const bool tells = kinds.at(i) == LineKind::Short || kinds.at(i) == LineKind::Caption;
        if (tells && lines.at(i).text.size() >= shortest && lines.at(i).hint != LineHint::Outside) {
            words.add(lines.at(i).text);
        }
    }
    return words;
}

/// Sentences that speak of what the block speaks of belong to it, though a box of other things stands between: what
/// stands there no longer weighs against them.
void bridgeGaps(const QList<PageLine> &lines, const QList<LineKind> &kinds, const BodyBlock &block,
    const WordPairs &words, QList<int> &weights)
{
    constexpr double aboutTheSame = 0.25;
    constexpr int light = -5;
    constexpr qsizetype aParagraph = 60;
    // The reporter's line, the copyright or the comments: the article ends there at the latest.
    const auto last = std::find_if(kinds.cbegin() + block.end, kinds.cend(), [](LineKind kind) {
        return kind == LineKind::CommentHead || kind == LineKind::Copyright || kind == LineKind::Reporter;
    });
    const bool isSigned = last != kinds.cend() && *last != LineKind::CommentHead;
    const auto belongs = [&](qsizetype i) {
        const QString &line = lines.at(i).text;
        if (kinds.at(i) != LineKind::Prose || line.size() < aParagraph || lines.at(i).hint == LineHint::Outside) {
            return false;
        }
        const double share = words.shareOf(line);
        return share >= aboutTheSame || (share >= foreignShare && isStatement(line) && isSigned);
    };
    const auto lighten = [&](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i) {
            weights[i] = std::max(weights.at(i), light);
        }
    };
    qsizetype known = block.end;
    for (qsizetype i = block.end; i < last - kinds.cbegin(); ++i) {
        if (belongs(i)) {
            lighten(known, i);
            known = i + 1;
        }
    }
    known = block.first;
    for (qsizetype i = block.first - 1; i >= 0; --i) {
        if (belongs(i)) {
            lighten(i + 1, known);
            known = i;
        }
    }
}

/// Who speaks next, by any name: [앵커], <김서윤>, ◀ 리포트 ▶.
bool isBracketed(const QString &line)
{
    constexpr qsizetype longest = 10;
    constexpr QStringView openers = u"[<(【◀〈";
    constexpr QStringView closers = u"]>)】▶〉";
    return line.size() >= 3 && line.size() <= longest && openers.contains(line.front())
        && closers.contains(line.back());
}

/// The last words of a text: a short sentence, a greeting, who made the pictures.
bool isLastWords(const QString &line)
{
    static const QRegularExpression greeting(u"^\\S{1,10}( \\S{1,6})? (드림|올림|씀|배상)$"_s);
    static const QRegularExpression credits(
        u"^[(<\\[]?([가-힣 ]{2,8}\\s?[:=]\\s?[가-힣·, ]{2,24}\\s?([,/|]\\s?|[)>\\]]?$)){2,}$"_s);
    static const QRegularExpression enclosures(u"^(붙임|별첨)\\s+\\S"_s);
    static const QString stops = u".!…”"_s; // a question asks the reader
    static const QRegularExpression sentence(u"[다요죠][.!]\\s\\S"_s); // whatever comes behind it
    const bool endsInFeeling = line.endsWith(":)"_L1) || line.endsWith("^^"_L1);
    return endsInFeeling || sentence.match(line).hasMatch() || enclosures.match(line).hasMatch()
        || stops.contains(line.back()) || greeting.match(line).hasMatch() || credits.match(line).hasMatch();
}

/// A question in the words of the text, where the page would ask for the reader's opinion.
bool asksOfText(const PageLine &line, const WordPairs &words)
{
    constexpr double someOfIt = 0.1;
    return line.text.endsWith(u'?') && interfaceShareOf(line.text) == 0 && words.shareOf(line.text) >= someOfIt;
}

/// Short lines right beside a block that are part of it.
BodyBlock extended(BodyBlock block, const QList<PageLine> &lines, const QList<LineKind> &kinds, const WordPairs &words)
{
    while (block.first > 0 && kinds.at(block.first - 1) == LineKind::Short
        && isBracketed(lines.at(block.first - 1).text)) {
        --block.first;
    }
    while (block.end < lines.size() && kinds.at(block.end) == LineKind::Short
        && lines.at(block.end).hint != LineHint::Link
        && (isLastWords(lines.at(block.end).text) || asksOfText(lines.at(block.end), words))) {
        ++block.end;
    }
    return block;
}

/// Cuts sentences at the edges of a block that stand between buttons and have nothing in common with the rest.
BodyBlock withoutForeignEdges(BodyBlock block, const QList<PageLine> &lines, const QList<LineKind> &kinds)
{
    const auto isForeign = [&](qsizetype edge, qsizetype outside, qsizetype inside) {
        const bool besideChrome = outside >= 0 && outside < lines.size()
            && (kinds.at(outside) == LineKind::Chrome || kinds.at(outside) == LineKind::Promotion);
        if (!besideChrome || !isPageLine(kinds.at(inside))) {
            return false;
        }
        WordPairs others;
        for (qsizetype i = block.first; i < block.end; ++i) {
            if (i != edge) {
                others.add(lines.at(i).text);
            }
        }
        return others.shareOf(lines.at(edge).text) < foreignShare;
    };
    while (block.end - block.first > 2 && isForeign(block.first, block.first - 1, block.first + 1)) {
        ++block.first;
    }
    while (block.end - block.first > 2 && isForeign(block.end - 1, block.end, block.end - 2)) {
        --block.end;
    }
    return block;
}

}

BodyBlock bodyBlockOf(const QList<PageLine> &lines, const QList<LineKind> &kinds)
{
    QList<int> weights = weightsOf(lines, kinds);
    const BodyBlock first = heaviest(weights);
    // A second look, now that it is known what the text is about: short lines that speak of the same belong to it, and
    // sentences at its edges that do not are the page's.
    const WordPairs words = wordsOf(lines, kinds, first);
    const WordPairs withHead = withWordsAbove(words, lines, kinds, first);
    bool amongRelated = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        amongRelated = kinds.at(i) == LineKind::RelatedHead || (amongRelated && kinds.at(i) != LineKind::Prose);
        const bool isInside = i >= first.first && i < first.end;
        if (kinds.at(i) == LineKind::Short && !isInside && !amongRelated && i > first.first
            && endsLikeSentence(lines.at(i).text) && words.shareOf(lines.at(i).text) >= 0.5) {
            weights[i] = 6;
        }
        if (kinds.at(i) == LineKind::Prose && !isInside && words.shareOf(lines.at(i).text) < foreignShare) {
            weights[i] = -20;
        }
    }
    bridgeGaps(lines, kinds, first, withHead, weights);
    return extended(withoutForeignEdges(heaviest(weights), lines, kinds), lines, kinds, words);
}

}
