// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articleparts.h"

#include "core/folding.h"
#include "database.h"
#include "statement.h"
#include "tagtable.h"

using namespace Qt::StringLiterals;

namespace Mitjul::ArticleParts
{

namespace
{
QString joined(const QList<int> &numbers)
{
    QStringList texts;
    for (int number : numbers) {
        texts += QString::number(number);
    }
    return texts.join(u'\n');
}

QList<int> numbersIn(const QStringList &texts)
{
    QList<int> numbers;
    for (const QString &text : texts) {
        numbers += text.toInt();
    }
    return numbers;
}

void loadSources(Database &database, Article &article)
{
    Statement rows(database,
        u"SELECT publisher, author, headline, date, url FROM source WHERE article = ? "
        "ORDER BY ordinal"_s);
    rows.run(article.id);
    while (rows.next()) {
        article.sources.append({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4)});
    }
}

void loadSummary(Database &database, Article &article)
{
    Statement rows(database, u"SELECT ko, en, paragraphs FROM summary_sentence WHERE article = ? ORDER BY ordinal"_s);
    rows.run(article.id);
    while (rows.next()) {
        article.summary.append({rows.text(0), rows.text(1), numbersIn(rows.lines(2))});
    }
}

void loadHidden(Database &database, Article &article)
{
    Statement rows(database, u"SELECT text, reason, before FROM hidden_line WHERE article = ? ORDER BY ordinal"_s);
    rows.run(article.id);
    while (rows.next()) {
        article.hidden.append({rows.text(0), rows.text(1), int(rows.integer(2))});
    }
}

void clear(Database &database, const Id &id)
{
    for (const QString &table : {u"source"_s, u"summary_sentence"_s, u"mention"_s, u"hidden_line"_s}) {
        Statement(database, u"DELETE FROM %1 WHERE article = ?"_s.arg(table)).run(id);
    }
}

void insertSources(Database &database, const Id &id, const QList<Source> &sources)
{
    Statement insert(database, u"INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    int ordinal = 0;
    for (const Source &source : sources) {
        insert.run(id, ordinal++, source.publisher, source.author, source.headline, source.date, source.url);
    }
}

void insertSummary(Database &database, const Id &id, const QList<SummarySentence> &summary)
{
    Statement insert(database, u"INSERT INTO summary_sentence VALUES (?, ?, ?, ?, ?)"_s);
    int ordinal = 0;
    for (const SummarySentence &sentence : summary) {
        insert.run(id, ordinal++, sentence.ko, sentence.en, joined(sentence.paragraphs));
    }
}

void insertMentions(Database &database, const Id &id, const QList<Mention> &mentions)
{
    Statement insert(database, u"INSERT INTO mention VALUES (?, ?, ?, ?, ?)"_s);
    for (const Mention &mention : mentions) {
        insert.run(id, mention.paragraph, mention.start, mention.end, mention.entity);
    }
}

void insertHidden(Database &database, const Id &id, const QList<HiddenLine> &hidden)
{
    Statement insert(database, u"INSERT INTO hidden_line VALUES (?, ?, ?, ?, ?)"_s);
    int ordinal = 0;
    for (const HiddenLine &line : hidden) {
        insert.run(id, ordinal++, line.text, line.reason, line.before);
    }
}
}

void load(Database &database, Article &article)
{
    article.tags = TagTable::ofArticle(database, article.id);
    loadSources(database, article);
    loadSummary(database, article);
    article.mentions = mentions(database, article.id);
    loadHidden(database, article);
}

QList<Mention> mentions(Database &database, const Id &article)
{
    QList<Mention> mentions;
    Statement rows(database, uR"(SELECT paragraph, "start", "end", entity FROM mention WHERE article = ?
                                 ORDER BY paragraph, "start")"_s);
    rows.run(article);
    while (rows.next()) {
        mentions.append({int(rows.integer(0)), int(rows.integer(1)), int(rows.integer(2)), rows.text(3)});
    }
    return mentions;
}

void replaceMentions(Database &database, const Id &article, const QList<Mention> &mentions)
{
    Statement(database, u"DELETE FROM mention WHERE article = ?"_s).run(article);
    insertMentions(database, article, mentions);
    Statement(database, u"INSERT INTO search_change (article, part) VALUES (?, 0)"_s).run(article);
}

void replaceSummary(Database &database, const Id &article, const QList<SummarySentence> &summary)
{
    Statement(database, u"DELETE FROM summary_sentence WHERE article = ?"_s).run(article);
    insertSummary(database, article, summary);
}

void replace(Database &database, const Id &id, const Article &article)
{
    clear(database, id);
    TagTable::replaceOfArticle(database, id, article.tags);
    insertSources(database, id, article.sources);
    insertSummary(database, id, article.summary);
    insertMentions(database, id, article.mentions);
    insertHidden(database, id, article.hidden);
}

}
