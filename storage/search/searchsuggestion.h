// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "searchexpression.h"

#include <QHash>
#include <QStringList>

namespace Mitjul
{

class Database;
class IndexReader;

/// What may have been meant by a query that finds nothing: one word of it with one typo forgiven, that is one letter
/// replaced, left out, put in, or changed places with its neighbour. Names and tags are looked through first, then the
/// texts, where one half of the word must be right; what is too common there is looked at in part.
class SearchSuggestion
{
public:
    /// Without an index, names and tags only.
    SearchSuggestion(Database &library, IndexReader *index);

    /// Queries that find something, the likeliest first, three at most.
    QStringList suggestions(const QString &query);

private:
    using Candidates = QHash<QString, int>; ///< with how often each was met

    bool finds(const QString &query);
    QStringList spellingsOf(const QString &word);
    void addNames(const QString &folded, Candidates &candidates);
    void addFromTexts(const QString &folded, Candidates &candidates);
    void addNear(const QString &folded, qsizetype start, qsizetype length, Candidates &candidates);

    Database &m_library;
    IndexReader *m_index;
};

}
