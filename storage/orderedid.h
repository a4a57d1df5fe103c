// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

namespace Mitjul
{

/// A new id: a UUID of version 7 (RFC 9562), which begins with the time in UTC milliseconds and is random otherwise.
/// What comes in together lies together in every index, so that many new rows touch few pages.
Id orderedId(qint64 now);

}
