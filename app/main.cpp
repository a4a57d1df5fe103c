// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "appcontext.h"
#include "commandline/commandline.h"
#include "commandline/terminal.h"
#include "mainwindow.h"
#include "selftest.h"
#include "settings/languageswitcher.h"
#include "singleinstance.h"

#include <QApplication>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QUrl>

#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(org_mitjul_appPlugin)
Q_IMPORT_QML_PLUGIN(org_mitjul_uiPlugin)

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{
QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments += QString::fromLocal8Bit(argv[i]);
    }
    return arguments;
}

// Runs a command, or says what is wrong with the arguments: without a display.
int runWithoutWindow(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    // Mistakes in the arguments are told in the language that the arguments ask for.
    const LanguageSwitcher early(languageAskedFor(application.arguments()));
    const Invocation invocation = parseInvocation(application.arguments());
    const Settings settings(invocation.folder);
    const LanguageSwitcher language(&settings, invocation.language);
    return runCommand(invocation);
}

void importFiles(const AppContext &context, const QStringList &files)
{
    QList<QUrl> urls;
    for (const QString &file : files) {
        urls += QUrl::fromLocalFile(file);
    }
    if (!urls.isEmpty() && context.state() == AppContext::State::Ready) {
        context.importing()->addFiles(urls);
    }
}

int runWindow(const Invocation &invocation)
{
    SingleInstance instance(invocation.folder);
    if (instance.showOther(invocation.files)) {
        return Success;
    }
    instance.listen();
    MainWindow::dressApplication();
    AppContext context(invocation.folder);
    LanguageSwitcher language(context.settings(), invocation.language);
    context.appearance()->applyToApplication();
    MainWindow window(context, language);
    context.open();
    if (!window.load()) {
        return Failure;
    }
    QObject::connect(
        &instance, &SingleInstance::showRequested, window.window(), [&window, &context](const QStringList &files) {
            window.bringToFront();
            importFiles(context, files);
        });
    // Once, when the library is open and its page is shown.
    QObject::connect(
        &context, &AppContext::stateChanged, window.window(),
        [&context, files = invocation.files] {
            importFiles(context, files);
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    return QApplication::exec();
}

// In a library of its own: the reader's is neither needed nor touched.
int runSelfTest(const Invocation &invocation)
{
    const QTemporaryDir folder;
    MainWindow::dressApplication();
    AppContext context(folder.path());
    LanguageSwitcher language(context.settings(), invocation.language);
    context.appearance()->applyToApplication();
    MainWindow window(context, language);
    int code = Failure;
    QObject::connect(&context, &AppContext::stateChanged, &context, [&] {
        if (context.state() == AppContext::State::Failed) {
            Terminal::fail(context.failure());
        } else if (context.state() == AppContext::State::Ready && window.load()) {
            code = visitEveryPage(context, window) == 0 ? Success : Failure;
        }
        QCoreApplication::exit(code);
    });
    context.open();
    return QApplication::exec();
}
}

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"mitjul"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(MITJUL_VERSION));
    // One application object and no other: what makes the window known to screen readers goes away with the first.
    const QStringList arguments = argumentsOf(argc, argv);
    if (!opensWindow(arguments)) {
        return runWithoutWindow(argc, argv);
    }
    const Invocation invocation = parseInvocation(arguments);
    const bool selfTest = invocation.purpose == Invocation::Purpose::SelfTest;
    if (selfTest && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv); // widgets' styles paint the controls of org.kde.desktop
    return selfTest ? runSelfTest(invocation) : runWindow(invocation);
}
