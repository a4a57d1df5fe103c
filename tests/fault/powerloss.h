// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "changelog.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <memory>

namespace Mitjul
{

/// What a disk holds when the power goes: everything that was flushed, and of the rest some, none or a torn part.
///
/// The model is that of a journalling file system: flushing a file makes its data and its own name last; flushing a
/// folder makes the names in it last; names that were not flushed come through in their order up to some point.
class PowerLoss
{
public:
    /// The log of a run in a folder, which held some files before.
    PowerLoss(const QString &log, const QString &folder);
    void addFile(const QString &path, const QByteArray &content);

    int records() const;
    /// What was said before a record.
    QByteArray saidBefore(int record) const;
    /// Writes the folder as it may be when the power goes right before a record.
    void crash(int record, QRandomGenerator &random, const QString &into) const;

private:
    struct Record {
        ChangeKind kind;
        QString path;
        QString other;
        qint64 offset = 0;
        QByteArray data;
    };
    struct File {
        QByteArray durable;
        QList<Record> pending;
    };
    using FilePointer = std::shared_ptr<File>;
    struct Disk;

    QString m_folder;
    QList<Record> m_records;
    QHash<QString, QByteArray> m_before;
};

}
