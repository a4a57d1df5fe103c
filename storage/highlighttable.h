// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "marklog/markoperation.h"
#include "views.h"

#include <QHash>

namespace Mitjul
{

class Database;
struct Session;

/// What a reader marked: the tables highlight, highlight_tag and highlight_entity.
namespace HighlightTable
{

/// Without those in the trash, or in an article there.
QList<Highlight> select(Database &database, const HighlightQuery &query);

/// Adds or changes one; returns it as saved. Fails with NotFound when its article or an entity is gone.
Highlight save(Session &session, const Highlight &highlight);

/// Of one article, those in the trash too.
QList<Highlight> ofArticle(Database &database, const Id &article);

/// All that is known of one, or of those after an id, in the order of the ids; those in the trash too.
std::optional<StoredMark> stored(Database &database, const Id &id);
QList<StoredMark> storedAfter(Database &database, const Id &id, int limit);

/// Puts one back exactly as it was, over what there is. Its article must be there; entities that are not are left out.
void put(Database &database, const StoredMark &mark);
/// Links a highlight to other entities than before; nothing else of it changes.
void linkTo(Session &session, const Id &highlight, const QList<Id> &entities);
/// Deletes one for good.
void drop(Database &database, const Id &id);

/// Finds all marks of an article again in its new text, those in the trash too. None is ever deleted.
void anchorAgain(Session &session, const Id &article, const QList<Paragraph> &before, const QList<Paragraph> &after);

/// For an article that has the text again which these anchors were of: puts its marks where they stood then, as far as
/// that was certain and the reader has not marked other words with them since.
void anchorAsBefore(Session &session, const Id &article, const QHash<Id, Anchor> &anchors);

}

}
