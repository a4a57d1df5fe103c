// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "librarysearch.h"

#include "search.h"
#include "searchsuggestion.h"
#include "storage/database.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Mitjul
{

LibrarySearch::LibrarySearch(Database &library, const IndexFeed::Surroundings &surroundings)
    : m_library(library), m_feed(library, surroundings), m_reader(m_feed.file())
{
}

QList<SearchHit> LibrarySearch::hits(const SearchExpression &expression, int limit)
{
    IndexReader *index = beginReading();
    const QList<SearchHit> hits = Search(m_library, index, expression).hits(limit);
    return endReading(index) ? hits : Search(m_library, nullptr, expression).hits(limit);
}

QStringList LibrarySearch::suggestions(const QString &query)
{
    IndexReader *index = beginReading();
    const QStringList suggestions = SearchSuggestion(m_library, index).suggestions(query);
    return endReading(index) ? suggestions : SearchSuggestion(m_library, nullptr).suggestions(query);
}

void LibrarySearch::noteChange()
{
    m_feed.noteChange();
}

void LibrarySearch::rebuildIndex()
{
    m_reader.close();
    m_feed.rebuild();
}

void LibrarySearch::setIndexPaused(bool paused)
{
    m_feed.setPaused(paused);
}

SearchIndexStatus LibrarySearch::indexStatus()
{
    return {m_feed.isUpToDate(), QFileInfo(m_feed.file()).size() + QFileInfo(m_feed.file() + "-wal"_L1).size()};
}

IndexReader *LibrarySearch::beginReading()
{
    if (!m_feed.isUsable()) {
        return nullptr;
    }
    if (!m_reader.begin()) {
        rebuildIndex();
        return nullptr;
    }
    return &m_reader;
}

// False when the index turned out to be damaged: what it said does not count.
bool LibrarySearch::endReading(IndexReader *index)
{
    if (!index || index->end()) {
        return true;
    }
    rebuildIndex();
    return false;
}

}
