// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "searchdemands.h"

#include "core/folding.h"
#include "searchsql.h"
#include "storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
QList<SearchWord> wordsOf(const SearchExpression &expression, bool areExcluded)
{
    QList<SearchWord> words;
    std::ranges::copy_if(expression.words, std::back_inserter(words), [areExcluded](const SearchWord &word) {
        return word.isExcluded == areExcluded;
    });
    return words;
}

QSet<Id> idsFrom(Statement &rows)
{
    QSet<Id> ids;
    while (rows.next()) {
        ids += rows.text(0);
    }
    return ids;
}
}

SearchDemands::SearchDemands(Database &library, const SearchExpression &expression)
    : terms(wordsOf(expression, false)), excluded(wordsOf(expression, true)), filters(expression.filters)
{
    Statement named(library, SearchSql::namedEntities());
    for (const SearchTerms::Term &term : terms.terms()) {
        named.run(term.surePart, term.initials);
        termEntities += idsFrom(named);
    }
    Statement starting(library, u"SELECT entity FROM entity_name WHERE instr(' ' || folded, ' ' || ?) > 0"_s);
    for (const SearchFilter &filter : filters) {
        if (filter.kind == SearchFilter::Kind::Entity) {
            starting.run(fold(filter.value));
        }
        filterEntities += filter.kind == SearchFilter::Kind::Entity ? idsFrom(starting) : QSet<Id>();
    }
}

}
