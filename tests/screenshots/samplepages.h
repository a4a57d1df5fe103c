// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Mitjul
{

/// A page as it is copied from a browser, with the site's own lines around the article.
QString copiedPage();

/// The paragraphs of an article that will come again with other words in the first, and without the second.
QStringList textsThatChange();

/// Files such as people bring in: pages, a note, one that cannot be read, one whose encoding is uncertain.
QList<QUrl> filesToImport(const QString &folder);

}
