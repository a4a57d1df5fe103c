// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "articleversion.h"

#include <QList>

namespace Mitjul
{

class Database;
struct Session;

/// Earlier versions of articles, with the places of the marks in them: the table article_version.
namespace ArticleVersions
{

/// The newest first. One that cannot be read any more is left out.
QList<ArticleVersion> all(Database &database, const Id &article);
/// When they were replaced, the newest first.
QList<qint64> times(Database &database, const Id &article);

/// Keeps an article as it is, before it gets another text.
/// The time it is known by is returned.
qint64 keep(Session &session, const Id &article);

/// Whether returning to a version would change a text that is marked.
bool changesMarks(Database &database, const Id &article, qint64 replaced);

/// Makes a version the article; what was the article becomes a version, whose time is returned. Fails with NotFound.
qint64 returnTo(Session &session, const Id &article, qint64 replaced);

}

}
