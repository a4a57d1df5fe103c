// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>

namespace Mitjul
{

/// The files that paths name: files as they are, folders with all readable files in them, patterns (*.html) that no shell
/// has expanded. What names nothing is kept: reading it tells why. A folder may hold very many: it ends early, with what
/// there is by then, once isCancelled is true.
QStringList namedFiles(const QStringList &paths, const std::atomic_bool &isCancelled = false);

/// The bytes of a file, one more than ImportLimits::fileBytes at most. Errors: NotFound, NotPermitted, Invalid (a device,
/// a pipe).
Result<QByteArray> contentOf(const QString &path);

}
