// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "bundledarticles.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

// Outside of the namespace: the macro declares a function that the resource compiler defines there.
static void initializeResources()
{
    Q_INIT_RESOURCE(bundled_articles);
}

namespace Mitjul
{

QMap<QString, QByteArray> bundledArticleFiles()
{
    initializeResources();
    const QString root = u":/org.mitjul/articles/"_s;
    QMap<QString, QByteArray> files;
    QDirIterator entries(root, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (file.open(QIODevice::ReadOnly)) {
            files.insert(file.fileName().mid(root.size()), file.readAll());
        }
    }
    return files;
}

}
