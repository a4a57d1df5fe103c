// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "entitymaker.h"

#include "core/entity.h"
#include "entitylabels.h"
#include "storage/store.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr qsizetype longestName = 40; // UTF-16 units; a longer passage is no name

Entity entityFrom(const QString &kind, const QString &nameKo, const QString &nameEn, const QString &aliases)
{
    Entity entity;
    entity.kind = entityKindFromName(kind).value_or(EntityKind::Person);
    entity.nameKo = nameKo.simplified();
    entity.nameEn = nameEn.simplified();
    entity.aliases = {entity.nameKo, entity.nameEn};
    for (const QString &alias : aliases.split(u',')) {
        entity.aliases += alias.simplified();
    }
    entity.aliases.removeAll(QString());
    entity.aliases.removeDuplicates();
    return entity;
}
}

AppContext *EntityMaker::app() const
{
    return m_app;
}

void EntityMaker::setApp(AppContext *app)
{
    if (app != m_app) {
        m_app = app;
        Q_EMIT appChanged();
    }
}

QList<NamedId> EntityMaker::kinds() const
{
    QList<NamedId> kinds;
    for (const EntityKind kind : {EntityKind::Person, EntityKind::Company, EntityKind::Organization,
             EntityKind::Product, EntityKind::Event, EntityKind::Place, EntityKind::Work}) {
        kinds.append({entityKindName(kind), entityKindLabel(kind)});
    }
    return kinds;
}

QString EntityMaker::firstKind() const
{
    return entityKindName(EntityKind::Person);
}

QString EntityMaker::nameIn(const QString &passage) const
{
    const QString name = passage.simplified();
    return name.size() <= longestName && !passage.trimmed().contains(u'\n') ? name : QString();
}

void EntityMaker::make(const QString &kind, const QString &nameKo, const QString &nameEn, const QString &aliases)
{
    const Entity entity = entityFrom(kind, nameKo, nameEn, aliases);
    if (entity.aliases.isEmpty()) {
        return;
    }
    m_app->store().saveEntity(entity).then(this, [this](const Result<Id> &saved) {
        if (saved) {
            Q_EMIT made(*saved);
        } else {
            Q_EMIT m_app->notice(saved.error().sentence);
        }
    });
}

}
