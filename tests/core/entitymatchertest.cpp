// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "core/entitymatcher.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{

Entity entity(const QString &id, EntityKind kind, const QStringList &aliases, const QStringList &risky = {},
    const QString &description = {})
{
    Entity made;
    made.id = id;
    made.kind = kind;
    made.nameKo = aliases.value(0);
    made.aliases = aliases;
    made.riskyAliases = risky;
    made.descriptionKo = description;
    return made;
}

QList<Entity> catalogue()
{
    using enum EntityKind;
    return {
        entity(u"huang"_s, Person, {u"젠슨 황"_s, u"젠슨황"_s, u"Jensen Huang"_s, u"황"_s}, {u"황"_s},
            u"엔비디아를 창업했다."_s),
        entity(u"altman"_s, Person, {u"샘 올트먼"_s, u"올트먼"_s}),
        entity(u"lee"_s, Person, {u"이성엽"_s}),
        entity(u"kim"_s, Person, {u"김성훈"_s}, {u"김성훈"_s}, u"업스테이지를 창업했다."_s),
        entity(u"nvidia"_s, Company, {u"엔비디아"_s, u"Nvidia"_s}),
        entity(u"google"_s, Company, {u"구글"_s, u"Google"_s}),
        entity(u"apple"_s, Company, {u"애플"_s, u"Apple"_s}, {u"Apple"_s}),
        entity(u"microsoft"_s, Company, {u"마이크로소프트"_s, u"MS"_s, u"Microsoft"_s}, {u"MS"_s}),
        entity(u"openai"_s, Company, {u"오픈AI"_s, u"OpenAI"_s, u"오픈 AI"_s}),
        entity(u"meta"_s, Company, {u"메타"_s, u"Meta"_s, u"메타 플랫폼스"_s}, {u"메타"_s, u"Meta"_s}),
        entity(u"amazon"_s, Company, {u"아마존"_s, u"Amazon"_s, u"아마존닷컴"_s, u"Amazon.com"_s},
            {u"아마존"_s, u"Amazon"_s}),
        entity(u"aws"_s, Company, {u"AWS"_s, u"아마존웹서비스"_s, u"아마존 웹 서비스"_s}),
        entity(u"dell"_s, Company, {u"델"_s, u"Dell"_s, u"델 테크놀로지스"_s}, {u"델"_s, u"Dell"_s}),
        entity(u"ibm"_s, Company, {u"IBM"_s}),
        entity(u"samsung"_s, Company, {u"삼성전자"_s}),
        entity(u"lguplus"_s, Company, {u"LG유플러스"_s, u"LGU+"_s}),
        entity(u"sk"_s, Organization, {u"SK그룹"_s, u"SK"_s}, {u"SK"_s}),
        entity(u"skt"_s, Company, {u"SK텔레콤"_s, u"SKT"_s}),
        entity(u"stability"_s, Company, {u"스태빌리티AI"_s, u"스태빌리티 AI"_s}),
        entity(u"upstage"_s, Company, {u"업스테이지"_s}),
        entity(u"alliance"_s, Organization, {u"AI얼라이언스"_s, u"AI 얼라이언스"_s, u"AI동맹"_s}, {u"AI동맹"_s}),
        entity(u"korea-university"_s, Organization, {u"고려대"_s, u"고려대학교"_s, u"고대"_s}, {u"고대"_s}),
        entity(u"nasa"_s, Organization, {u"항공우주국"_s, u"NASA"_s, u"나사"_s}, {u"나사"_s}),
        entity(u"chatgpt"_s, Product, {u"챗GPT"_s, u"ChatGPT"_s}),
        entity(u"gpt"_s, Product, {u"GPT"_s}, {u"GPT"_s}, u"오픈AI의 대규모언어모델."_s),
        entity(u"bing"_s, Product, {u"빙"_s, u"Bing"_s}, {u"빙"_s}, u"마이크로소프트의 검색 서비스."_s),
        entity(u"bard"_s, Product, {u"바드"_s, u"구글 바드"_s}, {u"바드"_s}, u"구글의 대화형 AI."_s),
        entity(u"us"_s, Place, {u"미국"_s}),
        entity(u"korea"_s, Place, {u"한국"_s, u"대한민국"_s}, {u"한국"_s}),
        entity(u"europe"_s, Place, {u"유럽"_s}),
    };
}

/// A text with the names in it marked as [name=id].
QString marked(const QStringList &texts)
{
    static const EntityMatcher matcher(catalogue());
    QList<Paragraph> paragraphs;
    for (const QString &text : texts) {
        paragraphs += {ParagraphRole::Body, text};
    }
    QStringList result = texts;
    const QList<Mention> mentions = matcher.mentionsIn(paragraphs);
    for (auto mention = mentions.rbegin(); mention != mentions.rend(); ++mention) {
        QString &text = result[mention->paragraph];
        text.insert(mention->end, u'=' + mention->entity + u']');
        text.insert(mention->start, u'[');
    }
    return result.join(u'\n');
}

}

/// Which names in a text are the entities of a catalogue, and which words only look like them.
class EntityMatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mentions_data()
    {
        QTest::addColumn<QString>("expected");
        const auto rows = [](const char *rule, const QStringList &expected) {
            for (const QString &text : expected) {
                QTest::addRow("%s: %s", rule, qPrintable(text)) << text;
            }
        };
        rows("조사",
            {u"[구글=google]이 냈다."_s, u"[오픈AI=openai]와의 협력."_s, u"[삼성전자=samsung]까지는 왔다."_s,
                u"[엔비디아=nvidia]에서만은 다르다."_s, u"[IBM=ibm]이 샀다."_s, u"[챗GPT=chatgpt]의 힘."_s,
                u"[미국=us]서 열렸다."_s});
        rows("the wrong 조사", {u"삼성전자가까지 왔다."_s, u"구글가 냈다."_s, u"엔비디아을 샀다."_s});
        rows("quotes and brackets",
            {u"‘[챗GPT=chatgpt]’를 썼다."_s, u"[마이크로소프트=microsoft]([MS=microsoft])가 샀다."_s,
                u"#[구글=google] 소식"_s, u"[구글=google]·[엔비디아=nvidia]의 협력"_s, u"[구글=google]ㆍ[IBM=ibm]"_s,
                u"미-[오픈AI=openai]"_s});
        rows("part of another word",
            {u"메타버스 기업"_s, u"애플리케이션을 썼다."_s, u"파인애플을 샀다."_s, u"구글링을 했다."_s,
                u"SMS 서비스를 했다."_s, u"DBMS 기업"_s, u"MSCI 지수와 기업"_s, u"30ms 걸렸다. 기업"_s, u"남미국가"_s,
                u"한국인 기업가"_s, u"애플망고"_s, u"네이버후드"_s});
        rows("addresses", {u"open@openai.com으로 보내라."_s, u"www.google.com을 열다."_s, u"press@ibm.com"_s});
        rows("longest first",
            {u"[아마존웹서비스=aws]가 했다."_s, u"[아마존 웹 서비스=aws]가 했다."_s, u"[SK텔레콤=skt]이 했다."_s,
                u"[오픈 AI=openai]의 힘"_s, u"[스태빌리티 AI=stability]도 왔다."_s, u"[LG유플러스=lguplus]가 왔다."_s,
                u"[LGU+=lguplus]는 왔다."_s, u"[구글 바드=bard]를 썼다."_s, u"[SK그룹=sk]이 왔다."_s});
        rows("suffixes",
            {u"[구글=google]코리아가 했다."_s, u"[오픈AI=openai]측은 말했다."_s, u"[애플=apple]사의 힘"_s,
                u"[엔비디아=nvidia] 출신"_s, u"[이성엽=lee]교수는 말했다."_s, u"[유럽=europe]발 소식"_s});
        rows("prefixes",
            {u"반[애플=apple] 진영"_s, u"한국[IBM=ibm]이 했다."_s, u"주식회사[구글=google]"_s,
                u"탈[미국=us]을 꾀했다."_s, u"생성형[오픈AI=openai]"_s});
        rows("compounds",
            {u"애플워치를 샀다."_s, u"고려대병원에 갔다."_s, u"[마이크로소프트=microsoft]웍스를 썼다."_s,
                u"[오픈AI=openai]동맹"_s});
        rows("case",
            {u"[openai=openai]의 힘"_s, u"[GOOGLE=google]의 힘"_s, u"aws 서비스"_s, u"ms 기업"_s, u"meta 기업"_s,
                u"google 검색"_s});
        rows("products with a number", {u"[챗GPT=chatgpt]4를 썼다."_s, u"[오픈AI=openai]가 [GPT=gpt]4를 냈다."_s});
        rows("a place is a place",
            {u"[한국=korea]과 [미국=us]"_s, u"[한국=korea]에서는 다르다."_s, u"[한국=korea]형 모델"_s});
        rows("risky, alone",
            {u"메타가 중요하다."_s, u"아마존을 걸었다."_s, u"나사를 조였다."_s, u"고대의 유물"_s, u"빙 둘러 앉았다."_s,
                u"바드의 노래"_s, u"GPT가 뭐지"_s, u"AI동맹이 생겼다."_s, u"Apple 하나"_s, u"김성훈 씨가 왔다."_s});
        rows("risky, among companies",
            {u"[메타=meta]가 [구글=google]과 손잡았다."_s, u"[MS=microsoft]가 새 클라우드를 냈다."_s,
                u"[아마존=amazon]의 매출이 늘었다."_s, u"[엔비디아=nvidia]와 [델=dell], [IBM=ibm]이 모였다."_s});
        rows("risky, not that word",
            {u"[구글=google]은 메타 분석을 했다."_s, u"[구글=google]이 메타인지 연구를 했다."_s,
                u"[구글=google]은 아마존 열대우림을 찍었다."_s, u"[구글=google]은 델타를 봤다."_s,
                u"[마이크로소프트=microsoft]는 빙 둘러 앉았다."_s, u"[SK그룹=sk]과 SK하이닉스"_s});
        rows("risky, with its own name",
            {u"[항공우주국=nasa], 곧 [나사=nasa]는 말했다."_s,
                u"[고려대=korea-university]는 [고대=korea-university]로 불린다."_s,
                u"[AI얼라이언스=alliance], 곧 [AI동맹=alliance]이 생겼다."_s});
        rows("risky, with a relation",
            {u"[구글=google]이 [바드=bard]를 냈다."_s, u"[마이크로소프트=microsoft]가 [빙=bing]을 고쳤다."_s,
                u"[업스테이지=upstage] [김성훈=kim] 대표"_s, u"[오픈AI=openai]의 [GPT=gpt]"_s});
        rows("risky, without a relation",
            {u"[애플=apple]이 나사를 조였다."_s, u"[애플=apple]이 고대의 유물을 찍었다."_s,
                u"[애플=apple]의 김성훈 대표"_s});
        rows("person",
            {u"[젠슨 황=huang]은 말했다."_s, u"[젠슨황=huang]이 말했다."_s, u"젠슨 황제"_s,
                u"[올트먼=altman]은 말했다."_s});
        rows("surname after the full name",
            {u"[젠슨 황=huang]이 왔다. [황=huang] 창업자는 말했다."_s,
                u"[젠슨 황=huang]이 왔다. [황=huang] CEO는 말했다."_s,
                u"[젠슨 황=huang]이 왔다.\n[황=huang] 최고경영자가 말했다."_s,
                u"[이성엽=lee] 교수가 왔다. [이=lee] 교수는 말했다."_s});
        rows("surname without evidence",
            {u"황 창업자는 말했다. [젠슨 황=huang]이 왔다."_s, u"[젠슨 황=huang]이 왔다. 상황이 황당하다."_s,
                u"[젠슨 황=huang]이 왔다. 황 씨앗을 심었다."_s, u"[엔비디아=nvidia]의 황 교수"_s,
                u"[이성엽=lee] 교수가 왔다. 이 회사는 크다."_s});
    }

    void mentions()
    {
        QFETCH(QString, expected);
        static const QRegularExpression marks(u"\\[([^\\]=]+)=[^\\]]+\\]"_s);
        QString text = expected;
        text.replace(marks, u"\\1"_s);
        QCOMPARE(marked(text.split(u'\n')), expected);
    }

    void evidenceMayStandInAnotherParagraph()
    {
        QCOMPARE(marked({u"나사는 말했다."_s, u"항공우주국의 계획."_s}),
            u"[나사=nasa]는 말했다.\n[항공우주국=nasa]의 계획."_s);
    }

    void aSharedSurnameIsNobodys()
    {
        QList<Entity> entities = catalogue();
        entities += entity(u"lee2"_s, EntityKind::Person, {u"이민수"_s});
        const EntityMatcher matcher(entities);
        const auto mentions =
            matcher.mentionsIn({{ParagraphRole::Body, u"이성엽 교수와 이민수 교수가 왔다. 이 교수는 말했다."_s}});
        QCOMPARE(mentions.size(), 2);
    }

    void nothingToFind()
    {
        QVERIFY(EntityMatcher({}).mentionsIn({{ParagraphRole::Body, u"구글"_s}}).isEmpty());
        QVERIFY(EntityMatcher(catalogue()).mentionsIn({}).isEmpty());
        QVERIFY(EntityMatcher(catalogue()).mentionsIn({{ParagraphRole::Body, QString()}}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(EntityMatcherTest)

#include "entitymatchertest.moc"
