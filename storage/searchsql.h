// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "searchterms.h"

#include <QString>
#include <QStringList>

namespace Mitjul
{

/// The SELECTs of a search. Each term is two values, numbered ?1 and ?2 for the first one, ?3 and ?4 for the second…:
/// the term folded, and its initial consonants or an empty text. See searchValues().
namespace SearchSql
{

/// id and title of the articles that have every term, the newest first.
QString articles(qsizetype terms);

/// id of the entities that have every term in their names.
QString entities(qsizetype terms);

/// paragraph, start and end of an article's mentions of what one term names; ?3 is the article.
QString mentions();

/// The values for all terms, in the order of their numbers.
QStringList values(const QList<SearchTerms::Term> &terms);

}

}
