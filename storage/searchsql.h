// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "searchterms.h"

#include <QString>
#include <QStringList>

namespace Mitjul
{

/// The SELECTs of a search. Each takes two values for every term, see values().
namespace SearchSql
{

/// id and title of the articles that have every term, the newest first.
QString articles(qsizetype terms);

/// id of the entities that have every term in their names.
QString entities(qsizetype terms);

/// paragraph, start and end of an article's mentions of what one term names; a third value is the article.
QString mentions();

/// For each term: folded, and its initial consonants or an empty text.
QStringList values(const QList<SearchTerms::Term> &terms);

}

}
