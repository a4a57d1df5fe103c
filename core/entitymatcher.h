// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "article.h"
#include "entity.h"

#include <memory>

namespace Mitjul
{

/// What a text may name, in order.
struct FoundMentions {
    QList<Mention> sure; ///< never overlapping
    /// Where a reader should say whether an entity is meant: an ordinary word, the beginning of a longer name, a surname
    /// with a title, a name that two entities have (then there is one mention for each, at the same place). Never over a
    /// sure one.
    QList<Mention> possible;
};

/// Finds where a text names the entities of a catalogue: longest alias first, boundaries by script, 조사 by final consonant.
/// Building one costs time linear in the catalogue; matching costs time linear in the text. Thread-safe once built.
class EntityMatcher
{
public:
    explicit EntityMatcher(const QList<Entity> &catalogue);
    ~EntityMatcher();

    /// The sure mentions, in order, never overlapping. A risky alias counts only where the same text
    /// also has a name of the entity that is not risky, or where its neighbours leave no doubt.
    QList<Mention> mentionsIn(const QList<Paragraph> &paragraphs) const;

    /// The sure mentions and the possible ones.
    FoundMentions findIn(const QList<Paragraph> &paragraphs) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}
