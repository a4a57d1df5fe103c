// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

#include <QJsonObject>

namespace Mitjul
{

/// An article as JSON, for versions of it that are kept: everything except the id, the hash and the time it was added,
/// which belong to its row. A field that this program does not know is passed over, one that is missing is empty.
QJsonObject articleJson(const Article &article);
Article articleIn(const QJsonObject &object);

}
