// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "searchterms.h"

#include <QString>
#include <QStringList>

namespace Mitjul
{

/// The SELECTs of a search that goes without the index. Those with terms take two values for each, see values().
namespace SearchSql
{

/// Which articles the index does not hold.
enum class Missing {
    All, ///< there is no index
    Later, ///< it is being built: those after an id, a value after the terms', and those that changed
    Changed, ///< those that changed since the change with a number, the last value
};

/// id of the articles that have every term and are missing in the index; of those that changed the newest first.
QString articles(qsizetype terms, Missing missing);

/// id of the entities that have every term in their names.
QString entities(qsizetype terms);

/// id of the entities that a term names: a word of their names starts with it, or the initials do. A single letter names
/// too many.
QString namedEntities();

/// For each term: folded, and its initial consonants or an empty text.
QStringList values(const QList<SearchTerms::Term> &terms);

}

}
