// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "quotesearch.h"

#include "core/editdistance.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace Mitjul
{

namespace
{

/// A quote shorter than this, about two 어절, is found by its context or not at all: each syllable is a unit.
constexpr qsizetype shortQuote = 8;
/// Longer quotes are not searched for with errors: that would take too long.
constexpr qsizetype longestApproximate = 20'000;
/// Of more places than this only those are weighed that touch the remembered context.
constexpr qsizetype fewPlaces = 200;

/// Words that are the same but for case or marks weigh a little less than the very same.
constexpr double foldedQuote = 0.94;

int mostErrorsIn(qsizetype length)
{
    return int(std::floor((length < shortQuote ? 0.15 : 0.34) * double(length)));
}

bool isExactAccepted(const QuotePlace &place, const SoughtQuote &sought, bool unique)
{
    const qsizetype length = sought.quote.size();
    const bool hasContext = !sought.prefix.isEmpty() || !sought.suffix.isEmpty();
    return place.bestSide >= 0.5 || (unique && length >= shortQuote && place.bestSide >= 0.15)
        || (unique && length >= 16) || (!hasContext && (unique || place.distance == 0));
}

bool isSimilarAccepted(const QuotePlace &place, qsizetype length)
{
    if (length < shortQuote) {
        return place.worstSide >= 0.8;
    }
    return place.quote >= 0.66 && place.bestSide >= 0.55 && place.quote + place.bestSide >= 1.4;
}

/// What stands right beside a quote says nearly as much as all that is remembered: a paragraph that moved, or that
/// another one was put before, keeps no more than that.
constexpr qsizetype nearest = 10;
constexpr double weightOfNearest = 0.95;

double sideSimilarity(QStringView remembered, QStringView found, bool isBefore)
{
    const auto beside = [isBefore](QStringView text, qsizetype length) {
        length = std::min(length, text.size());
        return isBefore ? text.last(length) : text.first(length);
    };
    const qsizetype length = remembered.size();
    const double all = similarity(remembered, beside(found, length));
    if (all > weightOfNearest || length <= nearest) {
        return all;
    }
    return std::max(all, weightOfNearest * similarity(beside(remembered, nearest), beside(found, nearest)));
}

/// The accepted place with the most evidence; nothing when another one, elsewhere, has nearly as much.
std::optional<QuotePlace> chosenFrom(QList<QuotePlace> places, const SoughtQuote &sought)
{
    constexpr double clearlyMore = 0.02;
    places.removeIf([](const QuotePlace &place) {
        return !place.accepted;
    });
    if (places.isEmpty()) {
        return std::nullopt;
    }
    std::ranges::stable_sort(places, std::ranges::greater(), &QuotePlace::score);
    const QuotePlace best = places.first();
    places.removeIf([&](const QuotePlace &place) {
        return place.score < best.score - clearlyMore || (place.start != best.start && place.overlaps(best));
    });
    if (places.size() == 1) {
        return best;
    }
    std::ranges::stable_sort(places, {}, &QuotePlace::distance);
    const bool nearnessDecides = 2 * places.at(0).distance < places.at(1).distance
        || (places.at(0).distance <= sought.sureWithin && places.at(1).distance > sought.sureWithin);
    return nearnessDecides ? std::optional(places.first()) : std::nullopt;
}

}

QuoteSearch::QuoteSearch(const SqueezedText &text, QStringView original)
    : m_text(text), m_original(original), m_approximate(text.text())
{
}

std::optional<QuotePlace> QuoteSearch::find(const SoughtQuote &sought)
{
    const QList<QuotePlace> exact = exactPlaces(sought);
    if (const auto place = chosenFrom(exact, sought)) {
        return place;
    }
    const bool isAmbiguous = std::ranges::any_of(exact, &QuotePlace::accepted);
    return isAmbiguous ? std::nullopt : chosenFrom(exact + similarPlaces(sought), sought);
}

QList<QuotePlace> QuoteSearch::likeliest(const SoughtQuote &sought, qsizetype most)
{
    QList<QuotePlace> places = exactPlaces(sought) + similarPlaces(sought);
    std::ranges::stable_sort(places, std::ranges::greater(), &QuotePlace::score);
    QList<QuotePlace> likeliest;
    for (const QuotePlace &place : std::as_const(places)) {
        const bool isFree = std::ranges::none_of(likeliest, [&place](const QuotePlace &other) {
            return place.overlaps(other);
        });
        if (isFree && likeliest.size() < most) {
            likeliest += place;
        }
    }
    return likeliest;
}

QList<QuotePlace> QuoteSearch::exactPlaces(const SoughtQuote &sought) const
{
    QList<qsizetype> starts;
    const QString &text = m_text.text();
    for (qsizetype at = text.indexOf(sought.quote); at >= 0; at = text.indexOf(sought.quote, at + 1)) {
        starts += at;
    }
    const bool unique = starts.size() == 1;
    if (starts.size() > fewPlaces) {
        starts.removeIf([&](qsizetype start) {
            return !touchesContext(start, sought);
        });
    }
    QList<QuotePlace> places;
    for (const qsizetype start : std::as_const(starts)) {
        QuotePlace place{start, start + sought.quote.size()};
        const QStringView written = m_original.sliced(m_text.startOf(start));
        place.quote = written.startsWith(sought.verbatim) ? 1 : foldedQuote;
        weigh(place, sought);
        place.accepted = isExactAccepted(place, sought, unique);
        places += place;
    }
    return places;
}

QList<QuotePlace> QuoteSearch::similarPlaces(const SoughtQuote &sought)
{
    QList<QuotePlace> places;
    const qsizetype length = sought.quote.size();
    const int mostErrors = mostErrorsIn(length);
    if (mostErrors == 0 || length > longestApproximate) {
        return places;
    }
    const QList<ApproximateMatch> matches = m_approximate.matchesOf(sought.quote, mostErrors);
    for (const ApproximateMatch &match : matches) {
        if (match.errors == 0 || match.start == match.end) {
            continue; // exactPlaces() has it
        }
        QuotePlace place{match.start, match.end};
        place.quote = 1 - double(match.errors) / double(std::max(length, match.end - match.start));
        weigh(place, sought);
        place.accepted = isSimilarAccepted(place, length);
        places += place;
    }
    return places;
}

void QuoteSearch::weigh(QuotePlace &place, const SoughtQuote &sought) const
{
    std::optional<double> left;
    std::optional<double> right;
    if (!sought.prefix.isEmpty()) {
        left = sideSimilarity(sought.prefix, QStringView(m_text.text()).first(place.start), true);
    }
    if (!sought.suffix.isEmpty()) {
        right = sideSimilarity(sought.suffix, QStringView(m_text.text()).sliced(place.end), false);
    }
    place.bestSide = std::max(left.value_or(0), right.value_or(0));
    place.worstSide = std::min(left.value_or(place.bestSide), right.value_or(place.bestSide));
    place.distance = std::abs(place.start - sought.expected);
    const double mean = (place.bestSide + place.worstSide) / 2;
    const double nearness = 1 - std::min(1.0, double(place.distance) / double(std::max<qsizetype>(1, m_text.size())));
    place.score = 0.5 * place.quote + 0.25 * mean + 0.22 * place.bestSide + 0.03 * nearness;
}

/// A quick look at the nearest characters: a syllable stands in a long text a hundred thousand times.
bool QuoteSearch::touchesContext(qsizetype start, const SoughtQuote &sought) const
{
    constexpr qsizetype touch = 3;
    const QStringView text = m_text.text();
    const QStringView before = QStringView(sought.prefix).last(std::min(touch, sought.prefix.size()));
    const QStringView after = QStringView(sought.suffix).first(std::min(touch, sought.suffix.size()));
    return text.first(start).endsWith(before) || text.sliced(start + sought.quote.size()).startsWith(after);
}

}
