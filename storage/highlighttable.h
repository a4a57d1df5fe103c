// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "views.h"

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

/// Finds all marks of an article again in its new text, those in the trash too. None is ever deleted.
void anchorAgain(Session &session, const Id &article, const QList<Paragraph> &before, const QList<Paragraph> &after);

}

}
