// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "revisions.h"

#include "core/anchoring.h"
#include "core/joinedtext.h"

namespace Mitjul
{

namespace
{

constexpr int marksOfKind = 10;
constexpr int shortestMark = 3;
constexpr int longestMark = 260;

QList<Paragraph> paragraphsFrom(const QStringList &texts)
{
    QList<Paragraph> paragraphs;
    for (const QString &text : texts) {
        paragraphs += {ParagraphRole::Body, text};
    }
    return paragraphs;
}

TextRange rangeInside(const QList<Paragraph> &paragraphs, QRandomGenerator &random)
{
    while (true) {
        const int paragraph = random.bounded(int(paragraphs.size()));
        const int size = int(paragraphs.at(paragraph).text.size());
        if (size > shortestMark) {
            const int length = random.bounded(shortestMark, std::min(longestMark, size) + 1);
            const int start = random.bounded(size - length + 1);
            return {{paragraph, start}, {paragraph, start + length}};
        }
    }
}

TextRange rangeAnywhere(const JoinedText &joined, QRandomGenerator &random)
{
    const int size = int(joined.text().size());
    const int length = random.bounded(shortestMark, std::min(longestMark, size));
    const int start = random.bounded(size - length + 1);
    return joined.rangeOf(start, start + length);
}

/// The best that any range can do; see overlapOf().
double bestOverlap(const QList<int> &truth, const QString &joined)
{
    double best = 0;
    for (qsizetype i = 0; i < truth.size(); ++i) {
        int span = 0;
        for (qsizetype j = i; j < truth.size(); ++j) {
            const int from = j == i ? truth.at(i) : truth.at(j - 1) + 1;
            for (int k = from; k <= truth.at(j); ++k) {
                span += joined.at(k) == u'\n' ? 0 : 1;
            }
            const auto both = double(j - i + 1);
            best = std::max(best, both / (double(truth.size()) + span - both));
        }
    }
    return best;
}

MarkCase caseOf(const Revision &revision, TextRange range, const JoinedText &joined, const QString &joinedAfter,
    const TrackedText &edited)
{
    MarkCase mark;
    mark.anchor = anchorAt(revision.before, range);
    mark.start = int(joined.offsetOf(mark.anchor.range.start));
    const int end = int(joined.offsetOf(mark.anchor.range.end));
    mark.withinParagraph = mark.anchor.range.start.paragraph == mark.anchor.range.end.paragraph;
    QSet<int> kept;
    int offset = 0;
    for (const auto &paragraph : edited) {
        for (const TrackedUnit &unit : paragraph) {
            if (unit.origin >= mark.start && unit.origin < end) {
                mark.truth += offset;
                if (unit.kept) {
                    kept.insert(unit.origin);
                }
            }
            ++offset;
        }
        ++offset;
    }
    const bool inOnePiece = !mark.truth.isEmpty() && mark.truth.last() - mark.truth.first() < mark.truth.size();
    mark.isTorn = !inOnePiece && bestOverlap(mark.truth, joinedAfter) < 0.8;
    mark.isGone = 2 * kept.size() < end - mark.start - mark.anchor.quote.count(u'\n');
    return mark;
}

}

void forEachRevision(int texts, const std::function<void(const Revision &)> &look)
{
    QRandomGenerator random(20231203);
    for (const GoldenText &text : goldenTexts(texts)) {
        for (const EditScript &script : editScripts()) {
            Revision revision;
            revision.script = &script;
            revision.before = paragraphsFrom(text.paragraphs);
            TrackedText edited = trackedText(text.paragraphs);
            script.edit(edited, random);
            revision.after = paragraphsFrom(paragraphsOf(edited));
            const JoinedText joined(revision.before);
            const JoinedText after(revision.after);
            for (int i = 0; i < marksOfKind; ++i) {
                const TextRange inside = rangeInside(revision.before, random);
                revision.marks += caseOf(revision, inside, joined, after.text(), edited);
                revision.marks += caseOf(revision, rangeAnywhere(joined, random), joined, after.text(), edited);
            }
            look(revision);
        }
    }
}

bool isInTwinOf(const MarkCase &mark, int start, int end, const QString &joined)
{
    const int trueStart = mark.truth.value(0);
    if (mark.truth.isEmpty() || joined.sliced(start, end - start) != joined.mid(trueStart, end - start)) {
        return false;
    }
    const auto lineAt = [&joined](int offset) {
        const qsizetype first = offset == 0 ? 0 : joined.lastIndexOf(u'\n', offset - 1) + 1;
        const qsizetype last = joined.indexOf(u'\n', offset);
        return std::pair(offset - first, joined.sliced(first, (last < 0 ? joined.size() : last) - first));
    };
    return lineAt(start) == lineAt(trueStart);
}

double overlapOf(const MarkCase &mark, int start, int end, const QString &joined)
{
    const QSet<int> truth(mark.truth.cbegin(), mark.truth.cend());
    int both = 0;
    int found = 0;
    for (int i = start; i < end; ++i) {
        if (joined.at(i) != u'\n') {
            ++found;
            both += truth.contains(i) ? 1 : 0;
        }
    }
    const int either = int(truth.size()) + found - both;
    return either == 0 ? 0 : double(both) / either;
}

}
