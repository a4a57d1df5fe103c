// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "importedarticle.h"

namespace Mitjul
{

class Database;

/// What articles were made from: the table article_original.
namespace ArticleOriginals
{

/// Nothing for an article without one.
std::optional<ArticleOriginal> load(Database &database, const Id &article);

/// In place of an earlier one. Nothing, or one that is too long, leaves the article without.
void save(Database &database, const Id &article, const std::optional<ArticleOriginal> &original);

}

}
