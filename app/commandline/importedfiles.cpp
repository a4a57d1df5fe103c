// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "importedfiles.h"

#include "exchange/importer.h"
#include "exchange/importlimits.h"
#include "terminal.h"

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
QString text(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

QStringList filesIn(const QString &folder)
{
    QStringList patterns;
    for (const QString &suffix : importableSuffixes()) {
        patterns += "*."_L1 + suffix;
    }
    QStringList files;
    // No links: one that leads back would never end, one that leads away was not named.
    QDirIterator iterator(
        folder, patterns, QDir::Files | QDir::NoSymLinks | QDir::Readable, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
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

QStringList namedFiles(const QStringList &arguments)
{
    QStringList files;
    for (const QString &argument : arguments) {
        const QFileInfo info(argument);
        if (argument != "-"_L1 && info.isDir()) {
            files += filesIn(argument);
        } else if (!info.exists() && (argument.contains(u'*') || argument.contains(u'?'))) {
            const QStringList matching = filesMatching(argument);
            files += matching.isEmpty() ? QStringList{argument} : matching;
        } else {
            files += argument;
        }
    }
    return files;
}

Result<QByteArray> contentOf(const QString &name)
{
    if (name == "-"_L1) {
        return Terminal::read();
    }
    QFile file(name);
    // A device or a pipe may never end.
    const bool isReadable = !QFileInfo(name).exists() || QFileInfo(name).isFile();
    if (!isReadable || !file.open(QIODevice::ReadOnly)) {
        return Error{Error::Kind::NotFound,
            text(QT_TRANSLATE_NOOP("CommandLine", "%1 could not be read: %2"))
                .arg(
                    name, isReadable ? file.errorString() : text(QT_TRANSLATE_NOOP("CommandLine", "it is not a file"))),
            {}};
    }
    return file.read(ImportLimits::fileBytes + 1);
}

}
