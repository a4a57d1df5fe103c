// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "mentionrefusal.h"

#include <QList>

namespace Mitjul
{

class Database;

/// Suggestions that a reader refused: the table mention_refusal.
namespace MentionRefusals
{

QList<MentionRefusal> ofArticle(Database &database, const Id &article);
/// Fails with NotFound when the article or the entity is gone.
void save(Database &database, const Id &article, const MentionRefusal &refusal);

}

}
