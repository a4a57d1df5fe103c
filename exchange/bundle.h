// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "core/entity.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace Mitjul
{

struct BundleIdentity {
    QString id;
    QString version; ///< compared as a text: any other version is loaded again
};

/// A folder of articles with summaries and an entity catalogue; docs/bundle-format.md describes the files.
struct Bundle : BundleIdentity {
    QList<Entity> entities;
    QList<Article> articles; ///< with mentions found and content hashes set
};

/// Which bundle it is, and which version of it: what stands at the beginning, without reading the articles.
/// Errors: Invalid, naming the file and the line.
Result<BundleIdentity> identifyBundle(const QMap<QString, QByteArray> &files);

/// Reads a bundle from its files, named by path within the bundle ("bundle.yaml", "entities.json", "articles/….md").
/// Errors: Invalid, naming the file and the line.
Result<Bundle> readBundle(const QMap<QString, QByteArray> &files);

}
