// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "markoperation.h"

#include <QSet>

namespace Mitjul
{

struct Session;

/// Makes marks from the log again, in a transaction under way. When the article of a mark is gone, an article of the same
/// id and title takes its place, which says that the text is lost, and the mark is an orphan in it.
class MarkReplay
{
public:
    explicit MarkReplay(Session &session);

    /// Brings a library that is older than its log up to date with it: what the log says after an operation, up to its
    /// last one, in a transaction of its own. Returns how many marks came back or changed.
    static int bringBack(Session &session, const QString &log, qint64 after, qint64 last);

    void put(const StoredMark &mark);
    /// Makes or fills the article that stands in for a lost text.
    void standInFor(const Id &article, const QString &title);

private:
    bool hasArticle(const Id &id);

    Session &m_session;
    QSet<Id> m_standIns;
};

}
