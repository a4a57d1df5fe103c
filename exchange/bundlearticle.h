// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "bundlefile.h"
#include "core/article.h"
#include "mentionexceptions.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Mitjul
{

/// An article file of a bundle, before mentions are looked for.
struct BundleArticle {
    Article article; ///< with the id of the file, unique in the bundle only
    QList<MentionException> exceptions;
    int idLine = 0; ///< where the file gives that id
};

/// Reads an article: YAML front matter between lines of three dashes, then the text; docs/bundle-format.md lists the
/// keys.
BundleArticle readBundleArticle(const QByteArray &markdown, const QString &defaultLanguage, BundleFile &file);

}
