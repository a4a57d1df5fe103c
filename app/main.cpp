// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "appcontext.h"

#include <KLocalizedQmlContext>

#include <QApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QStandardPaths>

#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(org_mitjul_appPlugin)
Q_IMPORT_QML_PLUGIN(org_mitjul_uiPlugin)

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QUICK_CONTROLS_STYLE")) {
        QQuickStyle::setStyle(u"org.kde.desktop"_s);
    }
    Mitjul::AppContext context(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    QQmlApplicationEngine engine;
    KLocalization::setupLocalizedContext(&engine);
    engine.setInitialProperties({{u"app"_s, QVariant::fromValue(&context)}});
    engine.loadFromModule("org.mitjul.ui", "Main");
    context.open();
    return application.exec();
}
