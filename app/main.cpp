// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "appcontext.h"
#include "networkrefusal.h"
#include "settings/aboutdata.h"
#include "settings/languageswitcher.h"
#include "singleinstance.h"

#include <KLocalizedQmlContext>

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QStandardPaths>

#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(org_mitjul_appPlugin)
Q_IMPORT_QML_PLUGIN(org_mitjul_uiPlugin)

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{
struct Options {
    QString folder;
    QString language;
};

Options optionsOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"library"_s, {}, u"DIR"_s}, {u"lang"_s, {}, u"ko|en"_s}});
    parser.parse(arguments);
    const QString folder = parser.value(u"library"_s);
    return {folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : folder,
        parser.value(u"lang"_s)};
}

// What a desktop would have set; a plain X11 session has not.
void dressApplication()
{
    if (qEnvironmentVariableIsEmpty("QT_QUICK_CONTROLS_STYLE")) {
        QQuickStyle::setStyle(u"org.kde.desktop"_s);
    }
    QIcon::setFallbackThemeName(u"breeze"_s);
    QIcon::setFallbackSearchPaths({u":/org.mitjul/icons"_s});
    QGuiApplication::setWindowIcon(QIcon::fromTheme(u"org.mitjul.Mitjul"_s));
}

void bringToFront(const QQmlApplicationEngine &engine)
{
    if (auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0))) {
        window->show();
        window->raise();
        window->requestActivate();
    }
}

int runWindow(const Options &options)
{
    SingleInstance instance(options.folder);
    if (instance.showOther()) {
        return 0;
    }
    instance.listen();
    dressApplication();
    AppContext context(options.folder);
    LanguageSwitcher language(context.settings(), options.language);
    KAboutData::setApplicationData(aboutData());
    context.appearance()->applyToApplication();

    NetworkRefusal refusal;
    QQmlApplicationEngine engine;
    engine.setNetworkAccessManagerFactory(&refusal);
    KLocalization::setupLocalizedContext(&engine);
    QObject::connect(&language, &LanguageSwitcher::languageChanged, &engine, [&engine] {
        KAboutData::setApplicationData(aboutData());
        engine.retranslate();
    });
    QObject::connect(&instance, &SingleInstance::showRequested, &engine, [&engine] {
        bringToFront(engine);
    });
    engine.setInitialProperties({{u"app"_s, QVariant::fromValue(&context)}});
    context.open();
    engine.loadFromModule("org.mitjul.ui", "Main");
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv); // widgets' styles paint the controls of org.kde.desktop
    QCoreApplication::setApplicationName(u"mitjul"_s);
    return runWindow(optionsOf(QCoreApplication::arguments()));
}
