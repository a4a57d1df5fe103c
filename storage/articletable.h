// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

namespace Mitjul
{

class Database;
struct Session;

/// Articles with all that is read: the tables article, article_text and what hangs on them.
namespace ArticleTable
{

/// Also one in the trash. Fails with NotFound.
Article load(Database &database, const Id &id);

QList<Paragraph> paragraphs(Database &database, const Id &id);

/// The hash that the text was saved with; empty when there is no such article.
QByteArray hash(Database &database, const Id &id);

/// Puts a text in place of a damaged one; everything else, the hash too, stays as it is.
void replaceText(Session &session, const Id &id, const QList<Paragraph> &paragraphs);

/// Whether saving these would change a text that is marked, so that its marks have to be found again.
bool changesMarks(Database &database, const QList<Article> &articles);

/// Whether the earlier text of an article that gets another one is kept; see ArticleVersions.
enum class Earlier { Kept, Dropped };

/// Adds an article or brings a known one up to date, its marks found again; returns its id. An article without an id
/// whose title and text the library already has is left alone.
Id save(Session &session, const Article &article, Earlier earlier = Earlier::Kept);

/// Fails with NotFound when there is no such article.
void requireKnown(Database &database, const Id &id);

/// Gives an article another summary. Fails with NotFound.
void saveSummary(Session &session, const Id &article, const QList<SummarySentence> &summary);

}

}
