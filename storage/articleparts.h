// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

namespace Mitjul
{

class Database;

/// The lists that belong to an article: tags, sources, summary, mentions, hidden lines.
namespace ArticleParts
{

/// Fills in the lists of an article whose id is set.
void load(Database &database, Article &article);

QList<Mention> mentions(Database &database, const Id &article);
/// Puts mentions in the place of those stored, for the search index too.
void replaceMentions(Database &database, const Id &article, const QList<Mention> &mentions);

/// Puts a summary in the place of the one stored.
void replaceSummary(Database &database, const Id &article, const QList<SummarySentence> &summary);

/// Puts an article's lists in the place of those stored under id.
void replace(Database &database, const Id &id, const Article &article);

}

}
