// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// Prints how the window fares while thousands of pages come in: how long it does not answer, and what memory it takes.
// docs/benchmarks.md explains.

#include "app/appcontext.h"
#include "app/mainwindow.h"
#include "app/settings/languageswitcher.h"
#include "sampletext.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <QtQml/QQmlExtensionPlugin>

#include <algorithm>
#include <chrono>
#include <cstdio>

Q_IMPORT_QML_PLUGIN(org_mitjul_appPlugin)
Q_IMPORT_QML_PLUGIN(org_mitjul_uiPlugin)

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{

constexpr int pages = 10'000;
constexpr qsizetype pageBytes = 6'000; // some 2,000 characters

/// The longest time in which the event loop did not come round, but for the pause between two looks.
class Blocking
{
public:
    Blocking()
    {
        m_timer.setInterval(pause); // not 0: the measuring would take a core for itself
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const qint64 blocked = m_round.nsecsElapsed() - std::chrono::nanoseconds(pause).count();
            if (blocked > m_longest) {
                m_longest = blocked;
                m_when = m_all.elapsed();
            }
            m_round.start();
        });
        m_all.start();
        m_round.start();
        m_timer.start();
    }

    double milliseconds() const
    {
        return double(m_longest) / 1'000'000;
    }
    /// Since the beginning.
    double secondsBefore() const
    {
        return double(m_when) / 1000;
    }

private:
    static constexpr std::chrono::milliseconds pause{5};

    QTimer m_timer;
    QElapsedTimer m_all;
    QElapsedTimer m_round;
    qint64 m_longest = 0;
    qint64 m_when = 0;
};

double megabytes(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QFile::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field)) {
            return line.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    return 0;
}

void writePages(const QString &folder)
{
    QStringList sentences = bundledSentences().value();
    for (int i = 0; i < pages; ++i) {
        QFile file(folder + u"/%1.txt"_s.arg(i));
        sentences.append(sentences.takeFirst());
        const QString title = u"%1호, ‘%2’…"_s.arg(i).arg(sentences.constFirst().left(24));
        const QString head = u"강변일보\n로그인\n\n%1\n김서윤 기자\n2024.05.11 09:12\n\n"_s.arg(title);
        if (file.open(QFile::WriteOnly)) {
            file.write(head.toUtf8() + sampleText(sentences, pageBytes, Shape::Paragraphs)
                + "\n\nCopyright ⓒ 강변일보. 무단 전재 금지.\n");
        }
    }
}

template<typename Reached>
void waitUntil(Reached reached)
{
    while (!reached()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

// The window is painted for the first time and has nothing more to do.
void settle()
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(std::chrono::seconds(2));
    waitUntil([&timer] {
        return !timer.isActive();
    });
}

template<typename Begin>
void measure(const char *what, ImportSession &session, ImportSession::Phase end, Begin begin)
{
    settle();
    const double before = megabytes("VmRSS:");
    QElapsedTimer timer;
    timer.start();
    const Blocking blocking;
    QTimer::singleShot(0, begin);
    waitUntil([&session, end] {
        return session.phase() == end;
    });
    const double seconds = double(timer.elapsed()) / 1000;
    std::printf("%-8s %d pages in the window: %5.0f pages/s, blocked for %4.0f ms at most (aim 100) after %.0f s, "
                "memory %+5.0f MB\n",
        what, pages, pages / seconds, blocking.milliseconds(), blocking.secondsBefore(), megabytes("VmRSS:") - before);
    std::fflush(stdout);
}

}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"mitjul"_s);
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"pages"_s);
    QDir().mkpath(source);
    writePages(source);

    MainWindow::dressApplication();
    AppContext context(folder.filePath(u"library"_s));
    LanguageSwitcher language(context.settings(), QString());
    context.open();
    waitUntil([&context] {
        return context.state() != AppContext::State::Opening;
    });
    MainWindow window(context, language);
    if (!window.load()) {
        return 1;
    }
    ImportSession &session = *context.importing();
    measure("reading", session, ImportSession::Phase::Staged, [&session, &source] {
        session.addFiles({QUrl::fromLocalFile(source)});
    });
    measure("saving", session, ImportSession::Phase::Finished, [&session] {
        session.save();
    });
    return 0;
}
