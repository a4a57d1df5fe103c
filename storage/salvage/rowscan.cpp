// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "rowscan.h"

#include "storage/database.h"
#include "storage/statement.h"

#include <deque>
#include <utility>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
// When the root of a table is gone, every row fails.
constexpr int mostFailures = 5000;
// Used when the largest rowid cannot be read.
constexpr int rowsPerPage = 20;

QStringList columnsOf(Database &database, const QString &table)
{
    QStringList columns;
    Statement rows(database, u"SELECT name FROM pragma_table_info(?)"_s);
    rows.run(table);
    while (rows.next()) {
        columns += rows.text(0);
    }
    database.takeError();
    return columns;
}

QString quoted(const QStringList &columns)
{
    return u'"' + columns.join(u"\", \""_s) + u'"';
}
}

RowScan::RowScan(Database &source, Database &target) : m_source(source), m_target(target)
{
}

QStringList RowScan::copyTable(const QString &table)
{
    m_added.clear();
    if (prepare(table)) {
        scan(0, largestRowid(table));
    }
    return m_added;
}

void RowScan::copyParts(const QString &table, const QString &ownerColumn, const QStringList &owners)
{
    if (!prepare(table)) {
        return;
    }
    for (const QString &owner : owners) {
        Statement rows(m_source, m_owned.arg(ownerColumn));
        rows.run(owner);
        while (rows.next()) {
            insertRow(rows, 0);
        }
        m_source.takeError();
    }
}

// Schemas may differ: only the columns that both have are copied.
bool RowScan::prepare(const QString &table)
{
    QStringList columns = columnsOf(m_target, table);
    const QStringList known = columnsOf(m_source, table);
    columns.removeIf([&known](const QString &column) {
        return !known.contains(column);
    });
    m_columns = int(columns.size());
    const QString names = quoted(columns);
    m_range = u"SELECT rowid, %1 FROM %2 WHERE rowid BETWEEN ? AND ? ORDER BY rowid"_s.arg(names, table);
    m_owned = u"SELECT %1 FROM %2 WHERE %3 = ?"_s.arg(names, table, u"%1"_s);
    m_insert =
        u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(table, names, QStringList(m_columns, u"?"_s).join(u", "_s));
    return m_columns > 0;
}

// The index of the primary key knows the rowids too.
qint64 RowScan::largestRowid(const QString &table)
{
    for (const QString &index : {u"NOT INDEXED"_s, u"INDEXED BY sqlite_autoindex_%1_1"_s.arg(table)}) {
        const qint64 largest = m_source.number(u"SELECT max(rowid) FROM %1 %2"_s.arg(table, index));
        if (!m_source.takeError() && largest > 0) {
            return largest;
        }
    }
    const qint64 guess = m_source.number(u"PRAGMA page_count"_s) * rowsPerPage;
    m_source.takeError();
    return guess;
}

// A range that cannot be read to its end is cut in two: the half without the damaged row can be read as a whole. Wide
// ranges come first, so that little is left to find when there have been too many failures.
void RowScan::scan(qint64 first, qint64 last)
{
    std::deque<std::pair<qint64, qint64>> ranges{{first, last}};
    for (int failures = 0; !ranges.empty() && failures < mostFailures; ranges.pop_front()) {
        const auto [start, end] = ranges.front();
        const std::optional<qint64> read = copyRange(start, end);
        if (!m_source.takeError() && read) {
            continue;
        }
        ++failures;
        const qint64 next = read.value_or(start);
        if (next < end) {
            const qint64 middle = next + (end - next) / 2;
            ranges.emplace_back(middle + 1, end);
            ranges.emplace_back(next, middle);
        }
    }
}

// Returns the rowid after the last one that was read; nothing when a row stands out of its order, which says nothing of
// where to go on.
std::optional<qint64> RowScan::copyRange(qint64 first, qint64 last)
{
    Statement rows(m_source, m_range);
    rows.run(first, last);
    while (rows.next()) {
        if (rows.integer(0) < first) {
            return {};
        }
        first = rows.integer(0) + 1;
        if (insertRow(rows, 1)) {
            m_added += rows.text(1);
        }
    }
    return first;
}

bool RowScan::insertRow(const Statement &row, int firstColumn)
{
    QVariantList values;
    for (int column = 0; column < m_columns; ++column) {
        values += row.value(firstColumn + column);
    }
    // A row that the table does not take was damaged too.
    Statement insert(m_target, m_insert);
    insert.run(values);
    return !m_target.takeError() && insert.changedRows() > 0;
}

}
