// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "mentionanswer.h"

#include <QHash>

namespace Mitjul
{

/// Two entities that became one, with all that is needed to part them again.
struct EntityMerge {
    Entity into; ///< as it was before
    Entity from; ///< the one that is gone
    QHash<Id, QList<Mention>> mentions; ///< of the one that is gone, by article
    QHash<Id, QList<MentionAnswer>> answers; ///< about the one that is gone, by article
    QHash<Id, QList<Id>> links; ///< of the highlights that were linked to it, as they were

    bool operator==(const EntityMerge &) const = default;
};

}
