// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "views.h"

#include <optional>

namespace Mitjul
{

class Database;

/// Which bundled article tells what one of the reader's own does.
namespace SameStory
{

/// The one that names the article as its source; where that is only likely, both must also name mostly the same.
std::optional<ArticleName> find(Database &database, const Id &article);

}

}
