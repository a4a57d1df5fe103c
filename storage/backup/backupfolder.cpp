// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "backupfolder.h"

#include "backupname.h"
#include "storage/database.h"
#include "storage/durablefile.h"
#include "storage/marklog/markjournal.h"
#include "storage/session.h"
#include "storage/sqlerrors.h"
#include "storage/statement.h"
#include "storage/store.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr auto unfinished = "/unfinished.tmp"_L1;

// The first schema knew no trash.
bool hasTrash(Database &copy)
{
    return copy.number(u"PRAGMA user_version"_s) > 1;
}

void count(Database &copy, Backup &backup)
{
    const bool trash = hasTrash(copy);
    backup.articles =
        int(copy.number(u"SELECT count(*) FROM article WHERE %1"_s.arg(trash ? u"trashed IS NULL"_s : u"true"_s)));
    backup.marks =
        int(copy.number(u"SELECT count(*) FROM highlight JOIN article ON article.id = article WHERE %1"_s.arg(
            trash ? u"highlight.trashed IS NULL AND article.trashed IS NULL"_s : u"true"_s)));
}

// With the backup attached. The condition holds for what it does not have in its trash.
BackupLoss compare(Database &library, const QString &isThere)
{
    const QString marks = u"SELECT count(*) FROM main.highlight AS mark "
                          "JOIN main.article AS here ON here.id = mark.article "
                          "LEFT JOIN backup.highlight AS old ON old.id = mark.id AND %1 "
                          "WHERE mark.trashed IS NULL AND here.trashed IS NULL AND %2"_s;
    const QString articles = u"SELECT count(*) FROM main.article AS here "
                             "LEFT JOIN backup.article AS old ON old.id = here.id AND %1 "
                             "WHERE here.trashed IS NULL AND old.id IS NULL"_s;
    return {int(library.number(articles.arg(isThere))), int(library.number(marks.arg(isThere, u"old.id IS NULL"_s))),
        int(library.number(marks.arg(isThere, u"old.modified <> mark.modified"_s)))};
}

// Numbers that a true copy shares with its original.
QList<qint64> fingerprint(Database &database)
{
    QList<qint64> numbers{database.number(u"PRAGMA user_version"_s)};
    for (const QString &table : {u"article"_s, u"article_text"_s, u"highlight"_s, u"highlight_tag"_s, u"entity"_s}) {
        numbers += database.number(u"SELECT count(*) FROM "_s + table);
    }
    return numbers;
}

Error notFoundError(const QString &name)
{
    return {Error::Kind::NotFound, Store::tr("This backup is no longer there."), name};
}

Error damagedBackupError(const Error &error)
{
    return {error.kind == Error::Kind::TooNew ? error.kind : Error::Kind::Damaged,
        Store::tr("This backup cannot be read. Nothing was changed: choose another one."), error.detail};
}

}

BackupFolder::BackupFolder(const QString &library) : m_path(library + "/backups"_L1)
{
}

QString BackupFolder::path() const
{
    return m_path;
}

QString BackupFolder::fileOf(const QString &name) const
{
    return m_path + u'/' + name;
}

Result<Done> BackupFolder::add(Database &database, Backup::Reason reason, qint64 time)
{
    if (reason != Backup::Reason::BeforeUpgrade && hasEverythingIn(database)) {
        return Done{};
    }
    const QString file = m_path + unfinished;
    Result<Done> made = write(database, file);
    const QString name = BackupName::of(reason, time);
    if (made && !DurableFile::rename(file, fileOf(name))) {
        made = notPermittedError(m_path, u"rename of a backup failed"_s);
    }
    made ? thinOut() : void(QFile::remove(file));
    return made;
}

bool BackupFolder::isDue(qint64 now) const
{
    const QList<Backup> known = names();
    const auto dayOf = [](qint64 time) {
        return QDateTime::fromMSecsSinceEpoch(time).date();
    };
    return std::ranges::none_of(known, [&](const Backup &backup) {
        return dayOf(backup.time) == dayOf(now);
    });
}

QList<Backup> BackupFolder::list() const
{
    QList<Backup> backups = names();
    for (Backup &backup : backups) {
        Database copy;
        backup.isReadable = copy.openForReading(fileOf(backup.name)).hasValue();
        if (backup.isReadable) {
            count(copy, backup);
            backup.isReadable = !copy.failed();
        }
    }
    return backups;
}

QList<Backup> BackupFolder::names() const
{
    QList<Backup> backups;
    const QFileInfoList files = QDir(m_path).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (std::optional<Backup> backup = BackupName::parse(file.fileName())) {
            backup->size = file.size();
            backups += *backup;
        }
    }
    std::ranges::sort(backups, std::greater(), &Backup::name);
    return backups;
}

QString BackupFolder::newestReadable() const
{
    const QList<Backup> backups = names();
    const auto good = std::ranges::find_if(backups, [this](const Backup &backup) {
        return check(backup.name).hasValue();
    });
    return good == backups.end() ? QString() : good->name;
}

Result<Done> BackupFolder::check(const QString &name) const
{
    if (!QFileInfo::exists(fileOf(name)) || !BackupName::parse(name)) {
        return notFoundError(name);
    }
    Database copy;
    if (const Result<Done> opened = copy.openForReading(fileOf(name)); !opened) {
        return damagedBackupError(opened.error());
    }
    copy.checkIntegrity();
    const std::optional<Error> error = copy.takeError();
    return error ? Result<Done>(damagedBackupError(*error)) : Done{};
}

Result<BackupLoss> BackupFolder::lossComparedTo(Database &library, const QString &name) const
{
    Database copy;
    if (const Result<Done> good = check(name); !good) {
        return good.error();
    }
    const bool trash = copy.openForReading(fileOf(name)) && hasTrash(copy);
    copy.close();
    Statement(library, u"ATTACH ? AS backup"_s).run(fileOf(name));
    const BackupLoss loss = compare(library, trash ? u"old.trashed IS NULL"_s : u"true"_s);
    Statement::always(library, u"DETACH backup"_s);
    const std::optional<Error> error = library.takeError();
    return error ? Result<BackupLoss>(*error) : loss;
}

bool BackupFolder::hasEverythingIn(Database &database) const
{
    const QList<Backup> backups = names();
    Database newest;
    return !backups.isEmpty() && newest.openForReading(fileOf(backups.first().name))
        && newest.number(u"PRAGMA user_version"_s) == database.number(u"PRAGMA user_version"_s)
        && MarkJournal::revision(newest) == MarkJournal::revision(database) && !newest.failed();
}

Result<Done> BackupFolder::write(Database &database, const QString &file) const
{
    const bool made = QDir().mkpath(m_path)
        && QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
        && (!QFile::exists(file) || QFile::remove(file)) && DurableFile::make(file);
    if (!made) {
        return notPermittedError(m_path, u"a backup cannot be made"_s);
    }
    Statement(database, u"VACUUM INTO ?"_s).run(file);
    const QList<qint64> expected = fingerprint(database);
    if (const std::optional<Error> error = database.takeError()) {
        return *error;
    }
    Database copy;
    if (const Result<Done> opened = copy.openForReading(file); !opened) {
        return opened;
    }
    if (copy.checkIntegrity() && fingerprint(copy) != expected) {
        copy.fail(damagedError(database.folder(), u"the backup is not the same"_s));
    }
    if (const std::optional<Error> error = copy.takeError()) {
        return *error;
    }
    return DurableFile::flush(file) ? Result<Done>(Done{}) : notPermittedError(m_path, u"fsync of a backup failed"_s);
}

void BackupFolder::thinOut() const
{
    const QList<Backup> all = names();
    const QStringList kept = BackupName::worthKeeping(all);
    for (const Backup &backup : all) {
        if (!kept.contains(backup.name)) {
            QFile::remove(fileOf(backup.name));
        }
    }
}

void backUpNow(Session &session, Backup::Reason reason)
{
    Database &database = session.database;
    if (const Result<Done> added = BackupFolder(database.folder()).add(database, reason, session.now()); !added) {
        database.fail(added.error());
    }
}

}
