// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "faultrun.h"
#include "ledger.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cerrno>

using namespace Mitjul;
using namespace Qt::StringLiterals;

/// Whatever call changes a file, it may be the last one, or fail: what was acknowledged is there afterwards.
class EveryCallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void survivesBeingKilledAtAnyTime();
    void survivesBeingKilledAtAnyCall_data();
    void survivesBeingKilledAtAnyCall();
    void survivesFailingCalls_data();
    void survivesFailingCalls();
    void goesBackOrStays_data();
    void goesBackOrStays();

private:
    int m_calls = 0; ///< that change files, in a whole run
};

void EveryCallTest::initTestCase()
{
    FaultRun run;
    const Ledger ledger(run.drive({{u"COUNT"_s, run.file(u"count"_s)}}));
    QFile count(run.file(u"count"_s));
    QVERIFY(count.open(QFile::ReadOnly));
    m_calls = count.readAll().toInt();
    QCOMPARE(ledger.compareWith(run.folder()), QString());
    QVERIFY2(ledger.acknowledged() >= 55, qPrintable(QString::number(ledger.acknowledged())));
    QVERIFY2(m_calls > 300, qPrintable(QString::number(m_calls)));
    // The script goes back to a backup, and starts with a migration.
    QVERIFY(QDir(run.folder() + "/replaced"_L1).exists());
    QVERIFY(!QDir(run.folder() + "/backups"_L1).entryList({u"*before-upgrade.db"_s}).isEmpty());
}

void EveryCallTest::survivesBeingKilledAtAnyTime()
{
    const int all = rounds(12, 200);
    int acknowledged = 0;
    for (int round = 0; round < all; ++round) {
        FaultRun run;
        const Ledger ledger(run.driveUntil(1 + (round * 37) % 160, quint32(round)));
        acknowledged += ledger.acknowledged();
        const QString lost = ledger.compareWith(run.folder());
        QVERIFY2(lost.isEmpty(), qPrintable(u"round %1: the library %2"_s.arg(round).arg(lost)));
    }
    qInfo("survived %d kills at random times, %d operations acknowledged", all, acknowledged);
}

void EveryCallTest::survivesBeingKilledAtAnyCall_data()
{
    QTest::addColumn<int>("first");
    QTest::newRow("odd") << 1;
    QTest::newRow("even") << 2;
}

void EveryCallTest::survivesBeingKilledAtAnyCall()
{
    QFETCH(int, first);
    const int step = rounds(std::max(2, m_calls / 12), 2);
    int kills = 0;
    for (int call = first; call <= m_calls; call += step, ++kills) {
        FaultRun run;
        const Ledger ledger(run.drive({{u"AT"_s, QString::number(call)}}));
        const QString lost = ledger.compareWith(run.folder());
        QVERIFY2(lost.isEmpty(), qPrintable(u"killed at call %1: the library %2"_s.arg(call).arg(lost)));
    }
    qInfo("survived %d kills at writes, flushes and renames, of %d", kills, m_calls);
}

void EveryCallTest::survivesFailingCalls_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("times");
    QTest::newRow("EIO once") << EIO << 1;
    QTest::newRow("EIO for a while") << EIO << 20;
    QTest::newRow("ENOSPC once") << ENOSPC << 1;
    QTest::newRow("ENOSPC for a while") << ENOSPC << 20;
    QTest::newRow("EINTR") << EINTR << 1;
    QTest::newRow("EACCES") << EACCES << 5;
}

void EveryCallTest::survivesFailingCalls()
{
    QFETCH(int, error);
    QFETCH(int, times);
    const int all = rounds(3, 50);
    int acknowledged = 0;
    for (int round = 0; round < all; ++round) {
        FaultRun run;
        const int call = 1 + round * m_calls / all + round % 7;
        const QByteArray output = run.drive({{u"AT"_s, QString::number(call)}, {u"ERRNO"_s, QString::number(error)},
            {u"TIMES"_s, QString::number(times)}});
        const Ledger ledger(output);
        acknowledged += ledger.acknowledged();
        const QString lost = ledger.compareWith(run.folder());
        QVERIFY2(lost.isEmpty(),
            qPrintable(u"failed at call %1: the library %2\n%3"_s.arg(call).arg(lost, QString::fromUtf8(output))));
    }
    qInfo("survived %d failing calls, %d operations acknowledged", all, acknowledged);
}

void EveryCallTest::goesBackOrStays_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("times");
    QTest::newRow("EIO once") << EIO << 1;
    QTest::newRow("ENOSPC once") << ENOSPC << 1;
    QTest::newRow("ENOSPC for a while") << ENOSPC << 20;
}

// Which of the two it says, also to what comes after.
void EveryCallTest::goesBackOrStays()
{
    QFETCH(int, error);
    QFETCH(int, times);
    constexpr int restoring = 90; // changes, from the copy of the backup until the restored library is at rest
    const int step = rounds(15, 1);
    for (int call = 1; call <= restoring; call += step) {
        FaultRun run;
        const QByteArray output = run.drive({{u"SINCE"_s, u"library.restored"_s}, {u"AT"_s, QString::number(call)},
            {u"ERRNO"_s, QString::number(error)}, {u"TIMES"_s, QString::number(times)}});
        const QString lost = Ledger(output).compareWith(run.folder());
        QVERIFY2(lost.isEmpty(),
            qPrintable(u"failed at call %1: the library %2\n%3"_s.arg(call).arg(lost, QString::fromUtf8(output))));
    }
    qInfo("survived %d failing calls while going back", (restoring - 1) / step + 1);
}

QTEST_GUILESS_MAIN(EveryCallTest)

#include "everycalltest.moc"
