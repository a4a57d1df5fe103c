// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "entitytable.h"

#include "collation.h"
#include "core/folding.h"
#include "filter.h"
#include "mentions/mentionsearch.h"
#include "search/searchterms.h"
#include "session.h"
#include "statement.h"
#include "store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul::EntityTable
{

namespace
{
// The uses of a name; see the schema.
const QString officialUse = u"name"_s;
const QString aliasUse = u"alias"_s;
const QString riskyUse = u"risky"_s;

struct KnownName {
    QString use;
    QString text;
    bool own = false; ///< added by the reader
};

Error notFoundError(const QString &name)
{
    return {Error::Kind::NotFound, Store::tr("Nothing in the library is called “%1”.").arg(name), {}};
}

Error ambiguousError(const QString &name)
{
    return {Error::Kind::Ambiguous, Store::tr("“%1” may mean several. Give the full name, or the id.").arg(name), {}};
}

void writeEntity(Database &database, const Entity &entity, const Id &id)
{
    Statement(database, uR"(
        INSERT INTO entity (id, kind, name_ko, name_en, description_ko, description_en, wikidata)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
            kind = excluded.kind, name_ko = excluded.name_ko, name_en = excluded.name_en,
            description_ko = excluded.description_ko, description_en = excluded.description_en,
            wikidata = excluded.wikidata)"_s)
        .run(id, entityKindName(entity.kind), entity.nameKo, entity.nameEn, entity.descriptionKo, entity.descriptionEn,
            entity.wikidata);
}

QList<KnownName> knownNames(Database &database, const Id &id)
{
    QList<KnownName> names;
    Statement rows(database, u"SELECT use, text, own FROM entity_name WHERE entity = ? ORDER BY use, ordinal"_s);
    rows.run(id);
    while (rows.next()) {
        names.append({rows.text(0), rows.text(1), rows.integer(2) != 0});
    }
    return names;
}

// The names for one use: those given, and for a bundle also those that the reader added before.
QList<KnownName> namesFor(const QString &use, const QStringList &given, const QList<KnownName> &before, Origin origin)
{
    QList<KnownName> names;
    for (const QString &text : given) {
        const auto isSame = [&](const KnownName &name) {
            return name.use == use && name.text == text;
        };
        const auto known = std::ranges::find_if(before, isSame);
        const bool own = origin == Origin::Reader && (known == before.end() || known->own);
        names.append({use, text, own});
    }
    for (const KnownName &name : before) {
        if (origin == Origin::Bundle && name.own && name.use == use && !given.contains(name.text)) {
            names += name;
        }
    }
    return names;
}

void writeNames(Database &database, const Id &id, const QList<KnownName> &names)
{
    Statement insert(database, u"INSERT INTO entity_name VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    int ordinal = 0;
    for (const KnownName &name : names) {
        insert.run(id, name.use, ordinal++, name.text, fold(name.text), initialsForSearch(name.text), int(name.own));
    }
}

// A name is another one when it was risky and is not, or the other way round.
void noteNames(Session &session, const Id &id, const QList<KnownName> &before)
{
    const auto keysOf = [](const QList<KnownName> &names) {
        QSet<std::pair<bool, QString>> keys;
        for (const KnownName &name : names) {
            keys.insert({name.use == riskyUse, name.text});
        }
        return keys;
    };
    const QSet<std::pair<bool, QString>> then = keysOf(before);
    const QSet<std::pair<bool, QString>> now = keysOf(knownNames(session.database, id));
    QStringList names;
    for (const auto &[isRisky, name] : (then | now) - (then & now)) {
        names += name;
    }
    if (!names.isEmpty()) {
        MentionSearch::note(session.database, id, names);
        session.changes.names = true;
    }
}

// What the articles in the trash mention. They are few: to take them away from the others is eight times as fast as to ask
// each mention for its article.
const QString inTrash = uR"(
    WITH trash AS MATERIALIZED (
        SELECT mention.entity AS named, count(*) AS mentions, count(DISTINCT mention.article) AS articles
        FROM article CROSS JOIN mention ON mention.article = article.id
        WHERE article.trashed IS NOT NULL GROUP BY mention.entity))"_s;

// Mentions, articles and highlights, the trash left out.
const QString counts = uR"(
    (SELECT count(*) FROM mention WHERE entity = entity.id) - coalesce(trash.mentions, 0),
    (SELECT count(DISTINCT article) FROM mention WHERE entity = entity.id) - coalesce(trash.articles, 0),
    (SELECT count(*) FROM highlight_entity JOIN highlight ON highlight.id = highlight
        JOIN article ON article.id = highlight.article
        WHERE entity = entity.id AND highlight.trashed IS NULL AND article.trashed IS NULL))"_s;

Filter filterOf(const EntityQuery &query)
{
    const QString text = query.text.trimmed();
    const QString initials = initialsQuery(text);
    const QString column = initials.isEmpty() ? u"folded"_s : u"initials"_s;
    Filter filter(u"true"_s);
    filter.add(initials.isEmpty() ? fold(text) : initials,
        u"id IN (SELECT entity FROM entity_name WHERE instr(%1, ?) > 0)"_s.arg(column));
    filter.add(query.article, u"id IN (SELECT entity FROM mention WHERE article = ?)"_s);
    filter.add(query.kind ? entityKindName(*query.kind) : QString(), u"kind = ?"_s);
    return filter;
}

QString listName(const EntityRow &row)
{
    return row.entity.nameKo.isEmpty() ? row.entity.nameEn : row.entity.nameKo;
}
}

Id save(Session &session, const Entity &entity, Origin origin)
{
    Database &database = session.database;
    const Id id = entity.id.isEmpty() ? session.newId() : entity.id;
    writeEntity(database, entity, id);
    const QList<KnownName> before = knownNames(database, id);
    Statement(database, u"DELETE FROM entity_name WHERE entity = ?"_s).run(id);
    writeNames(database, id, {{officialUse, entity.nameKo}, {officialUse, entity.nameEn}});
    writeNames(database, id, namesFor(aliasUse, entity.aliases, before, origin));
    writeNames(database, id, namesFor(riskyUse, entity.riskyAliases, before, origin));
    if (origin == Origin::Reader) {
        noteNames(session, id, before);
    }
    session.changes.entities = true;
    return id;
}

QList<Entity> all(Database &database)
{
    Statement rows(database, u"SELECT %1 FROM entity ORDER BY id"_s.arg(columns()));
    rows.run();
    QList<Entity> entities;
    while (rows.next()) {
        entities += entityOf(rows, 0);
    }
    return entities;
}

QStringList namesOf(Database &database, const Id &id)
{
    QStringList names;
    for (const KnownName &name : knownNames(database, id)) {
        names += name.text;
    }
    return names;
}

Entity load(Database &database, const Id &id)
{
    Statement row(database, u"SELECT %1 FROM entity WHERE id = ?"_s.arg(columns()));
    if (!row.run(id) || !row.next()) {
        database.fail(notFoundError(id));
        return {};
    }
    return entityOf(row, 0);
}

Id find(Database &database, const QString &name)
{
    Statement rows(database, uR"(
        SELECT id, 0 AS rank FROM entity WHERE id = ?
        UNION
        SELECT entity, 1 FROM entity_name WHERE folded = ? AND folded <> ''
        ORDER BY rank LIMIT 2)"_s);
    QStringList ids;
    rows.run(name, fold(name.trimmed()));
    while (rows.next()) {
        ids += rows.text(0);
    }
    if (ids.isEmpty()) {
        database.fail(notFoundError(name));
        return {};
    }
    if (ids.size() > 1 && ids.first() != name) {
        database.fail(ambiguousError(name));
        return {};
    }
    return ids.first();
}

QList<EntityRow> rows(Database &database, const EntityQuery &query)
{
    const Filter filter = filterOf(query);
    Statement statement(database,
        inTrash
            + u"SELECT %1, %2 FROM entity LEFT JOIN trash ON trash.named = entity.id %3"_s.arg(
                counts, columns(), filter.sql()));
    statement.run(filter.values());
    QList<EntityRow> rows;
    while (statement.next()) {
        rows.append(
            {entityOf(statement, 3), int(statement.integer(0)), int(statement.integer(1)), int(statement.integer(2))});
    }
    sortInKoreanOrder(rows, listName);
    return rows;
}

QString columns()
{
    const QString names = u"(SELECT group_concat(text, char(10) ORDER BY ordinal) FROM entity_name "
                          "WHERE entity_name.entity = entity.id AND use = '%1')"_s;
    return u"entity.id, kind, name_ko, name_en, description_ko, description_en, wikidata, %1, %2"_s.arg(
        names.arg(aliasUse), names.arg(riskyUse));
}

Entity entityOf(const Statement &row, int firstColumn)
{
    const auto text = [&](int column) {
        return row.text(firstColumn + column);
    };
    return {.id = text(0),
        .kind = entityKindFromName(text(1)).value_or(EntityKind::Person),
        .nameKo = text(2),
        .nameEn = text(3),
        .aliases = row.lines(firstColumn + 7),
        .riskyAliases = row.lines(firstColumn + 8),
        .descriptionKo = text(4),
        .descriptionEn = text(5),
        .wikidata = text(6)};
}

}
