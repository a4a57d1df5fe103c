// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QtClassHelperMacros>

#include <optional>

namespace Mitjul
{

class Database;

/// One SQL statement. Values are bound by their type, so that a STRICT table takes them: a null text becomes an empty
/// one, an empty optional becomes NULL. An error is latched in the Database, and the statement then has no rows.
class Statement
{
public:
    Statement(Database &database, const QString &sql);
    /// Leaves the prepared statement to the next one with the same SQL.
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Can be called again with other values; the statement stays prepared.
    template<typename... Values>
    bool run(const Values &...values)
    {
        m_position = 0;
        (bind(values), ...);
        return execute();
    }

    /// To the next row, if there is one.
    bool next();
    QString text(int column) const;
    /// A column of lines; empty for an empty text.
    QStringList lines(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QByteArray bytes(int column) const;
    /// Whatever is stored there, in its own type.
    QVariant value(int column) const;

    /// The column becomes the last key of an ascending order. In a damaged table rows come again and again, and who goes
    /// from page to page would never end: then this is false, and latches Damaged.
    bool ascendTo(qint64 &last, int column);
    bool ascendTo(QString &last, int column);

    /// Of the last run.
    int changedRows() const;

    /// Runs a statement even though an error is latched: for ROLLBACK.
    static void always(const Database &database, const QString &sql);

private:
    void bind(const QString &value);
    void bind(const QByteArray &value);
    void bind(qint64 value);
    void bind(int value);
    void bind(double value);
    void bind(std::optional<qint64> value);
    void bind(const QStringList &values); ///< one after the other
    void bind(const QVariantList &values); ///< as they are, one after the other
    bool execute();
    bool ascend(bool isGreater);

    Database &m_database;
    QString m_sql;
    QSqlQuery m_query;
    int m_position = 0;
};

}
