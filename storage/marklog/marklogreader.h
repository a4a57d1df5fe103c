// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "markoperation.h"

#include <QFile>
#include <QHash>

#include <functional>

namespace Mitjul
{

/// Reads a log whole, and knows of every mark how it stood last. Damaged lines are counted and passed over.
class MarkLogReader
{
public:
    /// Only operations after a number.
    explicit MarkLogReader(const QString &path, qint64 after = -1);

    bool isReadable() const;
    int damagedLines() const;
    qint64 lastNumber() const;

    /// Each mark once; without a value when it was dropped. Marks follow in no particular order.
    void forEach(const std::function<void(const Id &id, const std::optional<StoredMark> &mark)> &visit);

private:
    struct Place {
        qint64 number = 0;
        qint64 offset = 0; ///< bytes
    };

    void read(qint64 after);

    QFile m_file;
    QHash<Id, Place> m_last; ///< of each mark
    int m_damagedLines = 0;
    qint64 m_lastNumber = 0;
};

}
