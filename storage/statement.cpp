// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "statement.h"

#include "database.h"

#include <QSqlError>

#include <utility>

using namespace Qt::StringLiterals;

namespace Mitjul
{

Statement::Statement(Database &database, const QString &sql)
    : m_database(database), m_sql(sql), m_query(database.prepared(sql))
{
}

Statement::~Statement()
{
    m_query.finish();
    m_database.keep(m_sql, std::move(m_query));
}

bool Statement::execute()
{
    if (!m_database.failed() && !m_query.exec()) {
        m_database.fail(m_query.lastError());
    }
    return !m_database.failed();
}

bool Statement::next()
{
    if (m_database.failed()) {
        return false;
    }
    const bool hasRow = m_query.next();
    if (!hasRow && m_query.lastError().isValid()) {
        m_database.fail(m_query.lastError());
    }
    return hasRow;
}

bool Statement::ascendTo(qint64 &last, int column)
{
    const qint64 before = std::exchange(last, integer(column));
    return ascend(last > before);
}

// In the order of SQLite, which is that of UTF-8.
bool Statement::ascendTo(QString &last, int column)
{
    const QString before = std::exchange(last, text(column));
    return ascend(last.toUtf8() > before.toUtf8());
}

bool Statement::ascend(bool isGreater)
{
    if (!isGreater && !m_database.failed()) {
        m_database.failDamaged(u"rows out of order: "_s + m_sql);
    }
    return isGreater;
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

QStringList Statement::lines(int column) const
{
    return text(column).split(u'\n', Qt::SkipEmptyParts);
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_query.value(column).toDouble();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QVariant Statement::value(int column) const
{
    return m_query.value(column);
}

int Statement::changedRows() const
{
    return m_query.numRowsAffected();
}

void Statement::always(const Database &database, const QString &sql)
{
    QSqlQuery(database.connection()).exec(sql);
}

void Statement::bind(const QString &value)
{
    m_query.bindValue(m_position++, value.isNull() ? u""_s : value);
}

void Statement::bind(const QByteArray &value)
{
    m_query.bindValue(m_position++, value.isNull() ? QByteArray("") : value);
}

void Statement::bind(qint64 value)
{
    m_query.bindValue(m_position++, value);
}

void Statement::bind(int value)
{
    m_query.bindValue(m_position++, value);
}

void Statement::bind(double value)
{
    m_query.bindValue(m_position++, value);
}

void Statement::bind(std::optional<qint64> value)
{
    m_query.bindValue(m_position++, value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>()));
}

void Statement::bind(const QVariantList &values)
{
    for (const QVariant &value : values) {
        m_query.bindValue(m_position++, value);
    }
}

void Statement::bind(const QStringList &values)
{
    for (const QString &value : values) {
        bind(value);
    }
}

}
