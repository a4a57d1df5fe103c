// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "core/segmentation.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{

/// A text with one | in it, where the offset is.
struct Marked {
    QString text;
    int offset = 0;

    explicit Marked(const QString &marked) : text(marked), offset(int(marked.indexOf(u'|')))
    {
        text.remove(offset, 1);
    }
    QString at(Span span) const
    {
        return text.sliced(span.start, span.length());
    }
};

}

/// Where graphemes, 어절, stems and sentences begin and end.
class SegmentationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void graphemesAreNeverSplit_data()
    {
        QTest::addColumn<QString>("grapheme");
        QTest::newRow("syllable") << u"밑"_s;
        QTest::newRow("jamo") << u"\u1106\u1175\u11c0"_s;
        QTest::newRow("syllable and final") << u"미\u11c0"_s;
        QTest::newRow("accent") << u"e\u0301"_s;
        QTest::newRow("emoji") << u"👍"_s;
        QTest::newRow("skin tone") << u"👍🏽"_s;
        QTest::newRow("family") << u"👨‍👩‍👧‍👦"_s;
        QTest::newRow("flag") << u"🇰🇷"_s;
        QTest::newRow("keycap") << u"1️⃣"_s;
        QTest::newRow("rare Hanja") << u"𠮷"_s;
    }

    void graphemesAreNeverSplit()
    {
        QFETCH(QString, grapheme);
        const QString text = u"가 "_s + grapheme + u"나"_s;
        const int start = 2;
        const int end = start + int(grapheme.size());
        for (int inside = start + 1; inside < end; ++inside) {
            QCOMPARE(graphemeBoundaryBefore(text, inside), start);
            QCOMPARE(graphemeBoundaryAfter(text, inside), end);
        }
        QCOMPARE(nextGrapheme(text, start), end);
        QCOMPARE(previousGrapheme(text, end), start);
        QCOMPARE(graphemeBoundaryBefore(text, start), start);
        QCOMPARE(graphemeBoundaryAfter(text, end), end);
    }

    void offsetsOutsideAreMovedInside()
    {
        QCOMPARE(graphemeBoundaryAfter(u"가나", -3), 0);
        QCOMPARE(graphemeBoundaryAfter(u"가나", 9), 2);
        QCOMPARE(nextGrapheme(u"가나", 2), 2);
        QCOMPARE(previousGrapheme(u"가나", 0), 0);
        QCOMPARE(nextGrapheme(u"", 0), 0);
        QCOMPARE(eojeolAt(u"", 4), Span());
        QCOMPARE(eojeolAt(u"  ", 1).length(), 0);
        QCOMPARE(stemAt(u"", 0), Span());
        QCOMPARE(sentenceAt(u"", 2), Span());
    }

    /// Looking at the surroundings only gives the same boundaries as looking at the whole text.
    void graphemesAgreeWithTheWholeText()
    {
        QRandomGenerator random(20231203);
        const QStringList pieces{u"가"_s, u"한글"_s, u" "_s, u"a"_s, u"e\u0301"_s, u"👨‍👩‍👧"_s, u"👍🏽"_s,
            u"🇰🇷"_s, u"\u1112\u1161\u11ab"_s, u"각\u11a8"_s, u"ㅋㅋ"_s, u"\u200d"_s, u"\ufe0f"_s, u"“"_s, u"𠮷"_s};
        for (int run = 0; run < 300; ++run) {
            QString text;
            while (text.size() < 60) {
                text += pieces.at(random.bounded(pieces.size()));
            }
            QTextBoundaryFinder whole(QTextBoundaryFinder::Grapheme, text);
            for (int offset = 0; offset <= text.size(); ++offset) {
                whole.setPosition(offset);
                const bool isBoundary = whole.isAtBoundary();
                QVERIFY2((graphemeBoundaryAfter(text, offset) == offset) == isBoundary,
                    qPrintable(text.first(offset) + u'|' + text.sliced(offset)));
                QCOMPARE(graphemeBoundaryBefore(text, offset) == offset, isBoundary);
            }
        }
    }

    void eojeol_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("expected");
        QTest::newRow("inside") << u"올해 파트|너십은 하늘에서"_s << u"파트너십은"_s;
        QTest::newRow("its start") << u"올해 |파트너십은"_s << u"파트너십은"_s;
        QTest::newRow("its end") << u"올해| 파트너십은"_s << u"올해"_s;
        QTest::newRow("nearer to the left") << u"올해 |    끝"_s << u"올해"_s;
        QTest::newRow("nearer to the right") << u"올해    | 끝"_s << u"끝"_s;
        QTest::newRow("end of text") << u"끝났다.|"_s << u"끝났다"_s;
        QTest::newRow("spaces at the end") << u"끝났다.  |"_s << u"끝났다"_s;
        QTest::newRow("quotes") << u"그는 “|그렇다”, 했다"_s << u"그렇다"_s;
        QTest::newRow("bracket half") << u"15일|(현지 시간)"_s << u"15일(현지"_s;
        QTest::newRow("opening quote of several words") << u"‘|최다 게스트’로는"_s << u"최다"_s;
        QTest::newRow("quotes with a 조사") << u"‘동|맹’을 맺다"_s << u"‘동맹’을"_s;
        QTest::newRow("brackets at the end") << u"인공|지능(AI) 열풍"_s << u"인공지능(AI)"_s;
        QTest::newRow("number") << u"1,31|2원에,"_s << u"1,312원에"_s;
        QTest::newRow("per cent") << u"약 3.|5%."_s << u"3.5%"_s;
        QTest::newRow("only signs") << u"가 |― 나"_s << u"―"_s;
        QTest::newRow("bullet") << u"■|삼성전자"_s << u"삼성전자"_s;
        QTest::newRow("wide space") << u"가나\u3000다|라"_s << u"다라"_s;
    }

    void eojeol()
    {
        QFETCH(QString, marked);
        const Marked text(marked);
        QTEST(text.at(eojeolAt(text.text, text.offset)), "expected");
    }

    void stem_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("expected");
        QTest::newRow("조사") << u"삼성|전자가 냈다"_s << u"삼성전자"_s;
        QTest::newRow("two 조사") << u"오픈|AI와의 협력"_s << u"오픈AI"_s;
        QTest::newRow("on the 조사") << u"오픈AI와|의 협력"_s << u"오픈AI"_s;
        QTest::newRow("middle dot, left") << u"M|S·오라클과"_s << u"MS"_s;
        QTest::newRow("middle dot, right") << u"MS·오|라클과"_s << u"오라클"_s;
        QTest::newRow("ㆍ as middle dot") << u"구글ㆍ메|타는"_s << u"메타"_s;
        QTest::newRow("closing quote") << u"‘챗|GPT’는"_s << u"챗GPT"_s;
        QTest::newRow("the 조사 after a quote") << u"‘동맹’|을 맺다"_s << u"동맹"_s;
        QTest::newRow("the 조사 after a bracket") << u"(MS)|가 샀다"_s << u"MS"_s;
        QTest::newRow("a word before a bracket") << u"마이크로|소프트(MS)가"_s << u"마이크로소프트"_s;
        QTest::newRow("in a bracket") << u"마이크로소프트(M|S)가"_s << u"MS"_s;
        QTest::newRow("a word after a bracket") << u"(현지)|시간에"_s << u"시간"_s;
        QTest::newRow("number") << u"1,312|원에"_s << u"1,312원"_s;
        QTest::newRow("hyphen in Latin") << u"K-|AI는"_s << u"K-AI"_s;
        QTest::newRow("hyphen between scripts") << u"MS-오픈|AI의"_s << u"오픈AI"_s;
        QTest::newRow("Latin genitive") << u"Partner|’s day"_s << u"Partner’s"_s;
        QTest::newRow("Hanja") << u"韓|國銀行이"_s << u"韓國銀行"_s;
        QTest::newRow("verb") << u"만드|는 것"_s << u"만드는"_s;
        QTest::newRow("end of text") << u"동맹을|"_s << u"동맹"_s;
    }

    void stem()
    {
        QFETCH(QString, marked);
        const Marked text(marked);
        QTEST(text.at(stemAt(text.text, text.offset)), "expected");
    }

    void sentence_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("expected");
        QTest::newRow("first") << u"비가 |왔다. 눈도 왔다."_s << u"비가 왔다."_s;
        QTest::newRow("second") << u"비가 왔다. 눈|도 왔다."_s << u"눈도 왔다."_s;
        QTest::newRow("its start") << u"비가 왔다. |눈도 왔다."_s << u"눈도 왔다."_s;
        QTest::newRow("end of text") << u"비가 왔다. 눈도 왔다.|"_s << u"눈도 왔다."_s;
        QTest::newRow("no full stop") << u"비가 오|는 날"_s << u"비가 오는 날"_s;
        QTest::newRow("no space") << u"비가 왔다.눈|도 왔다."_s << u"눈도 왔다."_s;
        QTest::newRow("decimal") << u"금리는 3.|5%다. 올랐다."_s << u"금리는 3.5%다."_s;
        QTest::newRow("question and 라며")
            << u"앞 문장. “왜 그랬|나?”라며 물었다. 뒤 문장."_s << u"“왜 그랬나?”라며 물었다."_s;
        QTest::newRow("quotation and 라고")
            << u"그는 “안 된다.”라고 |말했다. 뒤다."_s << u"그는 “안 된다.”라고 말했다."_s;
        QTest::newRow("quotation and 고") << u"그는 “안 된다.”고| 말했다. 뒤다."_s << u"그는 “안 된다.”고 말했다."_s;
        QTest::newRow("two sentences quoted")
            << u"“안 |된다. 절대로 안 된다.”라고 말했다."_s << u"“안 된다. 절대로 안 된다.”라고 말했다."_s;
        QTest::newRow("spaced 라고") << u"“안 된다.” 라고| 말했다."_s << u"“안 된다.” 라고 말했다."_s;
        QTest::newRow("quotation alone") << u"“안 된다.” 그는 |말했다."_s << u"그는 말했다."_s;
        QTest::newRow("abbreviation") << u"그는 U.S. |정부와 일했다. 끝."_s << u"그는 U.S. 정부와 일했다."_s;
        QTest::newRow("company") << u"Apple Inc. |는 샀다. 끝."_s << u"Apple Inc. 는 샀다."_s;
        QTest::newRow("date") << u"입력 2022. 10|. 9. 16:25 끝났다. 뒤다."_s << u"입력 2022. 10. 9. 16:25 끝났다."_s;
        QTest::newRow("spaces around") << u"  비가 |왔다.   눈."_s << u"비가 왔다."_s;
    }

    void sentence()
    {
        QFETCH(QString, marked);
        const Marked text(marked);
        QTEST(text.at(sentenceAt(text.text, text.offset)), "expected");
    }

    void sentenceFarInsideAParagraph()
    {
        const QString text = u"앞 문장이 여기에 길게 있다. "_s.repeated(20000) + u"찾는 문장이다."_s
            + u" 뒤 문장도 있다."_s.repeated(20000);
        const int offset = int(text.indexOf(u"찾는")) + 3;
        const Span found = sentenceAt(text, offset);
        QCOMPARE(text.sliced(found.start, found.length()), u"찾는 문장이다."_s);
    }

    void caretGoesByEojeol()
    {
        const QString text = u"올해 파트너십은  하늘"_s;
        QCOMPARE(nextEojeol(text, 0), 3);
        QCOMPARE(nextEojeol(text, 4), 10);
        QCOMPARE(nextEojeol(text, 10), int(text.size()));
        QCOMPARE(previousEojeol(text, int(text.size())), 10);
        QCOMPARE(previousEojeol(text, 10), 3);
        QCOMPARE(previousEojeol(text, 5), 3);
        QCOMPARE(previousEojeol(text, 0), 0);
    }
};

QTEST_GUILESS_MAIN(SegmentationTest)

#include "segmentationtest.moc"
