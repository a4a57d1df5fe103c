// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "mentionupdate.h"

#include <functional>
#include <memory>

namespace Mitjul
{

/// Looks through the library for names that entities got or lost: a piece whenever the store has nothing else to do.
/// The transaction that changes the names notes them (the table mention_search), so that a start goes on where the last
/// run ended.
class MentionSearch
{
public:
    /// How many articles of how many were looked through; done = total when it is finished.
    using Progressed = std::function<void(int done, int total)>;

    MentionSearch(Database &database, Progressed progressed);
    ~MentionSearch();

    /// For the transaction under way; all articles are then looked through from the beginning.
    static void note(Database &database, const Id &entity, const QStringList &names);

    /// To be called after each commit.
    void noteChange();
    bool wantsRest() const;
    /// A piece of at most some 30 ms, in a transaction of its own. What it changed is left in the session's changes;
    /// false when it could not be saved.
    bool rest(Session &session);

private:
    void begin(Database &database);
    void lookThrough(Session &session);
    void finish(Database &database);

    const Progressed m_progressed;
    bool m_isDue = true; ///< there may be names
    QStringList m_names; ///< folded
    std::unique_ptr<MentionUpdate> m_update;
    Id m_after; ///< the articles up to this one are done
    int m_done = 0;
    int m_total = 0;
};

}
