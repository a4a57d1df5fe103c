// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace Mitjul
{

/// The files of a ZIP, read in memory with everything counted: nothing is unpacked to disk, no header is believed.
class ZipReader
{
public:
    /// Errors: Invalid (not a ZIP, too many files, sizes that cannot be).
    static Result<ZipReader> open(const QByteArray &bytes);
    ZipReader(ZipReader &&) noexcept;
    ZipReader &operator=(ZipReader &&) noexcept;
    ~ZipReader();

    /// Regular files with sound names (relative, no "..", no backslash), in order.
    QStringList names() const;
    bool contains(const QString &name) const;
    /// Errors: NotFound, Invalid (larger than ImportLimits allow, alone or with what was read before).
    Result<QByteArray> read(const QString &name);

private:
    class Private;
    explicit ZipReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}
