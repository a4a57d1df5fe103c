// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

#include <QString>

namespace Mitjul
{

/// "ko" or "en", by the letters of the beginning.
QString languageOf(const Article &article);

}
