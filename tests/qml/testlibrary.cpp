// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "testlibrary.h"

#include "storage/store.h"

namespace Mitjul
{

TestLibrary::TestLibrary(QObject *parent) : QObject(parent)
{
    reopen();
}

TestLibrary::~TestLibrary() = default;

AppContext *TestLibrary::app() const
{
    return m_app.get();
}

void TestLibrary::reopen()
{
    // The old one closes its files before the new one asks for them.
    m_app.reset();
    m_app = std::make_unique<AppContext>(m_folder.path());
    QQmlEngine::setObjectOwnership(m_app.get(), QQmlEngine::CppOwnership);
    m_app->appearance()->applyToApplication();
    m_app->open();
    Q_EMIT appChanged();
}

}
