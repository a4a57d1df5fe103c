// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "highlighttable.h"

#include "core/folding.h"
#include "core/reanchoring/reanchoring.h"
#include "filter.h"
#include "packedtext.h"
#include "session.h"
#include "statement.h"
#include "store.h"
#include "tagtable.h"

using namespace Qt::StringLiterals;

namespace Mitjul::HighlightTable
{

namespace
{
const QString columns = uR"(
    highlight.id, article, start_paragraph, start_offset, end_paragraph, end_offset, quote, prefix, suffix,
    paragraph_hash, state, color, style, note, created, highlight.modified,
    (SELECT group_concat(tag, char(10) ORDER BY ordinal) FROM highlight_tag WHERE highlight = highlight.id),
    (SELECT group_concat(entity, char(10) ORDER BY ordinal) FROM highlight_entity WHERE highlight = highlight.id))"_s;

QString orderOf(HighlightQuery::Order order)
{
    switch (order) {
    case HighlightQuery::Order::Newest:
        return u"created DESC, highlight.rowid DESC"_s;
    case HighlightQuery::Order::Oldest:
        return u"created, highlight.rowid"_s;
    case HighlightQuery::Order::Place:
        break;
    }
    return u"article.added, article.id, start_paragraph, start_offset, end_paragraph, end_offset, created, highlight.id"_s;
}

// What is in the order of the places is read article by article, unless a filter leaves little to sort.
QString joinFor(const HighlightQuery &query)
{
    const bool isNarrow = query.onlyUncertain || !query.id.isEmpty() || !query.article.isEmpty()
        || !query.entity.isEmpty() || !query.tag.isEmpty();
    return query.order == HighlightQuery::Order::Place && !isNarrow
        ? u"article INDEXED BY article_added CROSS JOIN highlight"_s
        : u"highlight JOIN article"_s;
}

Filter filterOf(const HighlightQuery &query)
{
    Filter filter(u"highlight.trashed IS NULL AND article.trashed IS NULL"_s);
    filter.add(query.onlyUncertain, u"state IN ('changed', 'orphan')"_s);
    filter.add(query.id, u"highlight.id = ?"_s);
    filter.add(query.article, u"article = ?"_s);
    filter.add(query.entity, u"highlight.id IN (SELECT highlight FROM highlight_entity WHERE entity = ?)"_s);
    filter.add(query.tag, u"highlight.id IN (SELECT highlight FROM highlight_tag WHERE tag = ?)"_s);
    filter.add(query.color ? highlightColorName(*query.color) : QString(), u"color = ?"_s);
    return filter;
}

Highlight highlightOf(const Statement &row)
{
    Highlight highlight;
    highlight.id = row.text(0);
    highlight.article = row.text(1);
    highlight.anchor.range = {{int(row.integer(2)), int(row.integer(3))}, {int(row.integer(4)), int(row.integer(5))}};
    highlight.anchor.quote = row.text(6);
    highlight.anchor.prefix = row.text(7);
    highlight.anchor.suffix = row.text(8);
    highlight.anchor.paragraphHash = row.bytes(9);
    highlight.anchor.state = anchorStateFromName(row.text(10)).value_or(AnchorState::Orphan);
    highlight.color = highlightColorFromName(row.text(11)).value_or(HighlightColor::Yellow);
    highlight.style = highlightStyleFromName(row.text(12)).value_or(HighlightStyle::Solid);
    highlight.note = row.text(13);
    highlight.created = row.integer(14);
    highlight.modified = row.integer(15);
    highlight.tags = row.lines(16);
    highlight.entities = row.lines(17);
    return highlight;
}

ParagraphStarts startsOf(Database &database, const Id &article)
{
    Statement row(database, u"SELECT starts FROM article_text WHERE article = ?"_s);
    if (!row.run(article) || !row.next()) {
        database.fail({Error::Kind::NotFound, Store::tr("The article of this highlight is no longer in the library."),
            u"article "_s + article});
        return ParagraphStarts({});
    }
    return ParagraphStarts(row.bytes(0));
}

// Who marks an article marks it again, and a long one has more of them than a mark has of everything else.
ParagraphStarts keptStartsOf(Session &session, const Id &article)
{
    Statement row(session.database, u"SELECT content_hash FROM article WHERE id = ?"_s);
    const QByteArray text = row.run(article) && row.next() ? row.bytes(0) : QByteArray();
    if (const ParagraphStarts *kept = session.starts.object(text)) {
        return *kept;
    }
    const ParagraphStarts starts = startsOf(session.database, article);
    if (!session.database.failed()) {
        session.starts.insert(text, new ParagraphStarts(starts), starts.count() * qsizetype(sizeof(qint32)));
    }
    return starts;
}

void write(Database &database, const Highlight &highlight, double place)
{
    const Anchor &anchor = highlight.anchor;
    Statement write(database, uR"(
        INSERT INTO highlight (id, article, start_paragraph, start_offset, end_paragraph, end_offset, quote, quote_folded,
                               prefix, suffix, paragraph_hash, state, place, color, style, note, note_folded, created,
                               modified)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
            article = excluded.article, start_paragraph = excluded.start_paragraph,
            start_offset = excluded.start_offset, end_paragraph = excluded.end_paragraph,
            end_offset = excluded.end_offset, quote = excluded.quote, quote_folded = excluded.quote_folded,
            prefix = excluded.prefix, suffix = excluded.suffix, paragraph_hash = excluded.paragraph_hash,
            state = excluded.state, place = excluded.place, color = excluded.color, style = excluded.style,
            note = excluded.note, note_folded = excluded.note_folded, modified = excluded.modified)"_s);
    write.run(highlight.id, highlight.article, anchor.range.start.paragraph, anchor.range.start.offset,
        anchor.range.end.paragraph, anchor.range.end.offset, anchor.quote, fold(anchor.quote), anchor.prefix,
        anchor.suffix, anchor.paragraphHash, anchorStateName(anchor.state), place, highlightColorName(highlight.color),
        highlightStyleName(highlight.style), highlight.note, fold(highlight.note), highlight.created,
        highlight.modified);
}

void move(Session &session, const Highlight &highlight, const Anchor &anchor, const ParagraphStarts &starts)
{
    Statement update(session.database, uR"(
        UPDATE highlight SET start_paragraph = ?, start_offset = ?, end_paragraph = ?, end_offset = ?, quote = ?,
            quote_folded = ?, prefix = ?, suffix = ?, paragraph_hash = ?, state = ?, place = ? WHERE id = ?)"_s);
    update.run(anchor.range.start.paragraph, anchor.range.start.offset, anchor.range.end.paragraph,
        anchor.range.end.offset, anchor.quote, fold(anchor.quote), anchor.prefix, anchor.suffix, anchor.paragraphHash,
        anchorStateName(anchor.state), starts.place(anchor.range.start), highlight.id);
    session.changes.highlights.insert(highlight.article);
    session.changes.marks.insert(highlight.id);
}

int replaceEntities(Database &database, const Id &highlight, const QList<Id> &entities)
{
    Statement remove(database, u"DELETE FROM highlight_entity WHERE highlight = ?"_s);
    remove.run(highlight);
    const int removed = remove.changedRows();
    Statement insert(database, u"INSERT INTO highlight_entity VALUES (?, ?, ?)"_s);
    int ordinal = 0;
    for (const Id &entity : entities) {
        insert.run(highlight, ordinal++, entity);
    }
    return removed + ordinal;
}

const QString storedColumns = columns + u", highlight.trashed, highlight.trashed IS NOT NULL, title"_s;

StoredMark storedOf(const Statement &row)
{
    StoredMark mark;
    mark.highlight = highlightOf(row);
    if (row.integer(19) != 0) {
        mark.trashed = row.integer(18);
    }
    mark.articleTitle = row.text(20);
    return mark;
}

QList<Id> known(Database &database, const QList<Id> &entities)
{
    QList<Id> known;
    Statement row(database, u"SELECT 1 FROM entity WHERE id = ?"_s);
    for (const Id &id : entities) {
        if (row.run(id) && row.next()) {
            known += id;
        }
    }
    return known;
}

/// When the mark with this id was made; nothing when there is none.
std::optional<qint64> creationOf(Database &database, const Id &id)
{
    if (id.isEmpty()) {
        return {};
    }
    Statement known(database, u"SELECT created FROM highlight WHERE id = ?"_s);
    return known.run(id) && known.next() ? std::optional(known.integer(0)) : std::nullopt;
}
}

QList<Highlight> select(Database &database, const HighlightQuery &query)
{
    const Filter filter = filterOf(query);
    Statement rows(database,
        u"SELECT %1 FROM %2 ON article.id = highlight.article %3 ORDER BY %4 LIMIT ? OFFSET ?"_s.arg(
            columns, joinFor(query), filter.sql(), orderOf(query.order)));
    rows.run(filter.values(), query.limit, query.offset);
    QList<Highlight> highlights;
    while (rows.next()) {
        highlights += highlightOf(rows);
    }
    return highlights;
}

Highlight save(Session &session, const Highlight &highlight)
{
    Highlight saved = highlight;
    saved.tags = TagTable::tidied(highlight.tags);
    saved.entities.removeDuplicates();
    Database &database = session.database;
    // A mark keeps the time at which it was made, whoever saves it.
    const std::optional<qint64> creation = creationOf(database, saved.id);
    saved.modified = session.now();
    saved.created = creation.value_or(saved.created != 0 ? saved.created : saved.modified);
    if (saved.id.isEmpty()) {
        saved.id = session.newId();
    }
    write(database, saved, keptStartsOf(session, saved.article).place(saved.anchor.range.start));
    if (creation || !saved.tags.isEmpty()) {
        TagTable::replaceOfHighlight(database, saved.id, saved.tags);
    }
    const bool mayHaveLinks = creation || !saved.entities.isEmpty();
    const int links = mayHaveLinks ? replaceEntities(database, saved.id, saved.entities) : 0;
    session.changes.highlights.insert(saved.article);
    session.changes.marks.insert(saved.id);
    session.changes.entities = session.changes.entities || links > 0;
    return saved;
}

QList<Highlight> ofArticle(Database &database, const Id &article)
{
    QList<Highlight> highlights;
    Statement rows(database, u"SELECT %1 FROM highlight WHERE article = ?"_s.arg(columns));
    rows.run(article);
    while (rows.next()) {
        highlights += highlightOf(rows);
    }
    return highlights;
}

std::optional<StoredMark> stored(Database &database, const Id &id)
{
    Statement row(database,
        u"SELECT %1 FROM highlight JOIN article ON article.id = article WHERE highlight.id = ?"_s.arg(storedColumns));
    return row.run(id) && row.next() ? std::optional(storedOf(row)) : std::nullopt;
}

QList<StoredMark> storedAfter(Database &database, const Id &id, int limit)
{
    QList<StoredMark> marks;
    Statement rows(database,
        u"SELECT %1 FROM highlight JOIN article ON article.id = article WHERE highlight.id > ? "
        "ORDER BY highlight.id LIMIT ?"_s.arg(storedColumns));
    rows.run(id, limit);
    for (Id last = id; rows.next() && rows.ascendTo(last, 0);) {
        marks += storedOf(rows);
    }
    return marks;
}

void put(Database &database, const StoredMark &mark)
{
    const Highlight &highlight = mark.highlight;
    write(database, highlight, startsOf(database, highlight.article).place(highlight.anchor.range.start));
    TagTable::replaceOfHighlight(database, mark.highlight.id, mark.highlight.tags);
    replaceEntities(database, mark.highlight.id, known(database, mark.highlight.entities));
    Statement(database, u"UPDATE highlight SET trashed = ? WHERE id = ?"_s).run(mark.trashed, mark.highlight.id);
}

void linkTo(Session &session, const Id &highlight, const QList<Id> &entities)
{
    Statement row(session.database, u"SELECT article FROM highlight WHERE id = ?"_s);
    if (row.run(highlight) && row.next()) {
        replaceEntities(session.database, highlight, known(session.database, entities));
        session.changes.highlights.insert(row.text(0));
        session.changes.marks.insert(highlight);
    }
}

void drop(Database &database, const Id &id)
{
    Statement(database, u"DELETE FROM highlight WHERE id = ?"_s).run(id);
}

void anchorAgain(Session &session, const Id &article, const QList<Paragraph> &before, const QList<Paragraph> &after)
{
    const QList<Highlight> highlights = ofArticle(session.database, article);
    const ParagraphStarts starts(packed(after).starts);
    const Reanchoring reanchoring(before, after);
    for (const Highlight &highlight : highlights) {
        move(session, highlight, reanchoring.anchorAgain(highlight.anchor), starts);
    }
}

void anchorAsBefore(Session &session, const Id &article, const QHash<Id, Anchor> &anchors)
{
    const QList<Highlight> highlights = ofArticle(session.database, article);
    const ParagraphStarts starts = startsOf(session.database, article);
    for (const Highlight &highlight : highlights) {
        const Anchor before = anchors.value(highlight.id);
        const bool wasSure = before.state == AnchorState::Exact || before.state == AnchorState::Shifted;
        if (wasSure && !before.quote.isEmpty() && before.quote == highlight.anchor.quote) {
            move(session, highlight, before, starts);
        }
    }
}

}
