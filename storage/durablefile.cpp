// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "durablefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace Mitjul::DurableFile
{

namespace
{
constexpr QFile::Permissions onlyOwner = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 chunkSize = 1 << 20; // bytes

bool copyBytes(QFile &from, QFile &to)
{
    while (!from.atEnd()) {
        const QByteArray chunk = from.read(chunkSize);
        if (chunk.isEmpty() || to.write(chunk) != chunk.size()) {
            return false;
        }
    }
    return to.flush() && flush(to.handle());
}
}

bool flush(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return false;
    }
    const bool flushed = flush(descriptor);
    ::close(descriptor);
    return flushed;
}

bool flush(int descriptor)
{
    int outcome = 0;
    do {
        outcome = ::fsync(descriptor);
    } while (outcome != 0 && errno == EINTR);
    return outcome == 0;
}

bool rename(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return false;
    }
    const QString source = QFileInfo(from).path();
    const QString target = QFileInfo(to).path();
    return flush(target) && (source == target || flush(source));
}

bool copy(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    if (source.open(QFile::ReadOnly | QFile::Unbuffered) && target.open(QFile::WriteOnly | QFile::NewOnly, onlyOwner)
        && copyBytes(source, target)) {
        return true;
    }
    target.remove();
    return false;
}

bool make(const QString &path)
{
    return QFile(path).open(QFile::WriteOnly | QFile::NewOnly, onlyOwner);
}

}
