// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Mitjul
{

/// The conditions of a query that are really asked for, so that SQLite can use an index for them.
class Filter
{
public:
    explicit Filter(const QString &condition) : m_conditions{condition}
    {
    }

    void add(bool asked, const QString &condition)
    {
        if (asked) {
            m_conditions += condition;
        }
    }

    /// A condition with one placeholder for a value; an empty value asks for nothing.
    void add(const QString &value, const QString &condition)
    {
        if (!value.isEmpty()) {
            m_conditions += condition;
            m_values += value;
        }
    }

    QString sql() const
    {
        return u"WHERE " + m_conditions.join(u" AND ");
    }

    /// For the placeholders, in their order.
    QStringList values() const
    {
        return m_values;
    }

private:
    QStringList m_conditions;
    QStringList m_values;
};

}
