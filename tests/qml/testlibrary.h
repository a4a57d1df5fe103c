// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"

#include <QObject>
#include <QQmlEngine>
#include <QTemporaryDir>

#include <memory>

namespace Mitjul
{

/// A library in a folder of its own that goes away with the test, with the bundled articles in it.
class TestLibrary : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Wait for app.state to be AppContext.Ready.
    Q_PROPERTY(Mitjul::AppContext *app READ app NOTIFY appChanged FINAL)

public:
    explicit TestLibrary(QObject *parent = nullptr);
    ~TestLibrary() override;

    AppContext *app() const;

    /// Closes the library and opens it again from what is on the disk, as the next start of the program would.
    Q_INVOKABLE void reopen();
    /// Marks the start of a paragraph of the article that comes first by title, as a reader has done before.
    Q_INVOKABLE void mark(int paragraph, const QString &color, const QString &style, const QString &note = {});
    /// Two companies of one name: nobody but the reader can say which of them an article means.
    Q_INVOKABLE void makeNamesakes(const QString &name);

Q_SIGNALS:
    void appChanged();
    /// What mark() has marked is on the disk.
    void marked();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<AppContext> m_app;
};

}
