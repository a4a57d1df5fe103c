// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "processfigures.h"

#include "app/appcontext.h"
#include "app/bundledlibrary.h"
#include "app/commandline/await.h"
#include "app/mainwindow.h"
#include "app/settings/koreanfaces.h"
#include "app/settings/languageswitcher.h"
#include "demands.h"
#include "figures.h"
#include "pageturns.h"
#include "sampletext.h"
#include "storage/store.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTextStream>

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <map>
#include <memory>

#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(org_mitjul_appPlugin)
Q_IMPORT_QML_PLUGIN(org_mitjul_uiPlugin)

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr int starts = 7; // of which the table shows the median

/// MB (10^6 bytes) of this process; pages shared with others are counted in part.
double proportionalSetSize()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    demand(file.open(QIODevice::ReadOnly), "/proc/self/smaps_rollup could not be read");
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:")) {
            return line.simplified().split(' ').at(1).toDouble() * 1024 / 1e6;
        }
    }
    return 0;
}

/// What a program needs that does nothing but show a text of 10 KB in Qt Quick's own element.
struct BareWindow {
    QQmlEngine engine;
    std::unique_ptr<QObject> root;

    explicit BareWindow(const QByteArray &qml)
    {
        QQmlComponent component(&engine);
        component.setData(qml, {});
        root.reset(component.create());
        demand(root != nullptr, "The bare window has no text");
        QObject *text = root->findChild<QObject *>(u"text"_s);
        text->setProperty("font", QFont(koreanFamilies(Settings::Face::Serif)));
        text->setProperty(
            "text", QString::fromUtf8(sampleText(valueOf(bundledSentences()), 10'000, Shape::Paragraphs)));
        window()->resize(benchmarkWindow);
        window()->show();
    }
    QQuickWindow *window() const
    {
        return qobject_cast<QQuickWindow *>(root.get());
    }
};

const QByteArray bareWindow = R"(
    import QtQuick
    Window { Text { objectName: "text"; width: parent.width; wrapMode: Text.Wrap; font.pixelSize: 18 } })";
const QByteArray bareKirigamiWindow = R"(
    import QtQuick
    import org.kde.kirigami as Kirigami
    Kirigami.ApplicationWindow {
        pageStack.initialPage: Kirigami.ScrollablePage {
            Text { objectName: "text"; wrapMode: Text.Wrap; font.pixelSize: 18 }
        }
    })";

int printBareMemory()
{
    const BareWindow bare(bareWindow);
    bare.window()->grabWindow();
    QTextStream(stdout) << proportionalSetSize();
    return EXIT_SUCCESS;
}

/// What a program of its own needs that opens one article.
int printMemory(const QString &folder, const Id &id)
{
    Store store({folder, {}, {}});
    valueOf(store.open().result());
    Page page(valueOf(store.article(id).result()), benchmarkWindow);
    page.grab();
    QTextStream(stdout) << proportionalSetSize();
    return EXIT_SUCCESS;
}

qint64 steadyNow()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

/// Wall and CPU ms since the process that measures started this one. How it closes is not measured.
void printStart(qint64 begin)
{
    timespec cpu{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &cpu);
    QTextStream(stdout) << double(steadyNow() - begin) / 1e6 << ' '
                        << double(cpu.tv_sec) * 1e3 + double(cpu.tv_nsec) / 1e6;
    QCoreApplication::quit();
}

int startBare(const QByteArray &qml, qint64 begin)
{
    const BareWindow bare(qml);
    QObject::connect(
        bare.window(), &QQuickWindow::frameSwapped, qApp,
        [begin] {
            printStart(begin);
        },
        Qt::SingleShotConnection);
    return QApplication::exec();
}

const ReadingSurface *surfaceIn(const QQuickItem *item)
{
    if (const auto *surface = qobject_cast<const ReadingSurface *>(item)) {
        return surface;
    }
    for (const QQuickItem *child : item->childItems()) {
        if (const ReadingSurface *surface = surfaceIn(child)) {
            return surface;
        }
    }
    return nullptr;
}

/// As main.cpp, until the text is there, or all that surrounds it.
int startProgram(const QString &folder, qint64 begin, bool wholly)
{
    MainWindow::dressApplication();
    AppContext context(folder);
    LanguageSwitcher language(context.settings(), u"ko"_s);
    context.appearance()->applyToApplication();
    MainWindow window(context, language);
    context.open();
    demand(window.load(), "The window could not be loaded");
    bool isShown = false;
    QObject::connect(window.window(), &QQuickWindow::frameSwapped, qApp, [&] {
        const ReadingSurface *surface = surfaceIn(window.window()->contentItem());
        const bool isThere =
            wholly ? window.window()->property("settled").toBool() : surface && surface->laidOutBlocks() > 0;
        if (!isShown && isThere) {
            isShown = true;
            printStart(begin);
        }
    });
    return QApplication::exec();
}

constexpr auto memoryOption = "--measure-memory"_L1;
constexpr auto startOption = "--measure-start"_L1;
constexpr auto bareName = "bare"_L1;
constexpr auto bareKirigamiName = "bare-kirigami"_L1;
constexpr auto wholly = "wholly"_L1;

QByteArray runAnew(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    demand(process.waitForFinished(-1) && process.exitCode() == EXIT_SUCCESS, "A process was not measured");
    return process.readAllStandardOutput();
}

Cost costOfStart(const QString &what, const QString &how = {})
{
    const QByteArrayList figures = runAnew({startOption, what, QString::number(steadyNow()), how}).split(' ');
    return {figures.at(0).toDouble(), figures.value(1).toDouble()};
}

/// A library with the bundled articles, the first of which was read last.
void prepareLibrary(const QString &folder)
{
    Store store({folder, {}, {}});
    valueOf(await(openWithBundledArticles(store)));
    Settings(folder).setLastArticle(valueOf(store.articles({}).result()).constFirst().id);
}
}

void reportMemory(const QString &library, const QList<NamedArticle> &articles)
{
    const double baseline = runAnew({memoryOption}).toDouble();
    Table::addMemory(u"memory (PSS): bare window with 10 KB"_s, baseline, baseline);
    for (const NamedArticle &article : articles) {
        // A large text has to be somewhere: it counts once, in both.
        double characters = 0;
        for (const Paragraph &paragraph : article.article.paragraphs) {
            characters += 2.0 * double(paragraph.text.size()) / 1e6;
        }
        Table::addMemory(u"memory (PSS): %1"_s.arg(article.name),
            runAnew({memoryOption, library, article.article.id}).toDouble(), baseline + characters);
    }
}

void reportStart(const QString &folder)
{
    const QString library = QDir(folder).filePath(u"bundled"_s);
    prepareLibrary(library);
    std::map<QString, Costs> costs;
    for (int i = 0; i < starts; ++i) { // in turn, so that the machine's moods meet all of them
        for (const QString &what : {QString(bareName), QString(bareKirigamiName), library}) {
            costs[what].add(costOfStart(what));
        }
        costs[wholly].add(costOfStart(library, wholly));
    }
    const Cost baseline = costs[bareName].median();
    Table::addBaseline(u"start to first text: bare window with 10 KB"_s, baseline);
    Table::add(u"start to first text: bare Kirigami window with 10 KB"_s, costs[bareKirigamiName].median(), baseline);
    Table::add(u"start to first text: Mitjul, the last article"_s, costs[library].median(), baseline);
    Table::add(u"start until all around it is there: Mitjul"_s, costs[wholly].median(), baseline);
}

bool isMeasuredProcess(const QStringList &arguments)
{
    return arguments.value(1) == memoryOption || arguments.value(1) == startOption;
}

int runMeasuredProcess(int argc, char *argv[], const QStringList &arguments)
{
    const QString what = arguments.value(2);
    const qint64 begin = arguments.value(3).toLongLong();
    if (arguments.value(1) == memoryOption || what == bareName) {
        const QGuiApplication application(argc, argv);
        return what == bareName ? startBare(bareWindow, begin)
            : what.isEmpty()    ? printBareMemory()
                                : printMemory(what, arguments.value(3));
    }
    const QApplication application(argc, argv); // as in main.cpp
    return what == bareKirigamiName ? startBare(bareKirigamiWindow, begin)
                                    : startProgram(what, begin, arguments.value(4) == wholly);
}

}
