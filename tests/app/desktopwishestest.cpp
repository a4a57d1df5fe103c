// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/settings/appearance.h"
#include "app/settings/settings.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{

const QString Group = u"org.freedesktop.appearance"_s;

/// The settings of a desktop, as programs are told of them.
class Portal
    : public QObject
    , protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Portal()
    {
        m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~Portal() override
    {
        QDBusConnection::disconnectFromBus(m_bus.name());
    }

    void set(const QString &key, uint value)
    {
        m_values[key] = value;
        Q_EMIT SettingChanged(Group, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant ReadOne(const QString &group, const QString &key)
    {
        if (group != Group || !m_values.contains(key)) {
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"Requested setting not found"_s);
        }
        return QDBusVariant(m_values.value(key));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    // Not the one that the program speaks on.
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
    QHash<QString, uint> m_values;
};

}

class DesktopWishesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFollowed()
    {
        Portal portal;
        portal.set(u"contrast"_s, 1);
        const QTemporaryDir folder;
        Settings settings(folder.path());
        const Appearance appearance(&settings);
        QTRY_VERIFY(appearance.hasStrongContrast());
        QVERIFY(!appearance.hasReducedMotion());

        const QSignalSpy changes(&appearance, &Appearance::changed);
        portal.set(u"reduced-motion"_s, 1);
        QTRY_VERIFY(appearance.hasReducedMotion());
        portal.set(u"contrast"_s, 0);
        QTRY_VERIFY(!appearance.hasStrongContrast());
        QCOMPARE(changes.size(), 2);
    }

    void giveWayToTheReaders()
    {
        Portal portal;
        portal.set(u"contrast"_s, 1);
        const QTemporaryDir folder;
        Settings settings(folder.path());
        const Appearance appearance(&settings);
        QTRY_VERIFY(appearance.hasStrongContrast());
        settings.setContrast(Settings::Contrast::Usual);
        QVERIFY(!appearance.hasStrongContrast());
        settings.setContrast(Settings::Contrast::Strong);
        portal.set(u"contrast"_s, 0);
        QVERIFY(appearance.hasStrongContrast());
    }

    void areNoneWithoutAPortal()
    {
        const QTemporaryDir folder;
        Settings settings(folder.path());
        const Appearance appearance(&settings);
        const QSignalSpy changes(&appearance, &Appearance::changed);
        QTRY_VERIFY(
            !QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.portal.Desktop"_s));
        QCoreApplication::processEvents();
        QVERIFY(!appearance.hasStrongContrast());
        QVERIFY(changes.isEmpty());
    }
};

QTEST_MAIN(DesktopWishesTest)
#include "desktopwishestest.moc"
