// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "searchterms.h"
#include "views.h"

#include <QMap>
#include <QSet>

namespace Mitjul
{

class Database;

/// A complete substring search: nothing that contains the words is missed, and nothing is kept from one time to the
/// next.
///
/// An article is found when every word of the query stands in its title, text, tags, marks or notes, or starts a name
/// of an entity that it mentions. The hits are the places of the words in it; a paragraph is one hit. The trash is left
/// out.
class Search
{
public:
    Search(Database &database, const QString &query);

    /// The best first; all of them when the limit is negative.
    QList<SearchHit> hits(int limit);

private:
    /// Where the words stand in a paragraph. The span is empty until the paragraph is read.
    struct TextPlace {
        Span span;
        QSet<qsizetype> terms;
    };
    using TextPlaces = QMap<int, TextPlace>;

    void findEntities();
    void findInArticle(const Id &article, const QString &title);
    void findInText(const SearchHit &base);
    void findInFoldedText(const Id &article, TextPlaces &places);
    void findMentions(const Id &article, TextPlaces &places);
    void findInTags(const SearchHit &base);
    void findInHighlights(const SearchHit &base);
    void addWhole(SearchHit hit, const QString &text);
    void addQuote(SearchHit hit, TextRange range, AnchorState state, const QString &quote);
    void add(SearchHit hit, qsizetype terms);
    void readParagraphs();

    Database &m_database;
    const SearchTerms m_terms;
    QList<SearchHit> m_hits;
};

}
