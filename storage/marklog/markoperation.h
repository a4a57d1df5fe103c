// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/highlight.h"

#include <QByteArray>

#include <optional>

namespace Mitjul
{

/// All that is known of a mark: enough to make it again in an empty library.
struct StoredMark {
    Highlight highlight;
    std::optional<qint64> trashed; ///< UTC ms; none when it is not in the trash
    QString articleTitle; ///< so that a mark whose article is lost can still be told

    /// The title is not the mark's own, and may have changed since.
    bool isSame(const StoredMark &other) const
    {
        return highlight == other.highlight && trashed == other.trashed;
    }
};

/// One change of one mark: how it stood afterwards, or later, or that it was deleted for good.
struct MarkOperation {
    qint64 number = 0; ///< counts up without a gap
    Id id; ///< of the mark; empty in lines that only say something of the log
    QByteArray json; ///< in one line
};

/// What an operation says in JSON: {"put": {…}} or {"drop": id}.
QByteArray putJson(const StoredMark &mark);
QByteArray dropJson(const Id &id);

/// Empty when the mark was dropped, or when the JSON is not ours.
std::optional<StoredMark> markIn(const QByteArray &json);
/// Which mark an operation is about; empty when it is about none.
Id idIn(const QByteArray &json);

/// A line of the log, line feed included: checksum, number, JSON. The checksum is the first 8 bytes, in hexadecimal, of
/// the SHA-256 of all that follows its space.
QByteArray lineOf(const MarkOperation &operation);
/// Empty for a line that is cut off, damaged, or not ours.
std::optional<MarkOperation> operationIn(const QByteArray &line);

}
