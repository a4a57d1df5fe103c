// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "desktopwishes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

const QString Service = u"org.freedesktop.portal.Desktop"_s;
const QString Path = u"/org/freedesktop/portal/desktop"_s;
const QString Interface = u"org.freedesktop.portal.Settings"_s;
const QString Group = u"org.freedesktop.appearance"_s;
const QString Contrast = u"contrast"_s;
const QString Motion = u"reduced-motion"_s;

// Without one, asking for it would start one.
bool hasSessionBus()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!folder.isEmpty() && QFile::exists(folder + "/bus"_L1));
}

}

DesktopWishes::DesktopWishes(QObject *parent) : QObject(parent)
{
    if (!hasSessionBus()) {
        return;
    }
    QDBusConnection::sessionBus().connect(
        Service, Path, Interface, u"SettingChanged"_s, this, SLOT(take(QString, QString, QDBusVariant)));
    ask(Contrast);
    ask(Motion);
}

bool DesktopWishes::strongContrast() const
{
    return m_strongContrast;
}

bool DesktopWishes::reducedMotion() const
{
    return m_reducedMotion;
}

void DesktopWishes::ask(const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(Service, Path, Interface, u"ReadOne"_s);
    question << Group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid()) {
            take(Group, key, reply.value());
        }
        watcher->deleteLater();
    });
}

void DesktopWishes::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == Group && key == Contrast) {
        set(m_strongContrast, value.variant().toUInt() == 1);
    } else if (group == Group && key == Motion) {
        set(m_reducedMotion, value.variant().toUInt() == 1);
    }
}

void DesktopWishes::set(bool &wish, bool value)
{
    if (value != wish) {
        wish = value;
        Q_EMIT changed();
    }
}

}
