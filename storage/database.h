// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <unordered_map>

namespace Mitjul
{

class LibraryFolder;

/// The one connection to the library. It belongs to the thread that opens it.
///
/// Errors latch, as in QDataStream: after the first one, statements do nothing and a Transaction is rolled back, so
/// that the code in between reads straight on. Whoever asked for the work takes the error at the end.
class Database
{
public:
    /// 'MTJL': tells our files from those of other programs.
    static constexpr qint64 applicationId = 0x4D544A4C;

    Database();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Errors: AlreadyOpen, TooNew, Damaged, DiskFull, NotPermitted, Invalid (the file belongs to another program).
    /// A file that is refused is not touched.
    Result<Done> open(LibraryFolder &folder);
    /// Whether another program, or another store, has the library open now. Only while this one is closed.
    bool isOpenElsewhere(const LibraryFolder &folder);
    /// Any library that nothing else writes to, as it stands in its main file: no lock is taken and no log is read.
    Result<Done> openForReading(const QString &file);
    /// A copy of a damaged library, with its write-ahead log, to save what can be read; it may be written to.
    Result<Done> openAsItIs(const QString &file);
    /// Opens a file that is derived from a library, as its search index is: as it is, without a lock of its own.
    bool openDerived(const QString &file);
    void close();

    QSqlDatabase connection() const;
    QString folder() const;

    /// One statement without values or rows.
    bool execute(const QString &sql);
    /// The first column of the first row.
    qint64 number(const QString &sql);
    QString text(const QString &sql);
    /// Reads everything, and latches Damaged when something does not fit together. About 2 ms per MB.
    bool checkIntegrity();

    /// Latches an error, unless there is one already.
    void fail(const Error &error);
    void fail(const QSqlError &error);
    /// Latches Damaged for what no statement has noticed.
    void failDamaged(const QString &detail);
    bool failed() const;
    /// The error, which is then forgotten.
    std::optional<Error> takeError();
    /// After an input/output error or damage nothing that this connection says can be trusted: close it and open anew.
    bool isUnreliable() const;

    /// A prepared statement for Statement, made when none is at hand, and back from it.
    QSqlQuery prepared(const QString &sql);
    void keep(const QString &sql, QSqlQuery &&query);

private:
    bool connect(const QString &file, const QString &options);
    void peek(const LibraryFolder &folder);
    bool checkUntouched(LibraryFolder &folder);
    void takeLock();
    void checkIdentity();
    void setPragmas();
    void demand(const QString &pragma, const QString &value);

    QString m_name; ///< of the connection
    QString m_folder;
    std::unordered_map<QString, QSqlQuery> m_prepared; ///< by their SQL, those not in use
    std::optional<Error> m_error;
    bool m_unreliable = false;
};

}
