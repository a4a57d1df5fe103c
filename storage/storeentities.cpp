// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// What the store does for entities and their mentions.

#include "entitytable.h"
#include "mentionlist.h"
#include "mentions/entitymerging.h"
#include "mentions/mentionanswers.h"
#include "store.h"
#include "storeworker.h"

namespace Mitjul
{

Answer<Result<QList<EntityRow>>> Store::entities(const EntityQuery &query)
{
    return m_worker->read([query](Session &session) {
        return EntityTable::rows(session.database, query);
    });
}

Answer<Result<Entity>> Store::entity(const Id &id)
{
    return m_worker->read([id](Session &session) {
        return EntityTable::load(session.database, id);
    });
}

Answer<Result<Id>> Store::findEntity(const QString &name)
{
    return m_worker->read([name](Session &session) {
        return EntityTable::find(session.database, name);
    });
}

Answer<Result<Id>> Store::saveEntity(const Entity &entity)
{
    return m_worker->write([entity](Session &session) {
        return EntityTable::save(session, entity, EntityTable::Origin::Reader);
    });
}

Answer<Result<EntityMerge>> Store::mergeEntities(const Id &into, const Id &from)
{
    return m_worker->write([into, from](Session &session) {
        return EntityMerging::merge(session, into, from);
    });
}

Answer<Result<Done>> Store::undoMerge(const EntityMerge &merge)
{
    return m_worker->write([merge](Session &session) {
        EntityMerging::undo(session, merge);
        return Done{};
    });
}

Answer<Result<Id>> Store::partEntity(const Id &entity, const QStringList &names)
{
    return m_worker->write([entity, names](Session &session) {
        return EntityMerging::part(session, entity, names);
    });
}

Answer<Result<QList<MentionRow>>> Store::mentions(const Id &entity)
{
    return m_worker->read([entity](Session &session) {
        return MentionList::rows(session.database, entity);
    });
}

Answer<Result<QList<RelatedEntity>>> Store::related(const Id &entity)
{
    return m_worker->read([entity](Session &session) {
        return MentionList::related(session.database, entity);
    });
}

Answer<Result<QList<PossibleMention>>> Store::possibleMentions(const Id &article)
{
    return m_worker->read([article](Session &session) {
        return MentionAnswers::open(session.database, article);
    });
}

Answer<Result<QList<MentionAnswer>>> Store::mentionAnswers(const Id &article)
{
    return m_worker->read([article](Session &session) {
        return MentionAnswers::ofArticle(session.database, article);
    });
}

Answer<Result<MentionDecision>> Store::saveMentionAnswer(const Id &article, const MentionAnswer &answer)
{
    return m_worker->write([article, answer](Session &session) {
        return MentionAnswers::decide(session, article, answer);
    });
}

Answer<Result<Done>> Store::undoMentionAnswer(const MentionDecision &decision)
{
    return m_worker->write([decision](Session &session) {
        MentionAnswers::undo(session, decision);
        return Done{};
    });
}

}
