// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "backup.h"

#include <QStringList>

#include <optional>

namespace Mitjul
{

/// What the names of backups say: "20261122T031500123Z-daily.db". They sort by their time.
namespace BackupName
{

QString of(Backup::Reason reason, qint64 time);
/// Empty for a file that is not a backup of ours.
std::optional<Backup> parse(const QString &name);

/// Which of them stay; see BackupFolder. They come with the newest first.
QStringList worthKeeping(const QList<Backup> &backups);

}

}
