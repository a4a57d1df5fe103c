// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readingpage.h"

#include <QAccessible>
#include <QTest>

using namespace Mitjul;
using namespace Qt::StringLiterals;

class ReadingAccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksToAssistiveTechnology();
};

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

QTEST_MAIN(ReadingAccessibilityTest)
#include "readingaccessibilitytest.moc"
