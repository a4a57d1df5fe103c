// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "core/joinedtext.h"
#include "core/segmentation.h"
#include "hostiletext.h"
#include "readingpage.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{

// Another start: MITJUL_SEED=… in the environment. A failure prints the number that begins with its case.
quint32 firstSeed()
{
    const QString given = qEnvironmentVariable("MITJUL_SEED");
    return given.isEmpty() ? 20'260'101 : given.toUInt();
}

// A text, a width and a type, all from one number.
struct RandomCase {
    RandomCase(quint32 seed, bool hostile) : random(seed)
    {
        QStringList paragraphs;
        for (int i = random.bounded(3); i >= 0; --i) {
            paragraphs += hostile ? randomHostileText(random) : randomPlainText(random);
        }
        article = articleOf(paragraphs);
    }

    void arrange(ReadingSurface &surface)
    {
        surface.setProperty("keepAll", random.bounded(2) == 0);
        surface.setProperty("justified", random.bounded(2) == 0);
        // Few sizes: Qt searches all faces anew for each one.
        surface.setProperty("fontSize", std::array{10, 17, 19, 34}.at(random.bounded(4)));
        surface.setProperty("columnWidth", 10 + random.bounded(40));
        surface.setSize(QSizeF(240 + random.bounded(1200), 300 + random.bounded(700)));
    }

    QRandomGenerator random;
    Article article;
};

QList<int> boundariesOf(const QString &text)
{
    QList<int> boundaries{0};
    while (boundaries.last() < text.size()) {
        boundaries += nextGrapheme(text, boundaries.last());
    }
    return boundaries;
}

bool isSpace(const QString &text, int offset)
{
    return offset < text.size() && text.at(offset).isSpace();
}

QString described(const QString &text)
{
    QString said;
    for (const QChar c : text) {
        said += c.isPrint() && !c.isSurrogate() && !c.isMark() ? QString(c)
                                                               : u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
    }
    return said;
}

}

class ReadingSurfacePropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesAndPointsAgree_data();
    void placesAndPointsAgree();
    void selectionsHoldTheText_data();
    void selectionsHoldTheText();
    void directionsStayInTheirParagraph();

private:
    QString disagreement(ReadingSurface &surface, const QString &text, int paragraph, bool hostile);
};

void ReadingSurfacePropertyTest::placesAndPointsAgree_data()
{
    QTest::addColumn<bool>("hostile");
    QTest::addRow("what people write") << false;
    QTest::addRow("what no one writes") << true;
}

void ReadingSurfacePropertyTest::placesAndPointsAgree()
{
    QFETCH(bool, hostile);
    constexpr quint32 cases = 3'500;
    ReadingDocument document;
    ReadingSurface surface;
    surface.setDocument(&document);
    for (quint32 seed = firstSeed(); seed < firstSeed() + cases; ++seed) {
        RandomCase random(seed, hostile);
        document.setArticle(random.article);
        random.arrange(surface);
        for (int i = 0; i < random.article.paragraphs.size(); ++i) {
            const QString &text = random.article.paragraphs.at(i).text;
            const QString said = disagreement(surface, text, i, hostile);
            QVERIFY2(said.isEmpty(), qPrintable(u"seed %1: %2 in “%3”"_s.arg(seed).arg(said, described(text))));
        }
    }
}

// What is wrong with a paragraph. A place's point must lead back to the place, except
// – from the spaces that hang at a line's end, which lead to a place on their line;
// – beside what has no width or where two directions meet: there to a place that is shown at the same point.
QString ReadingSurfacePropertyTest::disagreement(
    ReadingSurface &surface, const QString &text, int paragraph, bool hostile)
{
    const QList<int> boundaries = boundariesOf(text);
    for (const int offset : boundaries) {
        const QRectF caret = surface.caretRect({paragraph, offset});
        if (!std::isfinite(caret.left()) || !std::isfinite(caret.top()) || caret.height() <= 0) {
            return u"no place for %1"_s.arg(offset);
        }
        const TextPosition found = surface.positionAt(caret.center());
        const QRectF shown = surface.caretRect(found);
        const bool isSame = found == TextPosition{paragraph, offset};
        const bool isHanging = offset > 0 && text.at(offset - 1).isSpace() && shown.top() == caret.top()
            && (offset == text.size() || isSpace(text, offset) || hostile);
        const bool looksSame = hostile && shown == caret;
        if (!isSame && !isHanging && !looksSame) {
            return u"%1/%2 instead of %3/%4"_s.arg(found.paragraph).arg(found.offset).arg(paragraph).arg(offset);
        }
        if (!boundaries.contains(found.offset)) {
            return u"%1 cuts a grapheme"_s.arg(found.offset);
        }
    }
    return {};
}

void ReadingSurfacePropertyTest::selectionsHoldTheText_data()
{
    placesAndPointsAgree_data();
}

void ReadingSurfacePropertyTest::selectionsHoldTheText()
{
    QFETCH(bool, hostile);
    constexpr quint32 cases = 1'500;
    ReadingDocument document;
    ReadingSurface surface;
    surface.setDocument(&document);
    for (quint32 seed = firstSeed(); seed < firstSeed() + cases; ++seed) {
        RandomCase random(seed, hostile);
        document.setArticle(random.article);
        random.arrange(surface);
        const JoinedText joined(random.article.paragraphs);
        const auto somewhere = [&] {
            const QPointF point(random.random.bounded(surface.width()), random.random.bounded(surface.height()));
            return surface.positionAt(point);
        };
        const TextRange range = TextRange{somewhere(), somewhere()};
        for (const TextPosition position : {range.start, range.end}) {
            const QString &text = random.article.paragraphs.at(position.paragraph).text;
            QVERIFY2(boundariesOf(text).contains(position.offset), qPrintable(u"seed %1"_s.arg(seed)));
        }
        surface.select(range);
        const qsizetype from = joined.offsetOf(range.normalized().start);
        const qsizetype to = joined.offsetOf(range.normalized().end);
        QVERIFY2(surface.selectedText() == joined.text().sliced(from, to - from), qPrintable(u"seed %1"_s.arg(seed)));
        random.arrange(surface);
        QCOMPARE(surface.selection(), range.normalized());
    }
}

void ReadingSurfacePropertyTest::directionsStayInTheirParagraph()
{
    const QString plain = u"가나다 abc 123"_s;
    Article article = articleOf({u"\u202e뒤집힌 글"_s, plain, u"\u2067 열린 채"_s, plain});
    article.id = u"controls"_s;
    Page page(article);
    Page alone(articleOf({plain}));
    for (const int offset : boundariesOf(plain)) {
        const qreal x = alone.surface.caretRect({0, offset}).left();
        QCOMPARE(page.surface.caretRect({1, offset}).left(), x);
        QCOMPARE(page.surface.caretRect({3, offset}).left(), x);
    }
}

QTEST_MAIN(ReadingSurfacePropertyTest)
#include "readingsurfacepropertytest.moc"
