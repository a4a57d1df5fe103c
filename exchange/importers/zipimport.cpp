// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "zipimport.h"

#include "exchange/bundle.h"
#include "exchange/importlimits.h"
#include "zipreader.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

class ZipImport
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::ZipImport)

public:
    static Error tooDeep()
    {
        return {Error::Kind::Invalid,
            tr("This archive holds archives that hold archives. Unpack it and import its files."), {}};
    }
    static Error empty()
    {
        return {Error::Kind::Invalid, tr("No file in this archive could be read as an article."), {}};
    }
    static QString unread(const QString &name, const QString &why)
    {
        //: %1: a file's name, %2: a sentence that says why
        return tr("%1 was not imported: %2").arg(name, why);
    }
};

Result<ImportedDocument> importBundle(ZipReader &zip, const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : zip.names()) {
        if (name.startsWith(folder)) {
            const Result<QByteArray> bytes = zip.read(name);
            if (!bytes) {
                return bytes.error();
            }
            files.insert(name.sliced(folder.size()), *bytes);
        }
    }
    const Result<Bundle> bundle = readBundle(files);
    return bundle ? Result<ImportedDocument>(ImportedDocument{bundle->articles, {}, {}, false})
                  : Result<ImportedDocument>(bundle.error());
}

bool isReadable(const QString &name)
{
    return importableSuffixes().contains(name.section(u'.', -1).toLower()) && !name.startsWith("__MACOSX/"_L1)
        && !name.contains("/."_L1);
}

}

Result<ImportedDocument> importZip(const ImportSource &source, int depth)
{
    if (depth >= ImportLimits::archiveDepth) {
        return ZipImport::tooDeep();
    }
    Result<ZipReader> zip = ZipReader::open(source.bytes);
    if (!zip) {
        return zip.error();
    }
    const QStringList names = zip->names();
    for (const QString &name : names) {
        if (name == "bundle.yaml"_L1 || name.endsWith("/bundle.yaml"_L1)) {
            return importBundle(*zip, name.chopped(qsizetype(strlen("bundle.yaml"))));
        }
    }
    ImportedDocument document;
    for (const QString &name : names) {
        if (!isReadable(name)) {
            continue;
        }
        const Result<QByteArray> bytes = zip->read(name);
        const Result<ImportedDocument> part =
            bytes ? importWithin({*bytes, name, {}, {}}, depth + 1) : Result<ImportedDocument>(bytes.error());
        if (part) {
            document.articles += part->articles;
            document.problems += part->problems;
        } else {
            document.problems += ZipImport::unread(name, part.error().sentence);
        }
    }
    return document.articles.isEmpty() ? Result<ImportedDocument>(ZipImport::empty())
                                       : Result<ImportedDocument>(document);
}

}
