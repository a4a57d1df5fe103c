// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "exchange/importer.h"

#include "exchange/importers/pdfreflow.h"
#include "importsources.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{

QStringList textsOf(const Article &article)
{
    QStringList texts;
    for (const Paragraph &paragraph : article.paragraphs) {
        texts += paragraph.text;
    }
    return texts;
}

QStringList rolesOf(const Article &article)
{
    QStringList roles;
    for (const Paragraph &paragraph : article.paragraphs) {
        roles += paragraphRoleName(paragraph.role);
    }
    return roles;
}

QByteArray readPage()
{
    QFile file(QStringLiteral(TEST_DATA "/import/page.html"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray page = readPage();

}

Q_DECLARE_METATYPE(Mitjul::DocumentFormat)

/// Every format that Mitjul reads, and what it refuses.
class ImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void webPage()
    {
        const Article article = onlyArticle({page, u"1.html"_s, {}, {}});
        QCOMPARE(article.title, u"물 위의 도서관"_s);
        QCOMPARE(article.byline, u"한가온 기자"_s);
        QCOMPARE(article.publisher, u"강변일보"_s);
        QCOMPARE(article.published, u"2024-05-11T09:12:00+09:00"_s);
        QCOMPARE(article.modified, u"2024-05-11T14:03:00+09:00"_s);
        QCOMPARE(article.url, u"https://www.gangbyeon.example/news/1?utm_source=x"_s);
        QCOMPARE(article.tags, (QStringList{u"도서관"_s, u"강변"_s}));
        QCOMPARE(textsOf(article),
            (QStringList{
                u"강변군 나루터에 묶인 낡은 배 한 척이 도서관으로 바뀐 지 석 달 만에 2만 명이 다녀갔다. 군은 10일 이렇게 밝혔다."_s,
                u"나루터의 배. 강변군 제공"_s, u"여객선이 도서관이 되기까지"_s,
                u"배는 30년 동안 강을 오가던 여객선이다."_s,
                u"다리가 놓이면서 손님이 끊겼고, 고철로 팔릴 뻔한 것을 주민들이 모금해 사들였다."_s,
                u"파도에 책이 떨어지지 않게 책장마다 줄을 맸습니다."_s, u"달\t방문"_s, u"3월\t5,120"_s,
                u"군은 가을까지 배를 한 척 더 고쳐 음악실로 쓸 계획이라고 덧붙였다."_s}));
        QCOMPARE(rolesOf(article).join(u' '), u"body caption heading body body quote body body body"_s);
        for (const HiddenLine &line : article.hidden) {
            QVERIFY(!line.text.contains(u"나쁜 글"_s) && !line.text.contains(u"숨은 글"_s));
        }
    }

    void webPageInCp949()
    {
        QByteArray html = page;
        html.replace("charset=\"utf-8\"", "charset=\"euc-kr\"");
        QStringEncoder encoder("windows-949");
        const QByteArray bytes = encoder(QString::fromUtf8(html));
        QCOMPARE(onlyArticle({bytes, u"1.htm"_s, {}, {}}).title, u"물 위의 도서관"_s);
    }

    void savedPage()
    {
        QByteArray body = page.toBase64();
        const QByteArray message =
            "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://www.gangbyeon.example/news/1\r\n"
            "MIME-Version: 1.0\r\nContent-Type: "
            "multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----b----\"\r\n\r\n"
            "------b----\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + body + "\r\n------b----\r\nContent-Type: image/png\r\n\r\nxxxx\r\n------b------\r\n";
        const Article article = onlyArticle({message, u"1.mhtml"_s, {}, {}});
        QCOMPARE(article.title, u"물 위의 도서관"_s);
        QCOMPARE(article.paragraphs.size(), 9);
    }

    void deepAndBrokenHtml()
    {
        QByteArray deep;
        for (int i = 0; i < 2'000; ++i) {
            deep += "<div><b><i>";
        }
        QElapsedTimer timer;
        timer.start();
        const Article article =
            onlyArticle({"<html>" + deep + "<p>깊은 곳에 있는 글도 읽을 수 있어야 한다.", u"deep.html"_s, {}, {}});
        QVERIFY(article.characters() > 0);
        QVERIFY(importDocument({"<html><p>하나<p>둘</div></div><table><p>셋<td>넷", u"x.html"_s, {}, {}}));
        QVERIFY(!importDocument({"<html>" + deep.repeated(20) + "<p>너무 깊다.", u"deep.html"_s, {}, {}}));
        qInfo("6,000 nested elements in %lld ms", timer.elapsed());
    }

    void markdown()
    {
        const QByteArray text = "---\ntitle: 물 위의 도서관\nauthor: 한가온\npublisher: 강변일보\ndate: 2024-05-11\n"
                                "url: https://gangbyeon.example/1\ntags: [도서관, 강변]\n---\n# 물 위의 도서관\n\n첫 "
                                "문단은\n두 줄이다.\n\n## 소제목\n\n"
                                "> 인용한 말.\n\n- 하나\n- 둘 <b>태그</b>\n\n| 달 | 방문 |\n|---|---|\n| 3월 | 5 |\n";
        const Article article = onlyArticle({text, u"a.md"_s, {}, {}});
        QCOMPARE(article.title, u"물 위의 도서관"_s);
        QCOMPARE(article.byline, u"한가온"_s);
        QCOMPARE(article.publisher, u"강변일보"_s);
        QCOMPARE(article.published, u"2024-05-11"_s);
        QCOMPARE(article.url, u"https://gangbyeon.example/1"_s);
        QCOMPARE(article.tags, (QStringList{u"도서관"_s, u"강변"_s}));
        QCOMPARE(textsOf(article),
            (QStringList{u"첫 문단은 두 줄이다."_s, u"소제목"_s, u"인용한 말."_s, u"하나"_s, u"둘 <b>태그</b>"_s,
                u"달\t방문"_s, u"3월\t5"_s}));
        QCOMPARE(rolesOf(article).join(u' '), u"body heading quote body body body body"_s);
        QCOMPARE(onlyArticle({"---\n: [bad\n---\n\n글이다."_ba, u"b.md"_s, {}, {}}).title, u"글이다."_s);
    }

    void epub()
    {
        const QByteArray container = "<?xml version=\"1.0\"?><container "
                                     "xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile "
                                     "full-path=\"OEBPS/book.opf\"/></rootfiles></container>";
        const QByteArray opf =
            "<?xml version=\"1.0\"?><package xmlns=\"http://www.idpf.org/2007/opf\" "
            "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata><dc:title>강의 "
            "책</dc:title><dc:creator>한가온</dc:creator><dc:publisher>강변</dc:publisher><dc:date>2024-05-11</"
            "dc:date><dc:language>ko</dc:language></metadata>\n"
            "            <manifest><item id=\"n\" href=\"nav.xhtml\" properties=\"nav\"/><item id=\"c1\" "
            "href=\"text/1.xhtml\"/><item id=\"c2\" href=\"text/2%20b.xhtml\"/></manifest><spine><itemref "
            "idref=\"n\"/><itemref idref=\"c1\"/><itemref idref=\"c2\"/></spine></package>";
        const QByteArray navigation =
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><nav><ol><li><a href=\"text/1.xhtml\">첫 "
            "장</a></li><li><a href=\"text/2%20b.xhtml#s\">둘째 장</a></li></ol></nav></body></html>";
        const QByteArray first =
            "<html><body><h1>첫 장</h1><p>강은 흐른다.</p><p>물이 많다.</p><aside>각주 하나.</aside></body></html>";
        const QByteArray second = "<html><body><p>바다에 닿는다.</p></body></html>";
        const Files files{{u"mimetype"_s, "application/epub+zip"}, {u"META-INF/container.xml"_s, container},
            {u"OEBPS/book.opf"_s, opf}, {u"OEBPS/nav.xhtml"_s, navigation}, {u"OEBPS/text/1.xhtml"_s, first},
            {u"OEBPS/text/2 b.xhtml"_s, second}};
        const Result<ImportedDocument> document = importDocument({zipOf(files), u"book.epub"_s, {}, {}});
        QVERIFY2(document, qPrintable(document.error().sentence));
        QCOMPARE(document->articles.size(), 2);
        QCOMPARE(document->articles.at(0).title, u"강의 책: 첫 장"_s);
        QCOMPARE(document->articles.at(1).title, u"강의 책: 둘째 장"_s);
        QCOMPARE(document->articles.at(0).byline, u"한가온"_s);
        QCOMPARE(document->articles.at(0).published, u"2024-05-11"_s);
        QVERIFY(textsOf(document->articles.at(0)).contains(u"강은 흐른다."_s));
        QCOMPARE(textsOf(document->articles.at(1)), QStringList{u"바다에 닿는다."_s});
    }

    void officeDocuments()
    {
        const QByteArray odt = "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" "
                               "xmlns:table=\"b\"><office:body><office:text><text:h>제목이다</text:h><text:p>첫 "
                               "<text:span>문단</text:span>이다.<text:s/>끝.</"
                               "text:p><table:table><table:table-row><table:table-cell><text:p>가</text:p></"
                               "table:table-cell><table:table-cell><text:p>나</text:p></table:table-cell></"
                               "table:table-row></table:table></office:text></office:body></office:document-content>";
        const Article open =
            onlyArticle({zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}, {u"content.xml"_s, odt}}),
                u"a.odt"_s, {}, {}});
        QCOMPARE(open.title, u"제목이다"_s);
        QCOMPARE(textsOf(open), (QStringList{u"첫 문단이다. 끝."_s, u"가\t나"_s}));
        const QByteArray docx = "<w:document xmlns:w=\"w\"><w:body><w:p><w:pPr><w:pStyle "
                                "w:val=\"Title\"/></w:pPr><w:r><w:t>제목이다</w:t></w:r></w:p><w:p><w:r><w:t>첫 "
                                "</w:t></w:r><w:r><w:t>문단이다.</w:t></w:r></w:p><w:p><w:pPr><w:pStyle "
                                "w:val=\"Heading1\"/></w:pPr><w:r><w:t>소제목</w:t></w:r></w:p></w:body></w:document>";
        const Article word = onlyArticle({zipOf({{u"word/document.xml"_s, docx}}), u"a.docx"_s, {}, {}});
        QCOMPARE(word.title, u"제목이다"_s);
        QCOMPARE(textsOf(word), (QStringList{u"첫 문단이다."_s, u"소제목"_s}));
        QCOMPARE(rolesOf(word).join(u' '), u"body heading"_s);
    }

    void richText()
    {
        const QByteArray rtf = "{\\rtf1\\ansi\\ansicpg949{\\fonttbl{\\f0 Batang;}}\\f0 {\\*\\generator "
                               "x;}\\'b0\\'ad\\'b8\\'b6\\'c0\\'bb\\par \\u44053?\\u51008? flows.\\par}";
        const Article article = onlyArticle({rtf, u"a.rtf"_s, {}, {}});
        QCOMPARE(article.title, u"강마을"_s);
        QCOMPARE(textsOf(article), QStringList{u"강은 flows."_s});
    }

    void feeds()
    {
        const QString text = u"강변군 나루터에 묶인 배가 도서관이 되었다. "_s.repeated(12);
        const QByteArray rss = (u"<?xml version=\"1.0\"?><rss xmlns:content=\"c\" "
                                u"xmlns:dc=\"d\"><channel><title>강변일보</title><item><title>물 위의 도서관</title>"
                                "<link>https://gangbyeon.example/1</link><pubDate>Sat, 11 May 2024 09:12:00 "
                                "+0900</pubDate><dc:creator>한가온</dc:creator>"
                                "<content:encoded><![CDATA[<p>"_s
            + text
            + u"</p>]]></content:encoded></item><item><title>짧은 글</title><description>요약</description></item></channel></rss>"_s)
                                   .toUtf8();
        const Result<ImportedDocument> document = importDocument({rss, u"feed.xml"_s, {}, {}});
        QVERIFY2(document, qPrintable(document.error().sentence));
        QCOMPARE(document->articles.size(), 1);
        QCOMPARE(document->problems.size(), 1);
        const Article article = document->articles.first();
        QCOMPARE(article.title, u"물 위의 도서관"_s);
        QCOMPARE(article.byline, u"한가온"_s);
        QCOMPARE(article.publisher, u"강변일보"_s);
        QCOMPARE(article.published, u"2024-05-11T09:12:00+09:00"_s);
        QCOMPARE(article.url, u"https://gangbyeon.example/1"_s);
        QVERIFY(!importDocument({"<?xml version=\"1.0\"?><opml version=\"2.0\"><body/></opml>", u"a.opml"_s, {}, {}}));
    }

    void archives()
    {
        const QByteArray inner = zipOf({{u"c.txt"_s, "셋\n\n셋째 글."_ba}});
        const QByteArray bytes = zipOf({{u"a.txt"_s, "하나\n\n첫 글."_ba}, {u"폴더/b.md"_s, "# 둘\n\n둘째 글."_ba},
            {u"inner.zip"_s, inner}, {u"x.png"_s, "png"_ba}, {u"empty.txt"_s, QByteArray()}});
        const Result<ImportedDocument> document = importDocument({bytes, u"all.zip"_s, {}, {}});
        QVERIFY2(document, qPrintable(document.error().sentence));
        QStringList titles;
        for (const Article &article : document->articles) {
            titles += article.title;
        }
        titles.sort();
        QCOMPARE(titles, (QStringList{u"둘"_s, u"셋"_s, u"하나"_s}));
        QCOMPARE(document->problems.size(), 1);
    }

    void xmlThatIsNoFeed()
    {
        const QByteArray text = "강변군은 나루터 도서관을 고쳐 열었다고 밝혔다. 주민들은 밤마다 배를 찾는다."_ba;
        const Article page = onlyArticle({"<?xml version=\"1.0\"?><?xml-stylesheet href=\"a.css\"?><html "
                                          "xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>물 위의 도서관</title>"
                                          "</head><body><h1>물 위의 도서관</h1><p>"_ba
                + text + "</p></body></html>",
            u"a.xml"_s, {}, {}});
        QCOMPARE(page.title, u"물 위의 도서관"_s);
        QCOMPARE(page.paragraphs.size(), 1);
        const Result<ImportedDocument> other = importDocument(
            {"<?xml version=\"1.0\"?><config><item>" + text.repeated(5) + "</item></config>", u"a.xml"_s, {}, {}});
        QVERIFY(!other);
        QVERIFY(other.error().sentence.contains(u"XML"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QByteArray() << u"a.txt"_s;
        QTest::newRow("spaces") << " \n\t\n"_ba << u"a.txt"_s;
        QTest::newRow("an empty page") << "<html><body></body></html>"_ba << u"a.html"_s;
        QTest::newRow("a picture") << QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000010000000100806000000")
                                   << u"a.png"_s;
        QTest::newRow("half a ZIP") << zipOf({{u"a.txt"_s, QByteArray(4000, 'x')}}).first(60) << u"a.zip"_s;
        QTest::newRow("half a PDF") << "%PDF-1.7\n1 0 obj\n<<"_ba << u"a.pdf"_s;
        QTest::newRow("a broken feed") << "<?xml version=\"1.0\"?><rss><channel>"_ba << u"a.rss"_s;
        QTest::newRow("a saved page without a page")
            << "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x--"_ba << u"a.mht"_s;
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const Result<ImportedDocument> document = importDocument({bytes, name, {}, {}});
        QVERIFY(!document);
        QCOMPARE(document.error().kind, Error::Kind::Invalid);
        QVERIFY(!document.error().sentence.isEmpty());
    }

    void uncertainEncodingIsForTheReader()
    {
        QStringEncoder encoder("windows-949");
        const QByteArray bytes = encoder(u"구름"_s);
        const Result<ImportedDocument> document = importDocument({bytes, u"a.txt"_s, {}, {}});
        QVERIFY(document);
        QVERIFY(!document->readings.isEmpty());
        const Article chosen = onlyArticle({bytes, u"a.txt"_s, {}, TextEncoding::Windows949});
        QCOMPARE(chosen.title, u"구름"_s);
    }

    void printedLinesBecomeParagraphs()
    {
        QList<PrintedLine> printed;
        const auto add = [&printed](int page, qreal top, qreal left, qreal width, qreal height, const QString &text) {
            printed += PrintedLine{text, QRectF(left, top, width, height), page, 800};
        };
        for (int page = 0; page < 3; ++page) {
            add(page, 30, 50, 100, 10, u"강변 논집 제%1호"_s.arg(page));
            add(page, 770, 250, 10, 10, QString::number(page + 1));
        }
        add(0, 100, 50, 200, 20, u"강의 책"_s);
        add(0, 150, 60, 440, 10, u"강은 흐르고 물은 많고 배는 떠 있고 사람은 걷고 있다가 다시 돌아와서 앉"_s);
        add(0, 165, 50, 450, 10, u"았다. 그리고 the inter-"_s);
        add(0, 180, 50, 120, 10, u"national 배를 보았다."_s);
        add(0, 195, 60, 440, 10, u"새 문단은 들여쓴다. 이 문단은 다음 쪽으로 이어지는 긴 문장을 담고 있어서"_s);
        add(1, 100, 50, 200, 10, u"여기서 끝난다. 앉았다."_s);
        std::ranges::stable_sort(printed, {}, [](const PrintedLine &line) {
            return std::pair(line.page, line.box.top());
        });
        const Reflowed text = reflowed(printed);
        QCOMPARE(text.title, u"강의 책"_s);
        QCOMPARE(text.runningHeads.size(), 6);
        QStringList lines;
        for (const PageLine &line : text.lines) {
            lines += line.text;
        }
        QCOMPARE(lines,
            (QStringList{u"강의 책"_s,
                u"강은 흐르고 물은 많고 배는 떠 있고 사람은 걷고 있다가 다시 돌아와서 앉았다. 그리고 the international 배를 보았다."_s,
                u"새 문단은 들여쓴다. 이 문단은 다음 쪽으로 이어지는 긴 문장을 담고 있어서 여기서 끝난다. 앉았다."_s}));
    }
};

QTEST_GUILESS_MAIN(ImporterTest)

#include "importertest.moc"
