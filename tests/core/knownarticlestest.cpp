// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "core/knownarticles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{
Article article(
    const QString &title, const QString &publisher = {}, const QString &published = {}, const QString &url = {})
{
    Article made;
    made.title = title;
    made.publisher = publisher;
    made.published = published;
    made.url = url;
    return made;
}
}

/// An article that comes again is recognised, and no other is taken for it.
class KnownArticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("scheme and www") << u"https://www.gangbyeon.example/news/1"_s << u"gangbyeon.example/news/1"_s;
        QTest::newRow("a phone's page") << u"http://m.gangbyeon.example/news/1/"_s << u"gangbyeon.example/news/1"_s;
        QTest::newRow("trackers") << u"https://gangbyeon.example/news?utm_source=x&id=7&fbclid=abc#top"_s
                                  << u"gangbyeon.example/news?id=7"_s;
        QTest::newRow("order of parameters") << u"https://a.example/?b=2&a=1"_s << u"a.example?a=1&b=2"_s;
        QTest::newRow("a post in its frame")
            << u"https://m.blog.example/PostView.naver?logNo=12&blogId=river&from=x"_s << u"blog.example/river/12"_s;
        QTest::newRow("a frame without a post")
            << u"https://blog.example/PostView.naver?blogId=river"_s << u"blog.example/PostView.naver?blogId=river"_s;
        QTest::newRow("case of the host alone") << u"https://A.Example/News"_s << u"a.example/News"_s;
    }

    void addresses()
    {
        QFETCH(QString, url);
        QTEST(canonicalAddress(url), "canonical");
    }

    void recognised()
    {
        const KnownArticles known({
            {u"1"_s, u"https://gangbyeon.example/news/1"_s, u"강변일보"_s, u"물 위의 도서관"_s,
                u"2024-05-11T09:12:00+09:00"_s, "hash"},
            {u"2"_s, QString(), QString(), u"강가에서"_s, QString(), "other"},
        });
        QCOMPARE(
            known.sameAs(article(u"새 제목"_s, {}, {}, u"https://m.gangbyeon.example/news/1?utm_medium=x"_s)), u"1"_s);
        QCOMPARE(known.sameAs(article(u"물 위의  도서관"_s, u"강변일보"_s, u"2024-05-11"_s)), u"1"_s);
        QCOMPARE(known.sameAs(article(u"물 위의 도서관"_s, u"강변일보"_s, u"2025-05-11"_s)), QString());
        QCOMPARE(known.sameAs(article(u"물 위의 도서관"_s, u"나라뉴스"_s, u"2024-05-11"_s)), QString());
        QCOMPARE(known.sameAs(article(u"다른 글"_s)), QString());
        QCOMPARE(known.perhapsSameAs(article(u"강가에서"_s)), QStringList{u"2"_s});
        QCOMPARE(known.perhapsSameAs(article(u"물 위의 도서관"_s, u"나라뉴스"_s)), QStringList());
    }

    void versionsOfAText()
    {
        const QString text =
            u"강변군 나루터에 묶인 낡은 배 한 척이 도서관으로 바뀌었다. 군은 열흘 만에 이천 명이 다녀갔다고 밝혔다."_s;
        QVERIFY(textsAreVersions(text, text + u" 배는 여객선이었다고 한다."_s));
        QVERIFY(!textsAreVersions(text, u"산성동 골목에 알록달록한 지붕이 생겼다. 가까이서 보면 우산이다."_s));
        QVERIFY(!textsAreVersions(text, QString()));
    }
};

QTEST_GUILESS_MAIN(KnownArticlesTest)

#include "knownarticlestest.moc"
