// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "exchange/cleaning/bylines.h"
#include "exchange/cleaning/pagedates.h"
#include "exchange/cleaning/publishers.h"
#include "exchange/pagetext.h"
#include "labelledpage.h"

#include <QDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{

/// How many of how many.
struct Tally {
    int right = 0;
    int all = 0;

    void add(bool isRight)
    {
        right += isRight ? 1 : 0;
        ++all;
    }
    double percent() const
    {
        return all == 0 ? 100 : 100.0 * right / all;
    }
};

struct Report {
    Tally kept, hidden, roles, title, date, modified, byline, publisher, tags;
};

void complain(const LabelledPage &page, const char *what, const QString &detail)
{
    std::printf("    %s: %s: %s\n", qPrintable(page.name), what, qPrintable(detail));
}

void compareFact(const LabelledPage &page, const QString &fact, const QString &found, Tally &tally)
{
    const QString expected = page.facts.value(fact);
    tally.add(expected == found);
    if (expected != found) {
        complain(page, qPrintable(fact), u"“%1”, not “%2”"_s.arg(found, expected));
    }
}

void compareLines(const LabelledPage &page, const Article &article, Report &report)
{
    QHash<QString, int> shown;
    QHash<QString, ParagraphRole> roles;
    for (const Paragraph &paragraph : article.paragraphs) {
        ++shown[paragraph.text];
        roles.insert(paragraph.text, paragraph.role);
    }
    for (const QString &line : page.kept) {
        const bool isShown = shown[line]-- > 0;
        report.kept.add(isShown);
        if (!isShown) {
            complain(page, "lost", line);
        } else if (page.roles.contains(line)) {
            const bool isRight = roles.value(line) == page.roles.value(line);
            report.roles.add(isRight);
            if (!isRight) {
                complain(page, qPrintable(paragraphRoleName(roles.value(line))), line);
            }
        }
    }
    QHash<QString, int> concealed;
    for (const HiddenLine &line : article.hidden) {
        ++concealed[line.text];
    }
    for (const QString &line : page.hidden) {
        // The head and the frame of a web page may be left out before its lines are looked at.
        const bool isConcealed = page.isHtml ? shown[line]-- <= 0 : concealed[line]-- > 0;
        report.hidden.add(isConcealed);
        if (!isConcealed) {
            complain(page, "shown", line);
        }
    }
}

void printReport(const Report &report)
{
    const auto print = [](const char *what, const Tally &tally) {
        std::printf("%-12s %4d of %4d  %6.2f %%\n", what, tally.right, tally.all, tally.percent());
    };
    print("body kept", report.kept);
    print("hidden", report.hidden);
    print("roles", report.roles);
    print("title", report.title);
    print("date", report.date);
    print("modified", report.modified);
    print("byline", report.byline);
    print("publisher", report.publisher);
    print("tags", report.tags);
    std::fflush(stdout);
}

QStringList folders()
{
    return QDir(QStringLiteral(TEST_DATA "/pages")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

Report reportOn(const QString &folder)
{
    Report report;
    for (const LabelledPage &page : labelledPages(folder)) {
        const Article article = articleOf(page);
        compareLines(page, article, report);
        if (page.facts.value(u"title"_s).isEmpty()) {
            report.title.add(!article.title.isEmpty());
        } else {
            compareFact(page, u"title"_s, article.title, report.title);
        }
        compareFact(page, u"published"_s, article.published, report.date);
        compareFact(page, u"modified"_s, article.modified, report.modified);
        compareFact(page, u"byline"_s, article.byline, report.byline);
        compareFact(page, u"publisher"_s, article.publisher, report.publisher);
        if (page.facts.contains(u"tags"_s)) {
            compareFact(page, u"tags"_s, article.tags.join(u", "_s), report.tags);
        }
    }
    std::printf("pages %s\n", qPrintable(folder));
    printReport(report);
    return report;
}

}

/// Pages as people paste and save them, in the manner of many outlets: what is article, what is page. Each set was written
/// by somebody who did not know the rules; docs/import-formats.md tells what they gave on it before anybody looked.
class PageCleaningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<QString>("folder");
        for (const QString &folder : folders()) {
            QTest::newRow(qPrintable(folder)) << folder;
        }
    }

    void pages()
    {
        QFETCH(QString, folder);
        const Report report = reportOn(folder);
        QVERIFY(report.title.all >= 12);
        QVERIFY2(report.kept.percent() >= 99, "body lines kept");
        QVERIFY2(report.hidden.percent() >= 95, "the page's own hidden");
        QVERIFY2(report.title.percent() >= 95, "title");
        QVERIFY2(report.date.percent() >= 95, "date");
        QVERIFY2(report.byline.percent() >= 90, "byline");
        QVERIFY2(report.publisher.percent() >= 90, "publisher");
    }

    /// Web pages with nothing but what stands on the screen.
    void webPagesAsPasted()
    {
        Report report;
        for (const QString &folder : folders()) {
            for (const LabelledPage &page : labelledPages(folder)) {
                if (page.isHtml) {
                    const Article article = articleFromPageText(page.pasted);
                    LabelledPage asText = page;
                    asText.isHtml = false;
                    compareLines(asText, article, report);
                    compareFact(page, u"title"_s, article.title, report.title);
                }
            }
        }
        printReport(report);
        QVERIFY(report.title.all >= 29);
        QVERIFY2(report.kept.percent() >= 99, "body lines kept");
        QVERIFY2(report.hidden.percent() >= 95, "the page's own hidden");
        QVERIFY2(report.title.percent() >= 95, "title");
    }

    void nothingIsLost()
    {
        for (const QString &folder : folders()) {
            for (const LabelledPage &page : labelledPages(folder)) {
                if (page.isHtml) {
                    continue;
                }
                const Article article = articleOf(page);
                QString all = article.title;
                for (const Paragraph &paragraph : article.paragraphs) {
                    all += paragraph.text;
                }
                for (const HiddenLine &line : article.hidden) {
                    all += line.text;
                    QVERIFY(!line.reason.isEmpty());
                }
                const auto letters = [](QString text) {
                    text.removeIf([](QChar c) {
                        return !c.isLetterOrNumber();
                    });
                    std::ranges::sort(text);
                    return text;
                };
                const bool isBorrowedTitle = page.facts.value(u"title"_s).isEmpty();
                QVERIFY2(isBorrowedTitle || letters(all) == letters(page.text), qPrintable(page.name));
            }
        }
    }

    void dates_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &line, const QString &expected) {
            QTest::newRow(qPrintable(line)) << line << expected;
        };
        row(u"입력 2022. 10. 9. 16:25"_s, u"2022-10-09T16:25:00+09:00"_s);
        row(u"입력2024.03.11. 오전 5:01"_s, u"2024-03-11T05:01:00+09:00"_s);
        row(u"입력 2023-08-27 14:25"_s, u"2023-08-27T14:25:00+09:00"_s);
        row(u"입력:2023-10-15 06:29"_s, u"2023-10-15T06:29:00+09:00"_s);
        row(u"입력 2019-04-21 10:00:01"_s, u"2019-04-21T10:00:01+09:00"_s);
        row(u"승인 2024.08.28 16:07"_s, u"2024-08-28T16:07:00+09:00"_s);
        row(u"2024년 5월 1일 오후 3시 12분"_s, u"2024-05-01T15:12:00+09:00"_s);
        row(u"2024년 5월 1일"_s, u"2024-05-01"_s);
        row(u"2024/05/14 11:20 송고"_s, u"2024-05-14T11:20:00+09:00"_s);
        row(u"2024.05.20. (월) 22:41"_s, u"2024-05-20T22:41:00+09:00"_s);
        row(u"등록 2024.10.08 07:00:00"_s, u"2024-10-08T07:00:00+09:00"_s);
        row(u"Mar 3. 2024"_s, u"2024-03-03"_s);
        row(u"Published May 12, 2024 8:30 AM"_s, u"2024-05-12T08:30:00+09:00"_s);
        row(u"3 December 2023"_s, u"2023-12-03"_s);
        row(u"2024-05-14T02:20:00Z"_s, u"2024-05-14T02:20:00Z"_s);
        row(u"2024-05-14T11:20:00+0900"_s, u"2024-05-14T11:20:00+09:00"_s);
        row(u"’24.5.14 09:00"_s, u"2024-05-14T09:00:00+09:00"_s);
        row(u"입력 2024.07.09 (21:14)"_s, u"2024-07-09T21:14:00+09:00"_s);
        row(u"Published : May 20, 2024 - 15:20"_s, u"2024-05-20T15:20:00+09:00"_s);
        row(u"All News 11:05 May 03, 2024"_s, u"2024-05-03T11:05:00+09:00"_s);
        row(u"2024년 10월 31일자 13면"_s, QString());
        row(u"판 2024.1.2-3"_s, QString());
        row(u"2024.13.40"_s, QString());
        row(u"12.3.4"_s, QString());
    }

    void dates()
    {
        QFETCH(QString, line);
        const QList<FoundDate> dates = datesIn(line);
        QTEST(dates.isEmpty() ? QString() : dates.first().rfc3339, "expected");
    }

    void bylines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &line, const QString &expected) {
            QTest::newRow(qPrintable(line)) << line << expected;
        };
        row(u"실리콘밸리=정해림 특파원"_s, u"정해림 특파원"_s);
        row(u"김서윤·박하람 기자"_s, u"김서윤·박하람 기자"_s);
        row(u"김서윤, 박하람 기자 seoyun@dukgil.example"_s, u"김서윤·박하람 기자"_s);
        row(u"[류하준 기자 정리]"_s, u"류하준 기자"_s);
        row(u"강변일보 백도윤 기자"_s, u"백도윤 기자"_s);
        row(u"글 이도현 사진 박하람"_s, u"이도현"_s);
        row(u"송은재 선임기자"_s, u"송은재 선임기자"_s);
        row(u"글 ·사진 이도현"_s, u"이도현"_s);
        row(u"글·사진=길다은 기자 daeun@nuri.example"_s, u"길다은 기자"_s);
        row(u"강변일보 백도윤 기자 메일보내기"_s, u"백도윤 기자"_s);
        row(u"애널리스트 목하린 02-000-3310 harin@nuribom.example"_s, u"목하린 애널리스트"_s);
        row(u"By Hana Whitcombe"_s, u"Hana Whitcombe"_s);
        row(u"지난달 기자가 찾은 산성동"_s, QString());
        row(u"교수는 기자와 만나 이렇게 말했다."_s, QString());
        row(u"기자 프로필"_s, QString());
        row(u"사진 기자 모집"_s, QString());
    }

    void bylines()
    {
        QFETCH(QString, line);
        QTEST(bylineOfLine(line).byline, "expected");
    }

    void publishers()
    {
        QCOMPARE(publisherOfCopyright(u"Copyright © 한밭경제 & hanbat.example. 무단 전재·배포와 AI 학습 금지"_s),
            u"한밭경제"_s);
        QCOMPARE(
            publisherOfCopyright(u"<저작권자(c) 나라뉴스, 무단 전재-재배포, AI 학습 및 활용 금지>"_s), u"나라뉴스"_s);
        QCOMPARE(publisherOfCopyright(u"© 2024 The Riverside Post. All rights reserved."_s), u"The Riverside Post"_s);
        QCOMPARE(publisherOfCopyright(u"[저작권자ⓒ 더강변-무단전재-재배포금지]"_s), u"더강변"_s);
        QCOMPARE(publisherOfCopyright(u"저작권자 © 둑길신문 무단전재 및 재배포 금지"_s), u"둑길신문"_s);
        QCOMPARE(publisherOfCopyright(u"무단 전재 및 재배포 금지"_s), QString());
        QCOMPARE(splitTitle(u"다리 놓이다 - 강변일보"_s, {}).title, u"다리 놓이다"_s);
        QCOMPARE(splitTitle(u"낮과 밤 - 하루의 두 얼굴"_s, {}).title, u"낮과 밤 - 하루의 두 얼굴"_s);
        QCOMPARE(platformOf(u"https://m.blog.naver.com/golmok/1"_s), u"네이버 블로그"_s);
    }

    void plainTextStaysAsItIs()
    {
        const Article article = articleFromPageText(u"제목\n\n첫 문단.\n\n둘째 문단."_s);
        QCOMPARE(article.title, u"제목"_s);
        QCOMPARE(article.paragraphs.size(), 2);
        QVERIFY(article.hidden.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PageCleaningTest)

#include "pagecleaningtest.moc"
