// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "marklogrewriter.h"

#include "storage/database.h"
#include "storage/durablefile.h"
#include "storage/highlighttable.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
// About 20 ms of work.
constexpr int marksPerPage = 500;
}

MarkLogRewriter::MarkLogRewriter(const QString &log, const QString &library, qint64 number)
    : m_target(log), m_log(log + ".tmp"_L1), m_number(number)
{
    m_failed = !m_log.make(library);
}

MarkLogRewriter::~MarkLogRewriter()
{
    m_log.close();
    QFile::remove(m_log.path());
}

bool MarkLogRewriter::step(Database &database)
{
    const QList<StoredMark> marks = HighlightTable::storedAfter(database, m_last, marksPerPage);
    QList<MarkOperation> operations;
    for (const StoredMark &mark : marks) {
        operations.append({m_number, mark.highlight.id, putJson(mark)});
        m_last = mark.highlight.id;
    }
    // What could not be read to its end is no copy of everything.
    m_failed = m_failed || database.failed() || !m_log.append(operations);
    return marks.size() < marksPerPage && !m_failed && finish();
}

bool MarkLogRewriter::failed() const
{
    return m_failed;
}

void MarkLogRewriter::append(const QList<MarkOperation> &operations)
{
    m_failed = m_failed || !m_log.append(operations);
}

// The last line says up to which operation the log goes.
bool MarkLogRewriter::finish()
{
    const qint64 last = std::max(m_number, m_log.lastNumber());
    m_failed = !m_log.append({{last, {}, "{}"}}) || !m_log.flush() || !DurableFile::rename(m_log.path(), m_target);
    return !m_failed;
}

}
