// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

#include <QList>
#include <QString>

namespace Mitjul
{

class Store;

struct NamedArticle {
    QString name; ///< in the table
    Article article;
};

/// A mark in articles that the store has, until it is on the disk, beside a bare INSERT and COMMIT in folder.
void reportDurableMarks(Store &store, const QString &folder, const QList<NamedArticle> &articles);

/// What turning pages costs with 10,000 marks, and one mark more.
void reportManyMarks(const Article &article);

}
