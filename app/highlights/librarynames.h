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
    struct ArticleName {
        QString title;
        QString published; ///< RFC 3339 or a part of it
    };

    QHash<Id, ArticleName> articles;
    QHash<Id, QString> entities; ///< in the language of the screen
    QList<NamedId> markedArticles; ///< that have highlights, in the store's order
    QList<NamedId> markedEntities; ///< that highlights are linked to, by name
    QStringList tags;
};

QFuture<Result<LibraryNames>> libraryNames(Store &store);

}
