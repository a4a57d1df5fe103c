// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "storage/imports/outletrule.h"

#include <QList>
#include <QString>

#include <optional>

namespace Mitjul
{

/// What readers showed or hid once is shown or hidden the next time the same outlet has the same line, whatever the
/// numbers in it.
namespace OutletLines
{

/// The publisher, or else the host of the address; empty when neither is known.
QString outletOf(const Article &article);

/// What to remember of a line; nothing for a line without an outlet, and for one so long that it will not come again.
std::optional<OutletRule> ruleFor(const Article &article, const QString &line, bool hide);

/// Shows and hides the lines of an article as the rules for its outlet say.
void apply(Article &article, const QList<OutletRule> &rules);

}

}
