// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr int Patience = 1000; // ms
const QByteArray Shown = "shown\n"_ba;

// In a folder that only this user can enter; short, because a socket's path must stay below 108 bytes.
QString socketFor(const QString &folder)
{
    QDir().mkpath(folder);
    const QByteArray path = QDir(folder).canonicalPath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(16);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + "/mitjul-"_L1
        + QString::fromLatin1(hash);
}
}

SingleInstance::SingleInstance(const QString &folder, QObject *parent) : QObject(parent), m_name(socketFor(folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeConnection);
}

bool SingleInstance::showOther(const QStringList &files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(Patience)) {
        return false;
    }
    // On Wayland only the start that the user asked for may bring a window to the front: it hands its right over.
    const QJsonObject request{{"token"_L1, QString::fromUtf8(qgetenv("XDG_ACTIVATION_TOKEN"))},
        {"files"_L1, QJsonArray::fromStringList(files)}};
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    QByteArray reply;
    while (reply.size() < Shown.size() && socket.waitForReadyRead(Patience)) {
        reply += socket.readAll();
    }
    return reply == Shown;
}

void SingleInstance::listen()
{
    if (!m_server.listen(m_name)) {
        // Nobody answered there, so the socket was left by a program that ended badly.
        QLocalServer::removeServer(m_name);
        m_server.listen(m_name);
    }
}

void SingleInstance::takeConnection()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine()) {
            return;
        }
        answer(socket, QJsonDocument::fromJson(socket->readLine()).object());
    });
}

void SingleInstance::answer(QLocalSocket *socket, const QJsonObject &request)
{
    if (const QString token = request.value("token"_L1).toString(); !token.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    }
    QStringList files;
    for (const QJsonValue &file : request.value("files"_L1).toArray()) {
        files += file.toString();
    }
    Q_EMIT showRequested(files);
    socket->write(Shown);
    socket->disconnectFromServer();
}

}
