// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/reader/articlefinder.h"

#include "readingpage.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Mitjul;
using namespace Qt::StringLiterals;

/// Finding in the article that is read.
class ArticleFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document.setArticle(articleOf({u"산과 강"_s, u"강과 바다"_s, u"들과 강"_s}));
    }

    void countsAndWalks()
    {
        ArticleFinder finder;
        finder.setDocument(&m_document);
        QSignalSpy shown(&finder, &ArticleFinder::shown);
        finder.start({1, 1});
        finder.find(u"강"_s, false);
        QTRY_COMPARE(finder.status(), u"3 / 3"_s);
        QCOMPARE(finder.currentHit(), (TextRange{{2, 3}, {2, 4}}));
        QCOMPARE(shown.size(), 1);
        finder.next();
        QCOMPARE(finder.status(), u"1 / 3"_s);
        QCOMPARE(finder.currentHit().start, (TextPosition{0, 3}));
        finder.previous();
        QCOMPARE(finder.status(), u"3 / 3"_s);
        finder.previous();
        QCOMPARE(finder.currentHit().start, (TextPosition{1, 0}));
        QCOMPARE(shown.size(), 4);
    }

    void beginsAgainAtTheTop()
    {
        ArticleFinder finder;
        finder.setDocument(&m_document);
        finder.start({2, 0});
        finder.find(u"바다"_s, false);
        QTRY_COMPARE(finder.status(), u"1 / 1"_s);
        QCOMPARE(finder.currentHit().start, (TextPosition{1, 3}));
    }

    // Long paragraphs are folded in pieces: a match may lie on any seam, and none is found twice.
    void findsAllOfALongParagraph_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::addColumn<QString>("query");
        QTest::newRow("words") << u"가나 다라마바 "_s << u"바 가"_s;
        QTest::newRow("no space") << u"가나다라마바사"_s << u"사가나"_s;
        QTest::newRow("decomposed") << u"가나다라마"_s.normalized(QString::NormalizationForm_D) << u"마가"_s;
        QTest::newRow("beyond the BMP") << u"한𠮷글"_s << u"𠮷글한"_s;
    }
    void findsAllOfALongParagraph()
    {
        QFETCH(QString, piece);
        QFETCH(QString, query);
        const int count = 400'000 / int(piece.size());
        m_document.setArticle(articleOf({piece.repeated(count)}));
        ArticleFinder finder;
        finder.setDocument(&m_document);
        finder.start({0, int(piece.size()) * (count / 2)});
        finder.find(query, false);
        QTRY_COMPARE(finder.status(), u"%1 / %2"_s.arg(count / 2 + 1).arg(count - 1));
        for (const TextRange &hit : finder.hits()) {
            QCOMPARE(hit.start.offset % int(piece.size()), finder.hits().constFirst().start.offset);
        }
    }

    void theLastKeyCounts()
    {
        ArticleFinder finder;
        finder.setDocument(&m_document);
        finder.start({});
        for (const QString &query : {u"강"_s, u"바"_s, u"바다"_s, u"들"_s}) {
            finder.find(query, false);
        }
        QTRY_COMPARE(finder.count(), 1);
        QCOMPARE(finder.currentHit().start, (TextPosition{2, 0}));
        finder.find(u"없다"_s, false);
        QTRY_COMPARE(finder.count(), 0);
        QCOMPARE(finder.current(), 0);
        QVERIFY(finder.status() != u"…"_s);
        finder.find(QString(), false);
        QCOMPARE(finder.status(), QString());
    }

    void lightsWhatIsInView()
    {
        ArticleFinder finder;
        finder.setDocument(&m_document);
        finder.start({});
        finder.find(u"강"_s, false);
        QTRY_COMPARE(finder.current(), 1);
        QCOMPARE(finder.hitsIn({{1, 0}, {2, 99}}).size(), 2);
        QCOMPARE(finder.hitsIn({{0, 0}, {0, 3}}).size(), 0);
        QCOMPARE(finder.hitsIn({{0, 3}, {0, 4}}).size(), 1);
        finder.stop();
        QVERIFY(finder.hits().isEmpty());
        QVERIFY(!finder.isActive());
    }

    void followsTheArticle()
    {
        ArticleFinder finder;
        finder.setDocument(&m_document);
        finder.start({});
        finder.find(u"강"_s, false);
        QTRY_COMPARE(finder.count(), 3);
        m_document.setArticle(articleOf({u"강"_s}));
        QTRY_COMPARE(finder.status(), u"1 / 1"_s);
    }

    void aHugeTextIsSearchedAtOnce_data()
    {
        QTest::addColumn<int>("paragraphs");
        QTest::addColumn<int>("repeats");
        QTest::newRow("many paragraphs") << 34000 << 3;
        QTest::newRow("one line") << 1 << 110000;
        QTest::newRow("as many words as paragraphs") << 100000 << 1;
    }

    void aHugeTextIsSearchedAtOnce()
    {
        QFETCH(int, paragraphs);
        QFETCH(int, repeats);
        m_document.setArticle(articleOf(QStringList(paragraphs, sentence.repeated(repeats))));
        ArticleFinder finder;
        finder.setDocument(&m_document);
        QSignalSpy shown(&finder, &ArticleFinder::shown);
        QSignalSpy current(&finder, &ArticleFinder::currentChanged);
        QElapsedTimer timer;
        timer.start();
        finder.start({paragraphs / 2, 0});
        finder.find(u"들을 지나고"_s, false);
        const qint64 blocked = timer.elapsed();
        QVERIFY(shown.wait());
        const qint64 first = timer.elapsed();
        QVERIFY(finder.current() > 0 || current.wait());
        const qint64 all = timer.restart();
        QCOMPARE(finder.count(), paragraphs * repeats);
        finder.find(u"사람들"_s, false);
        while (finder.current() == 0) {
            QVERIFY(current.wait());
        }
        QCOMPARE(finder.current(), (paragraphs / 2) * repeats + 1);
        qInfo("key blocked %lld ms, first match %lld ms, all %lld ms, all again %lld ms", blocked, first, all,
            timer.elapsed());
    }

private:
    ReadingDocument m_document;
};

QTEST_MAIN(ArticleFinderTest)
#include "articlefindertest.moc"
