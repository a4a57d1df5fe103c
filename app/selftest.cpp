// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "selftest.h"

#include "appcontext.h"
#include "commandline/await.h"
#include "mainwindow.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QMetaMethod>
#include <QQuickItem>
#include <QQuickWindow>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
// Lets what has been asked for happen: the store's answers, bindings, deferred loading, one frame.
void settle(QQuickWindow *window)
{
    for (int round = 0; round < 6; ++round) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    window->grabWindow();
}

// Other modules' warnings are not for us to mend; nor is that Kirigami makes every page without a place in the scene.
bool isOurs(const QQmlError &warning)
{
    return warning.url().path().startsWith("/qt/qml/org/mitjul"_L1)
        && !warning.description().contains("Created graphical object was not placed in the graphics scene"_L1);
}

QObject *currentPage(const MainWindow &window)
{
    return window.shell()->property("pageStack").value<QObject *>()->property("currentItem").value<QObject *>();
}

void visitDestinations(const MainWindow &window)
{
    QQmlListReference destinations(window.shell(), "destinations");
    for (qsizetype i = 0; i < destinations.count(); ++i) {
        QMetaObject::invokeMethod(destinations.at(i), "trigger");
        settle(window.window());
        // The pages that a page leads to without naming anything.
        for (const char *signal : {"trashRequested()", "aboutRequested()", "healthRequested()"}) {
            QObject *page = currentPage(window);
            const QMetaMethod method = page->metaObject()->method(page->metaObject()->indexOfSignal(signal));
            if (method.isValid()) {
                method.invoke(page);
                settle(window.window());
            }
        }
    }
}

void visitArticlesAndEntities(AppContext &context, const MainWindow &window)
{
    QQmlListReference destinations(window.shell(), "destinations");
    const Result<QList<ArticleRow>> articles = await(context.store().articles({}));
    for (const ArticleRow &article : articles ? *articles : QList<ArticleRow>()) {
        QMetaObject::invokeMethod(destinations.at(0), "trigger");
        QMetaObject::invokeMethod(
            currentPage(window), "articleRequested", Q_ARG(QString, article.id), Q_ARG(int, -1), Q_ARG(int, 0));
        settle(window.window());
    }
    const Result<QList<EntityRow>> entities = await(context.store().entities({}));
    if (entities && !entities->isEmpty()) {
        QMetaObject::invokeMethod(
            currentPage(window), "entityRequested", Q_ARG(QString, entities->constFirst().entity.id));
        settle(window.window());
    }
    if (articles && !articles->isEmpty()) {
        QMetaObject::invokeMethod(destinations.at(0), "trigger");
        QMetaObject::invokeMethod(currentPage(window), "shareRequested",
            Q_ARG(QStringList, QStringList{articles->constFirst().id}), Q_ARG(QStringList, QStringList()));
        settle(window.window());
    }
}
}

int visitEveryPage(AppContext &context, MainWindow &window)
{
    int warnings = 0;
    QObject::connect(&window.engine(), &QQmlEngine::warnings, &window.engine(), [&warnings](const auto &messages) {
        for (const QQmlError &message : messages) {
            if (isOurs(message)) {
                ++warnings;
                std::fprintf(stderr, "%s\n", qUtf8Printable(message.toString()));
            }
        }
    });
    for (const QSize &size : {QSize(1280, 800), QSize(360, 740)}) {
        window.window()->resize(size);
        visitDestinations(window);
        visitArticlesAndEntities(context, window);
    }
    return warnings;
}

}
