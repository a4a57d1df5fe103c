// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "searchterms.h"

#include "core/folding.h"

#include <algorithm>

namespace Mitjul
{

namespace
{
constexpr qsizetype mostTerms = 64;

bool isConsonant(QChar unit)
{
    return unit >= QChar(0x3131) && unit <= QChar(0x314E);
}

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar unit) {
        return unit.isSpace();
    });
    return text;
}

// A place in a folded text, given back in the text it was folded from. A ligature is never cut to nothing.
Span originalSpan(const FoldedText &folded, qsizetype start, qsizetype length)
{
    const int from = folded.origins.at(start);
    qsizetype end = start + length;
    while (end + 1 < folded.origins.size() && folded.origins.at(end) <= from) {
        ++end;
    }
    return {from, folded.origins.at(end)};
}

std::optional<Span> spanOf(const SearchQuery &query, const FoldedText &text)
{
    const Span match = query.isEmpty() ? Span{-1, -1} : query.firstIn(text.text, 0);
    return match.start < 0 ? std::nullopt : std::optional(originalSpan(text, match.start, match.length()));
}

QList<Span> joined(QList<Span> spans)
{
    std::ranges::sort(spans, {}, &Span::start);
    QList<Span> joined;
    for (const Span &span : std::as_const(spans)) {
        if (!joined.isEmpty() && span.start <= joined.constLast().end) {
            joined.last().end = std::max(joined.constLast().end, span.end);
        } else {
            joined += span;
        }
    }
    return joined;
}

// A name's initial consonants, spaces left out, with the offsets that they come from.
FoldedText initialsWithOrigins(const QString &name)
{
    const FoldedText folded = foldWithOrigins(name);
    FoldedText initials;
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        const QString initial = initialsForSearch(folded.text.mid(i, 1));
        initials.text += initial;
        initials.origins.append(QList<int>(initial.size(), folded.origins.at(i)));
    }
    initials.origins += folded.origins.last();
    return initials;
}
}

QString initialsForSearch(const QString &text)
{
    return withoutSpaces(initialsOf(text));
}

QString initialsQuery(const QString &query)
{
    const QString letters = withoutSpaces(query);
    return std::ranges::all_of(letters, isConsonant) ? letters : QString();
}

SearchTerms::SearchTerms(const QList<SearchWord> &words)
{
    QStringList known;
    for (const SearchWord &word : words) {
        const QString folded = fold(word.text);
        if (!folded.isEmpty() && !known.contains(folded) && m_terms.size() < mostTerms) {
            known += folded;
            const SearchQuery query(word.text, word.isOpen);
            m_terms.append({query, query.finishedPart(), initialsQuery(word.text)});
        }
    }
}

const QList<SearchTerms::Term> &SearchTerms::terms() const
{
    return m_terms;
}

bool SearchTerms::isEmpty() const
{
    return m_terms.isEmpty();
}

SearchTerms::Bits SearchTerms::all() const
{
    return m_terms.size() == mostTerms ? ~Bits(0) : (Bits(1) << m_terms.size()) - 1;
}

SearchTerms::Bits SearchTerms::termsIn(QStringView folded) const
{
    Bits bits = 0;
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        bits |= Bits(m_terms.at(i).query.firstIn(folded, 0).start >= 0) << i;
    }
    return bits;
}

std::optional<SearchTerms::Place> SearchTerms::placeIn(const QString &text) const
{
    return firstPlace(foldWithOrigins(text), {});
}

QList<Span> SearchTerms::placesIn(const QString &text) const
{
    const SearchableText searchable(text);
    QList<Span> places;
    for (const Term &term : m_terms) {
        places += searchable.find(term.query);
    }
    return joined(places);
}

std::optional<SearchTerms::Place> SearchTerms::placeInName(const QString &name) const
{
    return firstPlace(foldWithOrigins(name), initialsWithOrigins(name));
}

std::optional<SearchTerms::Place> SearchTerms::firstPlace(const FoldedText &text, const FoldedText &initials) const
{
    std::optional<Place> place;
    for (qsizetype i = 0; i < m_terms.size(); ++i) {
        std::optional<Span> span = spanOf(m_terms.at(i).query, text);
        if (!span && !m_terms.at(i).initials.isEmpty()) {
            span = spanOf(SearchQuery(m_terms.at(i).initials), initials);
        }
        if (span) {
            place = Place{place ? place->span : *span, (place ? place->terms : 0) | Bits(1) << i};
        }
    }
    return place;
}

}
