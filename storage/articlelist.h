// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/knownarticles.h"
#include "views.h"

namespace Mitjul
{

class Database;

/// What lists show of articles, without loading a text.
namespace ArticleList
{

QList<ArticleRow> rows(Database &database, const ArticleQuery &query);

/// See Store::articleKeys().
QList<ArticleKey> keys(Database &database);

/// Of all articles, the newest first.
QList<ArticleName> names(Database &database);

/// Each once, in the order of their code points.
QStringList publishers(Database &database);

/// See Store::findArticle(). Fails with NotFound or Ambiguous.
Id find(Database &database, const QString &name);

}

}
