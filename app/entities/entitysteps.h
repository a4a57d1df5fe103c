// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "storage/mentions/mentionanswer.h"

namespace Mitjul
{

class AppContext;

/// What a reader says of names, done at once and with Undo. When it cannot be saved the reader is told.

/// Whether a word means an entity in an article.
void answerMention(AppContext &app, const Id &article, const MentionAnswer &answer);

/// One entity of two; see Store::mergeEntities().
void joinEntities(AppContext &app, const Id &into, const Id &from);

/// Some of an entity's names become another entity; see Store::partEntity().
void partEntity(AppContext &app, const Id &entity, const QStringList &names);

}
