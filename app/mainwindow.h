// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "networkrefusal.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace Mitjul
{

class AppContext;
class LanguageSwitcher;

/// The window with all its pages, and the QML engine they live in. An application object must exist.
class MainWindow
{
public:
    /// What a desktop would have set, and a plain X11 session has not: styles and icons. Before the first window.
    static void dressApplication();

    MainWindow(AppContext &context, const LanguageSwitcher &language);

    /// Makes the window. False when its QML has an error, which is then on standard error.
    bool load();
    QQuickWindow *window() const;
    /// Shell.qml: what fills the window, with "pageStack" and "destinations". Null until it has been loaded.
    QObject *shell() const;
    void bringToFront() const;
    QQmlApplicationEngine &engine();

private:
    // Before the engine: it must outlive it.
    NetworkRefusal m_refusal;
    QQmlApplicationEngine m_engine;
};

}
