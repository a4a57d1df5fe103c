// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/reader/readaloud.h"
#include "readingpage.h"
#include "silentvoice.h"

#include <QSignalSpy>
#include <QTest>

#include <QtPlugin>

Q_IMPORT_PLUGIN(SilentVoicePlugin)

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{

/// An article of four sentences and someone who reads it.
struct Reading {
    ReadingDocument document;
    ReadAloud aloud;

    Reading()
    {
        document.setArticle(articleOf({u"봄이 왔다. 강물이 풀렸다."_s, u" "_s, u"삼성(三星)은 컸다. 새가 운다."_s}));
        aloud.setProperty("engine", u"silent"_s);
        aloud.setDocument(&document);
    }
    QStringList said() const
    {
        return SilentVoice::current() ? SilentVoice::current()->said() : QStringList();
    }
    void finish()
    {
        SilentVoice::current()->finish();
        QCoreApplication::processEvents();
    }
};

}

class ReadAloudTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsToTheEnd();
    void readsASelection();
    void pausesAndGoesOn();
    void movesBySentences();
    void changesThePace();
    void stopsWithItsArticle();
    void saysWhatHinders();
    void lightsWhatIsHeard();
};

void ReadAloudTest::init()
{
    SilentVoice::setLocales({QLocale(QLocale::English), QLocale(QLocale::Korean, QLocale::SouthKorea)});
}

void ReadAloudTest::readsToTheEnd()
{
    Reading reading;
    reading.aloud.startFrom({0, 8});
    QCOMPARE(reading.aloud.state(), ReadAloud::State::Reading);
    QCOMPARE(reading.aloud.spoken(), (TextRange{{0, 7}, {0, 15}}));
    QCOMPARE(SilentVoice::current()->locale().language(), QLocale::Korean);
    for (int i = 0; i < 3; ++i) {
        reading.finish();
    }
    QCOMPARE(reading.said(), (QStringList{u"강물이 풀렸다."_s, u"삼성은 컸다."_s, u"새가 운다."_s}));
    QCOMPARE(reading.aloud.state(), ReadAloud::State::Stopped);
    QVERIFY(reading.aloud.spoken().isEmpty());
}

void ReadAloudTest::readsASelection()
{
    Reading reading;
    reading.aloud.start({{2, 3}, {0, 8}});
    reading.finish();
    QCOMPARE(reading.aloud.spoken().start, (TextPosition{2, 0}));
    reading.finish();
    QCOMPARE(reading.aloud.state(), ReadAloud::State::Stopped);
    QCOMPARE(reading.said().size(), 2);
}

void ReadAloudTest::pausesAndGoesOn()
{
    Reading reading;
    reading.aloud.startFrom({});
    reading.aloud.pause();
    QCoreApplication::processEvents();
    QCOMPARE(reading.aloud.state(), ReadAloud::State::Paused);
    QCOMPARE(reading.aloud.spoken().end, (TextPosition{0, 6}));
    QCOMPARE(SilentVoice::current()->state(), QTextToSpeech::Ready);
    reading.aloud.resume();
    QCOMPARE(reading.said(), (QStringList{u"봄이 왔다."_s, u"봄이 왔다."_s}));

    // A pause between the end of a sentence and the beginning of the next one holds.
    SilentVoice::current()->finish();
    reading.aloud.pause();
    QCoreApplication::processEvents();
    QCOMPARE(reading.aloud.state(), ReadAloud::State::Paused);
    QCOMPARE(reading.said().size(), 2);
}

void ReadAloudTest::movesBySentences()
{
    Reading reading;
    reading.aloud.next();
    QCOMPARE(reading.aloud.state(), ReadAloud::State::Stopped);
    reading.aloud.startFrom({});
    reading.aloud.next();
    reading.aloud.next();
    QCoreApplication::processEvents();
    QCOMPARE(reading.said().last(), u"삼성은 컸다."_s);
    reading.aloud.previous();
    QCOMPARE(reading.said().last(), u"강물이 풀렸다."_s);
    reading.aloud.previous();
    reading.aloud.previous();
    QCOMPARE(reading.said().last(), u"봄이 왔다."_s);
    QCOMPARE(reading.said().size(), 6);
}

void ReadAloudTest::changesThePace()
{
    Reading reading;
    reading.aloud.setRate(7);
    QCOMPARE(reading.aloud.rate(), 1.0);
    reading.aloud.startFrom({});
    QCOMPARE(SilentVoice::current()->rate(), 1.0);
    reading.aloud.setRate(-0.5);
    QCoreApplication::processEvents();
    QCOMPARE(SilentVoice::current()->rate(), -0.5);
    QCOMPARE(reading.said(), (QStringList{u"봄이 왔다."_s, u"봄이 왔다."_s}));
}

void ReadAloudTest::stopsWithItsArticle()
{
    Reading reading;
    reading.aloud.startFrom({});
    reading.document.setArticle(articleOf({u"다른 글이다."_s}));
    QCOMPARE(reading.aloud.state(), ReadAloud::State::Stopped);
    reading.aloud.startFrom({});
    QCOMPARE(reading.said().last(), u"다른 글이다."_s);
    reading.document.setArticle(articleOf({}));
    reading.aloud.startFrom({});
    QCOMPARE(reading.aloud.state(), ReadAloud::State::Stopped);
}

void ReadAloudTest::saysWhatHinders()
{
    Reading reading;
    QSignalSpy hindered(&reading.aloud, &ReadAloud::hindered);
    SilentVoice::setLocales({QLocale(QLocale::English)});
    reading.aloud.startFrom({});
    QCOMPARE(hindered.size(), 1);
    QVERIFY(hindered.last().first().toString().contains("language"_L1));
    QCOMPARE(reading.aloud.state(), ReadAloud::State::Stopped);

    SilentVoice::setLocales({QLocale(QLocale::Korean)});
    reading.aloud.startFrom({});
    SilentVoice::current()->breakDown();
    QCOMPARE(hindered.size(), 2);
    QCOMPARE(reading.aloud.state(), ReadAloud::State::Stopped);
    reading.aloud.startFrom({});
    QCOMPARE(reading.aloud.state(), ReadAloud::State::Reading);
}

void ReadAloudTest::lightsWhatIsHeard()
{
    Page page(longArticle(200));
    const QImage before = page.grab();
    page.surface.setSpokenRange({{0, 0}, {0, 20}});
    QVERIFY(page.grab() != before);
    page.surface.setSpokenRange({{150, 0}, {150, 20}});
    const QRectF line = page.surface.caretRect({150, 0});
    QVERIFY(line.top() >= 0 && line.bottom() <= page.surface.height());
    page.surface.setSpokenRange({});
    page.surface.goTo(0, 0);
    QCOMPARE(page.grab(), before);
}

QTEST_MAIN(ReadAloudTest)
#include "readaloudtest.moc"
