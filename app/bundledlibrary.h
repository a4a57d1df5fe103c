// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/result.h"

#include <QFuture>

namespace Mitjul
{

class Store;

/// Opens a library and brings in the articles that come with the program, when it carries others than the library has.
QFuture<Result<Done>> openWithBundledArticles(Store &store);

}
