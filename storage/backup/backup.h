// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QList>
#include <QString>

namespace Mitjul
{

/// A whole library at an earlier time, checked when it was made.
struct Backup {
    /// Why it was made; the words are part of the file's name. A reader may ask for one at any time.
    enum class Reason { Daily, Asked, BeforeUpgrade, BeforeUpdate };

    QString name; ///< of the file in the folder backups
    Reason reason = Reason::Daily;
    qint64 time = 0; ///< UTC ms
    qint64 size = 0; ///< bytes
    int articles = 0; ///< without the trash, as all that follow
    int marks = 0;
    bool isReadable = true; ///< false when the file was damaged since

    bool operator==(const Backup &) const = default;
};

/// What going back to a backup would cost.
struct BackupLoss {
    int articles = 0; ///< that the backup does not have
    int marks = 0; ///< that it does not have
    int changedMarks = 0; ///< that it has as they were before

    bool operator==(const BackupLoss &) const = default;
};

}
