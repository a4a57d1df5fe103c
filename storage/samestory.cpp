// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "samestory.h"

#include "articletable.h"
#include "core/citation.h"
#include "database.h"
#include "statement.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul::SameStory
{

namespace
{
// So many names in common, and so large a part of those of the article that has fewer, are no chance.
constexpr qsizetype fewestNames = 3;
constexpr double leastShare = 0.5;

QSet<Id> namesIn(Database &database, const Id &article)
{
    Statement rows(database, u"SELECT DISTINCT entity FROM mention WHERE article = ?"_s);
    rows.run(article);
    QSet<Id> names;
    while (rows.next()) {
        names += rows.text(0);
    }
    return names;
}

bool nameTheSame(Database &database, const Id &one, const Id &other)
{
    const QSet<Id> first = namesIn(database, one);
    const QSet<Id> second = namesIn(database, other);
    const qsizetype common = (first & second).size();
    return common >= fewestNames && double(common) >= leastShare * double(std::min(first.size(), second.size()));
}
}

std::optional<ArticleName> find(Database &database, const Id &article)
{
    const Article own = ArticleTable::load(database, article);
    if (!own.bundle.isEmpty()) {
        return {};
    }
    Statement rows(database, uR"(
        SELECT article.id, title, source.publisher, source.author, source.headline, source.date, source.url
        FROM article JOIN source ON source.article = article.id WHERE bundle <> '' AND trashed IS NULL
        ORDER BY article.id, ordinal)"_s);
    rows.run();
    std::optional<ArticleName> likely;
    while (rows.next()) {
        const Source source{rows.text(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6)};
        const ArticleName name{rows.text(0), rows.text(1)};
        switch (citationOf(source, own)) {
        case Citation::Certain:
            return name;
        case Citation::Likely:
            if (!likely && nameTheSame(database, article, name.id)) {
                likely = name;
            }
            break;
        case Citation::None:
            break;
        }
    }
    return likely;
}

}
