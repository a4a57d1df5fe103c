// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

#include <QStringList>

namespace Mitjul
{

class Database;

/// The tags of articles and highlights: single lines, each once, in the order in which they were given.
namespace TagTable
{

/// What is stored of a list of tags: without surplus spaces, empty ones and repetitions.
QStringList tidied(const QStringList &tags);

QStringList ofArticle(Database &database, const Id &article);
void replaceOfArticle(Database &database, const Id &article, const QStringList &tags);
void replaceOfHighlight(Database &database, const Id &highlight, const QStringList &tags);

/// Every tag of an article, the trash left out, in Korean order.
QStringList allOfArticles(Database &database);

/// Every tag in use, the trash left out, in Korean order.
QStringList all(Database &database);

}

}
