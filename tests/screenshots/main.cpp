// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "scenes.h"
#include "stage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QFont>
#include <QHash>
#include <QStyleHints>

#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(org_mitjul_appPlugin)
Q_IMPORT_QML_PLUGIN(org_mitjul_uiPlugin)

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{
struct Form {
    QString name;
    QSize size;
};

// No picture shows the middle of an animation: Kirigami reads this factor from the desktop's settings.
void withoutAnimations(const QString &folder)
{
    QFile file(folder + "/kdeglobals"_L1);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("[KDE]\nAnimationDurationFactor=0\n");
    }
    qputenv("XDG_CONFIG_HOME", folder.toLocal8Bit());
}

// As a desktop does whose reader asks for larger letters: Kirigami measures everything in them.
void scaleText(int percent)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QGuiApplication::setFont(font);
}

Settings::Theme themeNamed(const QString &name)
{
    static const QHash<QString, Settings::Theme> themes{{u"sepia"_s, Settings::Theme::Sepia},
        {u"dark"_s, Settings::Theme::Dark}, {u"strong-dark"_s, Settings::Theme::Dark},
        {u"black"_s, Settings::Theme::Black}};
    return themes.value(name, Settings::Theme::Paper);
}
}

int main(int argc, char *argv[])
{
    const QTemporaryDir configuration;
    withoutAnimations(configuration.path());
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"mitjul"_s);
    QCommandLineParser parser;
    parser.addOptions({{u"main"_s, {}}, {u"scene"_s, {}, u"part of a name"_s}, {u"language"_s, {}, u"ko|en"_s, u"ko"_s},
        {u"theme"_s, {}, u"paper|sepia|dark|black|strong|strong-dark"_s, u"paper"_s},
        {u"text-scale"_s, {}, u"percent"_s, u"100"_s}});
    parser.addPositionalArgument(u"folder"_s, {});
    parser.process(application);
    const QString theme = parser.value(u"theme"_s);
    const QString language = parser.value(u"language"_s);
    const QString folder = parser.positionalArguments().value(0, u"."_s);

    MainWindow::dressApplication();
    scaleText(parser.value(u"text-scale"_s).toInt());
    QGuiApplication::styleHints()->setCursorFlashTime(0); // a caret that blinks would be in every other picture
    Stage stage(language, themeNamed(theme));
    if (theme.startsWith("strong"_L1)) {
        stage.context().settings()->setContrast(Settings::Contrast::Strong);
    }
    const QList<Form> forms{
        {u"phone"_s, {360, 740}},
        {u"tablet"_s, {820, 1180}},
        {u"laptop"_s, {1280, 800}},
    };
    for (const Form &form : forms) {
        stage.resize(form.size);
        for (const Scene &scene : allScenes()) {
            const bool isWanted = scene.isMain || !parser.isSet(u"main"_s);
            if (isWanted && scene.name.contains(parser.value(u"scene"_s))) {
                scene.play(stage);
                stage.photograph("%1/%2-%3-%4-%5.png"_L1.arg(folder, scene.name, form.name, language, theme));
            }
        }
    }
    return 0;
}
