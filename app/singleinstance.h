// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>
#include <QStringList>

class QJsonObject;
class QLocalSocket;

namespace Mitjul
{

/// Lets a second start with the same library show the window of the first.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);

    /// Asks a running Mitjul that has this library open to show itself, and to import files (absolute paths). Whether one
    /// did; waits at most a second.
    bool showOther(const QStringList &files = {}) const;
    /// Answers later starts from now on. Does nothing when the socket cannot be made: the store keeps the library safe.
    void listen();

Q_SIGNALS:
    /// Another start asks for the window, and brings files to import.
    void showRequested(const QStringList &files);

private:
    void takeConnection();
    void answer(QLocalSocket *socket, const QJsonObject &request);

    QString m_name;
    QLocalServer m_server;
};

}
