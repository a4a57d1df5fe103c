// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "entitycontroller.h"

#include "entitylabels.h"
#include "entitysteps.h"
#include "storage/store.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

EntityController::EntityController(QObject *parent) : QObject(parent)
{
}

AppContext *EntityController::app() const
{
    return m_app;
}

void EntityController::setApp(AppContext *app)
{
    if (m_app == app) {
        return;
    }
    m_app = app;
    if (app) {
        connect(&app->store(), &Store::articlesChanged, this, &EntityController::reload);
        connect(&app->store(), &Store::entitiesChanged, this, &EntityController::reload);
        connect(app, &AppContext::stateChanged, this, &EntityController::reload);
        connect(app->settings(), &Settings::languageChanged, this, &EntityController::reload);
    }
    Q_EMIT appChanged();
    reload();
}

QString EntityController::entity() const
{
    return m_id;
}

void EntityController::setEntity(const QString &entity)
{
    if (m_id != entity) {
        m_id = entity;
        Q_EMIT entityChanged();
        reload();
    }
}

void EntityController::reload()
{
    if (!m_app || m_app->state() != AppContext::State::Ready || m_id.isEmpty()) {
        return;
    }
    const int question = ++m_question;
    Store &store = m_app->store();
    store.entity(m_id).then(this, [this, question](const Result<Entity> &entity) {
        if (question == m_question) {
            take(entity);
        }
    });
    store.mentions(m_id).then(this, [this, question](const Result<QList<MentionRow>> &mentions) {
        if (question == m_question && mentions) {
            m_mentions.setMentions(*mentions);
        }
    });
    store.related(m_id).then(this, [this, question](const Result<QList<RelatedEntity>> &related) {
        if (question == m_question && related) {
            show(*related);
        }
    });
}

void EntityController::take(const Result<Entity> &entity)
{
    m_entity = entity ? *entity : Entity();
    m_failure = entity ? QString() : entity.error().sentence;
    m_loaded = true;
    Q_EMIT loadedChanged();
}

void EntityController::show(const QList<RelatedEntity> &related)
{
    QList<RelatedName> names;
    for (const RelatedEntity &other : related) {
        names.append({other.entity.id, entityName(other.entity), entityKindLabel(other.entity.kind),
            entityKindIcon(other.entity.kind), other.sharedArticles});
    }
    if (m_related != names) {
        m_related = names;
        Q_EMIT relatedChanged();
    }
}

bool EntityController::isLoaded() const
{
    return m_loaded;
}

QString EntityController::failure() const
{
    return m_failure;
}

QString EntityController::name() const
{
    return entityName(m_entity);
}

QString EntityController::otherName() const
{
    const QString &other = name() == m_entity.nameKo ? m_entity.nameEn : m_entity.nameKo;
    return other == name() ? QString() : other;
}

QString EntityController::kindLabel() const
{
    return entityKindLabel(m_entity.kind);
}

QString EntityController::iconName() const
{
    return entityKindIcon(m_entity.kind);
}

QString EntityController::descriptionKo() const
{
    return m_entity.descriptionKo;
}

QString EntityController::descriptionEn() const
{
    return m_entity.descriptionEn;
}

QString EntityController::aliases() const
{
    return otherNames().join(u", "_s);
}

QStringList EntityController::otherNames() const
{
    QStringList names = m_entity.aliases;
    names.removeAll(m_entity.nameKo);
    names.removeAll(m_entity.nameEn);
    return names;
}

QUrl EntityController::wikidataUrl() const
{
    return m_entity.wikidata.isEmpty() ? QUrl() : QUrl(u"https://www.wikidata.org/wiki/"_s + m_entity.wikidata);
}

MentionListModel *EntityController::mentions()
{
    return &m_mentions;
}

QList<RelatedName> EntityController::related() const
{
    return m_related;
}

void EntityController::join(const QString &other)
{
    joinEntities(*m_app, m_id, other);
}

void EntityController::part(const QStringList &names)
{
    partEntity(*m_app, m_id, names);
}

}
