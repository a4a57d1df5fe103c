// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/reader/minimap.h"
#include "app/reader/mappicture.h"
#include "readingpage.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Mitjul;
using namespace Qt::StringLiterals;

/// The small map of an article.
class MiniMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAndRowsAgree_data()
    {
        QTest::addColumn<int>("paragraphs");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("a page") << 12;
        QTest::newRow("a book") << 30000;
    }
    void placesAndRowsAgree()
    {
        QFETCH(int, paragraphs);
        const MapScale scale(longArticle(paragraphs).paragraphs, 600);
        QVERIFY(scale.height() <= 600.001);
        double before = -1;
        for (int i = 0; i < paragraphs; i += std::max(1, paragraphs / 50)) {
            const double y = scale.y({i, 20});
            QVERIFY(y > before);
            const TextPosition place = scale.positionAt(y + 0.0001);
            QCOMPARE(place.paragraph, i);
            QVERIFY(std::abs(place.offset - 20) <= 2);
            before = y;
        }
        QVERIFY(scale.positionAt(1e9).paragraph <= std::max(0, paragraphs - 1));
        QCOMPARE(scale.positionAt(-5), (TextPosition{}));
    }

    void showsTextMarksAndMatches()
    {
        ReadingDocument document;
        ReadingPalette colors;
        document.setArticle(longArticle(30));
        Highlight highlight;
        highlight.anchor.range = {{15, 0}, {15, 40}};
        highlight.color = HighlightColor::Green;
        document.setHighlights({highlight});
        ArticleFinder finder;
        finder.setDocument(&document);
        finder.start({20, 0});
        finder.find(u"사람들"_s, false);
        QTRY_COMPARE(finder.count(), 90);
        const MapScale scale(document.article().paragraphs, 600);
        const QImage image = mapPicture(scale, {document, colors, &finder}, {60, 600});
        const auto rowHas = [&](double y, const QColor &color) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, int(y)) == color) {
                    return true;
                }
            }
            return false;
        };
        QVERIFY(rowHas(scale.y({15, 0}), colors.line(HighlightColor::Green)));
        QVERIFY(!rowHas(scale.y({10, 0}), colors.line(HighlightColor::Green)));
        QVERIFY(rowHas(scale.y(finder.currentHit().start), colors.accent()));
        QVERIFY(qAlpha(image.pixel(20, int(scale.y({3, 0})))) > 0);
        QVERIFY(qAlpha(image.pixel(20, int(scale.height()) + 5)) == 0);
    }

    void clicksDragsAndKeysJump()
    {
        Page page(longArticle(100), {600, 400});
        MiniMap map;
        map.setParentItem(page.window.contentItem());
        map.setPosition({500, 0});
        map.setSize({60, 400});
        map.setSurface(&page.surface);
        QVERIFY(!page.grab().isNull());
        QCOMPARE(map.value(), 0);
        QTest::mousePress(&page.window, Qt::LeftButton, {}, {520, 200});
        const int middle = page.surface.position().paragraph;
        QVERIFY2(middle > 35 && middle < 60, qPrintable(QString::number(middle)));
        QTest::mouseMove(&page.window, {520, 300});
        QTest::mouseRelease(&page.window, Qt::LeftButton, {}, {520, 300});
        QVERIFY(page.surface.position().paragraph > middle + 10);
        map.forceActiveFocus();
        QTest::keyClick(&page.window, Qt::Key_End);
        QCOMPARE(page.surface.progress(), 1.0);
        QCOMPARE(map.value(), 100);
        QTest::keyClick(&page.window, Qt::Key_PageUp);
        QVERIFY(map.value() > 70 && map.value() < 85);
        QTest::keyClick(&page.window, Qt::Key_Up);
        QVERIFY(map.value() > 65 && map.value() < 80);
        QTest::keyClick(&page.window, Qt::Key_Home);
        QCOMPARE(map.value(), 0);
        QCOMPARE(page.surface.position(), (TextPosition{}));
    }

    void manyHighlightsAreCheap()
    {
        ReadingDocument document;
        ReadingPalette colors;
        document.setArticle(longArticle(100000));
        QList<Highlight> highlights;
        for (int i = 0; i < 10000; ++i) {
            Highlight highlight;
            highlight.id = QString::number(i);
            highlight.anchor.range = {{i * 10, 0}, {i * 10, 40}};
            highlights.append(highlight);
        }
        document.setHighlights(highlights);
        QElapsedTimer timer;
        timer.start();
        const MapScale scale(document.article().paragraphs, 800);
        const QImage image = mapPicture(scale, {document, colors}, {60, 800});
        qInfo("a map of 100,000 paragraphs and 10,000 highlights: %lld ms", timer.elapsed());
        QVERIFY(qAlpha(image.pixel(30, 400)) > 0);
    }
};

QTEST_MAIN(MiniMapTest)
#include "minimaptest.moc"
