// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "bundlefile.h"
#include "core/article.h"
#include "yamlreader.h"

#include <QList>
#include <QSet>
#include <QString>

namespace Mitjul
{

/// What a bundle's author knows better than the matcher: the name "text" inside the phrase "within"
/// is a mention of an entity, or of none.
struct MentionException {
    Id entity; ///< empty: no mention
    QString text;
    QString within;
    int line = 0; ///< in the article's file
};

/// The items of an article's "mentions", or with isMention false of its "not_mentions".
QList<MentionException> readMentionExceptions(const QList<YamlNode> &items, bool isMention, BundleFile &file);

/// The mentions of an article with its exceptions applied: at every place of an exception, mentions that touch the name
/// give way. Fails the file when a phrase or a name is not found, or an entity is not known.
QList<Mention> withExceptions(QList<Mention> mentions, const QList<MentionException> &exceptions,
    const QList<Paragraph> &paragraphs, const QSet<Id> &knownEntities, BundleFile &file);

}
