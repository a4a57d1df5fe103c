// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "views.h"

namespace Mitjul
{

class Database;
class Statement;
struct Session;

/// The catalogue of persons, companies, products…: the tables entity and entity_name.
namespace EntityTable
{

enum class Origin { Reader, Bundle };

/// Adds or changes one; returns its id. What a bundle brings never removes a name that the reader added; the articles are
/// looked through for names that the reader adds or removes, see MentionSearch.
Id save(Session &session, const Entity &entity, Origin origin);

/// The whole catalogue.
QList<Entity> all(Database &database);
/// All names and aliases of one, risky ones too.
QStringList namesOf(Database &database, const Id &id);

/// Fails with NotFound.
Entity load(Database &database, const Id &id);

/// See Store::findEntity(). Fails with NotFound or Ambiguous.
Id find(Database &database, const QString &name);

QList<EntityRow> rows(Database &database, const EntityQuery &query);

/// What a SELECT lists of the table entity so that entityOf() can read it, from a column of the row on.
QString columns();
Entity entityOf(const Statement &row, int firstColumn);

}

}
