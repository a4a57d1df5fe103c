// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "articlescan.h"

namespace Mitjul
{

class IndexReader;

/// A complete substring search: nothing that contains the words is missed, with an index or without.
///
/// An article is found when every word of the query stands in its title, text, tags, marks or notes, or starts a name
/// of an entity that it mentions, when nothing that is excluded stands there, and when it passes all filters. The hits
/// are the places of the words in it; a paragraph is one hit. The trash is left out.
class Search
{
public:
    /// Without an index, every article is looked through; with one, those that it does not hold yet.
    Search(Database &library, IndexReader *index, const SearchExpression &expression);

    /// The best first; all of them when the limit is negative, else three paragraphs and three marks of an article.
    QList<SearchHit> hits(int limit);

private:
    void findEntities();
    void findInMissing(int limit);
    void findInIndexed(int limit);
    QSet<quint32> missingNumbers();
    void findIn(const Id &article, int limit);
    void readParagraphs();
    void markSnippets();

    Database &m_library;
    IndexReader *m_index;
    const SearchExpression m_expression;
    const SearchDemands m_demands;
    ArticleScan m_scan;
    QList<SearchHit> m_hits;
};

}
