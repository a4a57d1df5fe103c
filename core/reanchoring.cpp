// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "anchoring.h"

#include "editdistance.h"
#include "folding.h"
#include "joinedtext.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

// The order of steps and the figures follow the measurements in which a quote weighs more than its context, all
// candidates are looked at, and a weak or ambiguous match is refused: a wrong place is worse than an orphan.

namespace Mitjul
{

namespace
{

/// A text folded and without spaces, each unit with the part of the original it comes from.
struct Squeezed {
    QString text;
    QList<int> starts;
    QList<int> ends;
};

Squeezed squeeze(QStringView text)
{
    const FoldedText folded = foldWithOrigins(text);
    Squeezed squeezed;
    squeezed.text.reserve(folded.text.size());
    squeezed.starts.reserve(folded.text.size());
    squeezed.ends.reserve(folded.text.size());
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        if (folded.text.at(i).isSpace()) {
            continue;
        }
        qsizetype next = i + 1;
        while (next < folded.text.size() && folded.origins.at(next) == folded.origins.at(i)) {
            ++next;
        }
        squeezed.text += folded.text.at(i);
        squeezed.starts += folded.origins.at(i);
        squeezed.ends += folded.origins.at(next);
    }
    return squeezed;
}

/// How alike the remembered and the found text on one side of a quote are, 0 to 1; nothing when none was remembered.
std::optional<double> sideSimilarity(const QString &remembered, const QString &found)
{
    if (remembered == found) {
        return 1.0;
    }
    const QString wanted = squeeze(remembered).text;
    if (wanted.isEmpty()) {
        return std::nullopt;
    }
    return similarity(wanted, squeeze(found).text);
}

/// A place where the quote may stand.
struct Candidate {
    TextRange range;
    bool sameParagraph = false; ///< the paragraph it starts in is the one that was marked, by its hash
    double bestSide = 0;
    double context = 0; ///< 0 to 1
    qsizetype distance = 0; ///< from the old place
};

/// Weighs the places of one quote in one text.
class Weighing
{
public:
    Weighing(const Anchor &anchor, const QList<Paragraph> &paragraphs, const JoinedText &joined)
        : m_anchor(anchor)
        , m_paragraphs(paragraphs)
        , m_joined(joined)
        , m_oldPlace(joined.offsetOf(anchor.range.start))
        , m_hasContext(!anchor.prefix.isEmpty() || !anchor.suffix.isEmpty())
    {
    }

    /// The one place that the evidence speaks for; nothing when it is weak, or speaks for several places alike.
    std::optional<TextRange> best(const QList<TextRange> &places) const
    {
        QList<Candidate> accepted;
        constexpr qsizetype few = 500;
        for (const TextRange &place : places) {
            if (places.size() > few && !touchesContext(place)) {
                continue;
            }
            const Candidate candidate = weighed(place);
            if (isAccepted(candidate, places.size() == 1)) {
                accepted += candidate;
            }
        }
        return chosenFrom(accepted);
    }

private:
    /// A quick look at the nearest characters: a syllable stands in a long text a hundred thousand times.
    bool touchesContext(TextRange place) const
    {
        constexpr qsizetype touch = 3;
        const QStringView before = QStringView(m_anchor.prefix).last(std::min(touch, m_anchor.prefix.size()));
        const QStringView after = QStringView(m_anchor.suffix).first(std::min(touch, m_anchor.suffix.size()));
        const QStringView text = m_joined.text();
        return text.first(m_joined.offsetOf(place.start)).endsWith(before)
            || text.sliced(m_joined.offsetOf(place.end)).startsWith(after);
    }

    Candidate weighed(TextRange place) const
    {
        Candidate candidate;
        candidate.range = place;
        candidate.distance = std::abs(m_joined.offsetOf(place.start) - m_oldPlace);
        candidate.sameParagraph = place.start.offset == m_anchor.range.start.offset && !m_anchor.paragraphHash.isEmpty()
            && paragraphHashOf(m_paragraphs.at(place.start.paragraph).text) == m_anchor.paragraphHash;
        if (!m_hasContext) {
            return candidate;
        }
        const auto before = sideSimilarity(m_anchor.prefix, contextBefore(m_paragraphs, place.start));
        const auto after = sideSimilarity(m_anchor.suffix, contextAfter(m_paragraphs, place.end));
        candidate.bestSide = std::max(before.value_or(0), after.value_or(0));
        const double mean = (before.value_or(candidate.bestSide) + after.value_or(candidate.bestSide)) / 2;
        candidate.context = 0.53 * mean + 0.47 * candidate.bestSide;
        return candidate;
    }

    bool isAccepted(const Candidate &candidate, bool unique) const
    {
        const qsizetype length = m_anchor.quote.size();
        return candidate.sameParagraph || candidate.bestSide >= 0.5
            || (unique && length >= 16 && candidate.bestSide >= 0.3) || (unique && (length >= 40 || !m_hasContext))
            || (!m_hasContext && candidate.distance == 0);
    }

    static std::optional<TextRange> chosenFrom(QList<Candidate> candidates)
    {
        if (candidates.isEmpty()) {
            return std::nullopt;
        }
        const auto evidence = [](const Candidate &candidate) {
            return candidate.context + (candidate.sameParagraph ? 1 : 0);
        };
        const double most = evidence(*std::ranges::max_element(candidates, {}, evidence));
        candidates.removeIf([&](const Candidate &candidate) {
            return evidence(candidate) < most - 0.02;
        });
        std::ranges::sort(candidates, {}, &Candidate::distance);
        const bool nearnessDecides =
            candidates.size() == 1 || 2 * candidates.at(0).distance < candidates.at(1).distance;
        return nearnessDecides ? std::optional(candidates.first().range) : std::nullopt;
    }

    const Anchor &m_anchor;
    const QList<Paragraph> &m_paragraphs;
    const JoinedText &m_joined;
    qsizetype m_oldPlace;
    bool m_hasContext; ///< a quote from elsewhere may come alone
};

bool standsUnchanged(const Anchor &anchor, const QList<Paragraph> &paragraphs)
{
    return anchor.range.start == clampedTo(paragraphs, anchor.range.start)
        && anchor.range.end == clampedTo(paragraphs, anchor.range.end)
        && textOf(paragraphs, anchor.range) == anchor.quote
        && contextBefore(paragraphs, anchor.range.start) == anchor.prefix
        && contextAfter(paragraphs, anchor.range.end) == anchor.suffix;
}

/// The places where a quote stands when case, width, spacing and quotation marks are not looked at.
QList<TextRange> placesOfFolded(const QString &quote, const JoinedText &joined)
{
    QList<TextRange> places;
    const QString wanted = squeeze(quote).text;
    if (wanted.isEmpty()) {
        return places;
    }
    const Squeezed squeezed = squeeze(joined.text());
    for (qsizetype at = squeezed.text.indexOf(wanted); at >= 0; at = squeezed.text.indexOf(wanted, at + 1)) {
        places += joined.rangeOf(squeezed.starts.at(at), squeezed.ends.at(at + wanted.size() - 1));
    }
    return places;
}

/// The letters and digits alone, their case kept: what a change of spacing, width or quotation marks leaves alone.
QString lettersOf(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_KC);
    letters.removeIf([](QChar c) {
        return !c.isLetterOrNumber() && !c.isSurrogate() && !c.isMark();
    });
    return letters;
}

Anchor orphaned(Anchor anchor)
{
    anchor.state = AnchorState::Orphan;
    return anchor;
}

}

Anchor anchorAgain(const Anchor &anchor, const QList<Paragraph> &paragraphs)
{
    if (anchor.quote.isEmpty() || paragraphs.isEmpty()) {
        return orphaned(anchor);
    }
    if (standsUnchanged(anchor, paragraphs)) {
        return anchorAt(paragraphs, anchor.range);
    }
    const JoinedText joined(paragraphs);
    const Weighing weighing(anchor, paragraphs, joined);
    if (const auto place = weighing.best(placesOf(anchor.quote, paragraphs))) {
        Anchor found = anchorAt(paragraphs, *place);
        found.state = *place == anchor.range ? AnchorState::Exact : AnchorState::Shifted;
        return found;
    }
    if (const auto place = weighing.best(placesOfFolded(anchor.quote, joined))) {
        Anchor found = anchorAt(paragraphs, *place);
        const bool sameWords = lettersOf(found.quote) == lettersOf(anchor.quote);
        found.state = sameWords ? AnchorState::Shifted : AnchorState::Changed;
        found.quote = anchor.quote;
        return found;
    }
    return orphaned(anchor);
}

}
