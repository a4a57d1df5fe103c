// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "marklog.h"

#include <memory>

namespace Mitjul
{

class Database;

/// Writes a log anew from the marks of the library, a page at a time, so that other work can go on in between. It stands
/// beside the old log until it is whole.
class MarkLogRewriter
{
public:
    /// The log to be replaced. Number is the last operation that the library has.
    MarkLogRewriter(const QString &log, const QString &library, qint64 number);
    ~MarkLogRewriter();

    /// The next page. True when there was nothing more and the new log is in its place.
    bool step(Database &database);
    /// The disk did not take it.
    bool failed() const;
    /// Operations that are committed meanwhile.
    void append(const QList<MarkOperation> &operations);

private:
    bool finish();

    const QString m_target;
    MarkLog m_log;
    qint64 m_number;
    Id m_last; ///< the mark that was written last
    bool m_failed = false;
};

}
