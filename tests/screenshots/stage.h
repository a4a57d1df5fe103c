// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "app/mainwindow.h"
#include "app/settings/languageswitcher.h"

#include <QDir>
#include <QImage>
#include <QString>
#include <QTemporaryDir>

#include <memory>

class QQuickItem;
class QQuickWindow;

namespace Mitjul
{

/// The whole program on a library of its own, in one language and theme, driven and photographed by scenes.
class Stage
{
public:
    Stage(const QString &language, Settings::Theme theme);
    ~Stage();

    AppContext &context();
    QQuickWindow *window() const;
    /// The page in front.
    QQuickItem *page() const;

    void resize(const QSize &size);
    /// Dialogs, menus and drawers.
    void closePopups();
    /// 0 library, 1 highlights, 2 entities, 3 settings.
    void showDestination(int index);
    /// The reader's panel, beside the page or over it: 0 summary, 1 highlights, 2 names, 3 contents.
    void openPanel(int tab);
    /// Emits a signal of the page in front, as its controls would.
    template<typename... Arguments>
    void request(const char *signal, Arguments... arguments)
    {
        QMetaObject::invokeMethod(page(), signal, arguments...);
        settle();
    }
    /// The first visible item whose QML type, or C++ class, has this name; null when there is none.
    QObject *find(const QString &type) const;
    /// Lets all happen that was asked for; returns what is then seen.
    QImage settle();
    /// Prints the path of the picture.
    void photograph(const QString &path);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<LanguageSwitcher> m_language;
    std::unique_ptr<MainWindow> m_window;
};

}
