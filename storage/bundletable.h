// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "core/entity.h"

namespace Mitjul
{

class Database;
struct Session;

/// Which bundles were brought in: the table bundle.
namespace BundleTable
{

/// Empty when the bundle was never loaded.
QString version(Database &database, const QString &bundle);

/// Brings entities and articles in or up to date. An article that the reader deleted for good stays away.
void save(Session &session, const QString &bundle, const QString &version, const QList<Entity> &entities,
    const QList<Article> &articles);

}

}
