// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "entitymerge.h"

namespace Mitjul
{

class Database;
struct Session;

/// Makes one entity of two, and two of one.
namespace EntityMerging
{

/// Names become aliases; mentions, answers and the links of highlights move. Fails with NotFound, or with Invalid when
/// both are the same.
EntityMerge merge(Session &session, const Id &into, const Id &from);

/// Both as they were before; what was linked or found since stays with the one that was left.
void undo(Session &session, const EntityMerge &merge);

/// Gives some of an entity's other names to a new one, whose id is returned; the articles are looked through for them.
/// Fails with NotFound, or with Invalid when none of them is another name of the entity.
Id part(Session &session, const Id &entity, const QStringList &names);

/// The entity that stands for another since a merge; the other itself when there was none.
Id standInFor(Database &database, const Id &entity);

}

}
