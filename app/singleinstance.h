// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace Mitjul
{

/// Lets a second start with the same library show the window of the first.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// Asks a running Mitjul that has this library open to show itself. Whether one did; waits at most a second.
    bool showOther() const;
    /// Answers later starts from now on. Does nothing when the socket cannot be made: the store keeps the library safe.
    void listen();

Q_SIGNALS:
    /// Another start asks for the window.
    void showRequested();

private:
    void answer();

    QString m_name;
    QLocalServer m_server;
};

}
