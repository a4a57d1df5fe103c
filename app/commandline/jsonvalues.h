// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "core/highlight.h"
#include "storage/views.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Mitjul
{

/// What --json prints. docs/command-line.md promises these shapes to scripts: add to them, change nothing.
QJsonObject toJson(const ArticleRow &article);
QJsonObject toJson(const Article &article, const QList<Highlight> &highlights);
QJsonObject toJson(const Highlight &highlight);
QJsonObject toJson(const EntityRow &entity);
QJsonObject toJson(const MentionRow &mention);
QJsonObject toJson(const SearchHit &hit);

template<typename List>
QJsonArray toJsonArray(const List &values)
{
    QJsonArray array;
    for (const auto &value : values) {
        array.append(toJson(value));
    }
    return array;
}

}
