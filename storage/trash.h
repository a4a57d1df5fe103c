// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "views.h"

namespace Mitjul
{

class Database;
struct Session;

/// What was thrown away and can be had back. An article takes its highlights along, and brings them back.
namespace Trash
{

/// Each fails with NotFound; to throw away or to restore twice changes nothing.
void trashArticle(Session &session, const Id &id);
void restoreArticle(Session &session, const Id &id);
void trashHighlight(Session &session, const Id &id);
void restoreHighlight(Session &session, const Id &id);

/// The last thrown away first.
QList<TrashRow> rows(Database &database);

/// Deletes for good. A bundled article is remembered, so that the next bundle does not bring it back.
void empty(Session &session);

}

}
