// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readingpage.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{

Article articleWith(ParagraphRole role, const QString &text)
{
    Article article = articleOf({text});
    article.paragraphs.first().role = role;
    return article;
}

struct Line {
    int start = 0;
    double left = 0;
    double right = 0;
};

// The lines of the first paragraph, seen as a caret sees them.
QList<Line> linesOf(Page &page)
{
    const int length = int(page.document.article().paragraphs.first().text.size());
    QList<Line> lines;
    double top = -1e9;
    for (int offset = 0; offset < length; ++offset) {
        const QRectF caret = page.surface.caretRect({0, offset});
        if (caret.top() > top) {
            top = caret.top();
            lines.append({offset, caret.left(), caret.left()});
        }
        lines.last().right = std::max(lines.last().right, caret.left());
    }
    return lines;
}

}

class TypographyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesBreakOnlyBetweenWords_data();
    void linesBreakOnlyBetweenWords();
    void linesBetweenSyllablesKeepPunctuation();
    void wordsLongerThanALineAreCut();
    void headlinesAreBalanced();
    void itemsHang_data();
    void itemsHang();
    void paragraphsAreIndentedWhenAsked();
    void linesAreJustifiedWhereTheColumnIsWide_data();
    void linesAreJustifiedWhereTheColumnIsWide();
    void theReadersFontIsUsed();
};

void TypographyTest::linesBreakOnlyBetweenWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("slash") << u"통계/자료를"_s;
    QTest::newRow("hyphen") << u"MS-오픈AI의"_s;
    QTest::newRow("Hanja") << u"韓國銀行이"_s;
    QTest::newRow("ellipsis") << u"그런데…아니"_s;
    QTest::newRow("dash") << u"서울–부산을"_s;
    QTest::newRow("quotes and brackets") << u"“동맹”(同盟)을"_s;
    QTest::newRow("percent") << u"12.5%p나"_s;
}

void TypographyTest::linesBreakOnlyBetweenWords()
{
    QFETCH(QString, word);
    const QString text = QString(word + u" 보고 그는 "_s).repeated(12).trimmed();
    Page page(articleOf({text}), {320, 400});
    for (int width = 320; width < 700; width += 11) {
        page.surface.setWidth(width);
        for (const Line &line : linesOf(page).sliced(1)) {
            QVERIFY2(text.at(line.start - 1).isSpace(),
                qPrintable(u"at %1 px a line begins with %2"_s.arg(width).arg(text.mid(line.start, 8))));
        }
    }
}

void TypographyTest::linesBetweenSyllablesKeepPunctuation()
{
    const QString text = u"그는 “동맹(同盟)은 끝났다.”라며 ‘AI·반도체’를 말했다… "_s.repeated(6).trimmed();
    Page page(articleOf({text}), {200, 400});
    page.surface.setProperty("keepAll", false);
    for (int width = 200; width < 500; width += 7) {
        page.surface.setWidth(width);
        for (const Line &line : linesOf(page).sliced(1)) {
            QVERIFY2(!u".,)”’…·"_s.contains(text.at(line.start)), qPrintable(text.mid(line.start, 8)));
            QVERIFY2(!u"(“‘"_s.contains(text.at(line.start - 1)), qPrintable(text.mid(line.start - 1, 8)));
        }
    }
}

void TypographyTest::wordsLongerThanALineAreCut()
{
    const QString text = u"가나다라마바사아자차카타파하"_s.repeated(10);
    Page page(articleOf({text}), {320, 400});
    const QList<Line> lines = linesOf(page);
    QVERIFY(lines.size() > 5);
    for (const Line &line : lines) {
        QVERIFY(line.right < 320);
    }
}

void TypographyTest::headlinesAreBalanced()
{
    const QString deck = u"떠나는 사람을 막지 말고 밀어주는 큰 회사가 마침내 이긴다는 어느 주장"_s;
    Page page(articleWith(ParagraphRole::Deck, deck), {600, 400});
    int several = 0;
    for (int width = 340; width < 700; width += 9) {
        page.surface.setWidth(width);
        const QList<Line> lines = linesOf(page);
        if (lines.size() > 1) {
            ++several;
            const double first = lines.first().right - lines.first().left;
            const double last = lines.last().right - lines.last().left;
            QVERIFY2(last > 0.5 * first, qPrintable(u"%1 px: %2, %3"_s.arg(width).arg(first).arg(last)));
        }
    }
    QVERIFY(several > 10);
}

void TypographyTest::itemsHang_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<bool>("hangs");
    QTest::newRow("bullet") << u"• "_s << true;
    QTest::newRow("hyphen") << u"- "_s << true;
    QTest::newRow("number") << u"12. "_s << true;
    QTest::newRow("circled number") << u"③ "_s << true;
    QTest::newRow("syllable") << u"나. "_s << true;
    QTest::newRow("no item: a decimal") << u"12.5 "_s << false;
    QTest::newRow("no item: a word") << u"나는 "_s << false;
    QTest::newRow("no item: a year") << u"2024. "_s << false;
    QTest::newRow("no item: a minus") << u"-3도 "_s << false;
}

void TypographyTest::itemsHang()
{
    QFETCH(QString, mark);
    Page page(articleOf({mark + u"물은 산에서 내려와 들을 지나고 사람들은 그 곁에 집을 지었다"_s.repeated(3)}));
    const QList<Line> lines = linesOf(page);
    QVERIFY(lines.size() > 1);
    QTEST(lines.at(1).left > lines.first().left + 1, "hangs");
    if (lines.at(1).left > lines.first().left + 1) {
        const double text = page.surface.caretRect({0, int(mark.size())}).left();
        QVERIFY(std::abs(lines.at(1).left - text) < 2);
    }
}

void TypographyTest::paragraphsAreIndentedWhenAsked()
{
    Page page(longArticle(3));
    QList<Line> lines = linesOf(page);
    QCOMPARE(lines.first().left, lines.at(1).left);
    const auto gap = [&] {
        const int length = int(page.document.article().paragraphs.first().text.size());
        return page.surface.caretRect({1, 0}).top() - page.surface.caretRect({0, length}).bottom();
    };
    QVERIFY(gap() > 1);
    page.surface.setProperty("paragraphStyle", QVariant::fromValue(Settings::ParagraphStyle::Indented));
    lines = linesOf(page);
    QCOMPARE(lines.first().left - lines.at(1).left, 18.0); // an em
    QCOMPARE(gap(), 0.0);
}

void TypographyTest::linesAreJustifiedWhereTheColumnIsWide_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("keepAll");
    QTest::addColumn<bool>("justified");
    QTest::newRow("wide, words") << 700 << true << true;
    QTest::newRow("narrow, words") << 360 << true << false;
    QTest::newRow("narrow, syllables") << 360 << false << true;
}

void TypographyTest::linesAreJustifiedWhereTheColumnIsWide()
{
    QFETCH(int, width);
    QFETCH(bool, keepAll);
    QFETCH(bool, justified);
    Page page(articleOf({sentence.repeated(8).trimmed()}), {width, 500});
    page.surface.setProperty("columnWidth", 48);
    page.surface.setProperty("keepAll", keepAll);
    page.surface.setProperty("justified", true);
    QCOMPARE(page.surface.property("justifiable").toBool(), justified);
    const QList<Line> lines = linesOf(page);
    QVERIFY(lines.size() > 3);
    constexpr double syllable = 18; // the last place of a line is before its last character
    const auto straight = std::ranges::count_if(lines.sliced(0, lines.size() - 1), [&](const Line &line) {
        return page.surface.columnRect().right() - line.right < syllable + 1;
    });
    QCOMPARE(straight == lines.size() - 1, justified);
}

void TypographyTest::theReadersFontIsUsed()
{
    Page page(articleOf({u"가나다 ABC"_s}));
    const double before = page.surface.caretRect({0, 7}).left();
    const QSignalSpy changes(&page.surface, &ReadingSurface::typographyChanged);
    page.surface.setProperty("family", u"Noto Sans Mono CJK KR"_s);
    QCOMPARE(changes.count(), 1);
    QVERIFY(std::abs(page.surface.caretRect({0, 7}).left() - before) > 1);
}

QTEST_MAIN(TypographyTest)
#include "typographytest.moc"
