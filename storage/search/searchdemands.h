// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "searchterms.h"

#include <QSet>

namespace Mitjul
{

class Database;

/// What a search asks of an article, with the entities that its words and filters name.
struct SearchDemands {
    SearchDemands(Database &library, const SearchExpression &expression);

    SearchTerms terms;
    SearchTerms excluded;
    QList<SearchFilter> filters;
    QList<QSet<Id>> termEntities; ///< for each term
    QList<QSet<Id>> filterEntities; ///< for each filter; of filters for entities
};

}
