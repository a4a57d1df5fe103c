// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Mitjul
{

/// What the program was started for.
struct Invocation {
    enum class Purpose {
        Window, ///< open the reader
        Command, ///< run a command without a window
        SelfTest, ///< load every page once
    };

    Purpose purpose = Purpose::Window;
    QString folder; ///< of the library
    QString language; ///< "ko", "en" or empty for the settings' or the system's
    QStringList command; ///< the command's name and arguments
    QStringList files; ///< to be imported in the window, as absolute paths
};

/// What --lang asks for, however wrong the other arguments are; empty when it is not among them.
QString languageAskedFor(const QStringList &arguments);

/// Whether the arguments ask for the window (or the self-test), and are right. Needs no application object.
bool opensWindow(const QStringList &arguments);

/// Reads the program's arguments as far as the command's name. --help and --version are answered here, and a mistake
/// is told on standard error: both end the program.
Invocation parseInvocation(const QStringList &arguments);

/// Runs a command in the library and returns the program's exit code: 0 done, 1 failed, 2 wrong usage.
int runCommand(const Invocation &invocation);

}
