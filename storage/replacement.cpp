// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "replacement.h"

#include "durablefile.h"
#include "libraryfolder.h"
#include "sqlerrors.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Mitjul::Replacement
{

namespace
{
const QStringList logs{u"library.db-wal"_s, u"library.db-shm"_s, u"library.db-journal"_s};
const QStringList kept{u"library.db"_s, u"library.db-wal"_s, u"library.db-journal"_s, u"library.marks"_s};
// Made from the library, and of no use to another one.
const QStringList derived{u"index.db"_s, u"index.db-wal"_s, u"index.db-shm"_s};

// The same file under a second name where the file system has that, else a copy.
bool keep(const QString &file, const QString &as)
{
    return ::link(QFile::encodeName(file).constData(), QFile::encodeName(as).constData()) == 0
        || DurableFile::copy(file, as);
}

bool unlinkAll(const QString &folder, const QStringList &names)
{
    bool removed = true;
    for (const QString &name : names) {
        const QString file = folder + u'/' + name;
        removed = (!QFile::exists(file) || QFile::remove(file)) && removed;
    }
    return removed;
}

bool removeAll(const QString &folder, const QStringList &names)
{
    return unlinkAll(folder, names) && DurableFile::flush(folder);
}
}

Result<QString> keepOld(const LibraryFolder &folder, const QString &kind, qint64 time)
{
    const QString stamp = QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC).toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    QString place = folder.path() + u'/' + kind + u'/' + stamp;
    for (int attempt = 2; QFile::exists(place); ++attempt) {
        place = folder.path() + u'/' + kind + u'/' + stamp + u'-' + QString::number(attempt);
    }
    bool done =
        QDir().mkpath(place) && QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QString &name : kept) {
        const QString file = folder.path() + u'/' + name;
        done = done && (!QFile::exists(file) || keep(file, place + u'/' + name));
    }
    done = done && DurableFile::flush(place) && DurableFile::flush(QFileInfo(place).path())
        && DurableFile::flush(folder.path());
    if (!done) {
        unlinkAll(place, kept);
        QDir().rmdir(place);
        return notPermittedError(place, u"the old library cannot be kept"_s);
    }
    return place;
}

Result<Done> put(const LibraryFolder &folder, const QString &database)
{
    const bool done = DurableFile::flush(database) && removeAll(folder.path(), logs + derived)
        && removeAll(folder.path(), {u"library.marks"_s}) && DurableFile::rename(database, folder.databaseFile());
    return done ? Result<Done>(Done{}) : notPermittedError(folder.path(), u"the library cannot be replaced"_s);
}

bool putBack(const LibraryFolder &folder, const QString &place)
{
    // Whether all of it reaches the disk can no longer be helped: what the reader sees is what they are told.
    bool done = unlinkAll(folder.path(), logs + derived);
    for (const QString &name : kept) {
        const QString file = place + u'/' + name;
        const QString target = folder.path() + u'/' + name;
        if (done && QFile::exists(file)) {
            done = std::rename(QFile::encodeName(file).constData(), QFile::encodeName(target).constData()) == 0;
            // Two names of one file stay two.
            if (done && QFile::exists(file)) {
                QFile::remove(file);
            }
        }
    }
    DurableFile::flush(folder.path());
    QDir().rmdir(place);
    return done;
}

}
