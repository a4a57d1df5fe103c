// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "core/selectionsteps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{

/// What the taps select one after the other. In marked, | stands where the finger is and {…} is a known name.
QStringList stepsIn(QString marked)
{
    QList<Span> names;
    int offset = -1;
    for (qsizetype i = 0; i < marked.size();) {
        switch (marked.at(i).unicode()) {
        case u'{':
            names.append({int(i), int(i)});
            break;
        case u'}':
            names.last().end = int(i);
            break;
        case u'|':
            offset = int(i);
            break;
        default:
            ++i;
            continue;
        }
        marked.remove(i, 1);
    }
    QStringList steps;
    for (const Span span : selectionSteps(marked, offset, names)) {
        steps.append(marked.sliced(span.start, span.length()));
    }
    return steps;
}

}

/// What taps in a Korean text select.
class SelectionStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstTap_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *rule, const QString &marked, const QString &expected) {
            QTest::addRow("%s: %s", rule, qPrintable(marked)) << marked << expected;
        };
        row("조사", u"한빛|전자가 새 공장을"_s, u"한빛전자"_s);
        row("조사", u"어제 부|산에서는 비가"_s, u"부산"_s);
        row("조사", u"연구자|들에게도 알렸다"_s, u"연구자들"_s);
        row("on the 조사", u"부산에|서는 비가"_s, u"부산"_s);
        row("Latin", u"카|카오AI와의 경쟁"_s, u"카카오AI"_s);
        row("Latin", u"|LG가 낸"_s, u"LG"_s);
        row("Latin", u"HB|M이 모자라"_s, u"HBM"_s);
        row("digits", u"아이폰1|5를 산"_s, u"아이폰15"_s);
        row("digits", u"2,48|0원에 팔았다"_s, u"2,480원"_s);
        row("per cent", u"3.|2%의 이자"_s, u"3.2%"_s);
        row("Hanja", u"朝|鮮王朝의 궁궐"_s, u"朝鮮王朝"_s);
        row("Hanja gloss", u"한|강(漢江)은 흐른다"_s, u"한강"_s);
        row("Hanja gloss", u"한강(漢|江)은 흐른다"_s, u"漢江"_s);
        row("quotes", u"‘연|대’를 말했다"_s, u"연대"_s);
        row("quotes", u"‘연대’|를 말했다"_s, u"연대"_s);
        row("quotes", u"《토|지》의 작가"_s, u"토지"_s);
        row("letters as in NFD", u"한빛|전자가 새"_s.normalized(QString::NormalizationForm_D),
            u"한빛전자"_s.normalized(QString::NormalizationForm_D));
        row("emoji", u"오늘 |👩‍👩‍👧 모였다"_s, u"👩‍👩‍👧"_s);
        row("emoji", u"👍|🏽 좋다"_s, u"👍🏽"_s);
        for (const QString &whole :
            {u"전문가"_s, u"회의"_s, u"국가"_s, u"모바일"_s, u"민주주의"_s, u"자본주의"_s, u"국무회의"_s, u"정상회의"_s,
                u"사회제도"_s, u"교육제도"_s, u"재생속도"_s, u"겨울온도"_s, u"철도"_s, u"고속철도"_s, u"탐사보도"_s,
                u"세계지도"_s, u"이동경로"_s, u"문제의식"_s, u"우주정거장"_s, u"온라인"_s, u"만들었다"_s, u"고마운"_s,
                u"달리는"_s, u"소설가"_s, u"작곡가"_s, u"사전합의"_s, u"부작용논의"_s, u"안전주의"_s, u"재검토"_s,
                u"윷놀이"_s, u"집들이"_s, u"겁쟁이"_s, u"조사결과"_s, u"아보카도"_s, u"맥북프로"_s}) {
            row("a whole word", u"그 |"_s + whole + u" 또"_s, whole);
        }
        row("genitive of a body", u"위원|회의 결정"_s, u"위원회"_s);
        row("genitive of a body", u"국|회의 결정"_s, u"국회"_s);
        row("like a compound, and none", u"광|주의 봄"_s, u"광주"_s);
        row("like a compound, and none", u"노동조|합의 결정"_s, u"노동조합"_s);
        row("like a compound, and none", u"세계경|제도 나쁘다"_s, u"세계경제"_s);
        row("a compound with 조사", u"민주|주의가 왔다"_s, u"민주주의"_s);
        row("a compound with 조사", u"사회제|도를 고쳐"_s, u"사회제도"_s);
        row("a compound with 조사", u"국무회|의에서 말했다"_s, u"국무회의"_s);
        row("only signs", u"가 |― 나"_s, u"―"_s);
    }

    void firstTap()
    {
        QFETCH(QString, marked);
        QTEST(stepsIn(marked).value(0), "expected");
    }

    void namesAreSelectedExactly_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("expected");
        QTest::newRow("under the finger") << u"{한|빛}그룹이 샀다"_s << u"한빛"_s;
        QTest::newRow("what follows it") << u"{한빛}그|룹이 샀다"_s << u"한빛그룹"_s;
        QTest::newRow("of two words, on the first") << u"그리고 {마|리 김}이 왔다"_s << u"마리 김"_s;
        QTest::newRow("of two words, on the second") << u"그리고 {마리 |김}이 왔다"_s << u"마리 김"_s;
        QTest::newRow("of two words, on the 조사") << u"그리고 {마리 김}|이 왔다"_s << u"마리 김"_s;
        QTest::newRow("an unsure 조사") << u"기업 {한|빛}인 셈"_s << u"한빛"_s;
        QTest::newRow("on an unsure 조사") << u"기업 {한빛}|인 셈"_s << u"한빛"_s;
        QTest::newRow("ends like a 조사") << u"{다|가}가 샀다"_s << u"다가"_s;
        QTest::newRow("before a middle dot") << u"{한|빛}·{새솔}과"_s << u"한빛"_s;
        QTest::newRow("after a middle dot") << u"{한빛}·{새솔}|과"_s << u"새솔"_s;
        QTest::newRow("another 어절") << u"{한빛}은 회|사다"_s << u"회사다"_s;
    }

    void namesAreSelectedExactly()
    {
        QFETCH(QString, marked);
        QTEST(stepsIn(marked).value(0), "expected");
    }

    void furtherTapsWiden_data()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("word, 어절, sentence, paragraph")
            << u"비가 왔다. 강|물이 풀렸다."_s
            << QStringList{u"강물"_s, u"강물이"_s, u"강물이 풀렸다."_s, u"비가 왔다. 강물이 풀렸다."_s};
        QTest::newRow("no 조사, one sentence") << u"강|물 소리다."_s << QStringList{u"강물"_s, u"강물 소리다."_s};
        QTest::newRow("quotation") << u"그는 “봄이 온|다”고 했다. 끝."_s
                                   << QStringList{u"온다"_s, u"봄이 온다"_s, u"그는 “봄이 온다”고 했다."_s,
                                          u"그는 “봄이 온다”고 했다. 끝."_s};
        QTest::newRow("quoted word with 조사")
            << u"그 ‘연|대’를 말했다."_s << QStringList{u"연대"_s, u"‘연대’를"_s, u"그 ‘연대’를 말했다."_s};
        QTest::newRow("quotation in a quotation")
            << u"“그 ‘큰 연|대’가 옳다”고 썼다."_s
            << QStringList{u"연대"_s, u"큰 연대"_s, u"그 ‘큰 연대’가 옳다"_s, u"“그 ‘큰 연대’가 옳다”고 썼다."_s};
        QTest::newRow("quotation of two sentences")
            << u"“강은 깊|다. 산은 높다.” 끝."_s
            << QStringList{u"깊다"_s, u"강은 깊다."_s, u"강은 깊다. 산은 높다."_s, u"“강은 깊다. 산은 높다.” 끝."_s};
        QTest::newRow("straight quotes") << u"\"가자\" 하니 \"안 |간다\" 했다."_s
                                         << QStringList{u"간다"_s, u"안 간다"_s, u"\"가자\" 하니 \"안 간다\" 했다."_s};
        QTest::newRow("between quotations")
            << u"“가자” 하|니 “안 간다” 했다."_s << QStringList{u"하니"_s, u"“가자” 하니 “안 간다” 했다."_s};
        QTest::newRow("apostrophe") << u"‘Don’t |go’라는 말"_s
                                    << QStringList{u"go"_s, u"Don’t go"_s, u"‘Don’t go’라는 말"_s};
        QTest::newRow("a quotation that never ends")
            << u"“봄이 온|다 했다."_s << QStringList{u"온다"_s, u"“봄이 온다 했다."_s};
        QTest::newRow("title") << u"소설 《먼 |길》은 길다."_s
                               << QStringList{u"길"_s, u"먼 길"_s, u"소설 《먼 길》은 길다."_s};
        QTest::newRow("name of two words")
            << u"{마리 |김}이 왔다."_s << QStringList{u"마리 김"_s, u"마리 김이"_s, u"마리 김이 왔다."_s};
        QTest::newRow("only spaces") << u"  | "_s << QStringList();
        QTest::newRow("nothing") << u"|"_s << QStringList();
    }

    void furtherTapsWiden()
    {
        QFETCH(QString, marked);
        QTEST(stepsIn(marked), "expected");
    }
};

QTEST_APPLESS_MAIN(SelectionStepsTest)
#include "selectionstepstest.moc"
