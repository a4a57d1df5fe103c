// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "storage/imports/seenfile.h"

#include <QList>

#include <atomic>

namespace Mitjul
{

/// What has come into a folder since it was looked at last.
struct Arrivals {
    QList<SeenFile> files; ///< new and changed ones, of the kinds that can be imported
    bool hasUnfinished = false; ///< others were written to a moment ago, and may not be whole yet
};

/// Ends early, with what there is by then, once isCancelled is true.
Arrivals arrivalsIn(const QString &folder, const QList<SeenFile> &seen, const std::atomic_bool &isCancelled = false);

}
