// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "mainwindow.h"

#include "appcontext.h"
#include "settings/aboutdata.h"
#include "settings/languageswitcher.h"

#include <KLocalizedQmlContext>

#include <QApplication>
#include <QIcon>
#include <QQuickStyle>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace Mitjul
{

void MainWindow::dressApplication()
{
    if (qEnvironmentVariableIsEmpty("QT_QUICK_CONTROLS_STYLE")) {
        QQuickStyle::setStyle(u"org.kde.desktop"_s);
    }
    // Its controls are painted by a widgets' style: Breeze, unless the desktop or the user has another.
    if (qEnvironmentVariableIsEmpty("QT_STYLE_OVERRIDE") && qEnvironmentVariableIsEmpty("KDE_FULL_SESSION")) {
        QApplication::setStyle(u"breeze"_s);
    }
    QIcon::setFallbackThemeName(u"breeze"_s);
}

MainWindow::MainWindow(AppContext &context, const LanguageSwitcher &language)
{
    m_engine.setNetworkAccessManagerFactory(&m_refusal);
    KLocalization::setupLocalizedContext(&m_engine);
    KAboutData::setApplicationData(aboutData());
    QObject::connect(&language, &LanguageSwitcher::languageChanged, &m_engine, [this] {
        KAboutData::setApplicationData(aboutData());
        m_engine.retranslate();
    });
    m_engine.setInitialProperties({{u"app"_s, QVariant::fromValue(&context)}});
}

bool MainWindow::load()
{
    m_engine.loadFromModule("org.mitjul.ui", "Main");
    return window() != nullptr;
}

QQuickWindow *MainWindow::window() const
{
    return qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
}

QObject *MainWindow::shell() const
{
    return window()->property("shell").value<QObject *>();
}

void MainWindow::bringToFront() const
{
    window()->show();
    window()->raise();
    window()->requestActivate();
}

QQmlApplicationEngine &MainWindow::engine()
{
    return m_engine;
}

}
