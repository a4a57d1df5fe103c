// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "article.h"
#include "entity.h"

#include <memory>

namespace Mitjul
{

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

private:
    class Private;
    std::unique_ptr<Private> d;
};

}
