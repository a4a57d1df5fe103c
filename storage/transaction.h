// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QtClassHelperMacros>

namespace Mitjul
{

class Database;

/// All or nothing: what was not committed is rolled back.
class Transaction
{
public:
    /// Takes the write lock at once: a deferred BEGIN can fail later, after a read.
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Rolls back instead when the database has failed. True means that it is on the disk.
    bool commit();

private:
    Database &m_database;
    bool m_open = false;
};

}
