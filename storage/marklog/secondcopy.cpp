// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "secondcopy.h"

#include "markjournal.h"
#include "marklogreader.h"
#include "markreplay.h"
#include "storage/meta.h"
#include "storage/session.h"
#include "storage/transaction.h"

#include <QDateTime>
#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr int operationsPerPage = 1000;
constexpr qint64 shortestTail = 1 << 16; // bytes
// So many commits in a row go before the log, which must not fall behind where the store never rests.
constexpr int mostUnfollowed = 64;
// A log is written anew when it is more than twice its first size and this, in bytes.
constexpr qint64 tolerance = 4 << 20;
const QString firstSizeKey = u"marks_log_size"_s;
}

SecondCopy::SecondCopy(const QString &folder) : m_log(folder + "/library.marks"_L1)
{
}

SecondCopy::~SecondCopy() = default;

int SecondCopy::open(Session &session)
{
    Database &database = session.database;
    m_rewriter.reset();
    m_failed = false;
    m_pruned = 0;
    m_unfollowed = 0;
    if (!m_log.open(Meta::library(database))) {
        setAside();
        writeAnew(session);
        return 0;
    }
    m_written = m_log.lastNumber();
    const qint64 last = MarkJournal::lastNumber(database);
    if (m_written > last) {
        return MarkReplay::bringBack(session, m_log.path(), last, m_written);
    }
    if (!appendWhatIsMissing(session)) {
        m_log.close();
        setAside();
        writeAnew(session);
    }
    return 0;
}

// When the power goes, any of the lines that were not flushed may be lost, also in the middle. The table has them all.
bool SecondCopy::appendWhatIsMissing(Session &session)
{
    const QList<MarkOperation> kept = MarkJournal::after(session.database, 0, std::numeric_limits<int>::max());
    qint64 length = shortestTail;
    for (const MarkOperation &operation : kept) {
        length += 2 * lineOf(operation).size();
    }
    const QSet<qint64> written = m_log.numbersAtTheEnd(length);
    QList<MarkOperation> missing = kept;
    missing.removeIf([&written](const MarkOperation &operation) {
        return written.contains(operation.number);
    });
    const bool isComplete = kept.isEmpty() || kept.first().number <= m_written + 1;
    m_failed = !m_log.append(missing);
    m_written = kept.isEmpty() ? m_written : kept.last().number;
    return isComplete;
}

void SecondCopy::close(Session &session)
{
    follow(session);
    m_log.flush();
    m_rewriter.reset();
    m_log.close();
}

void SecondCopy::noteCommit(Session &session)
{
    if (++m_unfollowed >= mostUnfollowed) {
        follow(session);
    }
}

// Trouble with the copy has its place on the health page. It is no failure of what was just saved.
void SecondCopy::follow(Session &session)
{
    m_unfollowed = 0;
    m_failed = !appendWhatIsNew(session);
    m_failed = session.database.takeError().has_value() || m_failed;
}

bool SecondCopy::appendWhatIsNew(Session &session)
{
    for (;;) {
        const QList<MarkOperation> operations = MarkJournal::after(session.database, m_written, operationsPerPage);
        if (operations.isEmpty()) {
            return true;
        }
        if (m_log.isOpen() && !m_log.append(operations)) {
            return false;
        }
        if (m_rewriter) {
            m_rewriter->append(operations);
        }
        m_written = operations.last().number;
    }
}

bool SecondCopy::wantsRest() const
{
    const bool isUnflushed = m_log.isOpen() && m_log.flushedNumber() < m_log.lastNumber();
    return m_unfollowed > 0 || (!m_failed && (m_rewriter || isUnflushed));
}

void SecondCopy::rest(Session &session)
{
    if (m_unfollowed > 0) {
        follow(session);
    } else if (m_rewriter) {
        continueWriting(session);
    } else {
        m_failed = !m_log.flush();
        if (isOutgrown(session)) {
            writeAnew(session);
        }
    }
    m_failed = session.database.takeError().has_value() || m_failed;
}

qint64 SecondCopy::flushedNumber() const
{
    return m_log.flushedNumber();
}

qint64 SecondCopy::prunedNumber() const
{
    return m_pruned;
}

void SecondCopy::notePruned(qint64 number)
{
    m_pruned = number;
}

bool SecondCopy::isBeingWritten() const
{
    return m_rewriter != nullptr;
}

QString SecondCopy::path() const
{
    return m_log.path();
}

qint64 SecondCopy::size() const
{
    return QFileInfo(m_log.path()).size();
}

void SecondCopy::writeAnew(Session &session)
{
    m_written = MarkJournal::lastNumber(session.database);
    m_rewriter = std::make_unique<MarkLogRewriter>(m_log.path(), Meta::library(session.database), m_written);
    continueWriting(session);
}

void SecondCopy::continueWriting(Session &session)
{
    if (m_rewriter->step(session.database)) {
        finishWriting(session);
    } else if (m_rewriter->failed()) {
        m_rewriter.reset();
        // Either log may bear the name now.
        m_log.open(Meta::library(session.database));
        m_failed = true;
    }
}

// Never deleted: it may hold the only copy of somebody's marks.
void SecondCopy::setAside()
{
    if (QFileInfo(m_log.path()).size() > 0) {
        const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
        QFile::rename(m_log.path(), m_log.path() + u'.' + stamp);
    }
}

bool SecondCopy::isOutgrown(Session &session) const
{
    const qint64 firstSize = Meta::value(session.database, firstSizeKey).toLongLong();
    return !m_failed && m_log.size() > 2 * firstSize + tolerance;
}

void SecondCopy::finishWriting(Session &session)
{
    m_rewriter.reset();
    m_log.open(Meta::library(session.database));
    m_log.flush();
    Transaction transaction(session.database);
    Meta::set(session.database, firstSizeKey, QString::number(m_log.size()));
    transaction.commit();
}

}
