// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QString>

namespace Mitjul
{

/// A file of a watched folder, as it was when it was read: another size or time makes it a new one.
struct SeenFile {
    QString path; ///< absolute
    qint64 size = 0; ///< bytes
    qint64 modified = 0; ///< UTC ms

    bool operator==(const SeenFile &) const = default;
};

}
