// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "core/anchoring.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{

QList<Paragraph> paragraphsOf(const QStringList &texts)
{
    QList<Paragraph> paragraphs;
    for (const QString &text : texts) {
        paragraphs += {ParagraphRole::Body, text};
    }
    return paragraphs;
}

const QStringList article{
    u"올여름 강마을 도서관은 밤에도 불을 켰다."_s,
    u"사서 한 사람이 늦게까지 남아 아이들과 소리 내어 책을 읽었다. 비가 오는 날이면 창가 자리가 먼저 찼다."_s,
    u"군청은 “예산을 늘리겠다”고 했다. 주민들은 그 말을 믿지 않았다."_s,
    u"가을이 되자 도서관은 다시 조용해졌다."_s,
};

/// The anchor of the first place where a quote stands in the article.
Anchor anchorOf(const QString &quote, const QStringList &texts = article)
{
    return anchorAt(paragraphsOf(texts), placesOf(quote, paragraphsOf(texts)).value(0));
}

}

Q_DECLARE_METATYPE(Mitjul::AnchorState)

/// A mark is found again where the reader made it, or said to be lost: never moved to other words.
class AnchoringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anchorRemembersItsPlace()
    {
        const Anchor anchor = anchorOf(u"늦게까지 남아"_s);
        QCOMPARE(anchor.range, (TextRange{{1, 9}, {1, 16}}));
        QCOMPARE(anchor.quote, u"늦게까지 남아"_s);
        const QString text = article.join(u'\n');
        const qsizetype start = text.indexOf(anchor.quote);
        QCOMPARE(anchor.prefix, text.sliced(start - 32, 32));
        QCOMPARE(anchor.suffix, text.sliced(start + anchor.quote.size(), 32));
        QCOMPARE(anchor.paragraphHash, paragraphHashOf(article.at(1)));
        QCOMPARE(anchor.state, AnchorState::Exact);
    }

    void rangeIsMovedIntoTheTextAndWidened()
    {
        const auto paragraphs = paragraphsOf({u"가👨‍👩‍👧나"_s, u"다"_s});
        QCOMPARE(anchorAt(paragraphs, {{0, 2}, {0, 4}}).quote, u"👨‍👩‍👧"_s);
        QCOMPARE(anchorAt(paragraphs, {{7, 3}, {-1, 0}}).quote, u"가👨‍👩‍👧나\n다"_s);
        QCOMPARE(anchorAt(paragraphs, {{1, 1}, {0, 9}}).quote, u"나\n다"_s);
        QVERIFY(anchorAt(paragraphs, {{0, 2}, {0, 2}}).range.isEmpty());
        QCOMPARE(anchorAt({}, {{0, 2}, {0, 4}}), Anchor());
    }

    void contextCountsCodePointsAndKeepsGraphemes()
    {
        const QString family = u"👨‍👩‍👧"_s; // five code points
        const auto paragraphs = paragraphsOf({family.repeated(8) + u"가"_s + family.repeated(8)});
        const int middle = int(family.size()) * 8;
        const Anchor anchor = anchorAt(paragraphs, {{0, middle}, {0, middle + 1}});
        QCOMPARE(anchor.prefix, family.repeated(6));
        QCOMPARE(anchor.suffix, family.repeated(6));
    }

    void textOfJoinsParagraphs()
    {
        const auto paragraphs = paragraphsOf({u"가나"_s, u""_s, u"다라"_s});
        QCOMPARE(textOf(paragraphs, {{0, 1}, {2, 1}}), u"나\n\n다"_s);
        QCOMPARE(textOf(paragraphs, {{2, 1}, {0, 1}}), u"나\n\n다"_s);
        QCOMPARE(textOf(paragraphs, {{0, 1}, {9, 9}}), u"나\n\n다라"_s);
    }

    void placesOfAQuote()
    {
        const auto paragraphs = paragraphsOf({u"가나 가나"_s, u"다 가나"_s});
        const QList<TextRange> expected{{{0, 0}, {0, 2}}, {{0, 3}, {0, 5}}, {{1, 2}, {1, 4}}};
        QCOMPARE(placesOf(u"가나"_s, paragraphs), expected);
        QCOMPARE(placesOf(u"나\n다"_s, paragraphs), (QList<TextRange>{{{0, 4}, {1, 1}}}));
        QVERIFY(placesOf(u"나 다"_s, paragraphs).isEmpty());
        QVERIFY(placesOf(QString(), paragraphs).isEmpty());
        QVERIFY(placesOf(u"👩"_s, paragraphsOf({u"👨‍👩‍👧"_s})).isEmpty());
    }

    void again_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QStringList>("changed");
        QTest::addColumn<AnchorState>("state");
        QTest::addColumn<QString>("found");
        const auto edited = [](int paragraph, const QString &before, const QString &after) {
            QStringList texts = article;
            texts[paragraph].replace(before, after);
            return texts;
        };
        const QString quote = u"창가 자리가 먼저 찼다"_s;
        QTest::newRow("nothing changed") << quote << article << AnchorState::Exact << quote;
        QTest::newRow("another paragraph edited")
            << quote << edited(2, u"예산"_s, u"돈"_s) << AnchorState::Exact << quote;
        QTest::newRow("the same paragraph edited behind it")
            << u"늦게까지 남아"_s << edited(1, u"비가 오는"_s, u"눈이 오는"_s) << AnchorState::Exact
            << u"늦게까지 남아"_s;
        QTest::newRow("the same paragraph edited before it")
            << quote << edited(1, u"늦게까지 "_s, u""_s) << AnchorState::Shifted << quote;
        QTest::newRow("a paragraph before it inserted")
            << quote << QStringList{u"새 문단이다."_s} + article << AnchorState::Shifted << quote;
        QTest::newRow("its paragraph moved to the end")
            << quote << QStringList{article.at(0), article.at(2), article.at(3), article.at(1)} << AnchorState::Shifted
            << quote;
        QTest::newRow("paragraphs joined") << quote << QStringList{article.join(u' ')} << AnchorState::Shifted << quote;
        QTest::newRow("spacing") << quote << edited(1, u"창가 자리가"_s, u"창가자리가"_s) << AnchorState::Shifted
                                 << u"창가자리가 먼저 찼다"_s;
        QTest::newRow("quotation marks") << u"“예산을 늘리겠다”고"_s
                                         << edited(2, u"“예산을 늘리겠다”"_s, u"\"예산을 늘리겠다\""_s)
                                         << AnchorState::Shifted << u"\"예산을 늘리겠다\"고"_s;
        QTest::newRow("decomposed") << quote << edited(1, quote, quote.normalized(QString::NormalizationForm_D))
                                    << AnchorState::Shifted << quote.normalized(QString::NormalizationForm_D);
        QTest::newRow("paragraph cut inside the quote")
            << quote
            << QStringList{article.at(0), article.at(1).section(u" 먼저"_s, 0, 0), u"먼저 찼다."_s, article.at(2),
                   article.at(3)}
            << AnchorState::Shifted << u"창가 자리가\n먼저 찼다"_s;
        QTest::newRow("the quote is gone")
            << u"믿지"_s << edited(2, u"믿지 않았다"_s, u"반겼다"_s) << AnchorState::Orphan << u""_s;
        QTest::newRow("everything is gone") << quote << QStringList{u"다른 글이다."_s} << AnchorState::Orphan << u""_s;
        QTest::newRow("no text") << quote << QStringList() << AnchorState::Orphan << u""_s;
        QTest::newRow("the word stands elsewhere only")
            << u"도서관은"_s
            << QStringList{u"시장은 밤에도 문을 열었다고 상인들이 말했다."_s,
                   u"옆 동네에서는 요즘 도서관은 늘 붐빈다고들 한다."_s}
            << AnchorState::Orphan << u""_s;
        QTest::newRow("from one paragraph to the next")
            << u"켰다.\n사서"_s << QStringList{u"머리말"_s} + article << AnchorState::Shifted << u"켰다.\n사서"_s;
    }

    void again()
    {
        QFETCH(QString, quote);
        QFETCH(QStringList, changed);
        QFETCH(AnchorState, state);
        QFETCH(QString, found);
        const Anchor anchor = anchorOf(quote);
        const auto paragraphs = paragraphsOf(changed);
        const Anchor again = anchorAgain(anchor, paragraphs);
        QCOMPARE(again.state, state);
        QCOMPARE(again.quote, quote);
        if (state == AnchorState::Orphan) {
            Anchor kept = anchor;
            kept.state = AnchorState::Orphan;
            QCOMPARE(again, kept);
        } else {
            QCOMPARE(textOf(paragraphs, again.range), found);
        }
    }

    void letterCaseIsForTheReaderToConfirm()
    {
        const Anchor anchor = anchorOf(u"Open Source"_s, {u"모두가 함께 쓰는 Open Source 이야기를 했다."_s});
        const auto paragraphs = paragraphsOf({u"모두가 함께 쓰는 open source 이야기를 했다."_s});
        const Anchor again = anchorAgain(anchor, paragraphs);
        QCOMPARE(again.state, AnchorState::Changed);
        QCOMPARE(textOf(paragraphs, again.range), u"open source"_s);
        QCOMPARE(again.quote, u"Open Source"_s);
    }

    void contextTellsRepeatedQuotesApart()
    {
        const QStringList texts{u"첫째 날에는 비가 왔다. 둘째 날에도 비가 왔다. 셋째 날까지 비가 왔다."_s};
        const auto places = placesOf(u"비가 왔다"_s, paragraphsOf(texts));
        QCOMPARE(places.size(), 3);
        const auto changed = paragraphsOf({u"머리말이 하나 새로 생겼다."_s, texts.first()});
        for (const TextRange &place : places) {
            const Anchor again = anchorAgain(anchorAt(paragraphsOf(texts), place), changed);
            QCOMPARE(again.range.start, (TextPosition{1, place.start.offset}));
        }
    }

    void whatNothingTellsApartIsNotPlaced()
    {
        Anchor anchor;
        anchor.quote = u"후렴"_s;
        anchor.range = {{0, 40}, {0, 42}};
        QCOMPARE(anchorAgain(anchor, paragraphsOf({u"후렴 하나 후렴"_s})).state, AnchorState::Orphan);
        QCOMPARE(anchorAgain(anchor, paragraphsOf({u"하나뿐인 후렴"_s})).state, AnchorState::Shifted);
    }

    void findingAgainTwiceChangesNothing()
    {
        const auto paragraphs = paragraphsOf(QStringList{u"머리말"_s} + article);
        const Anchor once = anchorAgain(anchorOf(u"먼저 찼다"_s), paragraphs);
        const Anchor twice = anchorAgain(once, paragraphs);
        QCOMPARE(twice.range, once.range);
        QCOMPARE(twice.state, AnchorState::Exact);
    }

    /// Marks of any length and place survive edits elsewhere.
    void editsElsewhereLoseNothing()
    {
        QRandomGenerator random(20231106);
        QStringList words = article.join(u' ').split(u' ')
            + QStringList{u"👨‍👩‍👧"_s, u"(AI)"_s, u"‘동맹’을"_s, u"1,312원에"_s};
        for (int run = 0; run < 400; ++run) {
            QStringList texts;
            for (int paragraph = 0; paragraph < 8; ++paragraph) {
                QStringList text;
                for (int word = 0; word < 30; ++word) {
                    text += words.at(random.bounded(words.size())) + QString::number(random.bounded(100));
                }
                texts += text.join(u' ');
            }
            const int marked = random.bounded(1, 7);
            const int start = random.bounded(texts.at(marked).size() - 1);
            const int end = random.bounded(start + 1, int(texts.at(marked).size()));
            const Anchor anchor = anchorAt(paragraphsOf(texts), {{marked, start}, {marked, end}});
            QStringList changed = texts;
            changed[0] = u"바뀐 첫 문단."_s;
            changed.insert(0, u"새 문단."_s);
            changed.removeLast();
            const auto paragraphs = paragraphsOf(changed);
            const Anchor again = anchorAgain(anchor, paragraphs);
            QCOMPARE(again.state, AnchorState::Shifted);
            QCOMPARE(again.range.start.paragraph, marked + 1);
            QCOMPARE(again.range.start.offset, anchor.range.start.offset);
            QCOMPARE(textOf(paragraphs, again.range), anchor.quote);
        }
    }
};

QTEST_GUILESS_MAIN(AnchoringTest)

#include "anchoringtest.moc"
