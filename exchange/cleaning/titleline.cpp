// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "titleline.h"

#include "interfacewords.h"
#include "publishers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

/// 전자 > 반도체
bool isPath(const QString &line)
{
    return line.contains(u" > "_s) || line.contains(u" › "_s) || line.contains(u" » "_s);
}

/// "강변편지 12호"
bool isIssue(const QString &line)
{
    static const QRegularExpression issue(u"^[\\p{L}\\p{N} ]{2,14} (제 ?)?[0-9]{1,4}호$"_s);
    return issue.match(line).hasMatch();
}

bool mayBeTitle(const PageLine &line, LineKind kind)
{
    if (line.hint != LineHint::Title && isIssue(line.text)) {
        return false;
    }
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longest = 150;
    return (kind == LineKind::Short || kind == LineKind::Prose || kind == LineKind::Related
               || line.hint == LineHint::Title)
        && !QStringView(u"※*").contains(line.text.front()) && line.text.front().category() != QChar::Symbol_Other
        && !isPath(line.text) && line.text.size() >= shortest && line.text.size() <= longest
        && line.hint != LineHint::Link && !line.text.contains(u'\t');
}

bool isMeta(LineKind kind)
{
    return kind == LineKind::Dates || kind == LineKind::Reporter;
}

/// The lines of a page that are made for names.
QList<qsizetype> linesWithNames(const QList<LineKind> &kinds)
{
    constexpr qsizetype enough = 50;
    QList<qsizetype> found;
    for (qsizetype i = 0; i < kinds.size() && found.size() < enough; ++i) {
        if (kinds.at(i) == LineKind::Copyright || kinds.at(i) == LineKind::Promotion) {
            found += i;
        }
    }
    return found;
}

/// Whether a line that is made for names has this one in it: a short line is then an outlet, not a title.
bool isNameOnPage(
    const QList<PageLine> &lines, const QList<LineKind> &kinds, const QList<qsizetype> &withNames, qsizetype i)
{
    constexpr qsizetype longest = 24;
    constexpr qsizetype longestBeside = 6; // The, 인터넷
    const QString &name = lines.at(i).text;
    if (name.size() > longest) {
        return false;
    }
    for (const qsizetype at : withNames) {
        const QString &line = lines.at(at).text;
        const QString outlet = kinds.at(at) == LineKind::Copyright ? publisherOfCopyright(line) : QString();
        const bool hasOutlet =
            !outlet.isEmpty() && name.contains(outlet) && name.size() <= outlet.size() + longestBeside;
        if (hasOutlet || line.contains(name)) {
            return true;
        }
    }
    return false;
}

/// One word alone is rather the name of an outlet or a section than a title.
double onlyAName(const PageLine &line)
{
    constexpr qsizetype longest = 10;
    return line.hint != LineHint::Title && line.text.size() <= longest && !line.text.contains(u' ') ? 1.2 : 0;
}

bool hasHeadlineSign(const QString &line)
{
    static const QString signs = u"“”‘’\"'…?!,[]·"_s;
    return std::ranges::any_of(line, [](QChar c) {
        return signs.contains(c);
    });
}

/// Headlines may speak of buttons, and then have the signs of headlines.
bool readsLikeButtons(const QString &line)
{
    constexpr double some = 0.3;
    constexpr double half = 0.5;
    return interfaceShareOf(line) >= (hasHeadlineSign(line) ? half : some);
}

double titleScore(const QList<PageLine> &lines, const QList<LineKind> &kinds, qsizetype i, const WordPairs &body,
    const QList<qsizetype> &withNames)
{
    const QString &line = lines.at(i).text;
    const double words = double(line.count(u' ')) + 1;
    double score = 2 * body.shareOf(line) + 0.5 * std::min(words, 8.0) / 8 - (readsLikeButtons(line) ? 1 : 0);
    score += hasHeadlineSign(line) ? 0.15 : 0;
    score -= line.endsWith(u"다."_s) ? 0.5 : 0;
    score += lines.at(i).hint == LineHint::Title ? 1 : 0;
    score -= isNameOnPage(lines, kinds, withNames, i) ? 1.2 : 0;
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

/// Whether a sentence ends with the line, in quotation marks or not: headlines quote, but have no full stop.
bool endsInFullStop(QStringView line)
{
    constexpr QStringView closers = u"”’\"'」』";
    while (line.size() > 1 && closers.contains(line.back())) {
        line.chop(1);
    }
    return QStringView(u".?!…。").contains(line.back());
}

/// A date or the number of an issue is no headline.
qsizetype wordsWithoutDigits(const QString &line)
{
    return std::ranges::count_if(line.split(u' ', Qt::SkipEmptyParts), [](const QString &word) {
        return std::ranges::none_of(word, [](QChar c) {
            return c.isDigit();
        });
    });
}

/// Whether a line may be a headline that says little of what the text says, as one of wit does: some words, no menu.
bool readsLikeHeadline(const PageLine &line, LineKind kind)
{
    constexpr qsizetype fewestWords = 3;
    static const QString pathSigns = u">›»|/"_s;
    const bool hasPathSign = std::ranges::any_of(line.text, [](QChar c) {
        return pathSigns.contains(c);
    });
    return mayBeTitle(line, kind) && wordsWithoutDigits(line.text) >= fewestWords && !hasPathSign
        && !line.text.contains(u"다. "_s) && !endsInFullStop(line.text) && !readsLikeButtons(line.text);
}

/// A word or two in the text's words, without a sign of a headline: rather the name of a section or a series.
bool isLabelLike(const PageLine &line)
{
    constexpr qsizetype longest = 18;
    constexpr qsizetype mostSpaces = 2;
    static const QRegularExpression signs(u"[“”‘’\"'…?!\\[\\]0-9]"_s);
    return line.hint != LineHint::Title && line.text.size() <= longest && line.text.count(u' ') <= mostSpaces
        && !signs.match(line.text).hasMatch();
}

/// The headline behind names of sections, when there is one right before the date or the reporter.
qsizetype pastLabels(qsizetype i, const QList<PageLine> &lines, const QList<LineKind> &kinds,
    const QList<double> &scores, qsizetype start)
{
    constexpr qsizetype labels = 3;
    constexpr qsizetype fewestWords = 3;
    constexpr qsizetype manyWords = 7;
    constexpr qsizetype farthestMeta = 6; // lines
    constexpr double possible = 0.35;
    if (i == 0 || !isLabelLike(lines.at(i))) {
        return i; // what stands first on a page is not in a menu
    }
    for (qsizetype next = i + 1; next <= i + labels && next - start < scores.size(); ++next) {
        const QString &line = lines.at(next).text;
        const qsizetype words = line.count(u' ') + 1;
        const bool isHeadline = scores.at(next - start) >= possible
            && ((hasHeadlineSign(line) && (words >= fewestWords || line.startsWith(u'['))) || words >= manyWords);
        bool isBeforeMeta = false;
        for (qsizetype meta = next + 1; meta <= std::min(next + farthestMeta, kinds.size() - 1); ++meta) {
            isBeforeMeta = isBeforeMeta || isMeta(kinds.at(meta));
        }
        if (isHeadline && isBeforeMeta && !isLabelLike(lines.at(next))) {
            return next;
        }
    }
    return i;
}

/// Where a sentence of the text says most of what the text says, the headline is what stands right above it.
qsizetype aboveSentence(qsizetype found, const QList<PageLine> &lines, const QList<LineKind> &kinds)
{
    constexpr qsizetype longestHeadline = 30;
    constexpr qsizetype reach = 6; // lines
    const QString &line = lines.at(found).text;
    if (kinds.at(found) != LineKind::Prose || line.size() <= longestHeadline || !line.endsWith(u"다."_s)
        || lines.at(found).hint == LineHint::Title) {
        return found;
    }
    for (qsizetype i = found - 1; i >= std::max<qsizetype>(0, found - reach); --i) {
        if (kinds.at(i) == LineKind::Short && readsLikeHeadline(lines.at(i), kinds.at(i))) {
            return i;
        }
    }
    return found;
}

/// The first line of a body with a sentence that ends in a full stop.
qsizetype firstSentence(const QList<PageLine> &lines, const BodyBlock &body)
{
    constexpr qsizetype longestHeadline = 80;
    qsizetype i = body.first;
    while (i < body.end && lines.at(i).text.size() <= longestHeadline && !endsInFullStop(lines.at(i).text)) {
        ++i;
    }
    return i == body.end ? body.first : i;
}

}

qsizetype titleLineOf(
    const QList<PageLine> &lines, const QList<LineKind> &kinds, const BodyBlock &body, const WordPairs &words)
{
    constexpr double likely = 0.7;
    constexpr double possible = 0.35;
    constexpr double nearlyAsLikely = 0.62;
    constexpr qsizetype linesLookedAt = 400;
    const QList<qsizetype> withNames = linesWithNames(kinds);
    const qsizetype end = firstSentence(lines, body);
    const qsizetype start = std::max<qsizetype>(0, end - linesLookedAt);
    QList<double> scores;
    double best = 0;
    for (qsizetype i = start; i < end; ++i) {
        scores += mayBeTitle(lines.at(i), kinds.at(i))
            ? titleScore(lines, kinds, i, words, withNames) - onlyAName(lines.at(i))
            : 0;
        best = std::max(best, scores.last());
    }
    for (qsizetype i = 0; i < scores.size(); ++i) {
        if (scores.at(i) >= likely && scores.at(i) >= nearlyAsLikely * best) {
            // The deck says more of the text than the headline above it.
            const bool isDeck = i > 0 && scores.at(i - 1) >= possible && lines.at(start + i).hint != LineHint::Title
                && readsLikeHeadline(lines.at(start + i - 1), kinds.at(start + i - 1));
            const qsizetype found = isDeck ? start + i - 1 : pastLabels(start + i, lines, kinds, scores, start);
            return aboveSentence(found, lines, kinds);
        }
    }
    // A headline may have no word of the text: "[인사] 물순환청" above lists of names.
    constexpr double likelyBeforeMeta = 0.5;
    for (qsizetype i = scores.size() - 1; i >= 0; --i) {
        const qsizetype at = start + i;
        if (scores.at(i) >= likelyBeforeMeta && hasHeadlineSign(lines.at(at).text) && isMeta(kinds.at(at + 1))) {
            return at;
        }
    }
    // Or none, and stand between the date and the text of a blog.
    constexpr qsizetype reach = 4; // lines
    for (qsizetype i = end - 1; i > std::max<qsizetype>(start, end - reach); --i) {
        if (kinds.at(i) == LineKind::Short && readsLikeHeadline(lines.at(i), kinds.at(i)) && isMeta(kinds.at(i + 1))) {
            return i;
        }
    }
    return -1;
}

}
