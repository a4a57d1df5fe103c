// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "markoperation.h"

#include <QFile>
#include <QList>
#include <QSet>
#include <QString>

namespace Mitjul
{

/// The file library.marks: one line for each change of a mark, only ever appended to. Its first line names the library
/// that it belongs to. A line that was cut off stays where it is and is passed over.
class MarkLog
{
public:
    explicit MarkLog(const QString &path);
    Q_DISABLE_COPY_MOVE(MarkLog)

    /// Opens the log of a library. False when there is none, or that of another library: then make() one.
    bool open(const QString &library);
    /// A new log in place of what is there, to be filled.
    bool make(const QString &library);
    void close();
    bool isOpen() const;

    QString path() const;
    qint64 size() const; ///< bytes
    /// Of the last operation that was written; of the last that is on the disk for certain.
    qint64 lastNumber() const;
    qint64 flushedNumber() const;

    /// The numbers of the whole lines among the last bytes.
    QSet<qint64> numbersAtTheEnd(qint64 length);

    /// False when the disk does not take them; none of them counts as written then.
    bool append(const QList<MarkOperation> &operations);
    /// Waits until everything appended is on the disk.
    bool flush();

private:
    bool belongsTo(const QString &library);
    qint64 numberAtTheEnd();
    bool write(const QByteArray &bytes);

    QFile m_file;
    qint64 m_lastNumber = 0;
    qint64 m_flushedNumber = 0;
    bool m_endsInTheMiddle = false; ///< of a line
};

}
