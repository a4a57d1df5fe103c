// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "views.h"

namespace Mitjul
{

class Database;

/// Where articles name entities, and which entities they name together. The trash is left out.
namespace MentionList
{

/// By article, the newest first, then by place.
QList<MentionRow> rows(Database &database, const Id &entity);

/// See Store::related().
QList<RelatedEntity> related(Database &database, const Id &entity);

}

}
