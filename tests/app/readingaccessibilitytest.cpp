// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readingpage.h"

#include <QAccessible>
#include <QTest>

#include <utility>

using namespace Mitjul;
using namespace Qt::StringLiterals;

class ReadingAccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksToAssistiveTechnology();
    void findsBoundaries_data();
    void findsBoundaries();
    void tellsAttributes();
    void placesCharacters();
    void staysCheapInHugeTexts_data();
    void staysCheapInHugeTexts();
};

namespace
{

QAccessibleTextInterface *textOf(Page &page)
{
    return QAccessible::queryAccessibleInterface(&page.surface)->textInterface();
}

}

void ReadingAccessibilityTest::speaksToAssistiveTechnology()
{
    Page page(articleOf({u"봄이 왔다. 강물이 풀렸다."_s, u"둘째 문단."_s}, u"제목"_s));
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&page.surface);
    QVERIFY(interface && interface->textInterface());
    QCOMPARE(interface->text(QAccessible::Name), u"제목"_s);
    QAccessibleTextInterface *text = interface->textInterface();
    QCOMPARE(text->characterCount(), page.document.article().text().size());
    QCOMPARE(text->text(0, text->characterCount()), page.document.article().text());
    int start = 0;
    int end = 0;
    QCOMPARE(text->textAtOffset(8, QAccessible::WordBoundary, &start, &end), u"강물이"_s);
    QCOMPARE(text->textAtOffset(8, QAccessible::SentenceBoundary, &start, &end), u"강물이 풀렸다."_s);
    QCOMPARE(text->textAfterOffset(8, QAccessible::ParagraphBoundary, &start, &end), u"둘째 문단."_s);
    text->setSelection(0, 7, 10);
    QCOMPARE(page.surface.selectedText(), u"강물이"_s);
    page.mark({{0, 7}, {0, 10}}, HighlightStyle::Solid);
    QVERIFY(text->attributes(8, &start, &end).contains("background-color"_L1));
    QCOMPARE(start, 7);
    QCOMPARE(end, 10);
}

void ReadingAccessibilityTest::findsBoundaries_data()
{
    QTest::addColumn<QAccessible::TextBoundaryType>("type");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("after");
    QTest::newRow("grapheme") << QAccessible::CharBoundary << u" "_s << u"👩‍👩‍👧"_s << u" "_s;
    QTest::newRow("어절") << QAccessible::WordBoundary << u"가족"_s << u"👩‍👩‍👧"_s << u"이다"_s;
    QTest::newRow("sentence") << QAccessible::SentenceBoundary << u"첫 문장."_s
                              << u"가족 👩‍👩‍👧 이다."_s << u"끝 문장."_s;
    QTest::newRow("paragraph") << QAccessible::ParagraphBoundary << u"앞 문단."_s
                               << u"첫 문장. 가족 👩‍👩‍👧 이다. 끝 문장."_s << u"뒤 문단."_s;
    QTest::newRow("line") << QAccessible::LineBoundary << u"앞 문단."_s
                          << u"첫 문장. 가족 👩‍👩‍👧 이다. 끝 문장."_s << u"뒤 문단."_s;
}

void ReadingAccessibilityTest::findsBoundaries()
{
    QFETCH(QAccessible::TextBoundaryType, type);
    Page page(
        articleOf({u"앞 문단."_s, u"첫 문장. 가족 👩‍👩‍👧 이다. 끝 문장."_s, u"뒤 문단."_s}));
    QAccessibleTextInterface *text = textOf(page);
    const int family = int(page.document.article().text().indexOf(u"👩‍👩‍👧"_s));
    int start = 0;
    int end = 0;
    QTEST(text->textAtOffset(family, type, &start, &end), "at");
    QCOMPARE(text->text(start, end), text->textAtOffset(family, type, &start, &end));
    QTEST(text->textBeforeOffset(family, type, &start, &end), "before");
    QTEST(text->textAfterOffset(family, type, &start, &end), "after");
}

void ReadingAccessibilityTest::tellsAttributes()
{
    Article article = articleOf({u"제목이다"_s, u"강물이 풀렸다. 한빛전자가 문을 열었다."_s});
    article.paragraphs.first().role = ParagraphRole::Heading;
    article.mentions = {{1, 9, 13, u"hanbit"_s}};
    Page page(article);
    Highlight highlight;
    highlight.id = u"one"_s;
    highlight.anchor.range = {{1, 0}, {1, 7}};
    highlight.color = HighlightColor::Green;
    highlight.style = HighlightStyle::Underline;
    highlight.note = u"봄; 처음: 하나"_s;
    Highlight other = highlight;
    other.id = u"two"_s;
    other.anchor.range = {{1, 4}, {1, 11}};
    other.color = HighlightColor::Pink;
    other.note.clear();
    page.document.setHighlights({highlight, other});
    QAccessibleTextInterface *text = textOf(page);
    int start = 0;
    int end = 0;
    QCOMPARE(text->attributes(0, &start, &end), u"paragraph-style:heading;"_s);
    QCOMPARE(std::pair(start, end), std::pair(0, 4));
    const int base = 5;
    const QString first = text->attributes(base, &start, &end);
    QCOMPARE(std::pair(start, end), std::pair(base, base + 4));
    QVERIFY(first.contains(u"highlight-color:green;highlight-style:underline;note:봄； 처음： 하나;"_s));
    const QString both = text->attributes(base + 5, &start, &end);
    QCOMPARE(std::pair(start, end), std::pair(base + 4, base + 7));
    QVERIFY(both.contains(u"highlight-color:green / pink;"_s));
    const QString name = text->attributes(base + 9, &start, &end);
    QCOMPARE(std::pair(start, end), std::pair(base + 9, base + 11));
    QVERIFY(name.contains("link:true;"_L1) && name.contains("mark:true;"_L1));
    QCOMPARE(text->attributes(base + 14, &start, &end), u"paragraph-style:body;"_s);
}

void ReadingAccessibilityTest::placesCharacters()
{
    Page page(longArticle(100));
    QAccessibleTextInterface *text = textOf(page);
    const QRect first = text->characterRect(3);
    QVERIFY(first.width() > 5 && first.height() > 10);
    QCOMPARE(text->offsetAtPoint(first.center() - QPoint(first.width() / 3, 0)), 3);
    QCOMPARE(text->offsetAtPoint(QPoint(-50, -50)), -1);
    const int far = text->characterCount() - 5;
    text->scrollToSubstring(far, far + 2);
    QVERIFY(page.surface.boundingRect().contains(page.surface.caretRect({99, 90}).center()));
    text->setCursorPosition(2);
    QCOMPARE(text->cursorPosition(), 2);
    QCOMPARE(text->selectionCount(), 0);
    text->addSelection(2, 9);
    QCOMPARE(text->selectionCount(), 1);
    text->removeSelection(0);
    QCOMPARE(text->selectionCount(), 0);
}

void ReadingAccessibilityTest::staysCheapInHugeTexts_data()
{
    QTest::addColumn<Article>("article");
    QTest::newRow("34,000 paragraphs") << longArticle(34'000);
    QTest::newRow("one line of 10 MB") << articleOf({sentence.repeated(120'000)});
    QTest::newRow("one word of 10 MB") << articleOf({QString(3'500'000, u'가')});
}

void ReadingAccessibilityTest::staysCheapInHugeTexts()
{
    QFETCH(Article, article);
    constexpr int bound = 200; // blocks laid out
    Page page(article);
    QAccessibleTextInterface *text = textOf(page);
    const int count = text->characterCount();
    for (const int offset : {0, count / 2, count - 1}) {
        for (const auto type : {QAccessible::CharBoundary, QAccessible::WordBoundary, QAccessible::SentenceBoundary,
                 QAccessible::LineBoundary}) {
            int start = 0;
            int end = 0;
            const QString at = text->textAtOffset(offset, type, &start, &end);
            QVERIFY(!at.isEmpty() || type != QAccessible::CharBoundary);
            QVERIFY(end - start <= 4096);
            text->attributes(offset, &start, &end);
            QVERIFY(end - start <= 4096);
        }
        text->scrollToSubstring(offset, offset + 1);
    }
    QVERIFY(page.surface.laidOutBlocks() < bound);
}

QTEST_MAIN(ReadingAccessibilityTest)
#include "readingaccessibilitytest.moc"
