// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "storage/database.h"

#include <QByteArray>

namespace Mitjul
{

/// How much of the library an index holds: all changes up to a number in the table search_change, and while it is
/// being built only the articles up to an id.
struct IndexState {
    qint64 number = 0; ///< 0 for an index that holds nothing yet
    QByteArray stamp; ///< of the change with this number
    Id builtUpTo;
    bool isComplete = false;

    /// Whether the index was built as far as an article; it may know later ones that have changed.
    bool holds(const Id &article) const;
};

/// The file index.db beside the library. Everything in it comes from the library, so it can be deleted at any time: an
/// unknown, damaged or missing one is made anew, empty.
///
/// One connection writes (see IndexWriter), one reads (see IndexReader). The reader never writes and never moves the
/// log into the file, which keeps clear of SQLite's "WAL-reset bug" (https://www.sqlite.org/wal.html#walresetbug).
class IndexFile
{
public:
    /// 'MTJI'
    static constexpr qint64 applicationId = 0x4D544A49;
    /// Of tables, postings and folding: a file of another version is made anew.
    static constexpr int version = 2;

    explicit IndexFile(const QString &path);

    /// False when the file system does not let it be made.
    bool openToWrite();
    /// False when there is no file of this version.
    bool openToRead();
    void close();
    /// Closes and deletes the file.
    void remove();

    Database &database();
    IndexState state();
    void setState(const IndexState &state);

private:
    bool isOurs();
    void create();

    QString m_path;
    Database m_database;
};

}
