// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "zipreader.h"

#include "exchange/importlimits.h"

#include <KZip>
#include <KZipFileEntry>

#include <QBuffer>
#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Mitjul
{

class ZipReader::Private
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::ZipReader)

public:
    explicit Private(const QByteArray &bytes) : bytes(bytes), buffer(&this->bytes), zip(&buffer)
    {
    }

    static Error damaged()
    {
        return {Error::Kind::Invalid, tr("This archive is damaged. Download or pack it again."), {}};
    }
    static Error tooLarge()
    {
        return {Error::Kind::Invalid,
            tr("This archive unpacks to more than Mitjul reads. Unpack it and import its files."), {}};
    }

    bool list();
    Result<QByteArray> read(const KZipFileEntry &entry);

    QByteArray bytes;
    QBuffer buffer;
    KZip zip;
    QMap<QString, const KZipFileEntry *> files;
    qint64 unpacked = 0;
};

namespace
{
bool isSoundName(const QString &name)
{
    const QStringList parts = name.split(u'/');
    return !name.isEmpty() && !name.startsWith(u'/') && !name.contains(u'\\') && !name.contains(QChar(0))
        && !name.contains(u':') && !parts.contains(u".."_s);
}
}

/// False when the entries cannot be what their headers say.
bool ZipReader::Private::list()
{
    struct Folder {
        const KArchiveDirectory *directory;
        QString path;
    };
    QList<Folder> folders{{zip.directory(), QString()}};
    qint64 packed = 0;
    while (!folders.isEmpty()) {
        const Folder folder = folders.takeLast();
        for (const QString &name : folder.directory->entries()) {
            const KArchiveEntry *entry = folder.directory->entry(name);
            const QString path = folder.path + name;
            if (entry->isDirectory()) {
                folders += Folder{static_cast<const KArchiveDirectory *>(entry), path + u'/'};
            } else if (entry->symLinkTarget().isEmpty() && isSoundName(path)) {
                const auto *file = dynamic_cast<const KZipFileEntry *>(entry);
                packed += file ? std::max<qint64>(0, file->compressedSize()) : 0;
                files.insert(path, file);
            }
            if (files.size() + folders.size() > ImportLimits::archiveEntries) {
                return false;
            }
        }
    }
    return packed <= bytes.size();
}

Result<QByteArray> ZipReader::Private::read(const KZipFileEntry &entry)
{
    const qint64 size = entry.size();
    const qint64 packed = std::max<qint64>(1, entry.compressedSize());
    const bool isBomb = size > ImportLimits::ratioFreeBytes && size / packed > ImportLimits::inflationRatio;
    if (size > ImportLimits::entryBytes || size > ImportLimits::archiveBytes - unpacked || isBomb) {
        return tooLarge();
    }
    const std::unique_ptr<QIODevice> device(entry.createDevice());
    if (!device) {
        return damaged();
    }
    // All at once: read in pieces, the device gives up when its input is used up, though output is still to come. One
    // byte more shows an entry that inflates to more than its header says.
    QByteArray content = device->read(size + 1);
    unpacked += content.size();
    return content.size() == size ? Result<QByteArray>(std::move(content)) : Result<QByteArray>(damaged());
}

ZipReader::ZipReader(std::unique_ptr<Private> d) : d(std::move(d))
{
}

ZipReader::ZipReader(ZipReader &&) noexcept = default;
ZipReader &ZipReader::operator=(ZipReader &&) noexcept = default;
ZipReader::~ZipReader() = default;

Result<ZipReader> ZipReader::open(const QByteArray &bytes)
{
    auto d = std::make_unique<Private>(bytes);
    if (!d->zip.open(QIODevice::ReadOnly) || !d->list()) {
        return Private::damaged();
    }
    return ZipReader(std::move(d));
}

QStringList ZipReader::names() const
{
    return d->files.keys();
}

bool ZipReader::contains(const QString &name) const
{
    return d->files.contains(name);
}

Result<QByteArray> ZipReader::read(const QString &name)
{
    const KZipFileEntry *entry = d->files.value(name);
    if (!entry) {
        return Error{Error::Kind::NotFound, Private::damaged().sentence, name};
    }
    return d->read(*entry);
}

}
