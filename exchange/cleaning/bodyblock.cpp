// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "bodyblock.h"

#include "pagewords.h"

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
        weights += weight;
        read += kind == LineKind::Prose ? lines.at(i).text.size() : 0;
        amongComments = amongComments || (kind == LineKind::CommentHead && read > anArticle);
        behindCopyright = behindCopyright || (kind == LineKind::Copyright && read > anArticle);
    }
    return weights;
}

bool mayBeTitle(const PageLine &line, LineKind kind)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 150;
    return (kind == LineKind::Short || kind == LineKind::Prose || kind == LineKind::Related
               || line.hint == LineHint::Title)
        && line.text.size() >= shortest && line.text.size() <= longest && line.hint != LineHint::Link;
}

bool isMeta(LineKind kind)
{
    return kind == LineKind::Dates || kind == LineKind::Reporter;
}

bool isPageLine(LineKind kind)
{
    return kind != LineKind::Prose && kind != LineKind::Short && kind != LineKind::Caption;
}

/// One word alone is rather the name of an outlet or a section than a title.
double onlyAName(const PageLine &line)
{
    constexpr qsizetype longest = 10;
    return line.hint != LineHint::Title && line.text.size() <= longest && !line.text.contains(u' ') ? 1.2 : 0;
}

double titleScore(const QList<PageLine> &lines, const QList<LineKind> &kinds, qsizetype i, const WordPairs &body)
{
    const QString &line = lines.at(i).text;
    const double words = double(line.count(u' ')) + 1;
    double score = 2 * body.shareOf(line) + 0.5 * std::min(words, 8.0) / 8 - (interfaceShareOf(line) >= 0.3 ? 1 : 0);
    static const QString headlineSigns = u"“”‘’\"'…?!,[]·"_s;
    score += std::ranges::any_of(line,
                 [](QChar c) {
                     return headlineSigns.contains(c);
                 })
        ? 0.15
        : 0;
    score -= line.endsWith(u"다."_s) ? 0.5 : 0;
    score += lines.at(i).hint == LineHint::Title ? 1 : 0;
    constexpr qsizetype longestName = 12; // the name of a blog or of its author stands above and below the title
    score -= line.size() <= longestName && std::ranges::count(lines, line, &PageLine::text) > 1 ? 0.6 : 0;
    for (qsizetype next = i + 1; next < std::min(i + 4, lines.size()); ++next) {
        if (isMeta(kinds.at(next))) {
            score += 0.3;
            break;
        }
    }
    return score;
}

/// The first line of a body with a sentence that ends in a full stop: headlines have none.
qsizetype firstSentence(const QList<PageLine> &lines, const BodyBlock &body)
{
    static const QString stops = u".?!…。”’\""_s;
    qsizetype i = body.first;
    while (i < body.end && lines.at(i).text.size() <= 80 && !stops.contains(lines.at(i).text.back())) {
        ++i;
    }
    return i == body.end ? body.first : i;
}

}

QList<QString> WordPairs::pairsIn(const QString &text)
{
    QList<QString> pairs;
    for (qsizetype i = 0; i < text.size();) {
        const bool isLatin = text.at(i).unicode() < 0x250 && text.at(i).isLetter();
        qsizetype end = i;
        while (end < text.size() && text.at(end).isLetterOrNumber() && (text.at(end).unicode() < 0x250) == isLatin) {
            ++end;
        }
        const QString run = text.sliced(i, end - i);
        if (isLatin && run.size() >= 2) {
            pairs += run.toLower();
        }
        for (qsizetype at = 0; !isLatin && at + 1 < run.size(); ++at) {
            pairs += run.sliced(at, 2);
        }
        i = std::max(end, i + 1);
    }
    return pairs;
}

void WordPairs::add(const QString &text)
{
    for (const QString &pair : pairsIn(text)) {
        m_pairs.insert(pair);
    }
}

double WordPairs::shareOf(const QString &line) const
{
    const QList<QString> pairs = pairsIn(line);
    const auto common = std::ranges::count_if(pairs, [this](const QString &pair) {
        return m_pairs.contains(pair);
    });
    return pairs.isEmpty() ? 0 : double(common) / double(pairs.size());
}

BodyBlock bodyBlockOf(const QList<PageLine> &lines, const QList<LineKind> &kinds)
{
    QList<int> weights = weightsOf(lines, kinds);
    const BodyBlock first = heaviest(weights);
    // A second look, now that it is known what the text is about: short lines that speak of the same belong to it, and
    // sentences at its edges that do not are the page's.
    WordPairs words;
    for (qsizetype i = first.first; i < first.end; ++i) {
        words.add(lines.at(i).text);
    }
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
    BodyBlock block = heaviest(weights);
    // A sentence between buttons on one side and something else than text on the other.
    const auto isForeign = [&](qsizetype edge, qsizetype outside, qsizetype inside) {
        WordPairs others;
        for (qsizetype i = block.first; i < block.end; ++i) {
            if (i != edge) {
                others.add(lines.at(i).text);
            }
        }
        const bool besideChrome = outside >= 0 && outside < lines.size()
            && (kinds.at(outside) == LineKind::Chrome || kinds.at(outside) == LineKind::Promotion);
        return besideChrome && isPageLine(kinds.at(inside)) && others.shareOf(lines.at(edge).text) < foreignShare;
    };
    while (block.end - block.first > 2 && isForeign(block.first, block.first - 1, block.first + 1)) {
        ++block.first;
    }
    while (block.end - block.first > 2 && isForeign(block.end - 1, block.end, block.end - 2)) {
        --block.end;
    }
    return block;
}

qsizetype titleLineOf(const QList<PageLine> &lines, const QList<LineKind> &kinds, const BodyBlock &body)
{
    constexpr double likely = 0.7;
    constexpr double nearlyAsLikely = 0.62;
    WordPairs words;
    for (qsizetype i = body.first; i < body.end; ++i) {
        words.add(lines.at(i).text);
    }
    QList<double> scores;
    double best = 0;
    const qsizetype end = firstSentence(lines, body);
    for (qsizetype i = 0; i < end; ++i) {
        scores +=
            mayBeTitle(lines.at(i), kinds.at(i)) ? titleScore(lines, kinds, i, words) - onlyAName(lines.at(i)) : 0;
        best = std::max(best, scores.last());
    }
    for (qsizetype i = 0; i < scores.size(); ++i) {
        if (scores.at(i) >= likely && scores.at(i) >= nearlyAsLikely * best) {
            return i;
        }
    }
    return -1;
}

}
