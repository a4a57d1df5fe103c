// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/highlight.h"
#include "searchdemands.h"
#include "storage/statement.h"
#include "storage/views.h"

#include <QMap>

namespace Mitjul
{

/// Looks through one article after the other for what a search asks for. What it says is the truth; an index only
/// spares it articles.
class ArticleScan
{
public:
    ArticleScan(Database &library, const SearchDemands &demands);

    /// What is found in an article; nothing when it lacks something, has something excluded or is in the trash. With a
    /// limit that is not negative, so many paragraphs and so many marks at most. Hits in a text have no snippet yet.
    QList<SearchHit> hitsIn(const Id &article, int limit);

    /// What a hit of a kind counts, the terms found of all terms asked for added.
    static double scoreOf(SearchHit::Kind kind, SearchTerms::Bits found, const SearchTerms &terms);

private:
    /// Where the words stand in a paragraph. The span is empty until the paragraph is read.
    struct TextPlace {
        Span span;
        SearchTerms::Bits terms = 0;
    };
    using TextPlaces = QMap<int, TextPlace>;

    bool begin(const Id &article);
    bool passesFilters();
    bool passes(const SearchFilter &filter, const QSet<Id> &entities);
    bool hasTag(const QString &value);
    bool mentionsOneOf(const QSet<Id> &entities);
    void findInTitle();
    void findInText(int limit);
    void findInFoldedText(TextPlaces &places);
    void findMentions(TextPlaces &places);
    void findInTags();
    void findInMarks(int limit);
    bool addWhole(SearchHit hit, const QString &text);
    bool addQuote(SearchHit hit, TextPosition start, AnchorState state, const QString &quote);
    void add(SearchHit hit, SearchTerms::Bits terms);

    const SearchDemands &m_demands;
    const bool m_hasEntities; ///< named by one of the terms
    Statement m_row;
    Statement m_folded;
    Statement m_mentions;
    Statement m_tags;
    Statement m_marks;

    // Of the article at hand.
    SearchHit m_base;
    QString m_publisher;
    int m_day = 0;
    QList<SearchHit> m_hits;
    SearchTerms::Bits m_found = 0;
    bool m_hasExcluded = false;
};

}
