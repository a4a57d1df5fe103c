// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "testlibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

/// How what was asked of the store comes back.
class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeAfterTheAskerIsThrough()
    {
        TestLibrary library;
        QVERIFY(library.open());
        const auto names = library.store().articleNames();
        QFuture(names).waitForFinished();
        bool isThrough = false;
        std::optional<bool> cameAfterwards;
        names.then(this, [&](const Result<QList<ArticleName>> &) {
            cameAfterwards = isThrough;
        });
        isThrough = true;
        QTRY_VERIFY(cameAfterwards);
        QVERIFY(*cameAfterwards);
    }

    void comeInTheOrderOfTheQuestions()
    {
        TestLibrary library;
        QVERIFY(library.open());
        QStringList answers;
        library.store().articleNames().then(this, [&](const Result<QList<ArticleName>> &) {
            answers.append(u"first"_s);
        });
        const auto tags = library.store().tags();
        QFuture(tags).waitForFinished(); // so that both are there, and no event was delivered
        tags.then(this, [&](const Result<QStringList> &) {
            answers.append(u"second"_s);
        });
        QTRY_COMPARE(answers, (QStringList{u"first"_s, u"second"_s}));
    }

    void areNotForThoseWhoAreGone()
    {
        TestLibrary library;
        QVERIFY(library.open());
        bool wasCalled = false;
        {
            QObject asker;
            library.store().articleNames().then(&asker, [&](const Result<QList<ArticleName>> &) {
                wasCalled = true;
            });
        }
        bool isOver = false;
        library.store().tags().then(this, [&](const Result<QStringList> &) {
            isOver = true;
        });
        QTRY_VERIFY(isOver);
        QVERIFY(!wasCalled);
    }

    void leadToWhatFollowsFromThem()
    {
        TestLibrary library;
        QVERIFY(library.open());
        const QFuture<int> count =
            library.store().articleNames().then(this, [](const Result<QList<ArticleName>> &names) {
                return int(names->size());
            });
        QTRY_VERIFY(count.isFinished());
        QCOMPARE(count.result(), 0);
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "answerstest.moc"
