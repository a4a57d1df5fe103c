// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "bundletable.h"

#include "articletable.h"
#include "entitytable.h"
#include "mentions/entitymerging.h"
#include "session.h"
#include "statement.h"

using namespace Qt::StringLiterals;

namespace Mitjul::BundleTable
{

namespace
{
bool wasDeleted(Database &database, const Id &id)
{
    Statement row(database, u"SELECT 1 FROM deleted_article WHERE id = ?"_s);
    return row.run(id) && row.next();
}
}

QString version(Database &database, const QString &bundle)
{
    Statement row(database, u"SELECT version FROM bundle WHERE id = ?"_s);
    return row.run(bundle) && row.next() ? row.text(0) : QString();
}

void save(Session &session, const QString &bundle, const QString &version, const QList<Entity> &entities,
    const QList<Article> &articles)
{
    // Entities first: mentions point at them.
    for (const Entity &entity : entities) {
        if (EntityMerging::standInFor(session.database, entity.id) == entity.id) {
            EntityTable::save(session, entity, EntityTable::Origin::Bundle);
        }
    }
    for (Article article : articles) {
        article.bundle = bundle;
        for (Mention &mention : article.mentions) {
            mention.entity = EntityMerging::standInFor(session.database, mention.entity);
        }
        if (!wasDeleted(session.database, article.id)) {
            ArticleTable::save(session, article, ArticleTable::Earlier::Dropped);
        }
    }
    Statement(session.database, u"INSERT OR REPLACE INTO bundle (id, version) VALUES (?, ?)"_s).run(bundle, version);
}

}
