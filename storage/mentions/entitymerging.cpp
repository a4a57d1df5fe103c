// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "entitymerging.h"

#include "core/hangul.h"
#include "mentionanswers.h"
#include "storage/entitytable.h"
#include "storage/highlighttable.h"
#include "storage/session.h"
#include "storage/statement.h"
#include "storage/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul::EntityMerging
{

namespace
{
Error sameError()
{
    return {Error::Kind::Invalid, Store::tr("This is one and the same already."), {}};
}

Error noNameError(const QString &name)
{
    return {Error::Kind::Invalid, Store::tr("Choose at least one other name of “%1”.").arg(name), {}};
}

QStringList joined(QStringList names, const QStringList &more)
{
    names += more;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

bool isHangul(const QString &name)
{
    return std::ranges::any_of(name, [](QChar c) {
        return isHangulSyllable(c.unicode());
    });
}

QStringList plainNames(const Entity &entity)
{
    QStringList names = joined(entity.aliases, {entity.nameKo, entity.nameEn});
    names.removeIf([&entity](const QString &name) {
        return entity.riskyAliases.contains(name);
    });
    return names;
}

Entity withNamesOf(Entity entity, const Entity &other)
{
    const QStringList plain = plainNames(entity) + plainNames(other);
    entity.aliases = joined(entity.aliases, other.aliases + QStringList{other.nameKo, other.nameEn});
    entity.riskyAliases = joined(entity.riskyAliases, other.riskyAliases);
    entity.riskyAliases.removeIf([&plain](const QString &name) {
        return plain.contains(name);
    });
    return entity;
}

void readMentions(Session &session, EntityMerge &merge)
{
    Statement rows(session.database, uR"(SELECT article, paragraph, "start", "end" FROM mention WHERE entity = ?)"_s);
    rows.run(merge.from.id);
    while (rows.next()) {
        merge.mentions[rows.text(0)].append(
            {int(rows.integer(1)), int(rows.integer(2)), int(rows.integer(3)), merge.from.id});
    }
}

void readAnswers(Session &session, EntityMerge &merge)
{
    Statement rows(session.database, u"SELECT article, text, meant FROM mention_answer WHERE entity = ?"_s);
    rows.run(merge.from.id);
    while (rows.next()) {
        merge.answers[rows.text(0)].append({merge.from.id, rows.text(1), rows.integer(2) != 0});
    }
}

void readLinks(Session &session, EntityMerge &merge)
{
    Statement rows(session.database,
        u"SELECT highlight, entity FROM highlight_entity WHERE highlight IN "
        "(SELECT highlight FROM highlight_entity WHERE entity = ?) ORDER BY highlight, ordinal"_s);
    rows.run(merge.from.id);
    while (rows.next()) {
        merge.links[rows.text(0)] += rows.text(1);
    }
}

// The search index knows mentions by their entities.
void noteArticles(Session &session, const QList<Id> &articles)
{
    Statement insert(session.database, u"INSERT INTO search_change (article, part) VALUES (?, 0)"_s);
    for (const Id &article : articles) {
        insert.run(article);
        session.changes.articles.insert(article);
    }
    session.changes.entities = true;
}

QList<Id> replaced(QList<Id> entities, const Id &from, const Id &into)
{
    for (Id &entity : entities) {
        entity = entity == from ? into : entity;
    }
    entities.removeDuplicates();
    return entities;
}

// What the highlight was linked to before, and since.
QList<Id> linksAgain(const QList<Id> &before, QList<Id> now, const EntityMerge &merge)
{
    const bool wasLinkedToBoth = before.contains(merge.into.id);
    now.removeIf([&](const Id &entity) {
        return before.contains(entity) || (entity == merge.into.id && !wasLinkedToBoth);
    });
    return before + now;
}
}

EntityMerge merge(Session &session, const Id &into, const Id &from)
{
    Database &database = session.database;
    EntityMerge merge{EntityTable::load(database, into), EntityTable::load(database, from), {}, {}, {}};
    if (into == from) {
        database.fail(sameError());
    }
    readMentions(session, merge);
    readAnswers(session, merge);
    readLinks(session, merge);
    EntityTable::save(session, withNamesOf(merge.into, merge.from), EntityTable::Origin::Reader);
    Statement(database, u"UPDATE mention SET entity = ? WHERE entity = ?"_s).run(into, from);
    Statement(database, u"UPDATE OR IGNORE mention_answer SET entity = ? WHERE entity = ?"_s).run(into, from);
    for (const auto &[highlight, entities] : std::as_const(merge.links).asKeyValueRange()) {
        HighlightTable::linkTo(session, highlight, replaced(entities, from, into));
    }
    Statement(database, uR"(UPDATE entity_merge SET "into" = ? WHERE "into" = ?)"_s).run(into, from);
    Statement(database, u"INSERT OR REPLACE INTO entity_merge VALUES (?, ?)"_s).run(from, into);
    Statement(database, u"DELETE FROM entity WHERE id = ?"_s).run(from);
    noteArticles(session, merge.mentions.keys());
    return merge;
}

void undo(Session &session, const EntityMerge &merge)
{
    Database &database = session.database;
    EntityTable::load(database, merge.into.id);
    Statement(database, u"DELETE FROM entity_merge WHERE entity = ?"_s).run(merge.from.id);
    EntityTable::save(session, merge.from, EntityTable::Origin::Reader);
    EntityTable::save(session, merge.into, EntityTable::Origin::Reader);
    Statement move(
        database, uR"(UPDATE mention SET entity = ? WHERE article = ? AND paragraph = ? AND "start" = ? AND "end" = ?
            AND entity = ?)"_s);
    for (const auto &[article, mentions] : merge.mentions.asKeyValueRange()) {
        for (const Mention &mention : mentions) {
            move.run(merge.from.id, article, mention.paragraph, mention.start, mention.end, merge.into.id);
        }
    }
    for (const auto &[article, answers] : merge.answers.asKeyValueRange()) {
        for (const MentionAnswer &answer : answers) {
            MentionAnswers::giveBack(database, article, answer, merge.into.id);
        }
    }
    for (const auto &[highlight, before] : merge.links.asKeyValueRange()) {
        if (const std::optional<StoredMark> mark = HighlightTable::stored(database, highlight)) {
            HighlightTable::linkTo(session, highlight, linksAgain(before, mark->highlight.entities, merge));
        }
    }
    noteArticles(session, merge.mentions.keys());
}

Id part(Session &session, const Id &entity, const QStringList &names)
{
    Entity left = EntityTable::load(session.database, entity);
    Entity made;
    made.kind = left.kind;
    for (const QString &name : names) {
        const bool isOther = name != left.nameKo && name != left.nameEn;
        if (isOther && left.riskyAliases.removeAll(name) > 0) {
            made.riskyAliases += name;
        }
        if (isOther && left.aliases.removeAll(name) > 0) {
            made.aliases += name;
        }
        QString &mainName = isHangul(name) ? made.nameKo : made.nameEn;
        mainName = isOther && mainName.isEmpty() ? name : mainName;
    }
    if (made.aliases.isEmpty()) {
        session.database.fail(noNameError(left.nameKo.isEmpty() ? left.nameEn : left.nameKo));
        return {};
    }
    EntityTable::save(session, left, EntityTable::Origin::Reader);
    return EntityTable::save(session, made, EntityTable::Origin::Reader);
}

Id standInFor(Database &database, const Id &entity)
{
    Statement row(database, uR"(SELECT "into" FROM entity_merge WHERE entity = ?)"_s);
    return row.run(entity) && row.next() ? row.text(0) : entity;
}

}
