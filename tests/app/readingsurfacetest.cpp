// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "core/segmentation.h"
#include "readingpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{

QString randomText(QRandomGenerator &random)
{
    static const QStringList parts{u"삼성전자가"_s, u"한"_s, u" "_s, u"  "_s, u"OpenAI"_s, u"3.5%"_s, u"韓國"_s,
        u"“인용”"_s, u"각"_s, u"👩‍👩‍👧"_s, u"é"_s, u"통계/자료"_s,
        u"무척이나긴낱말하나가여기에있다고하자"_s};
    QString text;
    for (int i = random.bounded(60); i >= 0; --i) {
        text += parts.at(random.bounded(parts.size()));
    }
    return text;
}

}

class ReadingSurfaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAndPointsAgree_data();
    void placesAndPointsAgree();
    void mouseSelects();
    void clicksSelectUnits();
    void touchSelects();
    void handlesFollowTheMouse();
    void aLowerPageKeepsTheEnd();
    void keysMoveAndSelect();
    void keysMoveByUnits();
    void theCaretComesAndGoes();
    void keysWalkMarksAndNames();
    void marksArePaintedInPlace_data();
    void marksArePaintedInPlace();
    void marksOverOneAnotherAreAllSeen();
    void tapsOpenMarksAndEntities();
    void placeIsKept();
    void paintsWithinItsBounds();
    void scrollsWithoutJumps();
    void hugeTextsStayCheap_data();
    void hugeTextsStayCheap();
    void aPageStepBeginsWithAWholeLine();
    void survivesBadInput_data();
    void survivesBadInput();
};

void ReadingSurfaceTest::placesAndPointsAgree_data()
{
    QTest::addColumn<bool>("keepAll");
    QTest::addColumn<bool>("justified");
    QTest::addRow("lines break between words") << true << false;
    QTest::addRow("lines break between syllables") << false << false;
    QTest::addRow("justified") << true << true;
}

void ReadingSurfaceTest::placesAndPointsAgree()
{
    QFETCH(bool, keepAll);
    QFETCH(bool, justified);
    QRandomGenerator random(20260101);
    Page page(articleOf({}));
    page.surface.setProperty("keepAll", keepAll);
    page.surface.setProperty("justified", justified);
    for (int round = 0; round < 60; ++round) {
        const QString text = randomText(random);
        page.document.setArticle(articleOf({text}));
        page.surface.setSize(QSizeF(120 + random.bounded(900), 4000));
        for (int offset = 0; offset < text.size(); offset = nextGrapheme(text, offset)) {
            if (text.at(offset).isSpace()) {
                continue; // several spaces at a line's end hang on one another
            }
            const QRectF caret = page.surface.caretRect({0, offset});
            const TextPosition found = page.surface.positionAt(caret.center());
            QVERIFY2(found == (TextPosition{0, offset}),
                qPrintable(u"%1 instead of %2 in “%3”"_s.arg(found.offset).arg(offset).arg(text)));
        }
    }
}

void ReadingSurfaceTest::mouseSelects()
{
    Page page(articleOf({u"첫째 문단의 글이다."_s, u"둘째 문단의 글이다."_s}));
    QSignalSpy finished(&page.surface, &ReadingSurface::selectionFinished);
    const QPoint from = page.surface.caretRect({0, 3}).center().toPoint();
    const QPoint to = page.surface.caretRect({1, 5}).center().toPoint();
    QTest::mousePress(&page.window, Qt::LeftButton, {}, from);
    QTest::mouseMove(&page.window, (from + to) / 2);
    QTest::mouseMove(&page.window, to);
    QTest::mouseRelease(&page.window, Qt::LeftButton, {}, to);
    QCOMPARE(page.surface.selection(), (TextRange{{0, 3}, {1, 5}}));
    QCOMPARE(page.surface.selectedText(), u"문단의 글이다.\n둘째 문단"_s);
    QCOMPARE(finished.size(), 1);
    QVERIFY(page.surface.selectionRect().contains(from));

    QTest::mouseClick(
        &page.window, Qt::LeftButton, Qt::ShiftModifier, page.surface.caretRect({0, 8}).center().toPoint());
    QCOMPARE(page.surface.selectedText(), u"문단의 글"_s);
    QTest::keySequence(&page.window, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"문단의 글"_s);
    QTest::keyClick(&page.window, Qt::Key_Escape);
    QVERIFY(!page.surface.hasSelection());
}

void ReadingSurfaceTest::clicksSelectUnits()
{
    Page page(articleOf({u"봄이 왔다. 강물이 풀렸다. 새가 운다."_s}));
    QTest::mouseDClick(&page.window, Qt::LeftButton, {}, page.middleOf(0, 8));
    QCOMPARE(page.surface.selectedText(), u"강물"_s);
    // Each further click widens.
    for (const QString &wider : {u"강물이"_s, u"강물이 풀렸다."_s, page.document.article().text()}) {
        QTest::lastMouseTimestamp -= QTest::mouseDoubleClickInterval; // it follows at once
        QTest::mouseClick(&page.window, Qt::LeftButton, {}, page.middleOf(0, 8));
        QCOMPARE(page.surface.selectedText(), wider);
    }
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(&page.window, key, Qt::AltModifier | Qt::ShiftModifier);
        return page.surface.selectedText();
    };
    QCOMPARE(press(Qt::Key_Left), u"강물이 풀렸다."_s);
    QCOMPARE(press(Qt::Key_Left), u"강물이"_s);
    QCOMPARE(press(Qt::Key_Left), u"강물"_s);
    QCOMPARE(press(Qt::Key_Left), u"강물"_s);
    QCOMPARE(press(Qt::Key_Right), u"강물이"_s);
}

void ReadingSurfaceTest::touchSelects()
{
    Page page(articleOf({u"봄이 왔다. 강물이 풀렸다. 새가 운다."_s}));
    const std::unique_ptr<QPointingDevice> finger(QTest::createTouchDevice());
    QSignalSpy finished(&page.surface, &ReadingSurface::selectionFinished);
    const QPoint word = page.middleOf(0, 8);
    QTest::touchEvent(&page.window, finger.get()).press(0, word);
    QTRY_COMPARE(page.surface.selectedText(), u"강물"_s);
    QVERIFY(page.surface.coveredRect().height() > 0);
    QTest::touchEvent(&page.window, finger.get()).release(0, word);
    QVERIFY(page.surface.coveredRect().isNull());
    QCOMPARE(finished.size(), 1);

    // The end's handle hangs below the line, a little to the right.
    const QRectF end = page.surface.caretRect(page.surface.selection().end);
    const QPoint grip = end.bottomLeft().toPoint() + QPoint(4, 8);
    const QPoint target = grip + QPoint(int(page.surface.caretRect({0, 18}).left() - end.left()), 0);
    QTest::touchEvent(&page.window, finger.get()).press(0, grip);
    QTest::touchEvent(&page.window, finger.get()).move(0, target);
    QTest::touchEvent(&page.window, finger.get()).release(0, target);
    QVERIFY2(page.surface.selectedText().startsWith(u"강물이 풀렸다. 새"_s), qPrintable(page.surface.selectedText()));
    QCOMPARE(finished.size(), 2);

    // A tap on what is selected widens it, one beside it ends it.
    page.surface.select({{0, 7}, {0, 9}});
    const QPoint selected = page.middleOf(0, 8) - QPoint(0, 6);
    QTest::touchEvent(&page.window, finger.get()).press(0, selected);
    QTest::touchEvent(&page.window, finger.get()).release(0, selected);
    QCOMPARE(page.surface.selectedText(), u"강물이"_s);
    const QPoint elsewhere = page.middleOf(0, 1);
    QTest::touchEvent(&page.window, finger.get()).press(0, elsewhere);
    QTest::touchEvent(&page.window, finger.get()).release(0, elsewhere);
    QVERIFY(!page.surface.hasSelection());
}

// For another extent of a mark there are handles for the mouse, too; the one that passes the other takes its part.
void ReadingSurfaceTest::handlesFollowTheMouse()
{
    Page page(articleOf({u"봄이 왔다. 강물이 풀렸다. 새가 운다."_s}));
    page.surface.adjust({{0, 7}, {0, 10}});
    QCOMPARE(page.surface.selectedText(), u"강물이"_s);
    const auto drag = [&](int from, int to, int side) {
        const QRectF line = page.surface.caretRect({0, from});
        const QPoint grip = line.bottomLeft().toPoint() + QPoint(4 * side, 8);
        const QPoint target = grip + QPoint(int(page.surface.caretRect({0, to}).left() - line.left()), 0);
        QTest::mousePress(&page.window, Qt::LeftButton, {}, grip);
        // Moved slowly: by graphemes.
        QTest::lastMouseTimestamp += 1000;
        QTest::mouseMove(&page.window, target);
        QTest::mouseRelease(&page.window, Qt::LeftButton, {}, target);
    };
    drag(10, 13, 1);
    QCOMPARE(page.surface.selectedText(), u"강물이 풀렸"_s);
    drag(7, 8, -1);
    QCOMPARE(page.surface.selectedText(), u"물이 풀렸"_s);
    drag(8, 18, -1);
    QCOMPARE(page.surface.selection(), (TextRange{{0, 13}, {0, 18}}));
    QTest::keyClick(&page.window, Qt::Key_Escape);
    QVERIFY(!page.surface.hasSelection());
}

// Whatever comes to stand below the page, the end that is worked on stays in view.
void ReadingSurfaceTest::aLowerPageKeepsTheEnd()
{
    Page page(longArticle(30));
    const TextPosition low = page.surface.positionAt({100, page.surface.height() - 20});
    page.surface.select({{low.paragraph, 0}, low});
    page.surface.setHeight(page.surface.height() - 150);
    const QRectF end = page.surface.caretRect(low);
    QVERIFY(end.top() >= 0);
    QVERIFY(end.bottom() <= page.surface.height());
}

void ReadingSurfaceTest::keysMoveAndSelect()
{
    Page page(articleOf({u"각 나라의 말"_s, u"둘째 줄"_s}));
    const auto press = [&](int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&page.window, Qt::Key(key), modifiers);
        return page.surface.cursorPosition();
    };
    QCOMPARE(press(Qt::Key_Right), (TextPosition{0, nextGrapheme(u"각 나라의 말", 0)}));
    QCOMPARE(press(Qt::Key_Home), (TextPosition{0, 0}));
    const int second = nextEojeol(u"각 나라의 말", 0);
    QCOMPARE(press(Qt::Key_Right, Qt::ControlModifier), (TextPosition{0, second}));
    press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(page.surface.selectedText(), u"나라의 "_s);
    press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(page.surface.selectedText(), u"나라의 말"_s);
    QCOMPARE(press(Qt::Key_Down).paragraph, 1);
    QCOMPARE(press(Qt::Key_Up).paragraph, 0);
    QCOMPARE(press(Qt::Key_End, Qt::ControlModifier), (TextPosition{1, 4}));
    QCOMPARE(press(Qt::Key_Home, Qt::ControlModifier), (TextPosition{0, 0}));
    QTest::keySequence(&page.window, QKeySequence::SelectAll);
    QCOMPARE(page.surface.selectedText(), page.document.article().text());
    QSignalSpy accepted(&page.surface, &ReadingSurface::selectionAccepted);
    QTest::keyClick(&page.window, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

void ReadingSurfaceTest::keysMoveByUnits()
{
    Page page(articleOf({u"비가 왔다. 강물이 풀렸다.새가 운다."_s, u"둘째다."_s}));
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(&page.window, key, modifiers);
        return page.surface.cursorPosition();
    };
    QTest::keyClick(&page.window, Qt::Key_F7);
    QCOMPARE(press(Qt::Key_Down, Qt::AltModifier), (TextPosition{0, 7}));
    QCOMPARE(press(Qt::Key_Down, Qt::AltModifier), (TextPosition{0, 15}));
    QCOMPARE(press(Qt::Key_Down, Qt::AltModifier), (TextPosition{1, 0}));
    QCOMPARE(press(Qt::Key_Down, Qt::AltModifier), (TextPosition{1, 4}));
    QCOMPARE(press(Qt::Key_Up, Qt::AltModifier), (TextPosition{1, 0}));
    QCOMPARE(press(Qt::Key_Up, Qt::AltModifier), (TextPosition{0, 15}));
    QCOMPARE(press(Qt::Key_Up, Qt::AltModifier), (TextPosition{0, 7}));
    QCOMPARE(press(Qt::Key_Down, Qt::ControlModifier), (TextPosition{1, 0}));
    QCOMPARE(press(Qt::Key_Up, Qt::ControlModifier), (TextPosition{0, 0}));
    press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(page.surface.selectedText(), u"비가 왔다. "_s);
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(page.surface.selection(), (TextRange{{0, 0}, {1, 0}}));
}

// Whoever only reads scrolls; with the caret in sight (F7, or a click) the same keys move it.
void ReadingSurfaceTest::theCaretComesAndGoes()
{
    Page page(longArticle(50));
    const double before = page.surface.contentY();
    QTest::keyClick(&page.window, Qt::Key_Down);
    QVERIFY(page.surface.contentY() > before);
    QCOMPARE(page.surface.cursorPosition(), (TextPosition{0, 0}));
    const QImage without = page.grab();
    QTest::keyClick(&page.window, Qt::Key_F7);
    const TextPosition caret = page.surface.cursorPosition();
    QVERIFY(page.surface.caretRect(caret).top() >= 0);
    QVERIFY(page.grab() != without);
    const double place = page.surface.contentY();
    QTest::keyClick(&page.window, Qt::Key_Down);
    QVERIFY(page.surface.cursorPosition() > caret);
    QCOMPARE(page.surface.contentY(), place);
    QTest::keyClick(&page.window, Qt::Key_F7);
    QCOMPARE(page.grab(), without);
}

void ReadingSurfaceTest::keysWalkMarksAndNames()
{
    Article article = articleOf({u"강물이 풀렸다. 한빛전자가 문을 열었다."_s, u"한빛전자는 크다."_s});
    article.mentions = {{0, 9, 13, u"hanbit"_s}, {1, 0, 4, u"hanbit"_s}};
    Page page(article);
    page.mark({{0, 4}, {0, 8}}, HighlightStyle::Solid);
    const auto press = [&](Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(&page.window, Qt::Key_F8, modifiers);
        return page.surface.cursorPosition();
    };
    QSignalSpy marks(&page.surface, &ReadingSurface::highlightActivated);
    QSignalSpy entities(&page.surface, &ReadingSurface::entityActivated);
    QCOMPARE(press({}), (TextPosition{0, 4}));
    QTest::keyClick(&page.window, Qt::Key_Return);
    QCOMPARE(marks.size(), 1);
    QCOMPARE(press({}), (TextPosition{0, 9}));
    QTest::keyClick(&page.window, Qt::Key_Return);
    QCOMPARE(entities.size(), 1);
    QCOMPARE(press({}), (TextPosition{1, 0}));
    QCOMPARE(press({}), (TextPosition{1, 0})); // the last
    QCOMPARE(press(Qt::ShiftModifier), (TextPosition{0, 9}));
    QCOMPARE(press(Qt::ShiftModifier), (TextPosition{0, 4}));
}

void ReadingSurfaceTest::marksArePaintedInPlace_data()
{
    QTest::addColumn<HighlightStyle>("style");
    QTest::addRow("solid") << HighlightStyle::Solid;
    QTest::addRow("underline") << HighlightStyle::Underline;
    QTest::addRow("strikethrough") << HighlightStyle::Strikethrough;
    QTest::addRow("outline") << HighlightStyle::Outline;
}

void ReadingSurfaceTest::marksArePaintedInPlace()
{
    QFETCH(HighlightStyle, style);
    Page page(articleOf({sentence.trimmed(), sentence.trimmed()}), {1000, 300});
    const QImage before = page.grab();
    page.mark({{0, 3}, {0, 6}}, style);
    const QImage after = page.grab();
    QRect changed;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            if (before.pixel(x, y) != after.pixel(x, y)) {
                changed |= QRect(x, y, 1, 1);
            }
        }
    }
    const QRectF from = page.surface.caretRect({0, 3});
    const QRectF to = page.surface.caretRect({0, 6});
    QVERIFY(changed.width() > 0.8 * (to.left() - from.left()));
    QVERIFY(QRectF(from.topLeft(), to.bottomRight()).adjusted(-5, -2, 5, 2).contains(changed));
    page.document.setHighlights({});
    QCOMPARE(page.grab(), before);
}

// Even marks of the very same words.
void ReadingSurfaceTest::marksOverOneAnotherAreAllSeen()
{
    Page page(articleOf({sentence.trimmed()}), {1000, 300});
    QList<Highlight> marks;
    using enum HighlightColor;
    for (const auto &[color, style] : {std::pair(Yellow, HighlightStyle::Solid), std::pair(Blue, HighlightStyle::Solid),
             std::pair(Green, HighlightStyle::Outline), std::pair(Pink, HighlightStyle::Strikethrough)}) {
        Highlight mark;
        mark.id = highlightColorName(color);
        mark.anchor.range = {{0, 3}, {0, 12}};
        mark.color = color;
        mark.style = style;
        marks.append(mark);
    }
    page.document.setHighlights(marks);
    const QImage image = page.grab();
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            seen.insert(image.pixel(x, y));
        }
    }
    for (const Highlight &mark : std::as_const(marks)) {
        QVERIFY2(seen.contains(page.colors.line(mark.color).rgb()), qPrintable(mark.id));
        QVERIFY2(mark.style != HighlightStyle::Solid || seen.contains(page.colors.fill(mark.color).rgb()),
            qPrintable(mark.id));
    }
}

void ReadingSurfaceTest::tapsOpenMarksAndEntities()
{
    Article article = articleOf({u"강물이 풀렸다. 한빛전자가 문을 열었다."_s});
    article.mentions = {{0, 9, 13, u"hanbit"_s}};
    Page page(article);
    page.mark({{0, 0}, {0, 3}}, HighlightStyle::Solid, u"메모"_s);
    QSignalSpy marks(&page.surface, &ReadingSurface::highlightActivated);
    QSignalSpy entities(&page.surface, &ReadingSurface::entityActivated);
    QTest::mouseClick(&page.window, Qt::LeftButton, {}, page.middleOf(0, 1));
    QTRY_COMPARE(marks.size(), 1);
    QCOMPARE(marks.first().first().toStringList(), QStringList{u"mark"_s});
    const QRectF line = page.surface.caretRect({0, 0});
    QTest::mouseClick(
        &page.window, Qt::LeftButton, {}, QPointF(page.surface.columnRect().right() + 10, line.center().y()).toPoint());
    QTRY_COMPARE(marks.size(), 2);
    QTest::mouseClick(&page.window, Qt::LeftButton, {}, page.middleOf(0, 10));
    QTRY_COMPARE(entities.size(), 1);
    QCOMPARE(entities.first().first().toString(), u"hanbit"_s);
    // A double click is for selecting: the name exactly, and no card in the way.
    QTest::mouseDClick(&page.window, Qt::LeftButton, {}, page.middleOf(0, 10));
    QCOMPARE(page.surface.selectedText(), u"한빛전자"_s);
    page.surface.clearSelection();
    QTest::keyClick(&page.window, Qt::Key_Home);
    QTest::keyClick(&page.window, Qt::Key_Return);
    QTRY_COMPARE(marks.size(), 3);
    QCOMPARE(entities.size(), 1);
}

void ReadingSurfaceTest::placeIsKept()
{
    Page page(longArticle(300));
    page.surface.goTo(150, 20);
    const TextPosition place = page.surface.position();
    QCOMPARE(place, (TextPosition{150, 20}));
    for (const int size : {30, 14, 22, 18}) {
        page.surface.setProperty("fontSize", size);
        QCOMPARE(page.surface.position(), place);
        page.surface.setWidth(300 + 40 * size);
        page.grab();
        QCOMPARE(page.surface.position(), place);
        QVERIFY(std::abs(page.surface.caretRect(place).top()) < 2 * size);
    }
    page.surface.goToEnd();
    QCOMPARE(page.surface.progress(), 1.0);
    page.surface.goTo(0, 0);
    QCOMPARE(page.surface.contentY(), page.surface.originY());
}

// However it is moved or scrolled within its window, it paints where it stands and nowhere else.
void ReadingSurfaceTest::paintsWithinItsBounds()
{
    Page page(longArticle(50));
    page.surface.setClip(true);
    page.surface.setY(100);
    const QRect above(0, 0, 600, 100);
    const QImage empty = page.grab().copy(above);
    page.surface.scrollBy(33);
    QCOMPARE(page.grab().copy(above), empty);
    const QImage scrolled = page.grab();
    page.surface.selectAll();
    page.surface.clearSelection();
    page.surface.scrollBy(-7);
    page.grab();
    page.surface.scrollBy(7);
    QCOMPARE(page.grab(), scrolled);
}

void ReadingSurfaceTest::scrollsWithoutJumps()
{
    Page page(longArticle(2000));
    page.surface.goTo(1000, 0);
    page.grab();
    for (int i = 0; i < 200; ++i) {
        const TextPosition place = page.surface.position();
        const double before = page.surface.caretRect(place).top();
        page.surface.scrollBy(-50);
        page.grab();
        QCOMPARE(page.surface.caretRect(place).top(), before + 50);
    }
}

void ReadingSurfaceTest::hugeTextsStayCheap_data()
{
    QTest::addColumn<Article>("article");
    QTest::addRow("34,000 paragraphs") << longArticle(34'000);
    QTest::addRow("one line of 10 MB") << articleOf({sentence.repeated(120'000)});
    QTest::addRow("one word of 10 MB") << articleOf({QString(3'500'000, u'가')});
    QTest::addRow("100,000 words") << articleOf(QStringList(100'000, u"말"_s));
}

void ReadingSurfaceTest::hugeTextsStayCheap()
{
    QFETCH(Article, article);
    constexpr int bound = 200;
    Page page(article);
    page.grab();
    QVERIFY(page.surface.laidOutBlocks() < bound);
    page.surface.goToEnd();
    page.grab();
    QVERIFY(page.surface.laidOutBlocks() < bound);
    page.surface.goTo(int(article.paragraphs.size()) / 2, int(article.paragraphs.first().text.size()) / 2);
    QTest::keyClick(&page.window, Qt::Key_PageDown);
    QTest::mouseDClick(&page.window, Qt::LeftButton, {}, QPoint(200, 200));
    QVERIFY(page.surface.hasSelection());
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&page.window, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    }
    QTest::keyClick(&page.window, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&page.window, Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(&page.window, Qt::Key_End, Qt::ShiftModifier);
    page.grab();
    page.surface.setProperty("fontSize", 26);
    page.grab();
    QVERIFY(page.surface.laidOutBlocks() < bound);
    page.surface.selectAll();
    page.grab();
    QVERIFY(page.surface.laidOutBlocks() < bound);
}

void ReadingSurfaceTest::aPageStepBeginsWithAWholeLine()
{
    Page page(longArticle(30));
    page.grab();
    for (const auto &[key, times] : {std::pair(Qt::Key_PageDown, 8), std::pair(Qt::Key_PageUp, 5)}) {
        for (int i = 0; i < times; ++i) {
            const TextPosition before = page.surface.position();
            QTest::keyClick(&page.window, key);
            page.grab();
            const TextPosition top = page.surface.position();
            QVERIFY(key == Qt::Key_PageDown ? top > before : top < before);
            const QRectF line = page.surface.caretRect(top);
            QVERIFY2(line.top() >= 0 && line.top() < line.height(), qPrintable(QString::number(line.top())));
            if (top.offset > 0) {
                // Of the line above, no more than the space beneath its letters.
                const QRectF above = page.surface.caretRect({top.paragraph, top.offset - 1});
                QVERIFY(above.center().y() + page.surface.property("fontSize").toInt() / 2.0 <= 0);
            }
        }
    }
}

void ReadingSurfaceTest::survivesBadInput_data()
{
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addRow("nothing") << QStringList();
    QTest::addRow("one empty paragraph") << QStringList{QString()};
    QTest::addRow("only whitespace") << QStringList{u" \t   "_s, u"　"_s};
    QTest::addRow("lone surrogates") << QStringList{
        u"가"_s + QChar(0xd83d) + u"나"_s + QChar(0xde00), QString(QChar(0xdc00))};
    QTest::addRow("null characters") << QStringList{u"가"_s + QChar(u'\0') + u"나"_s};
    QTest::addRow("1,000 combining marks") << QStringList{u"a"_s + QString(1000, QChar(0x0301)) + u"b"_s};
    QTest::addRow("right to left") << QStringList{u"한국어 שלום עולם 그리고 العربية 끝"_s, u"\u202eabc 가나"_s};
    QTest::addRow("tabs") << QStringList{u"가\t나\t다\t라"_s};
    QTest::addRow("line separators") << QStringList{u"가\u2028나\u2028"_s, u"다\u2029라"_s};
    QTest::addRow("zero width and private use") << QStringList{u"\u200d\u200b가\u2060나\ue000\ufeff"_s};
    QTest::addRow("half a flag, a family") << QStringList{u"🇰👩‍👩‍👧‍👦🇰🇷🇰"_s};
}

void ReadingSurfaceTest::survivesBadInput()
{
    QFETCH(QStringList, paragraphs);
    Page page(articleOf(paragraphs), {200, 300});
    page.grab();
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_Left, Qt::Key_Up, Qt::Key_Home,
             Qt::Key_PageDown, Qt::Key_PageUp}) {
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(&page.window, key, i % 2 ? Qt::ShiftModifier : Qt::NoModifier);
            QTest::keyClick(&page.window, key, Qt::ControlModifier | (i % 2 ? Qt::ShiftModifier : Qt::NoModifier));
        }
    }
    for (int y = 0; y < 300; y += 15) {
        QTest::mouseDClick(&page.window, Qt::LeftButton, {}, QPoint(20 + y / 2, y));
    }
    page.surface.setProperty("keepAll", false);
    page.surface.setProperty("justified", true);
    page.surface.flash({0, 7});
    page.surface.selectAll();
    page.grab();
    QCOMPARE(page.surface.selectedText(), page.document.article().text());
}

QTEST_MAIN(ReadingSurfaceTest)
#include "readingsurfacetest.moc"
