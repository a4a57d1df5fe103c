// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "core/anchoring.h"
#include "core/reanchoring/approximatesearch.h"
#include "core/reanchoring/reanchoring.h"
#include "core/reanchoring/textdiff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{

QList<Paragraph> paragraphsOf(const QString &text)
{
    QList<Paragraph> paragraphs;
    for (const QString &line : text.split(u'\n')) {
        paragraphs += {ParagraphRole::Body, line};
    }
    return paragraphs;
}

/// The mark of a text in which it is written as "before [marked] after".
Anchor markIn(QString text)
{
    const qsizetype start = text.indexOf(u'[');
    const qsizetype end = text.indexOf(u']') - 1;
    text.remove(u'[').remove(u']');
    const auto position = [&text](qsizetype offset) {
        const qsizetype line = text.first(offset).lastIndexOf(u'\n') + 1;
        return TextPosition{int(text.first(offset).count(u'\n')), int(offset - line)};
    };
    return anchorAt(paragraphsOf(text), {position(start), position(end)});
}

QString plain(QString text)
{
    return text.remove(u'[').remove(u']');
}

/// The edit distance between a pattern and the part of a text that ends at an offset and is nearest to it.
int errorsEndingAt(QStringView pattern, QStringView text, qsizetype end)
{
    std::vector<int> row(std::size_t(pattern.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i) {
        row[i] = int(i);
    }
    for (qsizetype j = 0; j < end; ++j) {
        int diagonal = row[0];
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            int &cell = row[std::size_t(i) + 1];
            const int replaced = diagonal + (pattern.at(i) == text.at(j) ? 0 : 1);
            diagonal = cell;
            cell = std::min({replaced, cell + 1, row[std::size_t(i)] + 1});
        }
    }
    return row.back();
}

}

Q_DECLARE_METATYPE(Mitjul::AnchorState)

/// Single cases that this program or its peers once got wrong.
class ReanchoringRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void again_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<AnchorState>("state");
        QTest::addColumn<QString>("found");
        const QString gone;
        QTest::newRow("a look-alike sentence elsewhere (hypothesis/client#7571)")
            << u"첫째 날 회의에서 [예산을 늘리자는 안이 부결되었다]. 모두가 조용히 자리를 떴다.\n다음 날 다시 모였다."_s
            << u"다음 날 다시 모였다.\n한 달 뒤의 모임은 달랐다. 예산을 줄이자는 안이 가결되었다. 손뼉 소리가 났다."_s
            << AnchorState::Orphan << gone;
        QTest::newRow("a short name in another word (hypothesis/h#2634)")
            << u"The kernel was written by [Linus] in Helsinki."_s
            << u"The machines were built by hand in a chinese factory, long ago."_s << AnchorState::Orphan << gone;
        QString chorus;
        for (int i = 0; i < 20; ++i) {
            chorus += u"%1절이 끝나면 후렴을 부른다.\n"_s.arg(i + 1);
        }
        QString marked = chorus;
        marked.replace(u"13절이 끝나면 후렴을"_s, u"13절이 끝나면 [후렴을]"_s);
        QTest::newRow("the thirteenth of twenty")
            << marked << u"노래 시작.\n"_s + chorus << AnchorState::Shifted << u"후렴을"_s;
        QTest::newRow("at the start") << u"[처음]부터 끝까지 읽었다."_s << u"여는 말.\n처음부터 끝까지 읽었다."_s
                                      << AnchorState::Shifted << u"처음"_s;
        QTest::newRow("at the end") << u"처음부터 끝까지 [읽었다.]"_s << u"여는 말.\n처음부터 끝까지 읽었다."_s
                                    << AnchorState::Shifted << u"읽었다."_s;
        QTest::newRow("the whole text") << u"[처음부터\n끝까지]"_s << u"여는 말.\n처음부터\n끝까지\n닫는 말."_s
                                        << AnchorState::Shifted << u"처음부터\n끝까지"_s;
        QTest::newRow("across paragraphs, another one put before")
            << u"가을이 [왔다.\n바람이] 분다."_s << u"새 문단이다.\n가을이 왔다.\n바람이 분다."_s
            << AnchorState::Shifted << u"왔다.\n바람이"_s;
        QTest::newRow("nothing but a space")
            << u"가을이[ ]왔다."_s << u"어느새 가을이 왔다."_s << AnchorState::Shifted << u" "_s;
        QTest::newRow("nothing but marks")
            << u"가을이[ …! ]왔다는 말"_s << u"어느새, 가을이 …! 왔다는 말"_s << AnchorState::Shifted << u" …! "_s;
        QTest::newRow("an empty text") << u"가을이 [왔다]."_s << u""_s << AnchorState::Orphan << gone;
        QTest::newRow("one syllable") << u"어제 [말] 한 마리가 강을 건넜다."_s
                                      << u"듣자니 어제 말 한 마리가 강을 건넜다."_s << AnchorState::Shifted << u"말"_s;
        QTest::newRow("one syllable, its sentence rewritten")
            << u"어제 [말] 한 마리가 강을 건넜다."_s << u"사람들은 말이 많았고, 강물은 말이 없었다."_s
            << AnchorState::Orphan << gone;
        QTest::newRow("surrogate pairs") << u"그날의 👍🏻 [👨‍👩‍👧 사진] 한 장"_s
                                         << u"다시 본 그날의 👍🏻 👨‍👩‍👧 사진 한 장"_s
                                         << AnchorState::Shifted << u"👨‍👩‍👧 사진"_s;
        QTest::newRow("old Hangul in conjoining jamo")
            << u"훈민정음에 [나랏말ᄊᆞ미] 라고 썼다."_s << u"책을 펴면 훈민정음에 나랏말ᄊᆞ미 라고 썼다."_s
            << AnchorState::Shifted << u"나랏말ᄊᆞ미"_s;
        QTest::newRow("hard-wrapped inside a word")
            << u"이는 [상 업적인 이용]을 막지 않는다고 적혀 있다."_s
            << u"이는 상업적인 이용을 막지 않는다고 적혀 있다."_s << AnchorState::Shifted << u"상업적인 이용"_s;
        QTest::newRow("a typo put right")
            << u"그는 [게속해서 문을 두드렸다]고 한다."_s << u"그는 계속해서 문을 두드렸다고 한다."_s
            << AnchorState::Changed << u"계속해서 문을 두드렸다"_s;
        QTest::newRow("a number corrected") << u"매출은 [지난해보다 15% 늘었다]고 밝혔다. 다음 발표는 봄이다."_s
                                            << u"매출은 지난해보다 51% 늘었다고 밝혔다. 다음 발표는 봄이다."_s
                                            << AnchorState::Changed << u"지난해보다 51% 늘었다"_s;
    }

    void again()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const Anchor mark = markIn(before);
        const auto old = paragraphsOf(plain(before));
        const auto now = after.isEmpty() ? QList<Paragraph>() : paragraphsOf(after);
        const Anchor again = Reanchoring(old, now).anchorAgain(mark);
        QTEST(again.state, "state");
        QCOMPARE(again.quote, mark.quote);
        if (again.state == AnchorState::Orphan) {
            QCOMPARE(again.range, mark.range);
        } else {
            QTEST(textOf(now, again.range), "found");
        }
    }

    void orphansComeWithSuggestions()
    {
        const Anchor mark = markIn(u"이튿날 [군청은 예산을 두 배로 늘리겠다고 밝혔다]. 주민들은 믿지 않았다."_s);
        const auto now = paragraphsOf(u"새 소식이다.\n오늘 군청은 예산을 절반으로 줄이겠다고 밝혔다. 모두 놀랐다."_s);
        const Reanchoring reanchoring({}, now);
        QCOMPARE(reanchoring.anchorAgain(mark).state, AnchorState::Orphan);
        const QList<TextRange> suggestions = reanchoring.suggestionsFor(mark);
        QVERIFY(!suggestions.isEmpty() && suggestions.size() <= 3);
        QVERIFY(textOf(now, suggestions.first()).contains(u"군청은 예산을"_s));
    }

    void anOrphanIsFoundWhenItsTextComesBack()
    {
        const QString text = u"이튿날 [군청은 예산을 늘렸다]. 주민들은 반겼다."_s;
        const Anchor orphan = Reanchoring({}, paragraphsOf(u"다른 글이다."_s)).anchorAgain(markIn(text));
        QCOMPARE(orphan.state, AnchorState::Orphan);
        const auto back = paragraphsOf(u"다른 글이다.\n"_s + plain(text));
        const Anchor again = Reanchoring(paragraphsOf(u"다른 글이다."_s), back).anchorAgain(orphan);
        QCOMPARE(again.state, AnchorState::Shifted);
        QCOMPARE(textOf(back, again.range), orphan.quote);
    }

    /// Every place that the bit-parallel search reports has the errors that plain dynamic programming counts.
    void approximateSearchCountsErrors()
    {
        QRandomGenerator random(7);
        const QString letters = u"가나다라마"_s;
        for (int run = 0; run < 300; ++run) {
            QString text;
            for (int i = 0; i < 300; ++i) {
                text += letters.at(random.bounded(letters.size()));
            }
            QString pattern = text.sliced(random.bounded(100), random.bounded(1, 180));
            for (int i = 0; i < pattern.size() / 8; ++i) {
                pattern[random.bounded(pattern.size())] = letters.at(random.bounded(letters.size()));
            }
            const int most = int(pattern.size()) / 3;
            const auto matches = ApproximateSearch(text).matchesOf(pattern, most);
            QVERIFY(!matches.isEmpty());
            for (const ApproximateMatch &match : matches) {
                QCOMPARE(match.errors, errorsEndingAt(pattern, text, match.end));
                QVERIFY(match.errors <= most && match.start >= 0 && match.start <= match.end);
            }
        }
    }

    void differencesFollowWhatMoves()
    {
        const QString first = u"하나둘셋넷다섯여섯일곱여덟아홉열"_s;
        const QString second = u"봄여름가을겨울아침점심저녁밤새벽"_s;
        const QList<int> kept = unitsKept(QString(first + second), QString(second + u"새글" + first));
        QCOMPARE(kept.at(0), int(second.size()) + 2);
        QCOMPARE(kept.at(first.size()), 0);
        QVERIFY(!kept.contains(-1));
        QCOMPARE(unitsKept(QString(), first), QList<int>());
        QCOMPARE(unitsKept(u"가나"_s, QString()), (QList<int>{-1, -1}));
    }
};

QTEST_GUILESS_MAIN(ReanchoringRulesTest)

#include "reanchoringrulestest.moc"
