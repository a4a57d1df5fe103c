// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/entitymatcher.h"
#include "mentionanswer.h"

namespace Mitjul
{

class Database;
struct Session;

/// What readers answered to possible mentions: the table mention_answer.
namespace MentionAnswers
{

QList<MentionAnswer> ofArticle(Database &database, const Id &article);

/// The sure mentions without those that were refused, and the possible ones that were confirmed, in order.
QList<Mention> heeded(
    const FoundMentions &found, const QList<Paragraph> &paragraphs, const QList<MentionAnswer> &answers);

/// Lets the stored mentions of an article that was saved anew follow the answers.
void heed(Session &session, const Id &article);

/// What is left to ask, in order of the first place.
QList<PossibleMention> open(Database &database, const Id &article);

/// Saves an answer, and lets the article's mentions follow. Fails with NotFound when the article or the entity is gone.
MentionDecision decide(Session &session, const Id &article, const MentionAnswer &answer);
/// An answer about an entity that had become one with another is about itself again.
void giveBack(Database &database, const Id &article, const MentionAnswer &answer, const Id &holder);
/// Takes it back. In another text than the answer was given for, the mentions stay as they are. Fails with NotFound.
void undo(Session &session, const MentionDecision &decision);

}

}
