// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "core/tellingsentences.h"
#include "core/segmentation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{

Paragraph body(const QString &text)
{
    return {ParagraphRole::Body, text};
}

QStringList textsOf(const QList<SentencePlace> &places, const QList<Paragraph> &paragraphs)
{
    QStringList texts;
    for (const SentencePlace &place : places) {
        texts += paragraphs.at(place.paragraph).text.sliced(place.start, place.end - place.start);
    }
    return texts;
}

/// News in which everything turns on one sentence, with others around it that speak of something else.
QList<Paragraph> news()
{
    return {
        {ParagraphRole::Deck, u"나루터 도서관 배 한 척, 강변군 주민이 지켰다."_s},
        body(u"강변군은 낡은 여객선을 고쳐 나루터 도서관으로 열었다고 밝혔다. 날씨는 종일 맑았고 바람은 잔잔했다."_s),
        {ParagraphRole::Heading, u"여객선을 고친 나루터 도서관은 강변군의 자랑이다."_s},
        body(u"여객선 수리에는 주민 성금 3억원이 들었다. 나루터 도서관에는 책 1만 권이 꽂혀 있다."_s),
        {ParagraphRole::Caption, u"강변군 주민 성금으로 여객선을 고친 나루터 도서관에 책이 꽂혀 있다. 사진=강변군"_s},
        body(u"주민 성금으로 여객선을 고친 나루터 도서관은 강변군에서 책이 가장 많은 곳이 됐다."_s),
        body(u"점심으로는 국수가 나왔다. 아이 하나가 연을 날렸다. 개가 두 번 짖었다."_s),
        body(u"강변군은 내년에 여객선 한 척을 더 고쳐 음악실로 꾸민다."_s),
    };
}

}

/// Which sentences are picked to tell an article.
class TellingSentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOneThatOthersRepeatIsAmongThem()
    {
        const QStringList texts = textsOf(tellingSentences(news()), news());
        QCOMPARE(texts.size(), 3);
        QVERIFY(texts.contains(u"주민 성금으로 여객선을 고친 나루터 도서관은 강변군에서 책이 가장 많은 곳이 됐다."_s));
        QVERIFY(!texts.contains(u"아이 하나가 연을 날렸다."_s));
        QVERIFY(!texts.contains(u"날씨는 종일 맑았고 바람은 잔잔했다."_s));
    }

    void onlyTextIsPicked()
    {
        const QList<Paragraph> paragraphs = news();
        for (const SentencePlace &place : tellingSentences(paragraphs, 100)) {
            QCOMPARE(paragraphs.at(place.paragraph).role, ParagraphRole::Body);
        }
        QVERIFY(tellingSentences({{ParagraphRole::Caption, u"강가에 배가 있다. 사진=강변군"_s}}).isEmpty());
    }

    void theyComeInReadingOrderAndAreWhole()
    {
        const QList<Paragraph> paragraphs = news();
        SentencePlace last;
        for (const SentencePlace &place : tellingSentences(paragraphs)) {
            QVERIFY(std::pair(place.paragraph, place.start) >= std::pair(last.paragraph, last.end));
            const Span sentence = sentenceAt(paragraphs.at(place.paragraph).text, place.start);
            QCOMPARE((Span{place.start, place.end}), sentence);
            last = place;
        }
    }

    void theSameTextGivesTheSame()
    {
        const QList<SentencePlace> first = tellingSentences(news());
        QCOMPARE(tellingSentences(news()), first);
        QList<Paragraph> captioned = news();
        captioned.append({ParagraphRole::Caption, u"강변군 나루터의 아침. 사진=강변군"_s});
        QCOMPARE(tellingSentences(captioned), first);
    }

    void amongEqualsTheFirstTells()
    {
        const QList<Paragraph> paragraphs{body(u"둑길시는 새 다리를 놓았다고 밝혔다."_s),
            body(u"강변에는 오리 열두 마리가 산다. 시장에서는 두부가 잘 팔렸다. 언덕 너머로 바람이 세게 불었다."_s)};
        const QList<SentencePlace> places = tellingSentences(paragraphs, 1);
        QCOMPARE(textsOf(places, paragraphs), QStringList{paragraphs.first().text});
    }

    void whatIsSaidTwiceIsPickedOnce()
    {
        const QString twice = u"여객선을 고친 나루터 도서관에 주민 2만 명이 찾아왔다."_s;
        QList<Paragraph> paragraphs = news();
        paragraphs.insert(1, body(twice));
        paragraphs.append(body(twice));
        QVERIFY(textsOf(tellingSentences(paragraphs), paragraphs).count(twice) <= 1);
    }

    void shortTextsGiveFewer_data()
    {
        QTest::addColumn<int>("sentences");
        QTest::addColumn<int>("picked");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("three") << 3 << 1;
        QTest::newRow("four") << 4 << 2;
        QTest::newRow("seven") << 7 << 3;
    }

    void shortTextsGiveFewer()
    {
        QFETCH(int, sentences);
        const QStringList different{u"강에는 오리가 산다."_s, u"시장에서 두부를 판다."_s, u"언덕으로 바람이 분다."_s,
            u"아이가 연줄을 감는다."_s, u"기차는 터널을 지난다."_s, u"목수가 대패를 간다."_s, u"별은 새벽에 진다."_s};
        QList<Paragraph> paragraphs;
        for (const QString &sentence : different.first(sentences)) {
            paragraphs += body(sentence);
        }
        QTEST(int(tellingSentences(paragraphs).size()), "picked");
    }

    void ofTenMegabytesOnlyTheFirstPartIsRead()
    {
        QString text;
        for (int i = 0; text.size() < 4'000'000; ++i) {
            text += u"여객선 %1호는 나루터를 떠나 강을 건넜다. "_s.arg(i);
        }
        const QList<SentencePlace> places = tellingSentences({body(text)});
        QCOMPARE(places.size(), 1); // they all say the same
        QVERIFY(places.first().end < 50'000);
        QCOMPARE(tellingSentences({body(text.remove(u". "_s))}).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TellingSentencesTest)

#include "tellingsentencestest.moc"
