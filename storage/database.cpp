// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "database.h"

#include "libraryfolder.h"
#include "migrations.h"
#include "sortkeys.h"
#include "sqlerrors.h"
#include "statement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
// Long enough for a program that is just closing the library.
constexpr auto lockOptions = "QSQLITE_BUSY_TIMEOUT=250"_L1;
// A reader waits while the writer takes its log into the file.
constexpr auto derivedOptions = "QSQLITE_BUSY_TIMEOUT=2000"_L1;
// The smallest page of SQLite's file format, in bytes.
constexpr qint64 smallestDatabase = 512;
constexpr size_t mostPrepared = 200;
// Reads the main file only, takes no lock and writes nothing: https://www.sqlite.org/uri.html#uriimmutable
constexpr auto peekOptions = "QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_L1;
}

Database::Database() : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    close();
}

Result<Done> Database::open(LibraryFolder &folder)
{
    m_folder = folder.path();
    m_unreliable = false;
    if (const Result<Done> prepared = folder.prepare(); !prepared) {
        return prepared;
    }
    peek(folder);
    const bool isDoubtful = folder.wasLeftOpen() || folder.isMarkedDamaged();
    const bool wasChecked = isDoubtful && checkUntouched(folder);
    connect(folder.databaseFile(), lockOptions);
    takeLock();
    setPragmas();
    if (isDoubtful && !wasChecked) {
        checkIntegrity();
    }
    migrate(*this);
    SortKeys::bringUpToDate(*this);
    if (std::optional<Error> error = takeError()) {
        close();
        if (error->kind == Error::Kind::AlreadyOpen) {
            error->detail = folder.owner();
        }
        return *error;
    }
    folder.noteOwner();
    return Done{};
}

// SQLite asks for its lock before it reads anything, however damaged that is.
bool Database::isOpenElsewhere(const LibraryFolder &folder)
{
    m_folder = folder.path();
    connect(folder.databaseFile(), lockOptions + ";QSQLITE_OPEN_READONLY"_L1);
    number(u"SELECT count(*) FROM sqlite_schema"_s);
    close();
    const std::optional<Error> error = takeError();
    const bool isOpen = error && error->kind == Error::Kind::AlreadyOpen;
    if (!isOpen) {
        QFile::remove(folder.databaseFile() + "-shm"_L1);
    }
    return isOpen;
}

Result<Done> Database::openForReading(const QString &file)
{
    m_folder = QFileInfo(file).path();
    m_unreliable = false;
    const QString url = QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
    if (connect(url + "?immutable=1"_L1, peekOptions)) {
        execute(u"PRAGMA trusted_schema=OFF"_s);
        execute(u"PRAGMA cell_size_check=ON"_s);
        checkIdentity();
        if (number(u"PRAGMA application_id"_s) != applicationId) {
            fail(damagedError(m_folder, u"not a library"_s));
        }
    }
    if (const std::optional<Error> error = takeError()) {
        close();
        return *error;
    }
    return Done{};
}

Result<Done> Database::openAsItIs(const QString &file)
{
    m_folder = QFileInfo(file).path();
    connect(file, lockOptions);
    execute(u"PRAGMA locking_mode=EXCLUSIVE"_s);
    execute(u"PRAGMA trusted_schema=OFF"_s);
    execute(u"PRAGMA temp_store=MEMORY"_s);
    number(u"SELECT count(*) FROM sqlite_schema"_s);
    if (const std::optional<Error> error = takeError()) {
        close();
        return *error;
    }
    return Done{};
}

bool Database::openDerived(const QString &file)
{
    m_unreliable = false;
    m_folder = QFileInfo(file).path();
    return connect(file, derivedOptions);
}

void Database::close()
{
    m_prepared.clear();
    if (QSqlDatabase::contains(m_name)) {
        connection().close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

QString Database::folder() const
{
    return m_folder;
}

bool Database::execute(const QString &sql)
{
    return Statement(*this, sql).run();
}

qint64 Database::number(const QString &sql)
{
    Statement statement(*this, sql);
    return statement.run() && statement.next() ? statement.integer(0) : 0;
}

QString Database::text(const QString &sql)
{
    Statement statement(*this, sql);
    return statement.run() && statement.next() ? statement.text(0) : QString();
}

void Database::fail(const Error &error)
{
    if (!m_error) {
        m_error = error;
    }
}

void Database::fail(const QSqlError &error)
{
    const Error meaning = errorFrom(error, m_folder);
    m_unreliable = m_unreliable || meaning.kind == Error::Kind::Damaged || isInputOutputError(error);
    fail(meaning);
}

void Database::failDamaged(const QString &detail)
{
    m_unreliable = true;
    fail(damagedError(m_folder, detail));
}

bool Database::isUnreliable() const
{
    return m_unreliable;
}

QSqlQuery Database::prepared(const QString &sql)
{
    if (const auto kept = m_prepared.find(sql); kept != m_prepared.end()) {
        QSqlQuery query = std::move(kept->second);
        m_prepared.erase(kept);
        return query;
    }
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!failed() && !query.prepare(sql)) {
        fail(query.lastError());
    }
    return query;
}

void Database::keep(const QString &sql, QSqlQuery &&query)
{
    // A statement that met an error, or was never prepared because of an earlier one, is of no further use.
    const bool isSound = query.lastQuery() == sql && !query.lastError().isValid() && QSqlDatabase::contains(m_name);
    if (isSound && m_prepared.size() < mostPrepared) {
        m_prepared.emplace(sql, std::move(query));
    }
}

bool Database::failed() const
{
    return m_error.has_value();
}

std::optional<Error> Database::takeError()
{
    return std::exchange(m_error, std::nullopt);
}

bool Database::connect(const QString &file, const QString &options)
{
    if (failed()) {
        return false;
    }
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(file);
    connection.setConnectOptions(options);
    if (!connection.open()) {
        fail(connection.lastError());
    }
    return !failed();
}

// Looks at a file before anything can be written to it, not even a lock or a log.
void Database::peek(const LibraryFolder &folder)
{
    // SQLite takes a file that is too short for a page for an empty database, and would write over it.
    if (const qint64 size = QFileInfo(folder.databaseFile()).size(); size > 0 && size < smallestDatabase) {
        fail(damagedError(m_folder, u"%1 bytes"_s.arg(size)));
    }
    const QString url = QUrl::fromLocalFile(folder.databaseFile()).toString(QUrl::FullyEncoded);
    if (connect(url + "?immutable=1"_L1, peekOptions)) {
        checkIdentity();
    }
    close();
    // Only with its write-ahead log is such a file whole: what is missing in it may be in there.
    if (m_error && m_error->kind == Error::Kind::Damaged && folder.wasLeftOpen()) {
        m_error.reset();
    }
}

// With its write-ahead log, which may be damaged or another library's: a connection that could write would put it into
// the database at the latest when it is closed.
// False when it could not be examined so: reading takes a file that a full disk has no room for.
bool Database::checkUntouched(LibraryFolder &folder)
{
    if (connect(folder.databaseFile(), lockOptions + ";QSQLITE_OPEN_READONLY"_L1)) {
        checkIdentity();
    }
    if (checkIntegrity()) {
        folder.markDamaged(false);
    }
    close();
    QFile::remove(folder.databaseFile() + "-shm"_L1);
    const bool isExamined = !m_error || m_error->kind != Error::Kind::Failed;
    if (!isExamined) {
        m_error.reset();
        m_unreliable = false;
    }
    return isExamined;
}

// The lock is kept until the connection closes. What the log holds may be newer than what peek() saw.
void Database::takeLock()
{
    execute(u"PRAGMA locking_mode=EXCLUSIVE"_s);
    if (execute(u"BEGIN EXCLUSIVE"_s)) {
        checkIdentity();
        Statement::always(*this, u"ROLLBACK"_s);
    }
}

void Database::checkIdentity()
{
    const qint64 id = number(u"PRAGMA application_id"_s);
    const qint64 version = number(u"PRAGMA user_version"_s);
    const bool isEmpty = id == 0 && version == 0 && number(u"SELECT count(*) FROM sqlite_schema"_s) == 0;
    if (failed() || isEmpty) {
        return;
    }
    if (id != applicationId) {
        fail(foreignFileError(m_folder, u"application_id %1"_s.arg(id)));
    } else if (version > newestSchema()) {
        fail(tooNewError(m_folder, u"schema %1, known up to %2"_s.arg(version).arg(newestSchema())));
    }
}

void Database::setPragmas()
{
    // A file system without what a write-ahead log needs answers "delete", which is as safe and slower.
    const QString journal = text(u"PRAGMA journal_mode=WAL"_s);
    if (!failed() && journal != "wal"_L1 && journal != "delete"_L1) {
        fail({Error::Kind::Failed, notPermittedError(m_folder, {}).sentence, u"journal_mode "_s + journal});
    }
    demand(u"synchronous"_s, u"2"_s); // FULL
    demand(u"foreign_keys"_s, u"1"_s);
    execute(u"PRAGMA trusted_schema=OFF"_s);
    execute(u"PRAGMA cell_size_check=ON"_s);
    execute(u"PRAGMA temp_store=MEMORY"_s);
    execute(u"PRAGMA mmap_size=0"_s);
    execute(u"PRAGMA journal_size_limit=4194304"_s);
    execute(u"PRAGMA wal_autocheckpoint=400"_s);
    execute(u"PRAGMA cache_size=-16000"_s); // KiB: 2 MB are too few for the indexes that an import touches
}

void Database::demand(const QString &pragma, const QString &value)
{
    execute(u"PRAGMA %1=%2"_s.arg(pragma, value));
    const QString answer = text(u"PRAGMA "_s + pragma);
    if (!failed() && answer != value) {
        fail(errorFromCode(1, u"%1 is %2 instead of %3"_s.arg(pragma, answer, value), m_folder));
    }
}

bool Database::checkIntegrity()
{
    const QString answer = text(u"PRAGMA integrity_check(1)"_s);
    if (!failed() && answer != "ok"_L1) {
        fail(damagedError(m_folder, answer));
    }
    return !failed();
}

}
