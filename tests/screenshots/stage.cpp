// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "stage.h"

#include "app/commandline/await.h"
#include "samplemarks.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QCursor>
#include <QDeadlineTimer>
#include <QImage>
#include <QQmlIncubationController>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QThreadPool>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
bool isOfType(const QObject *object, const QString &type)
{
    for (const QMetaObject *meta = object->metaObject(); meta; meta = meta->superClass()) {
        const QString name = QString::fromLatin1(meta->className());
        if (name == type || name == "Mitjul::"_L1 + type || name.startsWith(type + "_QMLTYPE"_L1)) {
            return true;
        }
    }
    return false;
}

QQuickItem *findBelow(QQuickItem *item, const QString &type)
{
    if (!item->isVisible()) {
        return nullptr;
    }
    if (isOfType(item, type)) {
        return item;
    }
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = findBelow(child, type)) {
            return found;
        }
    }
    return nullptr;
}
}

Stage::Stage(const QString &language, Settings::Theme theme) : m_context(std::make_unique<AppContext>(m_folder.path()))
{
    QCursor::setPos(10'000, 10'000); // nothing is hovered
    m_context->settings()->setTheme(theme);
    m_context->settings()->setLanguage(language);
    m_language = std::make_unique<LanguageSwitcher>(m_context->settings(), QString());
    m_context->appearance()->applyToApplication();
    m_context->open();
    while (m_context->state() == AppContext::State::Opening) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    if (m_context->state() == AppContext::State::Failed) {
        qFatal("%s", qUtf8Printable(m_context->failure()));
    }
    markLikeAReader(m_context->store());
    m_window = std::make_unique<MainWindow>(*m_context, *m_language);
    if (!m_window->load()) {
        qFatal("The window could not be loaded.");
    }
}

Stage::~Stage() = default;

AppContext &Stage::context()
{
    return *m_context;
}

QQuickWindow *Stage::window() const
{
    return m_window->window();
}

QQuickItem *Stage::page() const
{
    return m_window->shell()->property("pageStack").value<QObject *>()->property("currentItem").value<QQuickItem *>();
}

void Stage::resize(const QSize &size)
{
    window()->resize(size);
    settle();
}

void Stage::showDestination(int index)
{
    closePopups();
    const QQmlListReference destinations(m_window->shell(), "destinations");
    QMetaObject::invokeMethod(destinations.at(index), "trigger");
    settle();
}

void Stage::openPanel(int tab)
{
    page()->setProperty("tab", tab);
    if (!page()->property("wide").toBool()) {
        QMetaObject::invokeMethod(page(), "showPanel");
    }
    settle();
}

QObject *Stage::find(const QString &type) const
{
    return findBelow(window()->contentItem(), type);
}

void Stage::closePopups()
{
    const QList<QQuickItem *> shown = window()->property("overlay").value<QQuickItem *>()->childItems();
    for (const QQuickItem *item : shown) {
        // A popup owns the item that shows it; the dimming behind it is nobody's.
        if (item->parent() && item->parent()->inherits("QQuickPopup")) {
            QMetaObject::invokeMethod(item->parent(), "close");
        }
    }
    settle();
}

QImage Stage::settle()
{
    // Until nothing is loaded or created any more, and then a frame.
    QDeadlineTimer deadline(5000);
    for (int quiet = 0; quiet < 2 && !deadline.hasExpired();) {
        m_context->store().tags().waitForFinished();
        QThreadPool::globalInstance()->waitForDone();
        QTest::qWait(5);
        quiet = window()->incubationController()->incubatingObjectCount() == 0 ? quiet + 1 : 0;
    }
    return window()->grabWindow();
}

void Stage::photograph(const QString &path)
{
    // Toolbars fill themselves over several frames: the picture is taken when two in a row are the same.
    QDeadlineTimer deadline(5000);
    QImage picture = settle();
    QImage previous;
    do {
        previous = std::exchange(picture, settle());
    } while (picture != previous && !deadline.hasExpired());
    if (!picture.save(path)) {
        qFatal("%s could not be written.", qUtf8Printable(path));
    }
    std::printf("%s\n", qUtf8Printable(path));
}

}
