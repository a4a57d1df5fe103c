// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "arrivals.h"

#include "namedfiles.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHash>

namespace Mitjul
{

namespace
{
// A file that nobody has written to for so long is taken for whole, ms.
constexpr qint64 rest = 1500;

// Files of later than now come from a computer with another clock.
bool isUnfinished(const SeenFile &file, qint64 now)
{
    return file.modified > now - rest && file.modified <= now;
}
}

Arrivals arrivalsIn(const QString &folder, const QList<SeenFile> &seen, const std::atomic_bool &isCancelled)
{
    QHash<QString, SeenFile> known;
    for (const SeenFile &file : seen) {
        known.insert(file.path, file);
    }
    Arrivals arrivals;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const QString &path : namedFiles({folder}, isCancelled)) {
        const QFileInfo info(path);
        const SeenFile file{info.absoluteFilePath(), info.size(), info.lastModified().toMSecsSinceEpoch()};
        if (known.value(file.path) == file) {
            continue;
        }
        if (isUnfinished(file, now)) {
            arrivals.hasUnfinished = true;
        } else {
            arrivals.files += file;
        }
    }
    return arrivals;
}

}
