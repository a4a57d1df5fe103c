// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "core/folding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

/// What search does not tell apart, and what it must.
class FoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void same_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("case") << u"OpenAI"_s << u"openai"_s;
        QTest::newRow("width") << u"ＭＳ２０２４％"_s << u"MS2024%"_s;
        QTest::newRow("decomposed") << u"\u1100\u116e\u1100\u1173\u11af"_s << u"구글"_s;
        QTest::newRow("accent") << u"Cafe\u0301"_s << u"CAFÉ"_s;
        QTest::newRow("double quotes") << u"“동맹”"_s << u"\"동맹\""_s;
        QTest::newRow("single quotes") << u"‘동맹’"_s << u"'동맹'"_s;
        QTest::newRow("corner brackets") << u"「동맹」"_s << u"‘동맹’"_s;
        QTest::newRow("middle dots") << u"MSㆍ구글"_s << u"MS·구글"_s;
        QTest::newRow("Japanese middle dot") << u"MS・구글"_s << u"MS·구글"_s;
        QTest::newRow("dashes") << u"MS–구글"_s << u"MS-구글"_s;
        QTest::newRow("tilde") << u"3～4"_s << u"3~4"_s;
        QTest::newRow("ellipsis") << u"가…"_s << u"가..."_s;
        QTest::newRow("wide space") << u"가\u3000나"_s << u"가 나"_s;
        QTest::newRow("no-break space") << u"가\u00a0나"_s << u"가 나"_s;
        QTest::newRow("zero width space") << u"가\u200b나"_s << u"가나"_s;
        QTest::newRow("soft hyphen") << u"part\u00adner"_s << u"partner"_s;
        QTest::newRow("half-width jamo") << u"ﾡﾵￂￜ"_s << u"ㄱㅅㅏㅣ"_s;
        QTest::newRow("ringed syllable") << u"㉮"_s << u"가"_s;
        QTest::newRow("ringed consonant") << u"㉠"_s << u"ㄱ"_s;
        QTest::newRow("bracketed company") << u"㈜"_s << u"(주)"_s;
        QTest::newRow("squared metre") << u"㎡"_s << u"m2"_s;
        QTest::newRow("compatibility Hanja") << u"\uf9e1"_s << u"李"_s;
        QTest::newRow("emoji style") << u"❤\ufe0f"_s << u"❤"_s;
    }

    void fast_data()
    {
        same_data();
        QTest::newRow("an article") << u"“AI 동맹”은\t韓·美 3~4곳이 – 어떻게\u00a0됐나’ ㅋㅋ"_s << QString();
        QTest::newRow("a lone surrogate") << QString(QChar(0xd800)) << QString();
        QTest::newRow("nothing at all") << u"\u3164"_s << QString();
    }

    void fast()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        for (const QString &text : {one, other}) {
            const std::optional<QString> quick = foldUnitByUnit(text);
            QVERIFY(!quick || *quick == fold(text));
        }
        QVERIFY(foldUnitByUnit(u"“AI 동맹”은 韓·美"_s));
    }

    void same()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(fold(one), fold(other));
    }

    void different_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("jamo stay jamo") << u"ㅋㅋ"_s << u"\u110f\u110f"_s;
        QTest::newRow("final consonant") << u"가"_s << u"각"_s;
        QTest::newRow("tense consonant") << u"가"_s << u"까"_s;
        QTest::newRow("dot and space") << u"가·나"_s << u"가 나"_s;
        QTest::newRow("Hanja") << u"美"_s << u"미"_s;
        QTest::newRow("nothing between") << u"가 나"_s << u"가나"_s;
    }

    void different()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(fold(one) != fold(other));
    }

    void originsLeadBack()
    {
        const QString text = u"‘\u1100\u116e글’\u200b ㈜Ａ👍"_s;
        const FoldedText folded = foldWithOrigins(text);
        QCOMPARE(folded.text, u"\"구글\" (주)a👍"_s);
        const QList<int> expected{0, 1, 3, 4, 6, 7, 7, 7, 8, 9, 9, 11};
        QCOMPARE(folded.origins, expected);
    }

    void emptyText()
    {
        const FoldedText folded = foldWithOrigins(u"");
        QVERIFY(folded.text.isEmpty());
        QCOMPARE(folded.origins, QList<int>{0});
    }

    void initials_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Hangul") << u"엔비디아"_s << u"ㅇㅂㄷㅇ"_s;
        QTest::newRow("tense") << u"까치"_s << u"ㄲㅊ"_s;
        QTest::newRow("first and last") << u"가힣"_s << u"ㄱㅎ"_s;
        QTest::newRow("Latin") << u"오픈AI"_s << u"ㅇㅍai"_s;
        QTest::newRow("consonants alone") << u"ㅅㅅ"_s << u"ㅅㅅ"_s;
        QTest::newRow("spaces stay") << u"젠슨 황"_s << u"ㅈㅅ ㅎ"_s;
        QTest::newRow("decomposed") << u"\u1100\u116e\u1100\u1173\u11af"_s << u"ㄱㄱ"_s;
    }

    void initials()
    {
        QFETCH(QString, text);
        QTEST(initialsOf(text), "expected");
    }
};

QTEST_GUILESS_MAIN(FoldingTest)

#include "foldingtest.moc"
