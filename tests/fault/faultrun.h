// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QTemporaryDir>

namespace Mitjul
{

/// A small number of rounds for every run of the tests, all of them when MITJUL_FAULT is "all".
int rounds(int few, int all);

/// One run of mitjul_drive under faultshim, in a folder that starts with a library of the first schema.
class FaultRun
{
public:
    FaultRun();

    QString folder() const;
    QString file(const QString &name) const;

    /// Returns what it said. Settings are those of faultshim.cpp, without FAULT_.
    QByteArray drive(const QHash<QString, QString> &settings, int operations = 60);
    /// The same, killed from outside when it has said so many lines.
    QByteArray driveUntil(int lines, quint32 seed);

    static bool copyFolder(const QString &from, const QString &to);

private:
    QTemporaryDir m_folder;
};

}
