// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "reanchoring.h"

#include "core/anchoring.h"
#include "core/joinedtext.h"
#include "quotesearch.h"
#include "textdiff.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace Mitjul
{

namespace
{

/// The letters and digits alone, their case kept: what a change of spacing, width or quotation marks leaves alone.
QString lettersOf(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_KC);
    letters.removeIf([](QChar c) {
        return !c.isLetterOrNumber() && !c.isSurrogate() && !c.isMark();
    });
    return letters;
}

bool isSameWords(const QString &one, const QString &other)
{
    const QString letters = lettersOf(one);
    return letters == lettersOf(other)
        && (!letters.isEmpty() || SqueezedText(one).text() == SqueezedText(other).text());
}

bool standsUnchanged(const Anchor &anchor, const QList<Paragraph> &paragraphs)
{
    return anchor.range.start == clampedTo(paragraphs, anchor.range.start)
        && anchor.range.end == clampedTo(paragraphs, anchor.range.end)
        && textOf(paragraphs, anchor.range) == anchor.quote
        && contextBefore(paragraphs, anchor.range.start) == anchor.prefix
        && contextAfter(paragraphs, anchor.range.end) == anchor.suffix;
}

/// Units of a squeezed text, end exclusive.
struct Units {
    qsizetype start = 0;
    qsizetype end = 0;
};

}

class Reanchoring::Private
{
public:
    Private(const QList<Paragraph> &before, const QList<Paragraph> &after);

    std::optional<TextRange> followed(const Anchor &anchor) const;
    std::optional<TextRange> found(const Anchor &anchor) const;
    Anchor placedAt(const Anchor &anchor, TextRange range) const;
    std::optional<TextRange> spaceBetween(const Anchor &anchor) const;
    SoughtQuote sought(const Anchor &anchor) const;
    TextRange rangeOf(Units units) const;
    TextRange withSpaces(TextRange range, const QString &quote) const;

    const QList<Paragraph> paragraphs;
    QuoteSearch &search() const;

private:
    /// Where an anchor stood in the old text; nothing when that is not known.
    std::optional<Units> oldUnits(const Anchor &anchor) const;
    std::optional<Units> keptUnits(Units old) const;
    qsizetype lostAmong(Units old) const;
    qsizetype startOfKept(Units old, qsizetype firstKept) const;
    qsizetype endOfKept(Units old, qsizetype lastKept) const;

    bool m_knowsBefore;
    JoinedText m_joinedBefore;
    JoinedText m_joined;
    SqueezedText m_before;
    SqueezedText m_after;
    QList<int> m_kept; ///< for each unit of the old text its place in the new one, or -1
    mutable std::unique_ptr<QuoteSearch> m_search; ///< made when the differences do not say enough
};

Reanchoring::Private::Private(const QList<Paragraph> &before, const QList<Paragraph> &after)
    : paragraphs(after)
    , m_knowsBefore(!before.isEmpty())
    , m_joinedBefore(before)
    , m_joined(after)
    , m_before(m_joinedBefore.text())
    , m_after(m_joined.text())
    , m_kept(unitsKept(m_before.text(), m_after.text()))
{
}

QuoteSearch &Reanchoring::Private::search() const
{
    if (!m_search) {
        m_search = std::make_unique<QuoteSearch>(m_after, m_joined.text());
    }
    return *m_search;
}

TextRange Reanchoring::Private::rangeOf(Units units) const
{
    return m_joined.rangeOf(m_after.startOf(units.start), m_after.endOf(units.end - 1));
}

/// A range with the spaces beside it where the quote had some: units know none.
TextRange Reanchoring::Private::withSpaces(TextRange range, const QString &quote) const
{
    const QString &text = m_joined.text();
    qsizetype start = m_joined.offsetOf(range.start);
    qsizetype end = m_joined.offsetOf(range.end);
    while (quote.front().isSpace() && start > 0 && text.at(start - 1).isSpace()) {
        --start;
    }
    while (quote.back().isSpace() && end < text.size() && text.at(end).isSpace()) {
        ++end;
    }
    return m_joined.rangeOf(start, end);
}

std::optional<Units> Reanchoring::Private::oldUnits(const Anchor &anchor) const
{
    // An orphan's range belongs to a text that is gone.
    if (!m_knowsBefore || anchor.state == AnchorState::Orphan) {
        return std::nullopt;
    }
    const qsizetype start = m_joinedBefore.offsetOf(anchor.range.start);
    const qsizetype end = m_joinedBefore.offsetOf(anchor.range.end);
    const QStringView marked = QStringView(m_joinedBefore.text()).sliced(start, std::max<qsizetype>(0, end - start));
    if (anchor.state != AnchorState::Changed && marked != anchor.quote) {
        return std::nullopt;
    }
    return Units{m_before.unitFrom(start), m_before.unitFrom(end)};
}

/// The place of a marked passage as far as the differences show it: most of it must be kept, in one piece or nearly so.
std::optional<Units> Reanchoring::Private::keptUnits(Units old) const
{
    QList<int> shifts;
    for (qsizetype i = old.start; i < old.end; ++i) {
        if (m_kept.at(i) >= 0) {
            shifts += m_kept.at(i) - int(i);
        }
    }
    if (shifts.isEmpty()) {
        return std::nullopt;
    }
    std::ranges::nth_element(shifts, shifts.begin() + shifts.size() / 2);
    const int shift = shifts.at(shifts.size() / 2);
    const qsizetype length = old.end - old.start;
    const qsizetype tolerance = std::max<qsizetype>(24, length / 2);
    qsizetype kept = 0;
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype i = old.start; i < old.end; ++i) {
        if (m_kept.at(i) >= 0 && std::abs(m_kept.at(i) - i - shift) <= tolerance) {
            first = first < 0 ? i : first;
            last = i;
            ++kept;
        }
    }
    if (2 * kept < length) {
        return std::nullopt;
    }
    const Units units{startOfKept(old, first), endOfKept(old, last)};
    return units.start < units.end ? std::optional(units) : std::nullopt;
}

/// How many units at the end of a passage were changed rather than moved or removed: only a few can be.
qsizetype Reanchoring::Private::lostAmong(Units old) const
{
    constexpr qsizetype aWord = 8;
    const qsizetype lost = std::count(m_kept.cbegin() + old.start, m_kept.cbegin() + old.end, -1);
    return lost <= aWord ? lost : 0;
}

/// Where a passage starts whose first units are not kept: behind its old neighbour where that still is next to it,
/// else as far before the first kept unit as it was.
qsizetype Reanchoring::Private::startOfKept(Units old, qsizetype firstKept) const
{
    const qsizetype missing = firstKept - old.start;
    const qsizetype target = m_kept.at(firstKept);
    if (missing == 0) {
        return target;
    }
    const qsizetype neighbour = old.start > 0 ? m_kept.at(old.start - 1) : -1;
    const bool isNear = neighbour >= 0 && neighbour < target && target - neighbour - 1 <= 2 * missing + 8;
    return isNear ? neighbour + 1 : std::max<qsizetype>(0, target - lostAmong({old.start, firstKept}));
}

qsizetype Reanchoring::Private::endOfKept(Units old, qsizetype lastKept) const
{
    const qsizetype missing = old.end - 1 - lastKept;
    const qsizetype target = m_kept.at(lastKept);
    if (missing == 0) {
        return target + 1;
    }
    const qsizetype neighbour = old.end < m_kept.size() ? m_kept.at(old.end) : -1;
    const bool isNear = neighbour > target && neighbour - target - 1 <= 2 * missing + 8;
    return isNear ? neighbour : std::min(m_after.size(), target + 1 + lostAmong({lastKept + 1, old.end}));
}

std::optional<TextRange> Reanchoring::Private::followed(const Anchor &anchor) const
{
    const std::optional<Units> old = oldUnits(anchor);
    if (!old || old->start >= old->end) {
        return std::nullopt;
    }
    const std::optional<Units> kept = keptUnits(*old);
    return kept ? std::optional(rangeOf(*kept)) : std::nullopt;
}

SoughtQuote Reanchoring::Private::sought(const Anchor &anchor) const
{
    SoughtQuote sought;
    sought.quote = SqueezedText(anchor.quote).text();
    sought.prefix = SqueezedText(anchor.prefix).text();
    sought.suffix = SqueezedText(anchor.suffix).text();
    sought.verbatim = anchor.quote.trimmed();
    sought.expected = m_after.unitFrom(m_joined.offsetOf(anchor.range.start));
    if (const std::optional<Units> old = oldUnits(anchor)) {
        qsizetype before = std::min(old->start, m_kept.size()) - 1;
        while (before >= 0 && m_kept.at(before) < 0) {
            --before;
        }
        sought.expected = before < 0 ? old->start : m_kept.at(before) + old->start - before;
        sought.sureWithin = sought.quote.size();
    }
    return sought;
}

/// A mark of nothing but spaces stands where the text around it has not changed.
std::optional<TextRange> Reanchoring::Private::spaceBetween(const Anchor &anchor) const
{
    const QString &text = m_joined.text();
    const QString around = anchor.prefix + anchor.quote + anchor.suffix;
    const qsizetype at = text.indexOf(around);
    if (at < 0 || text.indexOf(around, at + 1) >= 0) {
        return std::nullopt;
    }
    const qsizetype start = at + anchor.prefix.size();
    return m_joined.rangeOf(start, start + anchor.quote.size());
}

std::optional<TextRange> Reanchoring::Private::found(const Anchor &anchor) const
{
    const SoughtQuote wanted = sought(anchor);
    if (wanted.quote.isEmpty()) {
        return spaceBetween(anchor);
    }
    const std::optional<QuotePlace> place = search().find(wanted);
    return place ? std::optional(rangeOf({place->start, place->end})) : std::nullopt;
}

Anchor Reanchoring::Private::placedAt(const Anchor &anchor, TextRange range) const
{
    Anchor placed = anchorAt(paragraphs, withSpaces(range, anchor.quote));
    if (placed.quote == anchor.quote) {
        placed.state = placed.range == anchor.range ? AnchorState::Exact : AnchorState::Shifted;
    } else {
        placed.state = isSameWords(placed.quote, anchor.quote) ? AnchorState::Shifted : AnchorState::Changed;
        placed.quote = anchor.quote;
    }
    return placed;
}

Reanchoring::Reanchoring(const QList<Paragraph> &before, const QList<Paragraph> &after)
    : d(std::make_unique<Private>(before, after))
{
}

Reanchoring::~Reanchoring() = default;

Anchor Reanchoring::anchorAgain(const Anchor &anchor) const
{
    if (!anchor.quote.isEmpty() && !d->paragraphs.isEmpty()) {
        if (standsUnchanged(anchor, d->paragraphs)) {
            return anchorAt(d->paragraphs, anchor.range);
        }
        if (const auto place = d->followed(anchor)) {
            return d->placedAt(anchor, *place);
        }
        if (const auto place = d->found(anchor)) {
            return d->placedAt(anchor, *place);
        }
    }
    Anchor orphan = anchor;
    orphan.state = AnchorState::Orphan;
    return orphan;
}

QList<TextRange> Reanchoring::suggestionsFor(const Anchor &anchor, qsizetype most) const
{
    QList<TextRange> ranges;
    const SoughtQuote sought = d->sought(anchor);
    if (!sought.quote.isEmpty()) {
        for (const QuotePlace &place : d->search().likeliest(sought, most)) {
            ranges += d->rangeOf({place.start, place.end});
        }
    }
    return ranges;
}

Anchor anchorAgain(const Anchor &anchor, const QList<Paragraph> &paragraphs)
{
    return Reanchoring({}, paragraphs).anchorAgain(anchor);
}

}
