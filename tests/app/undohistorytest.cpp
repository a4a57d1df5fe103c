// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/undohistory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

class UndoHistoryTest : public QObject
{
    Q_OBJECT

    static void push(UndoHistory &history, QStringList &log, const QString &name)
    {
        history.push(
            name,
            [&log, name] {
                log.append(u"-"_s + name);
            },
            [&log, name] {
                log.append(u"+"_s + name);
            });
    }

private Q_SLOTS:
    void takesBackInReverseAndDoesAgain()
    {
        UndoHistory history;
        QStringList log;
        QVERIFY(!history.canUndo());
        push(history, log, u"a"_s);
        push(history, log, u"b"_s);
        QCOMPARE(history.undoText(), u"b"_s);
        history.undo();
        history.undo();
        history.undo();
        QVERIFY(!history.canUndo());
        QCOMPARE(history.redoText(), u"a"_s);
        history.redo();
        QCOMPARE(log, (QStringList{u"-b"_s, u"-a"_s, u"+a"_s}));
    }

    void aNewStepForgetsWhatCouldBeRedone()
    {
        UndoHistory history;
        QStringList log;
        const QSignalSpy changes(&history, &UndoHistory::changed);
        push(history, log, u"a"_s);
        history.undo();
        push(history, log, u"b"_s);
        QVERIFY(!history.canRedo());
        QCOMPARE(history.undoText(), u"b"_s);
        QCOMPARE(changes.count(), 3);
    }
};

QTEST_GUILESS_MAIN(UndoHistoryTest)
#include "undohistorytest.moc"
