// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Mitjul
{

class Database;

/// Copies what can be read of a damaged database, row by row. Rows that the target has already are left as they are.
class RowScan
{
public:
    /// Neither may be in use elsewhere. The target takes no foreign keys into account meanwhile.
    RowScan(Database &source, Database &target);

    /// All rows of a table with rowids that can be reached, going around those that cannot. Returns the values of the
    /// first column of the rows that are new in the target.
    QStringList copyTable(const QString &table);
    /// The rows of a table WITHOUT ROWID that belong to one of the owners.
    void copyParts(const QString &table, const QString &ownerColumn, const QStringList &owners);

private:
    bool prepare(const QString &table);
    qint64 largestRowid(const QString &table);
    void scan(qint64 first, qint64 last);
    std::optional<qint64> copyRange(qint64 first, qint64 last);
    bool insertRow(const class Statement &row, int firstColumn);

    Database &m_source;
    Database &m_target;
    int m_columns = 0;
    QString m_range; ///< SQL that reads the rows of a range of rowids
    QString m_owned; ///< SQL that reads the rows of an owner, %1
    QString m_insert;
    QStringList m_added;
};

}
