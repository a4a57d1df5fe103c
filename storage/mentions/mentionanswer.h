// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/entity.h"
#include "core/segmentation.h"

#include <QByteArray>

#include <optional>

namespace Mitjul
{

/// What a reader says of a word in one article: whether it means an entity there.
struct MentionAnswer {
    Id entity;
    QString text; ///< the word as the article writes it, wherever it stands there
    bool isMeant = false;

    bool operator==(const MentionAnswer &) const = default;
};

/// A word that may name an entity, of which nobody has said yet whether it does.
struct PossibleMention {
    Entity entity;
    QString text; ///< as the article writes it
    QList<Mention> places; ///< in order, at least one
    QString snippet; ///< the sentence around the first place, or what fits of it
    Span hit; ///< the word in the snippet

    bool operator==(const PossibleMention &) const = default;
};

/// An answer with what was there before it, so that it can be taken back.
struct MentionDecision {
    Id article;
    MentionAnswer answer;
    std::optional<bool> earlier; ///< the earlier answer, if there was one
    QByteArray contentHash; ///< of the text that the mentions stand in
    QList<Mention> mentions; ///< of the entity, where the word stood

    bool operator==(const MentionDecision &) const = default;
};

}
