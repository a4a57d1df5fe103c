// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "powerloss.h"
#include "faultrun.h"
#include "ledger.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Mitjul;
using namespace Qt::StringLiterals;

/// The power goes at any moment: what was acknowledged is on the disk. The same test has to fail when SQLite is made to
/// flush less than it is told to, else it would prove nothing.
class PowerLossTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothing();
    void noticesWhenLessIsFlushed_data();
    void noticesWhenLessIsFlushed();

private:
    int lostStates(int states, const QString &synchronous, QString *first);
};

// The number of states in which something is lost or wrong.
int PowerLossTest::lostStates(int states, const QString &synchronous, QString *first)
{
    FaultRun run;
    QHash<QString, QByteArray> before;
    for (const QString &name : QDir(run.folder()).entryList(QDir::Files)) {
        QFile file(run.folder() + u'/' + name);
        if (file.open(QFile::ReadOnly)) {
            before.insert(file.fileName(), file.readAll());
        }
    }
    QHash<QString, QString> settings{{u"LOG"_s, run.file(u"log"_s)}};
    if (!synchronous.isEmpty()) {
        settings.insert(u"SYNC"_s, synchronous);
    }
    run.drive(settings);
    PowerLoss loss(run.file(u"log"_s), run.folder());
    for (const auto &[path, content] : std::as_const(before).asKeyValueRange()) {
        loss.addFile(path, content);
    }
    QRandomGenerator random(1);
    int lost = 0;
    for (int state = 0; state < states; ++state) {
        const QString folder = run.file(u"state-%1"_s.arg(state));
        const int record = 1 + random.bounded(loss.records());
        loss.crash(record, random, folder);
        const QString difference = Ledger(loss.saidBefore(record)).compareWith(folder);
        lost += difference.isEmpty() ? 0 : 1;
        if (!difference.isEmpty() && first->isEmpty()) {
            *first = u"state %1, before record %2 of %3: the library %4"_s.arg(state)
                         .arg(record)
                         .arg(loss.records())
                         .arg(difference);
        }
        QDir(folder).removeRecursively();
    }
    return lost;
}

void PowerLossTest::losesNothing()
{
    const int states = rounds(60, 1200);
    QString first;
    const int lost = lostStates(states, {}, &first);
    QVERIFY2(lost == 0, qPrintable(u"%1 of %2; %3"_s.arg(lost).arg(states).arg(first)));
    qInfo("survived %d power losses", states);
}

void PowerLossTest::noticesWhenLessIsFlushed_data()
{
    QTest::addColumn<QString>("synchronous");
    QTest::newRow("NORMAL") << u"NORMAL"_s;
    QTest::newRow("OFF") << u"OFF"_s;
}

void PowerLossTest::noticesWhenLessIsFlushed()
{
    QFETCH(QString, synchronous);
    const int states = rounds(20, 200);
    QString first;
    const int lost = lostStates(states, synchronous, &first);
    qInfo("%d of %d states are found to be wrong with synchronous=%s", lost, states, qPrintable(synchronous));
    QVERIFY(lost > 0);
}

QTEST_GUILESS_MAIN(PowerLossTest)

#include "powerlosstest.moc"
