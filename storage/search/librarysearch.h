// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "indexfeed.h"
#include "indexreader.h"
#include "searchexpression.h"
#include "storage/views.h"

namespace Mitjul
{

/// The search through an open library, with its index, which is kept up by the way. Belongs to the store's thread.
class LibrarySearch
{
public:
    LibrarySearch(Database &library, const IndexFeed::Surroundings &surroundings);

    /// See Search::hits(). Complete whatever the index holds, or if there is none.
    QList<SearchHit> hits(const SearchExpression &expression, int limit);
    /// Other words for a query that nothing was found for: see SearchSuggestion.
    QStringList suggestions(const QString &query);

    /// To be called after each commit.
    void noteChange();
    void rebuildIndex();
    void setIndexPaused(bool paused);
    SearchIndexStatus indexStatus();

private:
    IndexReader *beginReading();
    bool endReading(IndexReader *index);

    Database &m_library;
    IndexFeed m_feed;
    IndexReader m_reader;
};

}
