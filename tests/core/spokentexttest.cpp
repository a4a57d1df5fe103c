// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "core/spokentext.h"

#include <QTest>

using namespace Mitjul;
using namespace Qt::StringLiterals;

class SpokenTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingTwice_data();
    void saysNothingTwice();
    void leadsBackToTheText();
};

void SpokenTextTest::saysNothingTwice_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("plain") << u"강물이 풀렸다."_s << u"강물이 풀렸다."_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("Hanja after Hangul") << u"삼성(三星)은 커졌다."_s << u"삼성은 커졌다."_s;
    QTest::newRow("Hanja, again") << u"효(孝)와 충(忠)과 효(孝)"_s << u"효와 충과 효"_s;
    QTest::newRow("Hangul after Hanja") << u"李舜臣(이순신) 장군"_s << u"이순신 장군"_s;
    QTest::newRow("an abbreviation in Hanja") << u"지난해 美(미국)에서"_s << u"지난해 미국에서"_s;
    QTest::newRow("the same name in Latin") << u"오픈AI(OpenAI)는"_s << u"오픈AI는"_s;
    QTest::newRow("spelt by its sound") << u"엔비디아(NVIDIA)의"_s << u"엔비디아의"_s;
    QTest::newRow("a name of two words") << u"배우 메릴 스트립(Meryl Streep)이"_s << u"배우 메릴 스트립이"_s;
    QTest::newRow("Hangul after Latin") << u"Picasso(피카소)의 그림"_s << u"Picasso의 그림"_s;
    QTest::newRow("full-width brackets") << u"독도（獨島）는"_s << u"독도는"_s;
    QTest::newRow("an abbreviation that is no sound of it")
        << u"국내총생산(GDP)이 늘었다."_s << u"국내총생산(GDP)이 늘었다."_s;
    QTest::newRow("a translation") << u"빅뱅(대폭발) 이론"_s << u"빅뱅(대폭발) 이론"_s;
    QTest::newRow("what a Latin abbreviation means") << u"WHO(세계보건기구)는"_s << u"WHO(세계보건기구)는"_s;
    QTest::newRow("an age") << u"김 회장(62)은"_s << u"김 회장(62)은"_s;
    QTest::newRow("a side remark") << u"그는 갔다 (아마도)."_s << u"그는 갔다 (아마도)."_s;
    QTest::newRow("another word in Latin") << u"세종대왕(King)은"_s << u"세종대왕(King)은"_s;
    QTest::newRow("never closed") << u"삼성(三星은"_s << u"삼성(三星은"_s;
    QTest::newRow("nothing between") << u"삼성()은"_s << u"삼성()은"_s;
    QTest::newRow("a bracket first") << u"(三星) 삼성"_s << u"(三星) 삼성"_s;
}

void SpokenTextTest::saysNothingTwice()
{
    QFETCH(QString, written);
    QTEST(spokenTextOf(written).text, "spoken");
}

void SpokenTextTest::leadsBackToTheText()
{
    const QString written = u"삼성(三星)과 李舜臣(이순신)"_s;
    const SpokenText spoken = spokenTextOf(written);
    QCOMPARE(spoken.text, u"삼성과 이순신"_s);
    for (int i = 0; i < spoken.text.size(); ++i) {
        QCOMPARE(written.at(spoken.writtenOffset(i)), spoken.text.at(i));
    }
    QCOMPARE(spoken.writtenOffset(int(spoken.text.size())), written.size() - 1);
}

QTEST_MAIN(SpokenTextTest)
#include "spokentexttest.moc"
