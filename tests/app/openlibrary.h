// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "storage/store.h"

#include <QTemporaryDir>
#include <QTest>

namespace Mitjul
{

/// An open library with the bundled articles, in a folder that goes away with the test.
class OpenLibrary
{
public:
    OpenLibrary()
    {
        app.open();
        const bool opened = QTest::qWaitFor([this] {
            return app.state() == AppContext::State::Ready;
        });
        if (!opened) {
            qFatal("The library did not open: %s", qUtf8Printable(app.failure()));
        }
    }

    /// Waits for the store's answer.
    template<typename T>
    static T answer(QFuture<Result<T>> future)
    {
        const bool answered = QTest::qWaitFor([&future] {
            return future.isFinished();
        });
        return answered && future.result() ? *future.result() : T();
    }

private:
    QTemporaryDir m_folder;

public:
    AppContext app{m_folder.path()};
};

}
