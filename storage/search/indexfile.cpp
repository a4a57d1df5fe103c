// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "indexfile.h"

#include "storage/statement.h"
#include "storage/transaction.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
// A document is one IndexPart of an article; its place is a segment and the row in the segment's list of documents.
// Documents are DocumentRecords one after the other, dead has a bit for each. Postings are as encoded() gives them.
const QStringList schema{
    uR"(CREATE TABLE state (
        number INTEGER NOT NULL,
        stamp BLOB NOT NULL,
        built_up_to TEXT NOT NULL,
        complete INTEGER NOT NULL
    ) STRICT)"_s,
    uR"(CREATE TABLE article (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        text_segment INTEGER NOT NULL DEFAULT 0,
        text_row INTEGER NOT NULL DEFAULT 0,
        marks_segment INTEGER NOT NULL DEFAULT 0,
        marks_row INTEGER NOT NULL DEFAULT 0
    ) STRICT)"_s,
    u"CREATE TABLE entity (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT"_s,
    u"CREATE TABLE segment (id INTEGER PRIMARY KEY, documents BLOB NOT NULL, dead BLOB NOT NULL) STRICT"_s,
    uR"(CREATE TABLE posting (
        segment INTEGER NOT NULL,
        "key" INTEGER NOT NULL,
        postings BLOB NOT NULL,
        PRIMARY KEY (segment, "key")
    ) STRICT, WITHOUT ROWID)"_s,
};
}

// In the order of SQLite, byte by byte.
bool IndexState::holds(const Id &article) const
{
    return isComplete || article.toUtf8() <= builtUpTo.toUtf8();
}

IndexFile::IndexFile(const QString &path) : m_path(path)
{
}

bool IndexFile::openToWrite()
{
    const bool isNew = !QFileInfo::exists(m_path);
    if (m_database.openDerived(m_path) && !isNew && isOurs()) {
        m_database.execute(u"PRAGMA journal_mode=WAL"_s);
    } else {
        remove();
        m_database.openDerived(m_path);
        create();
    }
    // After a power cut the index may be some changes behind, never damaged; the library says which ones.
    m_database.execute(u"PRAGMA synchronous=NORMAL"_s);
    m_database.execute(u"PRAGMA journal_size_limit=4194304"_s);
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    return !m_database.failed();
}

bool IndexFile::openToRead()
{
    if (!QFileInfo::exists(m_path) || !m_database.openDerived(m_path) || !isOurs()) {
        close();
        return false;
    }
    m_database.execute(u"PRAGMA query_only=ON"_s);
    m_database.execute(u"PRAGMA wal_autocheckpoint=0"_s);
    m_database.execute(u"PRAGMA cache_size=-16000"_s);
    return !m_database.failed();
}

void IndexFile::close()
{
    m_database.close();
    m_database.takeError();
}

void IndexFile::remove()
{
    close();
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile::remove(m_path + suffix);
    }
}

Database &IndexFile::database()
{
    return m_database;
}

bool IndexFile::isOurs()
{
    const bool isOurs = m_database.number(u"PRAGMA application_id"_s) == applicationId
        && m_database.number(u"PRAGMA user_version"_s) == version;
    return isOurs && !m_database.failed();
}

void IndexFile::create()
{
    m_database.execute(u"PRAGMA page_size=16384"_s);
    m_database.execute(u"PRAGMA journal_mode=WAL"_s);
    Transaction transaction(m_database);
    for (const QString &sql : schema) {
        m_database.execute(sql);
    }
    setState({});
    m_database.execute(u"PRAGMA application_id=%1"_s.arg(applicationId));
    m_database.execute(u"PRAGMA user_version=%1"_s.arg(version));
    transaction.commit();
}

IndexState IndexFile::state()
{
    Statement row(m_database, u"SELECT number, stamp, built_up_to, complete FROM state"_s);
    if (!row.run() || !row.next()) {
        return {};
    }
    return {row.integer(0), row.bytes(1), row.text(2), row.integer(3) != 0};
}

void IndexFile::setState(const IndexState &state)
{
    m_database.execute(u"DELETE FROM state"_s);
    Statement(m_database, u"INSERT INTO state VALUES (?, ?, ?, ?)"_s)
        .run(state.number, state.stamp, state.builtUpTo, int(state.isComplete));
}

}
