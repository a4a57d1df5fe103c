// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "powerloss.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr int sector = 512; // bytes

void apply(QByteArray &content, qint64 offset, QByteArrayView data)
{
    if (content.size() < offset + data.size()) {
        content.resize(offset + data.size(), '\0');
    }
    std::ranges::copy(data, content.begin() + offset);
}
}

/// The names and files of a run up to a record, with what is not yet certain of them.
struct PowerLoss::Disk {
    QHash<QString, FilePointer> now;
    QHash<QString, FilePointer> durable;
    QList<Record> pendingNames;
    QList<FilePointer> pendingFiles; ///< for each of the names, the file that is made

    void change(const Record &record)
    {
        switch (record.kind) {
        case ChangeKind::Create:
            now.insert(record.path, std::make_shared<File>());
            rememberName(record);
            break;
        case ChangeKind::Write:
        case ChangeKind::Truncate:
            if (const FilePointer file = now.value(record.path)) {
                file->pending += record;
            }
            break;
        case ChangeKind::Sync:
            flush(record.path);
            break;
        case ChangeKind::Rename:
            now.insert(record.other, now.take(record.path));
            rememberName(record);
            break;
        case ChangeKind::Link:
            now.insert(record.other, now.value(record.path));
            rememberName(record);
            break;
        case ChangeKind::Unlink:
            now.remove(record.path);
            rememberName(record);
            break;
        case ChangeKind::MakeFolder:
        case ChangeKind::Said:
            break;
        }
    }

    void rememberName(const Record &record)
    {
        pendingNames += record;
        pendingFiles += now.value(record.kind == ChangeKind::Create ? record.path : record.other);
    }

    void flush(const QString &path)
    {
        if (const FilePointer file = now.value(path)) {
            for (const Record &write : std::as_const(file->pending)) {
                write.kind == ChangeKind::Write ? apply(file->durable, write.offset, write.data)
                                                : file->durable.resize(write.offset, '\0');
            }
            file->pending.clear();
            keepNames(int(pendingFiles.lastIndexOf(file)) + 1, {});
        } else {
            keepNames(int(pendingNames.size()), path);
        }
    }

    // Of a folder, or all of the first ones.
    void keepNames(int count, const QString &folder)
    {
        QList<Record> laterNames;
        QList<FilePointer> laterFiles;
        for (int i = 0; i < int(pendingNames.size()); ++i) {
            const Record &name = pendingNames.at(i);
            const QString target = name.other.isEmpty() ? name.path : name.other;
            if (i < count && (folder.isEmpty() || QFileInfo(target).path() == folder)) {
                keepName(name, pendingFiles.at(i));
            } else {
                laterNames += name;
                laterFiles += pendingFiles.at(i);
            }
        }
        pendingNames = laterNames;
        pendingFiles = laterFiles;
    }

    void keepName(const Record &name, const FilePointer &file)
    {
        if (name.kind == ChangeKind::Unlink || name.kind == ChangeKind::Rename) {
            durable.remove(name.path);
        }
        if (name.kind != ChangeKind::Unlink && file) {
            durable.insert(name.kind == ChangeKind::Create ? name.path : name.other, file);
        }
    }
};

PowerLoss::PowerLoss(const QString &log, const QString &folder) : m_folder(folder)
{
    QFile file(log);
    if (!file.open(QFile::ReadOnly)) {
        return;
    }
    const QByteArray bytes = file.readAll();
    for (qsizetype at = 0; at + qsizetype(sizeof(ChangeHeader)) <= bytes.size();) {
        ChangeHeader header{};
        std::memcpy(&header, bytes.constData() + at, sizeof header);
        at += sizeof header;
        Record record{header.kind, QString::fromUtf8(bytes.sliced(at, header.pathSize)),
            QString::fromUtf8(bytes.sliced(at + header.pathSize, header.otherSize)), header.offset, {}};
        at += header.pathSize + header.otherSize;
        record.data = bytes.sliced(at, qsizetype(header.dataSize));
        at += qsizetype(header.dataSize);
        m_records += record;
    }
}

void PowerLoss::addFile(const QString &path, const QByteArray &content)
{
    m_before.insert(path, content);
}

int PowerLoss::records() const
{
    return int(m_records.size());
}

QByteArray PowerLoss::saidBefore(int record) const
{
    QByteArray said;
    for (int i = 0; i < record; ++i) {
        if (m_records.at(i).kind == ChangeKind::Said) {
            said += m_records.at(i).data;
        }
    }
    return said;
}

void PowerLoss::crash(int record, QRandomGenerator &random, const QString &into) const
{
    Disk disk;
    for (const auto &[path, content] : m_before.asKeyValueRange()) {
        const FilePointer file = std::make_shared<File>();
        file->durable = content;
        disk.now.insert(path, file);
        disk.durable.insert(path, file);
    }
    for (int i = 0; i < record; ++i) {
        disk.change(m_records.at(i));
    }
    disk.keepNames(random.bounded(int(disk.pendingNames.size()) + 1), {});
    for (const auto &[path, file] : disk.durable.asKeyValueRange()) {
        QByteArray content = file->durable;
        for (const Record &write : std::as_const(file->pending)) {
            const int fate = random.bounded(3);
            if (write.kind == ChangeKind::Truncate && fate > 0) {
                content.resize(write.offset, '\0');
            } else if (write.kind == ChangeKind::Write && fate > 0) {
                const qsizetype sectors = write.data.size() / sector;
                const qsizetype length = fate == 1 ? write.data.size() : random.bounded(int(sectors) + 1) * sector;
                apply(content, write.offset, QByteArrayView(write.data).first(std::min(length, write.data.size())));
            }
        }
        const QString target = into + path.sliced(m_folder.size());
        QDir().mkpath(QFileInfo(target).path());
        QFile written(target);
        if (written.open(QFile::WriteOnly)) {
            written.write(content);
        }
    }
}

}
