// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "filewriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Mitjul
{

namespace
{
Error errorFor(int number, const QString &path)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return {Error::Kind::NotFound,
            QCoreApplication::translate("FileWriter", "There is no folder for “%1”. Choose another place.").arg(path),
            detail};
    case EACCES:
    case EPERM:
    case EROFS:
        return {Error::Kind::NotPermitted,
            QCoreApplication::translate("FileWriter", "“%1” may not be written. Choose another place.").arg(path),
            detail};
    case ENOSPC:
    case EDQUOT:
        return {Error::Kind::DiskFull,
            QCoreApplication::translate(
                "FileWriter", "The disk is full, “%1” was not written. Free some space and try again.")
                .arg(path),
            detail};
    default:
        return {Error::Kind::Failed,
            QCoreApplication::translate("FileWriter", "“%1” could not be written. Choose another place.").arg(path),
            detail};
    }
}

// The permissions for the new file, or why something of this name must not be replaced.
Result<mode_t> permissionsFor(const QByteArray &target, const QString &path)
{
    struct stat found;
    if (::lstat(target.constData(), &found) != 0) {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        return errno == ENOENT ? Result<mode_t>(mode_t(0666 & ~mask)) : Result<mode_t>(errorFor(errno, path));
    }
    if (S_ISLNK(found.st_mode)) {
        return Error{Error::Kind::Invalid,
            QCoreApplication::translate(
                "FileWriter", "“%1” is a link to another place and was left alone. Choose another name.")
                .arg(path),
            {}};
    }
    if (!S_ISREG(found.st_mode)) {
        return Error{Error::Kind::Invalid,
            QCoreApplication::translate("FileWriter", "“%1” is not a file. Choose another name.").arg(path), {}};
    }
    return mode_t(found.st_mode & 0777);
}

// 0, or errno.
int writeAll(int file, const QByteArray &bytes)
{
    for (qsizetype written = 0; written < bytes.size();) {
        const ssize_t count = ::write(file, bytes.constData() + written, size_t(bytes.size() - written));
        if (count < 0 && errno != EINTR) {
            return errno;
        }
        written += std::max<ssize_t>(count, 0);
    }
    return 0;
}

// 0, or errno. The file is closed in any case.
int finish(int file, const QByteArray &bytes, mode_t permissions)
{
    int failure = writeAll(file, bytes);
    if (!failure && (::fchmod(file, permissions) != 0 || ::fsync(file) != 0)) {
        failure = errno;
    }
    if (::close(file) != 0 && !failure) {
        failure = errno;
    }
    return failure;
}

// The new name of a file is on the disk only with its folder.
void syncFolder(const QByteArray &folder)
{
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}
}

Result<Done> writeFile(const QString &path, const QByteArray &bytes)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    const Result<mode_t> permissions = permissionsFor(target, path);
    if (!permissions) {
        return permissions.error();
    }
    QByteArray temporary = folder + "/.mitjul-XXXXXX";
    const int file = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (file < 0) {
        return errorFor(errno, path);
    }
    auto leftover = qScopeGuard([&temporary] {
        ::unlink(temporary.constData());
    });
    if (const int failure = finish(file, bytes, *permissions)) {
        return errorFor(failure, path);
    }
    if (::rename(temporary.constData(), target.constData()) != 0) {
        return errorFor(errno, path);
    }
    leftover.dismiss();
    syncFolder(folder);
    return Done{};
}

}
