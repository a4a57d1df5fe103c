// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "namedfiles.h"

#include "exchange/importer.h"
#include "exchange/importlimits.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
class NamedFiles
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::NamedFiles)
};

QStringList filesIn(const QString &folder, const std::atomic_bool &isCancelled)
{
    QStringList files;
    // No links: one that leads back would never end, one that leads away was not named.
    QDirIterator iterator(
        folder, importablePatterns(), QDir::Files | QDir::NoSymLinks | QDir::Readable, QDirIterator::Subdirectories);
    while (iterator.hasNext() && !isCancelled) {
        files += iterator.next();
    }
    files.sort();
    return files;
}

QStringList filesMatching(const QString &pattern)
{
    const QFileInfo info(pattern);
    QStringList files;
    for (const QFileInfo &file : info.dir().entryInfoList({info.fileName()}, QDir::Files, QDir::Name)) {
        files += file.filePath();
    }
    return files;
}
}

QStringList namedFiles(const QStringList &paths, const std::atomic_bool &isCancelled)
{
    QStringList files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isDir()) {
            files += filesIn(path, isCancelled);
        } else if (!info.exists() && (path.contains(u'*') || path.contains(u'?'))) {
            const QStringList matching = filesMatching(path);
            files += matching.isEmpty() ? QStringList{path} : matching;
        } else {
            files += path;
        }
    }
    return files;
}

Result<QByteArray> contentOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{Error::Kind::NotFound, NamedFiles::tr("There is no such file on this computer."), {}};
    }
    // A device or a pipe may never end.
    if (!info.isFile()) {
        return Error{Error::Kind::Invalid, NamedFiles::tr("It is not a file."), {}};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            Error::Kind::NotPermitted, NamedFiles::tr("It cannot be read. Check its permissions."), file.errorString()};
    }
    return file.read(ImportLimits::fileBytes + 1);
}

}
