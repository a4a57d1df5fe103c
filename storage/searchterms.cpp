// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "searchterms.h"

#include "core/folding.h"

#include <algorithm>

namespace Mitjul
{

namespace
{
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

std::optional<Span> spanOf(const QString &term, const FoldedText &text)
{
    const qsizetype start = term.isEmpty() ? -1 : text.text.indexOf(term);
    return start < 0 ? std::nullopt : std::optional(originalSpan(text, start, term.size()));
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

SearchTerms::SearchTerms(const QString &query)
{
    QStringList known;
    for (const QString &word : query.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString folded = fold(word);
        if (!folded.isEmpty() && !known.contains(folded)) {
            known += folded;
            m_terms.append({folded, initialsQuery(word)});
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

std::optional<SearchTerms::Place> SearchTerms::placeIn(const QString &text) const
{
    return firstPlace(foldWithOrigins(text), {});
}

std::optional<SearchTerms::Place> SearchTerms::placeInName(const QString &name) const
{
    return firstPlace(foldWithOrigins(name), initialsWithOrigins(name));
}

std::optional<SearchTerms::Place> SearchTerms::firstPlace(const FoldedText &text, const FoldedText &initials) const
{
    std::optional<Place> place;
    for (const Term &term : m_terms) {
        std::optional<Span> span = spanOf(term.folded, text);
        if (!span) {
            span = spanOf(term.initials, initials);
        }
        if (span) {
            place = Place{place ? place->span : *span, place ? place->terms + 1 : 1};
        }
    }
    return place;
}

}
