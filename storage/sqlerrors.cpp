// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "sqlerrors.h"

#include "store.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
// Primary result codes of SQLite, and the one extended code that has a meaning of its own here.
enum SqliteCode {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
    ForeignKeyConstraint = 787,
};

Error inputOutputError(const QString &folder, const QString &detail)
{
    return {Error::Kind::Failed,
        Store::tr("The disk with the library in %1 could not be read or written. Nothing was changed: check the disk, "
                  "then try again.")
            .arg(folder),
        detail};
}

Error missingError(const QString &detail)
{
    return {Error::Kind::NotFound, Store::tr("What this refers to is no longer in the library."), detail};
}
}

Error errorFrom(const QSqlError &error, const QString &folder)
{
    const QString detail = u"SQLite %1: %2"_s.arg(error.nativeErrorCode(), error.text());
    return errorFromCode(error.nativeErrorCode().toInt(), detail, folder);
}

bool isInputOutputError(const QSqlError &error)
{
    return (error.nativeErrorCode().toInt() & 0xff) == InputOutput;
}

Error errorFromCode(int code, const QString &detail, const QString &folder)
{
    if (code == ForeignKeyConstraint) {
        return missingError(detail);
    }
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return alreadyOpenError(detail);
    case Permission:
    case ReadOnly:
    case CannotOpen:
        return notPermittedError(folder, detail);
    case InputOutput:
        return inputOutputError(folder, detail);
    case Corrupt:
    case NotADatabase:
        return damagedError(folder, detail);
    case Full:
        return diskFullError(folder, detail);
    default:
        return {Error::Kind::Failed, Store::tr("The library could not do this. Nothing was changed."), detail};
    }
}

Error diskFullError(const QString &folder, const QString &detail)
{
    return {Error::Kind::DiskFull,
        Store::tr("The disk with the library in %1 is full, so nothing was saved. Free some space and try again.")
            .arg(folder),
        detail};
}

Error alreadyOpenError(const QString &detail)
{
    return {Error::Kind::AlreadyOpen,
        Store::tr("Mitjul is already open with this library. Use that window, or close it and try again."), detail};
}

Error damagedError(const QString &folder, const QString &detail)
{
    return {Error::Kind::Damaged,
        Store::tr(
            "The library in %1 is damaged. Nothing was changed: copy the folder to a safe place before you go on.")
            .arg(folder),
        detail};
}

Error tooNewError(const QString &folder, const QString &detail)
{
    return {Error::Kind::TooNew,
        Store::tr("The library in %1 was written by a newer Mitjul. Update Mitjul to open it; nothing was changed.")
            .arg(folder),
        detail};
}

Error foreignFileError(const QString &folder, const QString &detail)
{
    return {Error::Kind::Invalid,
        Store::tr("The file library.db in %1 belongs to another program. Choose another folder; nothing was changed.")
            .arg(folder),
        detail};
}

Error unsafePlaceError(const QString &folder, const QString &detail)
{
    return {Error::Kind::NotPermitted,
        Store::tr("%1 is on a network drive or is synchronised with other devices, which damages a library. "
                  "Choose a folder that is only on this computer.")
            .arg(folder),
        detail};
}

Error notPermittedError(const QString &folder, const QString &detail)
{
    return {Error::Kind::NotPermitted,
        Store::tr("The folder %1 cannot be written. Check its permissions, or choose another folder.").arg(folder),
        detail};
}

}
