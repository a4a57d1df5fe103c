// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// Prints what importing costs, screens and store left out: marks found again, names found, pages cleaned, each against
// its aim. docs/benchmarks.md explains.

#include "core/anchoring.h"
#include "core/entitymatcher.h"
#include "core/reanchoring/reanchoring.h"
#include "core/tellingsentences.h"
#include "exchange/pagetext.h"
#include "figures.h"

#include <QRandomGenerator>

#include <cstdio>

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{

constexpr int runs = 7; // of which the median counts

double medianOf(const std::function<void()> &work)
{
    Costs costs;
    for (int i = 0; i < runs; ++i) {
        costs.add(costOf(work));
    }
    return costs.median().wall;
}

QString syllables(QRandomGenerator &random, int count)
{
    // Of the syllables in use, so that names and text share beginnings as they do in Korean.
    static const QString common =
        u"가각간갈감강개거건검게겨경계고곡공과관광교구국군권귀그극금기길김나남내너노누는니다단달담당대더도독동두드등디라락란람랑래러레려력련로록론료루류르름리린림마만말망매머면명모목무문물미민바반발방배백번법변별병보복본봉부북분불비사산살상새서석선설성세소속손송수순스시식신실아안암애야양어언업에여역연열영예오온와왕외요용우운원월위유육은을음의이인일임자작장재저적전점정제조종주중지직진차참창처천철청체초총최추축출충치카코크타태터토통트파판평포표품하학한해행향허현형호화환회후히"_s;
    QString word;
    for (int i = 0; i < count; ++i) {
        word += common.at(random.bounded(common.size()));
    }
    return word;
}

QString prose(QRandomGenerator &random, int units)
{
    QString text;
    while (text.size() < units) {
        text += syllables(random, random.bounded(2, 6)) + (random.bounded(9) == 0 ? u"다. "_s : u" "_s);
    }
    return text.trimmed();
}

QList<Paragraph> article(QRandomGenerator &random, int units)
{
    QList<Paragraph> paragraphs;
    for (int left = units; left > 0; left -= 300) {
        paragraphs += {ParagraphRole::Body, prose(random, 300)};
    }
    return paragraphs;
}

QList<Entity> catalogue(int aliases)
{
    QRandomGenerator random(5);
    QList<Entity> entities;
    for (int i = 0; i < aliases / 2; ++i) {
        Entity entity;
        entity.id = QString::number(i);
        entity.kind = EntityKind::Company;
        entity.nameKo = syllables(random, random.bounded(3, 7));
        entity.nameEn = u"Name"_s + QString::number(i);
        entity.aliases = {entity.nameKo, entity.nameEn};
        entities += entity;
    }
    return entities;
}

void benchReanchoring()
{
    QRandomGenerator random(1);
    const QList<Paragraph> before = article(random, 20'000);
    QList<Paragraph> after = before;
    after.insert(3, {ParagraphRole::Body, prose(random, 300)});
    after.move(20, 40);
    for (Paragraph &paragraph : after) {
        paragraph.text.replace(random.bounded(paragraph.text.size() - 4), 3, u"바뀜"_s);
    }
    QList<Anchor> marks;
    for (int i = 0; i < 200; ++i) {
        const int paragraph = random.bounded(int(before.size()));
        const int start = random.bounded(200);
        marks += anchorAt(before, {{paragraph, start}, {paragraph, start + random.bounded(3, 100)}});
    }
    const auto find = [&](const QList<Paragraph> &old) {
        const Reanchoring reanchoring(old, after);
        for (const Anchor &mark : marks) {
            (void)reanchoring.anchorAgain(mark);
        }
    };
    std::printf("200 marks in 20,000 characters, old text known   %6.1f ms (aim 30)\n", medianOf([&] {
        find(before);
    }));
    std::printf("200 marks in 20,000 characters, quotes only      %6.1f ms (aim 150)\n", medianOf([&] {
        find({});
    }));
}

double benchMatching(int aliases)
{
    QRandomGenerator random(2);
    const QList<Paragraph> text = article(random, 2'000'000);
    qsizetype bytes = 0;
    for (const Paragraph &paragraph : text) {
        bytes += paragraph.text.toUtf8().size();
    }
    const EntityMatcher matcher(catalogue(aliases));
    const double time = medianOf([&] {
        (void)matcher.mentionsIn(text);
    });
    std::printf("names of %6d aliases                            %6.1f MB/s\n", aliases, double(bytes) / time / 1000);
    return time;
}

void benchCleaning()
{
    QRandomGenerator random(3);
    QStringList pages;
    for (int i = 0; i < 100; ++i) {
        QString page = u"강변일보\n뉴스 연예 스포츠\n"_s + syllables(random, 12)
            + u"\n김서윤 기자 입력 2024.05.11 09:12\n공유 댓글 인쇄\n\n"_s;
        for (int paragraph = 0; paragraph < 7; ++paragraph) {
            page += prose(random, 285) + u"다.\n\n"_s;
        }
        pages += page + u"김서윤 기자 seoyun@gangbyeon.example\nCopyright ⓒ 강변일보. 무단 전재 금지.\n많이 본 뉴스\n"_s
            + prose(random, 30);
    }
    const EntityMatcher matcher(catalogue(10'000));
    const double time = medianOf([&] {
        for (const QString &page : pages) {
            (void)matcher.mentionsIn(articleFromPageText(page).paragraphs);
        }
    });
    std::printf("pages of 2,000 characters cleaned, names found   %6.0f articles/s (aim 300 with the store)\n",
        100 * 1000 / time);
}

void benchTellingSentences()
{
    QRandomGenerator random(4);
    const QList<Paragraph> text = article(random, 20'000);
    std::printf("three telling sentences of 20,000 characters     %6.1f ms (aim 20)\n", medianOf([&] {
        (void)tellingSentences(text);
    }));
}

}

int main()
{
    benchReanchoring();
    const double few = benchMatching(10'000);
    const double many = benchMatching(100'000);
    std::printf("100,000 aliases take                             %6.2f x (aim 1.5)\n", many / few);
    benchCleaning();
    benchTellingSentences();
    return 0;
}
