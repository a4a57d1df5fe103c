// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/readabletime.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

class ReadableTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::English);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("shown");
        QTest::newRow("day") << u"2023-11-08"_s << u"8 November 2023"_s;
        QTest::newRow("moment, on the publisher's day") << u"2023-11-08T23:30:00+09:00"_s << u"8 November 2023"_s;
        QTest::newRow("month") << u"2023-11"_s << u"November 2023"_s;
        QTest::newRow("year") << u"2023"_s << u"2023"_s;
        QTest::newRow("something else") << u"last week"_s << u"last week"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void dates()
    {
        QFETCH(QString, published);
        QTEST(readableDate(published), "shown");
    }

    void readingTimes()
    {
        QCOMPARE(readingTime(3), readingTime(500));
        QVERIFY(readingTime(5000) != readingTime(500));
        QVERIFY(readingTime(5000).contains(u"10"_s));
    }
};

QTEST_GUILESS_MAIN(ReadableTimeTest)
#include "readabletimetest.moc"
