// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "mentionanswers.h"

#include "storage/articleparts.h"
#include "storage/articletable.h"
#include "storage/entitytable.h"
#include "storage/search/snippet.h"
#include "storage/session.h"
#include "storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul::MentionAnswers
{

namespace
{
void sort(QList<Mention> &mentions)
{
    std::ranges::sort(mentions, {}, [](const Mention &mention) {
        return std::pair(mention.paragraph, mention.start);
    });
}

void write(Database &database, const Id &article, const MentionAnswer &answer)
{
    Statement(database, u"INSERT OR REPLACE INTO mention_answer (article, entity, text, meant) VALUES (?, ?, ?, ?)"_s)
        .run(article, answer.entity, answer.text, int(answer.isMeant));
}

void forget(Database &database, const Id &article, const MentionAnswer &answer)
{
    Statement(database, u"DELETE FROM mention_answer WHERE article = ? AND entity = ? AND text = ?"_s)
        .run(article, answer.entity, answer.text);
}

std::optional<bool> answered(Database &database, const Id &article, const MentionAnswer &answer)
{
    Statement row(database, u"SELECT meant FROM mention_answer WHERE article = ? AND entity = ? AND text = ?"_s);
    return row.run(article, answer.entity, answer.text) && row.next() ? std::optional(row.integer(0) != 0)
                                                                      : std::nullopt;
}

void replaceMentions(Session &session, const Id &article, const QList<Mention> &mentions)
{
    ArticleParts::replaceMentions(session.database, article, mentions);
    session.changes.articles.insert(article);
    session.changes.entities = true;
}

/// Those of an entity that stand on a word.
QList<Mention> onWord(
    const QList<Mention> &mentions, const QList<Paragraph> &paragraphs, const Id &entity, const QString &word)
{
    QList<Mention> found;
    std::ranges::copy_if(mentions, std::back_inserter(found), [&](const Mention &mention) {
        return mention.entity == entity && wordAt(paragraphs, mention) == word;
    });
    return found;
}
}

QList<MentionAnswer> ofArticle(Database &database, const Id &article)
{
    Statement rows(
        database, u"SELECT entity, text, meant FROM mention_answer WHERE article = ? ORDER BY text, entity"_s);
    rows.run(article);
    QList<MentionAnswer> answers;
    while (rows.next()) {
        answers.append({rows.text(0), rows.text(1), rows.integer(2) != 0});
    }
    return answers;
}

QList<Mention> heeded(
    const FoundMentions &found, const QList<Paragraph> &paragraphs, const QList<MentionAnswer> &answers)
{
    QList<Mention> mentions = found.sure;
    mentions.removeIf([&](const Mention &mention) {
        return answers.contains(MentionAnswer{mention.entity, wordAt(paragraphs, mention), false});
    });
    for (const Mention &mention : found.possible) {
        if (answers.contains(MentionAnswer{mention.entity, wordAt(paragraphs, mention), true})
            && !overlapsOneOf(mentions, mention)) {
            mentions += mention;
        }
    }
    sort(mentions);
    return mentions;
}

void heed(Session &session, const Id &article)
{
    Database &database = session.database;
    const QList<MentionAnswer> answers = ofArticle(database, article);
    if (answers.isEmpty()) {
        return;
    }
    const QList<Paragraph> paragraphs = ArticleTable::paragraphs(database, article);
    FoundMentions found{ArticleParts::mentions(database, article), {}};
    if (std::ranges::any_of(answers, &MentionAnswer::isMeant)) {
        const FoundMentions all = EntityMatcher(EntityTable::all(database)).findIn(paragraphs);
        found.possible = all.sure + all.possible;
    }
    if (const QList<Mention> mentions = heeded(found, paragraphs, answers); mentions != found.sure) {
        replaceMentions(session, article, mentions);
    }
}

QList<PossibleMention> open(Database &database, const Id &article)
{
    const QList<Entity> catalogue = EntityTable::all(database);
    const QList<Paragraph> paragraphs = ArticleTable::paragraphs(database, article);
    const QList<Mention> known = ArticleParts::mentions(database, article);
    const QList<MentionAnswer> answers = ofArticle(database, article);
    QList<PossibleMention> possible;
    const FoundMentions found = EntityMatcher(catalogue).findIn(paragraphs);
    for (const Mention &mention : found.possible) {
        const QString word = wordAt(paragraphs, mention);
        const bool isAnswered = std::ranges::any_of(answers, [&](const MentionAnswer &answer) {
            return answer.entity == mention.entity && answer.text == word;
        });
        if (isAnswered || overlapsOneOf(known, mention)) {
            continue;
        }
        const auto same = std::ranges::find_if(possible, [&](const PossibleMention &other) {
            return other.entity.id == mention.entity && other.text == word;
        });
        if (same != possible.end()) {
            same->places += mention;
        } else {
            const Snippet snippet = sentenceAround(paragraphs.at(mention.paragraph).text, {mention.start, mention.end});
            possible.append({*std::ranges::find(catalogue, mention.entity, &Entity::id), word, {mention}, snippet.text,
                snippet.hit});
        }
    }
    return possible;
}

MentionDecision decide(Session &session, const Id &article, const MentionAnswer &answer)
{
    Database &database = session.database;
    const QList<Mention> before = onWord(ArticleParts::mentions(database, article),
        ArticleTable::paragraphs(database, article), answer.entity, answer.text);
    const MentionDecision decision{
        article, answer, answered(database, article, answer), ArticleTable::hash(database, article), before};
    write(database, article, answer);
    heed(session, article);
    session.changes.articles.insert(article);
    return decision;
}

void giveBack(Database &database, const Id &article, const MentionAnswer &answer, const Id &holder)
{
    forget(database, article, {holder, answer.text, answer.isMeant});
    write(database, article, answer);
}

void undo(Session &session, const MentionDecision &decision)
{
    Database &database = session.database;
    const auto &[article, answer, earlier, hash, before] = decision;
    EntityTable::load(database, answer.entity);
    earlier ? write(database, article, {answer.entity, answer.text, *earlier}) : forget(database, article, answer);
    session.changes.articles.insert(article);
    if (ArticleTable::hash(database, article) != hash) {
        return;
    }
    const QList<Paragraph> paragraphs = ArticleTable::paragraphs(database, article);
    QList<Mention> mentions = ArticleParts::mentions(database, article);
    const QList<Mention> since = onWord(mentions, paragraphs, answer.entity, answer.text);
    mentions.removeIf([&since](const Mention &mention) {
        return since.contains(mention);
    });
    for (const Mention &mention : before) {
        if (!overlapsOneOf(mentions, mention)) {
            mentions += mention;
        }
    }
    sort(mentions);
    replaceMentions(session, article, mentions);
}

}
