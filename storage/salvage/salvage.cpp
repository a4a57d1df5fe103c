// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "salvage.h"

#include "rescue.h"
#include "storage/backup/backupfolder.h"
#include "storage/durablefile.h"
#include "storage/libraryfolder.h"
#include "storage/marklog/marklogreader.h"
#include "storage/replacement.h"
#include "storage/sqlerrors.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr qint64 headerSize = 100;
constexpr qint64 pageSize = 4096;
constexpr qint64 pageCountOffset = 28;
// A size that is far from that of the file is garbage itself.
constexpr qint64 mostGrowth = 100;

void putNumber(QByteArray &header, qsizetype offset, quint32 number)
{
    for (int byte = 0; byte < 4; ++byte) {
        header[offset + byte] = char(number >> (24 - 8 * byte));
    }
}

// What SQLite writes into the header of our files, where it is the same in all of them:
// https://www.sqlite.org/fileformat.html#the_database_header
QByteArray usualHeader(qint64 fileSize)
{
    QByteArray header(headerSize, '\0');
    header.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    header.replace(16, 8, QByteArray("\x10\x00\x02\x02\x00\x40\x20\x20", 8));
    putNumber(header, 24, 1);
    putNumber(header, 28, quint32(fileSize / pageSize));
    putNumber(header, 40, 1);
    putNumber(header, 44, 4);
    putNumber(header, 56, 1);
    putNumber(header, 68, quint32(Database::applicationId));
    putNumber(header, 92, 1);
    return header;
}

// SQLite reads nothing of a file with a wrong header, or of one that is shorter than its header says.
void makeReadable(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadWrite) || file.size() < pageSize) {
        return;
    }
    if (!file.peek(headerSize).startsWith("SQLite format 3")) {
        file.write(usualHeader(file.size()));
    }
    file.seek(pageCountOffset);
    const qint64 size = qFromBigEndian<quint32>(file.read(sizeof(quint32)).constData()) * pageSize;
    if (size > file.size() && size < mostGrowth * file.size()) {
        file.resize(size);
    }
}

// Copies to work on, for opening a database writes to it.
QString copyForReading(const LibraryFolder &folder, const QString &scratch, bool withLog)
{
    const QString copy = scratch + (withLog ? "/with-log.db"_L1 : "/without-log.db"_L1);
    if (!DurableFile::copy(folder.databaseFile(), copy)) {
        return {};
    }
    if (withLog) {
        DurableFile::copy(folder.databaseFile() + "-wal"_L1, copy + "-wal"_L1);
    }
    makeReadable(copy);
    return copy;
}

bool isSound(const QString &file)
{
    Database copy;
    return copy.openForReading(file) && copy.checkIntegrity();
}

Result<SalvageReport> rebuildIn(const QString &scratch, const LibraryFolder &folder, const std::function<qint64()> &now,
    const std::function<Id()> &newId)
{
    LibraryFolder fresh(scratch);
    Rescue rescue(fresh, now, newId);
    if (const Result<Done> begun = rescue.begin(); !begun) {
        return begun.error();
    }
    // The write-ahead log may belong to another database, or be damaged itself.
    const QString withLog = copyForReading(folder, scratch, true);
    const QString withoutLog = copyForReading(folder, scratch, false);
    const QStringList copies =
        isSound(withoutLog) ? QStringList{withoutLog, withLog} : QStringList{withLog, withoutLog};
    for (const QString &copy : copies) {
        rescue.copyFrom(copy, Rescue::Marks::Wanted);
    }
    const QString log = folder.path() + "/library.marks"_L1;
    const MarkLogReader reader(log);
    const bool logIsWhole = reader.isReadable() && reader.damagedLines() == 0;
    const BackupFolder backups(folder.path());
    if (const QString backup = backups.newestReadable(); !backup.isEmpty()) {
        rescue.copyFrom(backups.fileOf(backup), logIsWhole ? Rescue::Marks::Unwanted : Rescue::Marks::Wanted);
    }
    rescue.replay(log);
    return rescue.finish();
}
}

Result<SalvageReport> salvage(
    const LibraryFolder &folder, const std::function<qint64()> &now, const std::function<Id()> &newId)
{
    const Result<QString> kept = Replacement::keepOld(folder, u"damaged"_s, now());
    if (!kept) {
        return kept.error();
    }
    QDir scratch(folder.path() + "/library.salvage"_L1);
    scratch.removeRecursively();
    Result<SalvageReport> report = rebuildIn(scratch.path(), folder, now, newId);
    if (report) {
        const Result<Done> put = Replacement::put(folder, LibraryFolder(scratch.path()).databaseFile());
        report->keptIn = *kept;
        report = put ? report : put.error();
    }
    scratch.removeRecursively();
    return report;
}

}
