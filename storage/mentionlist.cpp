// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "mentionlist.h"

#include "database.h"
#include "entitytable.h"
#include "packedtext.h"
#include "search/snippet.h"
#include "statement.h"

using namespace Qt::StringLiterals;

namespace Mitjul::MentionList
{

namespace
{
void addSnippet(MentionRow &row, const ParagraphStarts &starts, QStringView text)
{
    const Mention &mention = row.mention;
    const bool fits = mention.paragraph < starts.count() && mention.end <= starts.length(mention.paragraph);
    if (!fits) {
        return;
    }
    const QStringView paragraph = text.sliced(starts.start(mention.paragraph), starts.length(mention.paragraph));
    const Snippet snippet = sentenceAround(paragraph, {mention.start, mention.end});
    row.snippet = snippet.text;
    row.snippetStart = snippet.hit.start;
    row.snippetEnd = snippet.hit.end;
}

void addSnippets(Database &database, QList<MentionRow> &rows)
{
    Statement stored(database, u"SELECT starts, text FROM article_text WHERE article = ?"_s);
    Id loaded;
    ParagraphStarts starts{{}};
    QString text;
    for (MentionRow &row : rows) {
        if (row.article != loaded && stored.run(row.article) && stored.next()) {
            loaded = row.article;
            starts = ParagraphStarts(stored.bytes(0));
            text = stored.text(1);
        }
        addSnippet(row, starts, text);
    }
}
}

QList<MentionRow> rows(Database &database, const Id &entity)
{
    Statement statement(database, uR"(
        SELECT article.id, title, paragraph, "start", "end" FROM mention JOIN article ON article.id = article
        WHERE entity = ? AND trashed IS NULL
        ORDER BY published DESC, added DESC, article.id, paragraph, "start")"_s);
    statement.run(entity);
    QList<MentionRow> rows;
    while (statement.next()) {
        const Mention mention{int(statement.integer(2)), int(statement.integer(3)), int(statement.integer(4)), entity};
        rows.append(
            {.article = statement.text(0), .articleTitle = statement.text(1), .mention = mention, .snippet = {}});
    }
    addSnippets(database, rows);
    return rows;
}

QList<RelatedEntity> related(Database &database, const Id &entity)
{
    Statement rows(database, uR"(
        SELECT count(DISTINCT article) AS shared, %1 FROM mention JOIN entity ON entity.id = mention.entity
        WHERE mention.entity <> ? AND article IN (
            SELECT article FROM mention JOIN article ON article.id = article WHERE entity = ? AND trashed IS NULL)
        GROUP BY entity.id ORDER BY shared DESC, name_ko, entity.id)"_s.arg(EntityTable::columns()));
    rows.run(entity, entity);
    QList<RelatedEntity> related;
    while (rows.next()) {
        related.append({EntityTable::entityOf(rows, 1), int(rows.integer(0))});
    }
    return related;
}

}
