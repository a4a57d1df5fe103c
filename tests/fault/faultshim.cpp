// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// Stands between a program and its files (LD_PRELOAD): counts what changes them, and kills the program, fails the call
// or writes it down. Only files below FAULT_FOLDER count.
//
// FAULT_AT=N     the Nth change: with FAULT_ERRNO=E it fails FAULT_TIMES times, else the program is killed there,
//                after half of what it writes
// FAULT_SINCE=S  changes count from the first on that has S in its path
// FAULT_COUNT=F  the number of changes is written to file F at the end
// FAULT_LOG=F    every change, and everything said on standard output, is appended to file F (see changelog.h)
// FAULT_SYNC=S   SQLite is made to use "synchronous" S, while the program believes in its own setting

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "changelog.h"

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define EXPORTED extern "C" __attribute__((visibility("default")))

namespace
{
constexpr int mostDescriptors = 4096;

const char *setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

struct Shim {
    const std::string folder = setting("FAULT_FOLDER");
    const long at = std::atol(setting("FAULT_AT"));
    const int error = std::atoi(setting("FAULT_ERRNO"));
    const long times = *setting("FAULT_TIMES") ? std::atol(setting("FAULT_TIMES")) : 1;
    const std::string sync = setting("FAULT_SYNC");
    std::string since = setting("FAULT_SINCE"); // empty as soon as changes count
    int log = -1;
    long changes = 0;
    std::mutex mutex;
    std::string paths[mostDescriptors];

    Shim()
    {
        if (*setting("FAULT_LOG")) {
            log = int(syscall(SYS_open, setting("FAULT_LOG"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
        }
    }
    ~Shim()
    {
        if (*setting("FAULT_COUNT")) {
            const int file = int(syscall(SYS_open, setting("FAULT_COUNT"), O_WRONLY | O_CREAT | O_TRUNC, 0600));
            const std::string text = std::to_string(changes);
            syscall(SYS_write, file, text.data(), text.size());
            syscall(SYS_close, file);
        }
    }

    bool concerns(const char *path) const
    {
        return !folder.empty() && std::strncmp(path, folder.c_str(), folder.size()) == 0;
    }
    bool concerns(int descriptor) const
    {
        return descriptor >= 0 && descriptor < mostDescriptors && !paths[descriptor].empty();
    }

    void note(ChangeKind kind, const std::string &path, const std::string &other, long long offset, const void *data,
        size_t size)
    {
        if (log < 0) {
            return;
        }
        const ChangeHeader header{kind, static_cast<unsigned>(path.size()), static_cast<unsigned>(other.size()), offset,
            static_cast<unsigned long long>(size)};
        std::string record(reinterpret_cast<const char *>(&header), sizeof header);
        record += path;
        record += other;
        if (size > 0) {
            record.append(static_cast<const char *>(data), size);
        }
        syscall(SYS_write, log, record.data(), record.size());
    }
};

Shim &shim()
{
    static Shim instance;
    return instance;
}

// Whether the change may go on; false with errno set when it is to fail. Half is called before a kill.
template<typename Half>
bool allows(const std::string &path, Half half)
{
    Shim &s = shim();
    if (path.find(s.since) == std::string::npos) {
        return true;
    }
    s.since.clear();
    ++s.changes;
    if (s.at == 0 || s.changes < s.at || (s.error != 0 && s.changes >= s.at + s.times)) {
        return true;
    }
    if (s.error != 0) {
        errno = s.error;
        return false;
    }
    half();
    kill(getpid(), SIGKILL);
    return false;
}

bool allows(const std::string &path)
{
    return allows(path, [] { });
}

void remember(int descriptor, const char *path, bool created)
{
    Shim &s = shim();
    if (descriptor >= 0 && descriptor < mostDescriptors && s.concerns(path)) {
        const std::lock_guard lock(s.mutex);
        s.paths[descriptor] = path;
        if (created) {
            s.note(ChangeKind::Create, path, {}, 0, nullptr, 0);
        }
    }
}

int opened(const char *path, int flags, mode_t mode)
{
    const bool created = (flags & O_CREAT) && shim().concerns(path) && access(path, F_OK) != 0;
    const int descriptor = int(syscall(SYS_openat, AT_FDCWD, path, flags | O_LARGEFILE, mode));
    remember(descriptor, path, created);
    if (descriptor >= 0 && (flags & O_TRUNC) && !created && shim().concerns(descriptor)) {
        shim().note(ChangeKind::Truncate, path, {}, 0, nullptr, 0);
    }
    return descriptor;
}

ssize_t written(int descriptor, const void *data, size_t size, long long offset)
{
    const auto put = [&](size_t length) {
        return offset < 0 ? syscall(SYS_write, descriptor, data, length)
                          : syscall(SYS_pwrite64, descriptor, data, length, offset);
    };
    Shim &s = shim();
    if (!s.concerns(descriptor)) {
        if (descriptor == STDOUT_FILENO) {
            const std::lock_guard lock(s.mutex);
            s.note(ChangeKind::Said, {}, {}, 0, data, size);
        }
        return put(size);
    }
    const std::lock_guard lock(s.mutex);
    if (!allows(s.paths[descriptor], [&] {
            put(size / 2);
        })) {
        return -1;
    }
    struct stat before{};
    fstat(descriptor, &before);
    const bool appends = fcntl(descriptor, F_GETFL) & O_APPEND;
    const long long place =
        offset >= 0 ? offset : (appends ? before.st_size : syscall(SYS_lseek, descriptor, 0, SEEK_CUR));
    const ssize_t length = put(size);
    if (length > 0) {
        s.note(ChangeKind::Write, s.paths[descriptor], {}, place, data, size_t(length));
    }
    return length;
}

int synced(int descriptor, long call)
{
    Shim &s = shim();
    if (!s.concerns(descriptor)) {
        return int(syscall(call, descriptor));
    }
    const std::lock_guard lock(s.mutex);
    if (!allows(s.paths[descriptor])) {
        return -1;
    }
    s.note(ChangeKind::Sync, s.paths[descriptor], {}, 0, nullptr, 0);
    // The log decides what would have been on the disk, so there is nothing to wait for.
    return s.log >= 0 ? 0 : int(syscall(call, descriptor));
}

template<typename Call>
int named(ChangeKind kind, const char *path, const char *other, Call call)
{
    Shim &s = shim();
    if (!s.concerns(path)) {
        return call();
    }
    const std::lock_guard lock(s.mutex);
    if (!allows(path)) {
        return -1;
    }
    const int outcome = call();
    if (outcome == 0) {
        s.note(kind, path, other, 0, nullptr, 0);
    }
    return outcome;
}
}

EXPORTED int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? mode_t(va_arg(rest, int)) : 0;
    va_end(rest);
    return opened(path, flags, mode);
}

EXPORTED int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? mode_t(va_arg(rest, int)) : 0;
    va_end(rest);
    return opened(path, flags, mode);
}

EXPORTED int close(int descriptor)
{
    Shim &s = shim();
    if (s.concerns(descriptor)) {
        const std::lock_guard lock(s.mutex);
        s.paths[descriptor].clear();
    }
    return int(syscall(SYS_close, descriptor));
}

EXPORTED ssize_t write(int descriptor, const void *data, size_t size)
{
    return written(descriptor, data, size, -1);
}

EXPORTED ssize_t pwrite(int descriptor, const void *data, size_t size, off_t offset)
{
    return written(descriptor, data, size, offset);
}

EXPORTED ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t offset)
{
    return written(descriptor, data, size, offset);
}

EXPORTED int fsync(int descriptor)
{
    return synced(descriptor, SYS_fsync);
}

EXPORTED int fdatasync(int descriptor)
{
    return synced(descriptor, SYS_fdatasync);
}

EXPORTED int ftruncate64(int descriptor, off64_t size)
{
    Shim &s = shim();
    if (!s.concerns(descriptor)) {
        return int(syscall(SYS_ftruncate, descriptor, size));
    }
    const std::lock_guard lock(s.mutex);
    if (!allows(s.paths[descriptor])) {
        return -1;
    }
    s.note(ChangeKind::Truncate, s.paths[descriptor], {}, size, nullptr, 0);
    return int(syscall(SYS_ftruncate, descriptor, size));
}

EXPORTED int ftruncate(int descriptor, off_t size)
{
    return ftruncate64(descriptor, size);
}

EXPORTED int rename(const char *from, const char *to)
{
    return named(ChangeKind::Rename, from, to, [&] {
        return int(syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
    });
}

EXPORTED int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    return named(ChangeKind::Rename, from, to, [&] {
        return int(syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
    });
}

EXPORTED int link(const char *from, const char *to)
{
    return named(ChangeKind::Link, from, to, [&] {
        return int(syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
    });
}

EXPORTED int unlink(const char *path)
{
    return named(ChangeKind::Unlink, path, "", [&] {
        return int(syscall(SYS_unlinkat, AT_FDCWD, path, 0));
    });
}

EXPORTED int mkdir(const char *path, mode_t mode)
{
    return named(ChangeKind::MakeFolder, path, "", [&] {
        return int(syscall(SYS_mkdirat, AT_FDCWD, path, mode));
    });
}

// SQLite's way from Qt's driver: https://www.sqlite.org/c3ref/prepare.html
EXPORTED int sqlite3_prepare16_v2(void *database, const void *sql, int size, void **statement, const void **tail)
{
    using Prepare = int (*)(void *, const void *, int, void **, const void **);
    // Loaded with Qt's driver, and so not among the libraries that the program was linked with.
    static void *const sqlite = dlopen("libsqlite3.so.0", RTLD_LAZY | RTLD_NOLOAD);
    static const auto prepare = reinterpret_cast<Prepare>(dlsym(sqlite, "sqlite3_prepare16_v2"));
    const std::u16string text(static_cast<const char16_t *>(sql));
    static std::u16string changed;
    if (!shim().sync.empty() && text == u"PRAGMA synchronous=2") {
        changed = u"PRAGMA synchronous=" + std::u16string(shim().sync.begin(), shim().sync.end());
        return prepare(database, changed.c_str(), -1, statement, tail);
    }
    if (!shim().sync.empty() && text == u"PRAGMA synchronous") {
        return prepare(database, u"SELECT 2", -1, statement, tail);
    }
    return prepare(database, sql, size, statement, tail);
}
