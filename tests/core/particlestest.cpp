// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "core/particles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

/// 조사: which may follow a word, where a word ends, and which form a message needs.
class ParticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chainFollowsWord_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *rule, const QString &word, const QString &rest, bool expected) {
            QTest::addRow("%s: %s|%s", rule, qPrintable(word), qPrintable(rest)) << word << rest << expected;
        };
        row("nothing", u"구글"_s, u""_s, true);
        row("vowel", u"삼성전자"_s, u"가"_s, true);
        row("vowel", u"삼성전자"_s, u"이"_s, false);
        row("consonant", u"구글"_s, u"이"_s, true);
        row("consonant", u"구글"_s, u"가"_s, false);
        row("ㄹ takes 로", u"구글"_s, u"로"_s, true);
        row("ㄹ takes 로", u"구글"_s, u"으로"_s, false);
        row("consonant takes 으로", u"인텔팀"_s, u"으로"_s, true);
        row("consonant takes 으로", u"인텔팀"_s, u"로"_s, false);
        row("two", u"오픈AI"_s, u"와의"_s, true);
        row("two", u"삼성전자"_s, u"까지는"_s, true);
        row("two", u"삼성전자"_s, u"가까지는"_s, false);
        row("two, the final consonant inside", u"서울"_s, u"만은"_s, true);
        row("two, the final consonant inside", u"서울"_s, u"만는"_s, false);
        row("three", u"서울"_s, u"에서부터는"_s, true);
        row("three", u"올해"_s, u"까지만의"_s, true);
        row("plural", u"개발자"_s, u"들에게는"_s, true);
        row("copula", u"문제"_s, u"였다"_s, true);
        row("copula", u"동맹"_s, u"이라는"_s, true);
        row("copula", u"동맹"_s, u"라는"_s, false);
        row("copula after a 조사", u"서울"_s, u"에서였다"_s, true);
        row("copula after a 조사", u"돈"_s, u"뿐이다"_s, true);
        row("contraction", u"한국"_s, u"에선"_s, true);
        row("letters", u"MS"_s, u"가"_s, true);
        row("letters", u"MS"_s, u"이"_s, false);
        row("letters", u"IBM"_s, u"이"_s, true);
        row("letters", u"IBM"_s, u"가"_s, false);
        row("letters", u"LLM"_s, u"은"_s, true);
        row("letters", u"URL"_s, u"로"_s, true);
        row("letters", u"URL"_s, u"을"_s, true);
        row("digits", u"넥스트 23"_s, u"을"_s, true);
        row("digits", u"GPT-4"_s, u"를"_s, true);
        row("digits", u"GPT-4"_s, u"을"_s, false);
        row("digits", u"제2017"_s, u"로"_s, true);
        row("small letters take both", u"Google"_s, u"이"_s, true);
        row("small letters take both", u"Google"_s, u"가"_s, true);
        row("per cent takes both", u"30%"_s, u"를"_s, true);
        row("closing quotes are not spoken", u"동맹’"_s, u"을"_s, true);
        row("a compound", u"메타"_s, u"버스"_s, false);
        row("a compound", u"애플"_s, u"리케이션"_s, false);
        row("a derived word", u"구글"_s, u"링"_s, false);
        row("more follows", u"구글"_s, u"이네요정말"_s, false);
    }

    void chainFollowsWord()
    {
        QFETCH(QString, word);
        QFETCH(QString, rest);
        QTEST(isParticleChain(word, rest), "expected");
    }

    void stem_data()
    {
        QTest::addColumn<QString>("stem");
        QTest::addColumn<QString>("rest");
        const auto row = [](const char *rule, const QString &stem, const QString &rest) {
            QTest::addRow("%s: %s|%s", rule, qPrintable(stem), qPrintable(rest)) << stem << rest;
        };
        const auto whole = [&row](const char *rule, const QStringList &words) {
            for (const QString &word : words) {
                row(rule, word, QString());
            }
        };
        row("case", u"삼성전자"_s, u"가"_s);
        row("case", u"구글"_s, u"이"_s);
        row("case", u"파트너십"_s, u"을"_s);
        row("case", u"미국"_s, u"에서"_s);
        row("case", u"연구자"_s, u"에게"_s);
        row("case", u"기업"_s, u"과"_s);
        row("case", u"시장"_s, u"으로"_s);
        row("case", u"클라우드"_s, u"로"_s);
        row("auxiliary", u"파트너십"_s, u"은"_s);
        row("auxiliary", u"정부"_s, u"도"_s);
        row("auxiliary", u"대학"_s, u"뿐"_s);
        row("auxiliary", u"올해"_s, u"까지"_s);
        row("two", u"오픈AI"_s, u"와의"_s);
        row("two", u"한국"_s, u"에서는"_s);
        row("two", u"삼성전자"_s, u"까지는"_s);
        row("three", u"지난해"_s, u"까지만은"_s);
        row("letters", u"MS"_s, u"가"_s);
        row("letters", u"챗GPT"_s, u"의"_s);
        row("letters", u"LLM"_s, u"을"_s);
        row("digits", u"GPT-4"_s, u"를"_s);
        row("unit", u"2023년"_s, u"에"_s);
        row("copula", u"협력사"_s, u"라는"_s);
        row("copula", u"동맹"_s, u"이라는"_s);
        row("copula", u"대표적"_s, u"인"_s);
        row("copula", u"파트너십"_s, u"이었다"_s);
        row("a noun in 라", u"인프라"_s, u"는"_s);
        row("a noun in 라", u"나델라"_s, u"는"_s);
        row("a noun in 다", u"캐나다"_s, u"는"_s);
        row("a noun like a verb", u"광고"_s, u"는"_s);
        row("a noun like a verb", u"이미지"_s, u"는"_s);
        row("a noun like a verb", u"회사"_s, u"는"_s);
        row("a noun like a verb", u"침해"_s, u"를"_s);
        row("a noun with 대", u"세대"_s, u"로"_s);
        row("one syllable", u"칩"_s, u"을"_s);
        row("one syllable", u"돈"_s, u"으로"_s);
        row("one syllable", u"그"_s, u"는"_s);
        row("plural stays", u"사람들"_s, u"이"_s);
        row("plural stays", u"기업들"_s, u"과의"_s);
        row("place", u"실리콘밸리"_s, u"서"_s);
        row("하고 is a verb's more often", u"협력하고"_s, u""_s);
        whole("past tense", {u"했을"_s, u"않았을"_s, u"있는"_s, u"없이"_s, u"커졌고"_s, u"밝혔지만"_s});
        whole("verb",
            {u"만드는"_s, u"이끄는"_s, u"달리는"_s, u"하는"_s, u"개발하는"_s, u"되는"_s, u"이어지는"_s, u"보여주는"_s,
                u"나타내는"_s, u"오르는"_s, u"움직이는"_s, u"받아들이는"_s, u"갖추는"_s, u"앞두는"_s, u"나아가는"_s,
                u"밀어주는"_s, u"떠받치는"_s, u"다투는"_s, u"바뀌는"_s, u"가르치는"_s});
        whole("adjective",
            {u"수많은"_s, u"높은"_s, u"좋은"_s, u"끌어안은"_s, u"받은"_s, u"젊은"_s, u"옳은"_s, u"찾을"_s});
        whole("ending",
            {u"했다는"_s, u"간다는"_s, u"하지만"_s, u"되지는"_s, u"개발해도"_s, u"있으며"_s, u"하는지를"_s, u"하려는"_s,
                u"하더라도"_s, u"면서도"_s, u"하는데도"_s, u"선보이며"_s, u"움직이고"_s});
        whole("noun",
            {u"회의"_s, u"주의"_s, u"전문가"_s, u"국가"_s, u"차이"_s, u"높이"_s, u"태도"_s, u"제도"_s, u"정도"_s,
                u"마을"_s, u"결과"_s, u"효과"_s, u"성과"_s, u"평가"_s, u"하나"_s, u"코로나"_s, u"고양이"_s, u"어린이"_s,
                u"경기도"_s, u"신뢰도"_s, u"마이크로"_s, u"고속도로"_s, u"이야기"_s, u"모바일"_s, u"온라인"_s,
                u"디자인"_s, u"개인"_s, u"김나인"_s, u"차로"_s, u"귀가"_s, u"유엔"_s, u"이란"_s});
        whole("adverb",
            {u"서로"_s, u"바로"_s, u"스스로"_s, u"제대로"_s, u"그대로"_s, u"함께"_s, u"그러나"_s, u"그래서"_s,
                u"많이"_s, u"같이"_s, u"이처럼"_s, u"다만"_s, u"불만"_s});
        whole("number", {u"13만"_s, u"130조"_s, u"12일"_s, u"3인"_s});
        whole("no 조사", {u"삼성전자"_s, u"메타버스"_s, u"애플리케이션"_s, u"MS"_s, u"2023년"_s, u"가"_s, u""_s});
    }

    void stem()
    {
        QFETCH(QString, stem);
        QFETCH(QString, rest);
        const QString eojeol = stem + rest;
        QCOMPARE(eojeol.first(stemLength(eojeol)), stem);
    }

    void particleFits_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("pair");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &word, const QString &pair, const QString &expected) {
            QTest::addRow("%s + %s", qPrintable(word), qPrintable(pair)) << word << pair << expected;
        };
        row(u"삼성전자"_s, u"은/는"_s, u"는"_s);
        row(u"구글"_s, u"은/는"_s, u"은"_s);
        row(u"구글"_s, u"이/가"_s, u"이"_s);
        row(u"나델라"_s, u"이/가"_s, u"가"_s);
        row(u"‘동맹’"_s, u"을/를"_s, u"을"_s);
        row(u"메타"_s, u"과/와"_s, u"와"_s);
        row(u"구글"_s, u"과/와"_s, u"과"_s);
        row(u"서울"_s, u"으로/로"_s, u"로"_s);
        row(u"제주"_s, u"으로/로"_s, u"로"_s);
        row(u"부산"_s, u"으로/로"_s, u"으로"_s);
        row(u"부산"_s, u"이나/나"_s, u"이나"_s);
        row(u"제주"_s, u"이나/나"_s, u"나"_s);
        row(u"IBM"_s, u"이/가"_s, u"이"_s);
        row(u"MS"_s, u"이/가"_s, u"가"_s);
        row(u"URL"_s, u"으로/로"_s, u"로"_s);
        row(u"3"_s, u"을/를"_s, u"을"_s);
        row(u"2"_s, u"을/를"_s, u"를"_s);
        row(u"2021"_s, u"으로/로"_s, u"로"_s);
        row(u"Google"_s, u"을/를"_s, u"을"_s);
        row(u"Google"_s, u"으로/로"_s, u"로"_s);
        row(u"Intel"_s, u"은/는"_s, u"은"_s);
        row(u"Amazon"_s, u"은/는"_s, u"은"_s);
        row(u"Oracle Cloud"_s, u"은/는"_s, u"는"_s);
        row(u"Meta"_s, u"은/는"_s, u"는"_s);
        row(u"100%"_s, u"은/는"_s, u"은(는)"_s);
        row(u"…"_s, u"으로/로"_s, u"(으)로"_s);
        row(u"👍"_s, u"이/가"_s, u"이(가)"_s);
        row(u""_s, u"을/를"_s, u"을(를)"_s);
    }

    void particleFits()
    {
        QFETCH(QString, word);
        QFETCH(QString, pair);
        QTEST(particleFor(word, pair), "expected");
    }
};

QTEST_GUILESS_MAIN(ParticlesTest)

#include "particlestest.moc"
