// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "mentionupdate.h"

#include "core/folding.h"
#include "mentionanswers.h"
#include "storage/articleparts.h"
#include "storage/articletable.h"
#include "storage/entitytable.h"
#include "storage/session.h"

#include <algorithm>

namespace Mitjul
{

MentionUpdate::MentionUpdate(Database &database, QSet<Id> changed)
    : m_changed(std::move(changed)), m_matcher(EntityTable::all(database))
{
    for (const Id &id : m_changed) {
        for (const QString &name : EntityTable::namesOf(database, id)) {
            m_names[id] += fold(name);
        }
    }
}

bool MentionUpdate::update(Session &session, const Id &article) const
{
    Database &database = session.database;
    const QList<Mention> known = ArticleParts::mentions(database, article);
    const QList<Mention> mentions =
        updated(ArticleTable::paragraphs(database, article), known, MentionAnswers::ofArticle(database, article));
    if (mentions == known) {
        return false;
    }
    ArticleParts::replaceMentions(database, article, mentions);
    session.changes.articles.insert(article);
    session.changes.entities = true;
    return true;
}

QList<Mention> MentionUpdate::updated(
    const QList<Paragraph> &paragraphs, const QList<Mention> &known, const QList<MentionAnswer> &answers) const
{
    const QList<Mention> found = MentionAnswers::heeded(m_matcher.findIn(paragraphs), paragraphs, answers);
    QList<Mention> mentions;
    for (const Mention &mention : known) {
        if (stays(mention, wordAt(paragraphs, mention), found)) {
            mentions += mention;
        }
    }
    const QList<Mention> kept = mentions;
    for (const Mention &mention : found) {
        if (!overlapsOneOf(kept, mention)) {
            mentions += mention;
        }
    }
    std::ranges::sort(mentions, {}, [](const Mention &mention) {
        return std::pair(mention.paragraph, mention.start);
    });
    return mentions;
}

bool MentionUpdate::stays(const Mention &known, const QString &text, const QList<Mention> &found) const
{
    const bool isReplaced = std::ranges::any_of(found, [&](const Mention &mention) {
        return m_changed.contains(mention.entity) && known.range().intersects(mention.range());
    });
    return !isReplaced && (!m_changed.contains(known.entity) || m_names.value(known.entity).contains(fold(text)));
}

}
