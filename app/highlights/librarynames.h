// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/namedid.h"
#include "core/article.h"
#include "core/result.h"

#include <QFuture>
#include <QHash>
#include <QList>

namespace Mitjul
{

class Store;

/// How articles and entities are called: what a list of highlights shows beside each.
struct LibraryNames {
    QHash<Id, QString> articles; ///< titles
    QHash<Id, QString> entities; ///< in the language of the screen
    // What highlights can be filtered by: first "all", with an empty id, then what has highlights.
    QList<NamedId> articleChoices;
    QList<NamedId> entityChoices;
    QList<NamedId> tagChoices;
};

QFuture<Result<LibraryNames>> libraryNames(Store &store);

}
