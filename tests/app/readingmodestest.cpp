// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/reader/jumphistory.h"
#include "app/reader/outlinemodel.h"
#include "app/reader/readablecontrast.h"
#include "app/reader/readingpace.h"
#include "app/reader/sentencewalk.h"
#include "readingpage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{

Article articleWithHeadings(int sections)
{
    Article article = articleOf({}, u"긴 글"_s);
    for (int i = 0; i < sections; ++i) {
        article.paragraphs.append({ParagraphRole::Heading, u"%1째 마디"_s.arg(i + 1)});
        article.paragraphs.append({ParagraphRole::Body, sentence.repeated(2 + i % 4).trimmed()});
        article.paragraphs.append({ParagraphRole::Body, sentence.repeated(1 + i % 3).trimmed()});
    }
    return article;
}

// The first place of the last line on the page.
TextPosition lastLine(Page &page)
{
    return page.surface.lineAt(page.surface.positionAt({page.surface.columnRect().left(), page.surface.height()}))
        .start;
}

}

class ReadingModesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesShowEachLineOnce_data();
    void pagesShowEachLineOnce();
    void headingsStandWithTheirText();
    void pagesGoBackAndForth();
    void theLastPageIsTheEnd();
    void placeIsKeptInEachMode_data();
    void placeIsKeptInEachMode();
    void keysTurn_data();
    void keysTurn();
    void fingersTurn();
    void theWheelTurns();
    void nothingHiddenIsHit();
    void sentencesAreWalked();
    void focusLightsOneSentence();
    void focusFollowsTheView();
    void dimmedTextStaysReadable_data();
    void dimmedTextStaysReadable();
    void jumpsLeadBack();
    void headingsAreTheOutline();
    void paceTellsTheRest();
    void aHugeTextTurnsAtOnce();
};

void ReadingModesTest::pagesShowEachLineOnce_data()
{
    QTest::addColumn<int>("fontSize");
    QTest::addColumn<QSize>("size");
    QTest::newRow("small on a laptop") << 14 << QSize(900, 700);
    QTest::newRow("phone") << 19 << QSize(360, 640);
    QTest::newRow("large on a phone") << 30 << QSize(360, 500);
    QTest::newRow("hardly any room") << 30 << QSize(300, 120);
}

void ReadingModesTest::pagesShowEachLineOnce()
{
    QFETCH(int, fontSize);
    QFETCH(QSize, size);
    Page page(longArticle(40), size);
    page.surface.setProperty("fontSize", fontSize);
    page.surface.setPaged(true);
    QCOMPARE(page.surface.position(), (TextPosition{}));
    int turned = 0;
    for (TextPosition last = lastLine(page); page.surface.turnPage(1); last = lastLine(page)) {
        const TextPosition first = page.surface.position();
        const TextPosition end = page.surface.lineAt(last).end;
        if (end == TextPosition{} || first == TextPosition{}) {
            continue; // a page with no more than the headline
        }
        const QString between = page.document.text({end, first});
        QVERIFY2(between.trimmed().isEmpty() && first > last, qPrintable(between));
        const QRectF top = page.surface.caretRect(first);
        QVERIFY(top.top() >= 0 && top.top() <= fontSize * 2);
        QVERIFY(page.surface.caretRect(lastLine(page)).bottom() <= size.height() || lastLine(page) == first);
        QVERIFY(++turned < 1000);
    }
    QVERIFY(turned > 1);
    QCOMPARE(page.surface.lineAt(lastLine(page)).end, page.document.end());
    QCOMPARE(page.surface.progress(), 1.0);
}

void ReadingModesTest::headingsStandWithTheirText()
{
    Page page(articleWithHeadings(40), {420, 600});
    page.surface.setPaged(true);
    for (int height = 300; height < 700; height += 37) {
        page.surface.setSize(QSizeF(420, height));
        page.surface.goTo(0, 0);
        do {
            const int last = lastLine(page).paragraph;
            QVERIFY(page.document.article().paragraphs.at(last).role != ParagraphRole::Heading);
        } while (page.surface.turnPage(1));
    }
}

void ReadingModesTest::pagesGoBackAndForth()
{
    Page page(articleWithHeadings(20), {420, 600});
    page.surface.setPaged(true);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(page.surface.turnPage(1));
    }
    const TextPosition here = page.surface.position();
    QVERIFY(page.surface.turnPage(-1));
    QVERIFY(page.surface.position() < here);
    // Nothing between the two pages is left out.
    const TextPosition end = page.surface.lineAt(lastLine(page)).end;
    QVERIFY(end >= here || page.document.text({end, here}).trimmed().isEmpty());
    while (page.surface.turnPage(-1)) {
    }
    QCOMPARE(page.surface.position(), (TextPosition{}));
    QCOMPARE(page.surface.contentY(), page.surface.originY());
}

void ReadingModesTest::theLastPageIsTheEnd()
{
    Page page(longArticle(40), {420, 600});
    page.surface.setPaged(true);
    QVERIFY(page.surface.progress() < 1);
    page.surface.goToEnd();
    QCOMPARE(page.surface.progress(), 1.0);
    QVERIFY(!page.surface.turnPage(1));
    QVERIFY(page.surface.turnPage(-1));
    QVERIFY(page.surface.progress() < 1);
}

void ReadingModesTest::placeIsKeptInEachMode_data()
{
    QTest::addColumn<bool>("isPaged");
    QTest::newRow("scrolling") << false;
    QTest::newRow("pages") << true;
}

void ReadingModesTest::placeIsKeptInEachMode()
{
    QFETCH(bool, isPaged);
    Page page(longArticle(60), {420, 600});
    page.surface.setPaged(isPaged);
    page.surface.goTo(30, 40);
    const TextPosition here = page.surface.position();
    QCOMPARE(here.paragraph, 30);
    page.surface.setPaged(!isPaged);
    QCOMPARE(page.surface.position(), here);
    page.surface.setPaged(isPaged);
    QCOMPARE(page.surface.position(), here);
    for (const int fontSize : {30, 14, 23, 18}) {
        page.surface.setProperty("fontSize", fontSize);
        const TextRange line = page.surface.lineAt(page.surface.position());
        QVERIFY(line.start <= here && here <= line.end);
    }
    page.surface.setSize({900, 500});
    page.surface.setSize({420, 600});
    QCOMPARE(page.surface.position(), here);
}

void ReadingModesTest::keysTurn_data()
{
    QTest::addColumn<Qt::Key>("forward");
    QTest::addColumn<Qt::Key>("back");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    const Qt::KeyboardModifiers none;
    QTest::newRow("Page Down and Page Up") << Qt::Key_PageDown << Qt::Key_PageUp << none;
    QTest::newRow("Space and Shift+Space")
        << Qt::Key_Space << Qt::Key_Space << Qt::KeyboardModifiers(Qt::ShiftModifier);
    QTest::newRow("Right and Left") << Qt::Key_Right << Qt::Key_Left << none;
    QTest::newRow("Down and Up") << Qt::Key_Down << Qt::Key_Up << none;
}

void ReadingModesTest::keysTurn()
{
    QFETCH(Qt::Key, forward);
    QFETCH(Qt::Key, back);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    Page page(longArticle(30), {420, 600});
    page.surface.setPaged(true);
    QVERIFY(page.surface.turnPage(1));
    const TextPosition first = page.surface.position();
    QTest::keyClick(&page.window, forward);
    const TextPosition second = page.surface.position();
    QVERIFY(second > first);
    QTest::keyClick(&page.window, back, modifiers);
    QCOMPARE(page.surface.position(), first);
}

void ReadingModesTest::fingersTurn()
{
    Page page(longArticle(30), {420, 600});
    page.surface.setPaged(true);
    const std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
    const auto tap = [&](QPoint point) {
        QTest::touchEvent(&page.window, finger.get()).press(0, point);
        QTest::touchEvent(&page.window, finger.get()).release(0, point);
    };
    const auto swipe = [&](QPoint from, QPoint to) {
        QTest::touchEvent(&page.window, finger.get()).press(0, from);
        QTest::touchEvent(&page.window, finger.get()).move(0, (from + to) / 2);
        QTest::touchEvent(&page.window, finger.get()).move(0, to);
        QTest::touchEvent(&page.window, finger.get()).release(0, to);
    };
    QSignalSpy bars(&page.surface, &ReadingSurface::barsRequested);
    tap({400, 300});
    const TextPosition second = page.surface.position();
    QVERIFY(second > TextPosition{});
    tap({400, 300}); // at once: no double tap
    const TextPosition third = page.surface.position();
    QVERIFY(third > second);
    QVERIFY(!page.surface.hasSelection());
    tap({20, 300});
    QCOMPARE(page.surface.position(), second);
    QVERIFY(bars.isEmpty());
    tap({210, 300});
    QCOMPARE(bars.size(), 1);
    QCOMPARE(page.surface.position(), second);
    swipe({350, 300}, {50, 310});
    QCOMPARE(page.surface.position(), third);
    swipe({50, 300}, {350, 310});
    QCOMPARE(page.surface.position(), second);
    swipe({200, 400}, {200, 100});
    QCOMPARE(page.surface.position(), third);
    QVERIFY(!page.surface.hasSelection());
}

void ReadingModesTest::theWheelTurns()
{
    Page page(longArticle(30), {420, 600});
    page.surface.setPaged(true);
    const auto wheel = [&](int angle) {
        QWheelEvent event(
            {200, 300}, {200, 300}, {}, {0, angle}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&page.window, &event);
    };
    wheel(-120);
    const TextPosition second = page.surface.position();
    QVERIFY(second > TextPosition{});
    for (int i = 0; i < 7; ++i) {
        wheel(-15); // a touchpad
    }
    QCOMPARE(page.surface.position(), second);
    wheel(-15);
    QVERIFY(page.surface.position() > second);
    wheel(120);
    QCOMPARE(page.surface.position(), second);
}

void ReadingModesTest::nothingHiddenIsHit()
{
    Page page(longArticle(30), {420, 600});
    page.surface.setPaged(true);
    QVERIFY(page.surface.turnPage(1));
    const QImage image = page.grab();
    const QColor paper = page.colors.paper();
    const TextRange last = page.surface.lineAt(lastLine(page));
    const int bottom = int(page.surface.caretRect(last.start).bottom());
    for (int y = bottom + 1; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            QCOMPARE(image.pixelColor(x, y), paper);
        }
    }
    QVERIFY(page.surface.positionAt({400, 599}) <= last.end);
    QVERIFY(page.surface.positionAt({10, 0}) >= page.surface.position());
}

void ReadingModesTest::sentencesAreWalked()
{
    ReadingDocument document;
    document.setArticle(articleOf({u"첫째다. 둘째다."_s, QString(), u"  "_s, u"셋째다."_s}));
    TextRange here = sentenceAt(document, {});
    QCOMPARE(document.text(here), u"첫째다."_s);
    QVERIFY(sentenceBefore(document, here).isEmpty());
    here = sentenceAfter(document, here);
    QCOMPARE(document.text(here), u"둘째다."_s);
    here = sentenceAfter(document, here);
    QCOMPARE(document.text(here), u"셋째다."_s);
    QVERIFY(sentenceAfter(document, here).isEmpty());
    QCOMPARE(document.text(sentenceBefore(document, here)), u"둘째다."_s);
    QCOMPARE(document.text(sentenceAt(document, {1, 0})), u"셋째다."_s);
    document.setArticle(articleOf({}));
    QVERIFY(sentenceAt(document, {}).isEmpty());
}

void ReadingModesTest::focusLightsOneSentence()
{
    Page page(articleOf({u"봄이 왔다. 강물이 풀렸다. 새가 운다."_s, u"여름이 왔다."_s}));
    page.surface.setFocusMode(true);
    const auto lit = [&] {
        return page.document.text(page.surface.sentence());
    };
    QCOMPARE(lit(), u"봄이 왔다."_s);
    QTest::keyClick(&page.window, Qt::Key_Down);
    QCOMPARE(lit(), u"강물이 풀렸다."_s);
    QTest::keyClick(&page.window, Qt::Key_Space);
    QTest::keyClick(&page.window, Qt::Key_Right);
    QCOMPARE(lit(), u"여름이 왔다."_s);
    QTest::keyClick(&page.window, Qt::Key_Right);
    QCOMPARE(lit(), u"여름이 왔다."_s);
    QTest::keyClick(&page.window, Qt::Key_Left);
    QCOMPARE(lit(), u"새가 운다."_s);

    const std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
    QTest::touchEvent(&page.window, finger.get()).press(0, page.middleOf(0, 8));
    QTest::touchEvent(&page.window, finger.get()).release(0, page.middleOf(0, 8));
    QCOMPARE(lit(), u"강물이 풀렸다."_s);
    QTest::mouseClick(&page.window, Qt::LeftButton, {}, page.middleOf(1, 1));
    QCOMPARE(lit(), u"여름이 왔다."_s);

    page.surface.setSpokenRange({{0, 7}, {0, 15}});
    QCOMPARE(lit(), u"강물이 풀렸다."_s);
    page.surface.setSpokenRange({});
    QCOMPARE(lit(), u"강물이 풀렸다."_s);
    QTest::keyClick(&page.window, Qt::Key_Right);
    QTest::keyClick(&page.window, Qt::Key_Right);
    QCOMPARE(lit(), u"여름이 왔다."_s);

    // The lit sentence is darker than its neighbours.
    page.surface.setProperty("fontSize", 30);
    const auto darkest = [&](const QImage &image, const TextRange &range) {
        const QRectF start = page.surface.caretRect(range.start);
        int value = 255;
        for (int y = int(start.top()); y < int(start.bottom()); ++y) {
            for (int x = int(start.left()); x < int(start.left()) + 60; ++x) {
                value = std::min(value, qGray(image.pixel(x, y)));
            }
        }
        return value;
    };
    const QImage image = page.grab();
    QVERIFY(darkest(image, {{1, 0}, {1, 1}}) + 20 < darkest(image, {{0, 0}, {0, 1}}));
    page.surface.setFocusMode(false);
    QVERIFY(page.surface.sentence().isEmpty());
}

void ReadingModesTest::focusFollowsTheView()
{
    Page page(longArticle(60), {420, 600});
    page.surface.setFocusMode(true);
    page.surface.goTo(30, 0);
    QCOMPARE(page.surface.sentence().start, (TextPosition{30, 0}));
    page.surface.moveSentence(1);
    const TextRange here = page.surface.sentence();
    page.surface.scrollBy(20);
    QCOMPARE(page.surface.sentence(), here);
    page.surface.scrollBy(3000);
    QVERIFY(page.surface.sentence().start >= page.surface.position());
    for (int i = 0; i < 60; ++i) {
        page.surface.moveSentence(1);
        const QRectF line = page.surface.caretRect(page.surface.sentence().start);
        QVERIFY(line.top() >= 0 && line.bottom() <= page.surface.height());
    }
}

void ReadingModesTest::dimmedTextStaysReadable_data()
{
    QTest::addColumn<ReadingPalette::Theme>("theme");
    QTest::newRow("paper") << ReadingPalette::Theme::Paper;
    QTest::newRow("sepia") << ReadingPalette::Theme::Sepia;
    QTest::newRow("dark") << ReadingPalette::Theme::Dark;
    QTest::newRow("black") << ReadingPalette::Theme::Black;
}

void ReadingModesTest::dimmedTextStaysReadable()
{
    QFETCH(ReadingPalette::Theme, theme);
    QCOMPARE(std::round(contrastOf(Qt::black, Qt::white)), 21.0);
    ReadingPalette colors;
    colors.setTheme(theme);
    const QColor dimmed = dimmedInkOf(colors);
    QVERIFY(contrastOf(dimmed, colors.paper()) >= 4.5);
    QVERIFY(contrastOf(dimmed, colors.paper()) < 0.85 * contrastOf(colors.ink(), colors.paper()));
    for (int i = 0; i < 6; ++i) {
        QVERIFY(contrastOf(dimmed, colors.fill(HighlightColor(i))) >= 4.5);
    }
}

void ReadingModesTest::jumpsLeadBack()
{
    Page page(longArticle(200), {420, 600});
    JumpHistory jumps;
    jumps.setSurface(&page.surface);
    QSignalSpy jumped(&jumps, &JumpHistory::jumped);
    page.surface.goTo(10, 0);
    jumps.clear();
    jumped.clear();
    const TextPosition read = page.surface.position();

    page.surface.reveal(11, 0); // in view
    QVERIFY(!jumps.canGoBack());
    page.surface.goTo(100, 0);
    page.surface.reveal(150, 0);
    page.surface.flash({50});
    QCOMPARE(jumped.size(), 3);
    jumps.goBack();
    QCOMPARE(page.surface.position(), read);
    QVERIFY(!jumps.canGoBack());

    page.surface.goTo(100, 0);
    page.surface.scrollBy(300); // reads on there
    const TextPosition there = page.surface.position();
    page.surface.goTo(180, 0);
    jumps.goBack();
    QCOMPARE(page.surface.position(), there);
    QVERIFY(jumps.canGoBack());
    jumps.goBack();
    QCOMPARE(page.surface.position(), read);
    QVERIFY(!jumps.canGoBack());
}

void ReadingModesTest::headingsAreTheOutline()
{
    ReadingDocument document;
    OutlineModel outline;
    const QAbstractItemModelTester tester(&outline);
    outline.setDocument(&document);
    QCOMPARE(outline.count(), 0);
    document.setArticle(articleWithHeadings(3));
    QCOMPARE(outline.count(), 3);
    QCOMPARE(outline.data(outline.index(1), OutlineModel::HeadingRole).toString(), u"2째 마디"_s);
    QCOMPARE(outline.data(outline.index(1), OutlineModel::ParagraphRole).toInt(), 3);
    outline.setPosition({4, 2});
    QCOMPARE(outline.current(), 1);
    outline.setPosition({3, 0});
    QCOMPARE(outline.current(), 1);
    document.setArticle(articleOf({u"글"_s}));
    QCOMPARE(outline.count(), 0);
    QCOMPARE(outline.current(), -1);
}

void ReadingModesTest::paceTellsTheRest()
{
    ReadingDocument document;
    ReadingPace pace;
    pace.setDocument(&document);
    document.setArticle(articleOf({QString(600, u'가'), QString(900, u'나')}));
    QCOMPARE(pace.charactersLeft(), 1500);
    QVERIFY2(pace.text().startsWith(u"0% · 3"_s), qPrintable(pace.text()));
    pace.setPosition({1, 350});
    pace.setProgress(0.639);
    QCOMPARE(pace.charactersLeft(), 550);
    QVERIFY2(pace.text().startsWith(u"63% · 1"_s), qPrintable(pace.text()));
    pace.setPosition({1, 850});
    pace.setProgress(0.999);
    QCOMPARE(pace.text(), u"99% · less than a minute left"_s);
    pace.setProgress(1);
    QCOMPARE(pace.text(), u"100%"_s);
    document.setArticle(articleOf({}));
    QCOMPARE(pace.charactersLeft(), 0);
}

void ReadingModesTest::aHugeTextTurnsAtOnce()
{
    Page page(articleOf({sentence.repeated(110000)}), {420, 600});
    page.surface.setPaged(true);
    page.surface.setFocusMode(true);
    page.surface.goTo(0, 2000000);
    for (int i = 0; i < 10; ++i) {
        QVERIFY(page.surface.turnPage(1));
        page.surface.moveSentence(1);
    }
    QVERIFY(page.surface.turnPage(-1));
    QVERIFY(page.surface.position().offset > 2000000);
    QVERIFY(page.surface.laidOutBlocks() < 100);
}

QTEST_MAIN(ReadingModesTest)
#include "readingmodestest.moc"
