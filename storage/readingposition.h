// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "views.h"

namespace Mitjul
{

class Database;
struct Session;

/// Where someone stopped reading, kept in the table article.
namespace ReadingPositions
{

/// Keeps the furthest progress, and notes that the article was opened now. Fails with NotFound.
void save(Session &session, const Id &article, const ReadingPosition &position);

/// Finds the place again in a changed text, like an anchor; a place that is gone stays within the text.
void carryOver(Database &database, const Id &article, const QList<Paragraph> &before, const QList<Paragraph> &after);

}

}
