// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace Mitjul
{

/// How a command ended, as shells understand it.
enum ExitCode {
    Success = 0,
    Failure = 1, ///< what was asked could not be done
    WrongUsage = 2, ///< the arguments make no sense
};

namespace Terminal
{

/// Text to standard output, with a line feed.
void print(const QString &line);
void print(const QJsonArray &value);
void print(const QJsonObject &value);
/// Bytes to standard output as they are. False when it could not take them all.
bool write(const QByteArray &bytes);
/// All of standard input.
QByteArray read();

/// "mitjul: SENTENCE" on one line of standard error.
void warn(const QString &sentence);
/// The same for what ends the command.
ExitCode fail(const QString &sentence, ExitCode code = Failure);
ExitCode fail(const Error &error);

/// Text from outside as a terminal may show it: control characters, which could command it, become spaces.
QString harmless(const QString &text);

}

}
