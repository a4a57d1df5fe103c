// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articleentitymodel.h"

#include <QHash>

#include <algorithm>

namespace Mitjul
{

void ArticleEntityModel::setEntities(const QList<Entity> &entities, const QList<Mention> &mentions)
{
    QHash<Id, int> counts;
    for (const Mention &mention : mentions) {
        ++counts[mention.entity];
    }
    beginResetModel();
    m_mentions = mentions;
    m_entities.clear();
    for (const Entity &entity : entities) {
        if (const int named = counts.value(entity.id)) {
            m_entities.append(ArticleEntity(entity, named));
        }
    }
    std::ranges::stable_sort(m_entities, std::ranges::greater(), &ArticleEntity::mentions);
    endResetModel();
    Q_EMIT countChanged();
}

ArticleEntity ArticleEntityModel::entity(const QString &id) const
{
    const auto found = std::ranges::find(m_entities, id, &ArticleEntity::id);
    return found == m_entities.end() ? ArticleEntity() : *found;
}

TextRange ArticleEntityModel::nextMention(const QString &id, const TextPosition &after) const
{
    TextRange first{after, after};
    for (const Mention &mention : m_mentions) {
        if (mention.entity != id) {
            continue;
        }
        const TextRange range = mention.range();
        if (range.start > after) {
            return range;
        }
        if (first.isEmpty()) {
            first = range;
        }
    }
    return first;
}

QStringList ArticleEntityModel::entitiesIn(const TextRange &range) const
{
    QStringList ids;
    for (const Mention &mention : m_mentions) {
        if (mention.range().intersects(range) && !ids.contains(mention.entity)) {
            ids.append(mention.entity);
        }
    }
    return ids;
}

int ArticleEntityModel::count() const
{
    return int(m_entities.size());
}

int ArticleEntityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ArticleEntityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    return role == EntityRole ? QVariant::fromValue(m_entities.at(index.row())) : QVariant();
}

QHash<int, QByteArray> ArticleEntityModel::roleNames() const
{
    return {{EntityRole, "entity"}};
}

}
