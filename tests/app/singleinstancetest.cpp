// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{
// A second start is another program: here it is another thread, so that the first can answer.
bool secondStart(const QString &folder, const QStringList &files = {})
{
    bool shown = false;
    std::unique_ptr<QThread> thread(QThread::create([&shown, folder, files] {
        shown = SingleInstance(folder).showOther(files);
    }));
    thread->start();
    return QTest::qWaitFor([&thread] {
        return thread->isFinished();
    }) && shown;
}
}

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstShowsItsWindow()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(!first.showOther());
        first.listen();
        const QSignalSpy requests(&first, &SingleInstance::showRequested);
        QVERIFY(secondStart(folder.path()));
        QCOMPARE(requests.count(), 1);
        QVERIFY(requests.constFirst().constFirst().toStringList().isEmpty());
        // However the folder is written, it is the same library.
        QVERIFY(secondStart(folder.path() + "/../"_L1 + QFileInfo(folder.path()).fileName() + u'/'));
    }

    void theFirstGetsTheFiles()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        first.listen();
        const QSignalSpy requests(&first, &SingleInstance::showRequested);
        const QStringList files{u"/tmp/한글 이름.txt"_s, u"/tmp/a\nb.html"_s};
        QVERIFY(secondStart(folder.path(), files));
        QCOMPARE(requests.constFirst().constFirst().toStringList(), files);
    }

    void anotherLibraryIsAnotherProgram()
    {
        const QTemporaryDir folder;
        const QTemporaryDir other;
        SingleInstance first(folder.path());
        first.listen();
        QVERIFY(!secondStart(other.path()));
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "singleinstancetest.moc"
