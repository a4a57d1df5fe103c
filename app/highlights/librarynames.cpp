// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "librarynames.h"

#include "app/entities/entitylabels.h"
#include "storage/store.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Mitjul
{

namespace
{
using Names = Result<LibraryNames>;

Names withArticles(LibraryNames names, const Result<QList<ArticleName>> &rows)
{
    if (!rows) {
        return rows.error();
    }
    names.articleChoices = {{{}, QCoreApplication::translate("LibraryNames", "All Articles")}};
    for (const ArticleName &row : *rows) {
        names.articles.insert(row.id, row.title);
        if (row.isMarked) {
            names.articleChoices.append({row.id, row.title});
        }
    }
    return names;
}

Names withEntities(LibraryNames names, const Result<QList<EntityRow>> &rows)
{
    if (!rows) {
        return rows.error();
    }
    for (const EntityRow &row : *rows) {
        const QString name = entityName(row.entity);
        names.entities.insert(row.entity.id, name);
        if (row.highlights > 0) {
            names.entityChoices.append({row.entity.id, name});
        }
    }
    QCollator collator{QLocale()};
    std::ranges::sort(names.entityChoices, [&collator](const NamedId &left, const NamedId &right) {
        return collator.compare(left.name, right.name) < 0;
    });
    names.entityChoices.prepend({{}, QCoreApplication::translate("LibraryNames", "All People & Companies")});
    return names;
}

Names withTags(LibraryNames names, const Result<QStringList> &tags)
{
    if (!tags) {
        return tags.error();
    }
    names.tagChoices = {{{}, QCoreApplication::translate("LibraryNames", "All Tags")}};
    for (const QString &tag : *tags) {
        names.tagChoices.append({tag, tag});
    }
    return names;
}
}

QFuture<Result<LibraryNames>> libraryNames(Store &store)
{
    // All asked at once; the store answers in order, so the last answer comes last.
    const auto articles = store.articleNames();
    const auto entities = store.entities({});
    return store.tags().then(&store, [articles, entities](const Result<QStringList> &tags) {
        Names names = withArticles({}, articles.result());
        names = names ? withEntities(*names, entities.result()) : names;
        return names ? withTags(*names, tags) : names;
    });
}

}
