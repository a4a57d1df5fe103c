// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/result.h"

class QSqlError;

namespace Mitjul
{

/// What a failed statement means for the reader. Folder is named in the sentence where that helps.
Error errorFrom(const QSqlError &error, const QString &folder);

/// The same from SQLite's (extended) result code: https://www.sqlite.org/rescode.html
Error errorFromCode(int code, const QString &detail, const QString &folder);

/// Whether the disk itself failed.
bool isInputOutputError(const QSqlError &error);

Error diskFullError(const QString &folder, const QString &detail);
Error alreadyOpenError(const QString &detail);
Error damagedError(const QString &folder, const QString &detail);
Error tooNewError(const QString &folder, const QString &detail);
Error foreignFileError(const QString &folder, const QString &detail);
Error unsafePlaceError(const QString &folder, const QString &detail);
Error notPermittedError(const QString &folder, const QString &detail);

}
