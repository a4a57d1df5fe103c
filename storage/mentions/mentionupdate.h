// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/entitymatcher.h"
#include "mentionanswer.h"

#include <QHash>
#include <QSet>

namespace Mitjul
{

class Database;
struct Session;

/// Finds the mentions of one article after the other anew, after some entities got or lost names.
///
/// What the catalogue finds now for those entities counts. Of what the article has already, a mention stays unless one of
/// those stands there, or its entity no longer has that name; what the reader answered counts for more than what is found.
class MentionUpdate
{
public:
    /// For the catalogue as it is, and the entities whose names have changed.
    MentionUpdate(Database &database, QSet<Id> changed);

    /// For the transaction under way; true when something was changed.
    bool update(Session &session, const Id &article) const;

private:
    QList<Mention> updated(
        const QList<Paragraph> &paragraphs, const QList<Mention> &known, const QList<MentionAnswer> &answers) const;
    bool stays(const Mention &known, const QString &text, const QList<Mention> &found) const;

    const QSet<Id> m_changed;
    QHash<Id, QSet<QString>> m_names; ///< folded, of the changed entities
    EntityMatcher m_matcher;
};

}
