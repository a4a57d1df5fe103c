// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "mentionsearch.h"

#include "core/folding.h"
#include "storage/marklog/markjournal.h"
#include "storage/meta.h"
#include "storage/session.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr int longestPiece = 30; // ms
const QString afterKey = u"mention_search_after"_s;
}

MentionSearch::MentionSearch(Database &database, Progressed progressed) : m_progressed(std::move(progressed))
{
    m_isDue = database.number(u"SELECT EXISTS (SELECT 1 FROM mention_search)"_s) != 0;
}

MentionSearch::~MentionSearch() = default;

void MentionSearch::note(Database &database, const Id &entity, const QStringList &names)
{
    Statement insert(database, u"INSERT OR IGNORE INTO mention_search (name, entity) VALUES (?, ?)"_s);
    for (const QString &name : names) {
        if (const QString folded = fold(name); !folded.isEmpty()) {
            insert.run(folded, entity);
        }
    }
    Meta::set(database, afterKey, {});
}

void MentionSearch::noteChange()
{
    m_isDue = true;
    m_update.reset();
}

bool MentionSearch::wantsRest() const
{
    return m_isDue;
}

bool MentionSearch::rest(Session &session)
{
    Database &database = session.database;
    if (!m_update) {
        begin(database);
    }
    if (m_names.isEmpty()) {
        m_isDue = false;
        return !database.failed();
    }
    Transaction transaction(database);
    lookThrough(session);
    MarkJournal::record(session);
    if (!transaction.commit()) {
        m_isDue = false; // the disk is full, say: the next change tries again
        m_update.reset();
        return false;
    }
    m_progressed(m_done, m_total);
    return true;
}

void MentionSearch::begin(Database &database)
{
    m_names.clear();
    QSet<Id> entities;
    Statement rows(database, u"SELECT name, entity FROM mention_search"_s);
    rows.run();
    while (rows.next()) {
        m_names += rows.text(0);
        entities += rows.text(1);
    }
    m_names.removeDuplicates();
    m_after = Meta::value(database, afterKey);
    if (!m_names.isEmpty()) {
        m_update = std::make_unique<MentionUpdate>(database, entities);
        m_total = int(database.number(u"SELECT count(*) FROM article_text"_s));
        Statement done(database, u"SELECT count(*) FROM article_text WHERE article <= ?"_s);
        m_done = done.run(m_after) && done.next() ? int(done.integer(0)) : 0;
    }
}

void MentionSearch::lookThrough(Session &session)
{
    Database &database = session.database;
    QElapsedTimer timer;
    timer.start();
    Statement rows(database, u"SELECT article, folded FROM article_text WHERE article > ? ORDER BY article"_s);
    rows.run(m_after);
    while (timer.elapsed() < longestPiece) {
        if (!rows.next() || !rows.ascendTo(m_after, 0)) {
            finish(database);
            return;
        }
        ++m_done;
        const QString text = rows.text(1);
        const bool isNamed = std::ranges::any_of(m_names, [&text](const QString &name) {
            return text.contains(name);
        });
        if (isNamed) {
            m_update->update(session, m_after);
        }
    }
    Meta::set(database, afterKey, m_after);
}

void MentionSearch::finish(Database &database)
{
    database.execute(u"DELETE FROM mention_search"_s);
    Meta::set(database, afterKey, {});
    m_done = m_total;
    m_isDue = false;
    m_names.clear();
    m_update.reset();
}

}
