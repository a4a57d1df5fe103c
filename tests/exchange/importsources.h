// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "exchange/importer.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace Mitjul
{

/// Files by name.
using Files = QList<std::pair<QString, QByteArray>>;

/// An archive of files, packed as an EPUB asks for it.
QByteArray zipOf(const Files &files);

/// The article of a source that has one; an empty one, with a warning, for others.
Article onlyArticle(const ImportSource &source);

}
