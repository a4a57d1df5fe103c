// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include <KLocalizedQmlContext>

#include <QApplication>
#include <QIcon>
#include <QQmlEngine>
#include <QStandardPaths>

#include <QtQml/QQmlExtensionPlugin>
#include <QtQuickTest/quicktest.h>

Q_IMPORT_QML_PLUGIN(org_mitjul_appPlugin)
Q_IMPORT_QML_PLUGIN(org_mitjul_testingPlugin)
Q_IMPORT_QML_PLUGIN(org_mitjul_uiPlugin)

using namespace Qt::StringLiterals;

namespace
{
class Setup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        KLocalization::setupLocalizedContext(engine);
    }
};
}

int main(int argc, char *argv[])
{
    QTEST_SET_MAIN_SOURCE_PATH
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv); // the style org.kde.desktop paints with widgets' styles
    QIcon::setFallbackThemeName(u"breeze"_s);
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "mitjul", nullptr, &setup);
}

#include "qmltests.moc"
