// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articleentity.h"

#include "app/entities/entitylabels.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Mitjul
{

ArticleEntity::ArticleEntity(const Entity &entity, int mentions) : m_entity(entity), m_mentions(mentions)
{
}

QString ArticleEntity::id() const
{
    return m_entity.id;
}

QString ArticleEntity::name() const
{
    return entityName(m_entity);
}

QString ArticleEntity::otherName() const
{
    const QString other = name() == m_entity.nameKo ? m_entity.nameEn : m_entity.nameKo;
    return other == name() ? QString() : other;
}

QString ArticleEntity::kind() const
{
    return m_entity.id.isEmpty() ? QString() : entityKindLabel(m_entity.kind);
}

QString ArticleEntity::icon() const
{
    return entityKindIcon(m_entity.kind);
}

QString ArticleEntity::description() const
{
    const bool korean = QLocale().language() == QLocale::Korean;
    const QString &wanted = korean ? m_entity.descriptionKo : m_entity.descriptionEn;
    const QString &other = korean ? m_entity.descriptionEn : m_entity.descriptionKo;
    return wanted.isEmpty() ? other : wanted;
}

QString ArticleEntity::wikidata() const
{
    return m_entity.wikidata.isEmpty() ? QString() : "https://www.wikidata.org/wiki/"_L1 + m_entity.wikidata;
}

int ArticleEntity::mentions() const
{
    return m_mentions;
}

}
