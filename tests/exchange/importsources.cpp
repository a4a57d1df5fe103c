// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "importsources.h"

#include <KZip>

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace Mitjul
{

QByteArray zipOf(const Files &files)
{
    QBuffer buffer;
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly)) {
        qFatal("zip");
    }
    for (const auto &[name, bytes] : files) {
        zip.setCompression(name == "mimetype"_L1 ? KZip::NoCompression : KZip::DeflateCompression);
        if (!zip.writeFile(name, bytes)) {
            qFatal("zip entry");
        }
    }
    zip.close();
    return buffer.data();
}

Article onlyArticle(const ImportSource &source)
{
    const Result<ImportedDocument> document = importDocument(source);
    if (!document || document->articles.size() != 1) {
        qWarning("%s", qPrintable(document ? QString::number(document->articles.size()) : document.error().sentence));
        return {};
    }
    return document->articles.first();
}

}
