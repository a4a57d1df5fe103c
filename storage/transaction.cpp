// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "transaction.h"

#include "database.h"
#include "statement.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

Transaction::Transaction(Database &database) : m_database(database), m_open(database.execute(u"BEGIN IMMEDIATE"_s))
{
}

Transaction::~Transaction()
{
    if (m_open) {
        Statement::always(m_database, u"ROLLBACK"_s);
    }
}

bool Transaction::commit()
{
    if (m_open && m_database.execute(u"COMMIT"_s)) {
        m_open = false;
        return true;
    }
    return false;
}

}
