// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "exchange/textimporter.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Mitjul;
using namespace Qt::StringLiterals;

class TextImporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void refused_data();
    void refused();
    void largeText();
    void limit();
};

void TextImporterTest::text_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("paragraphs");

    QTest::newRow("blank lines part paragraphs")
        << "제목\n\n첫 문단.\n\n\n둘째 문단.\n"_ba << u"제목"_s << QStringList{u"첫 문단."_s, u"둘째 문단."_s};
    QTest::newRow("a single line break is a space")
        << "제목\n\n첫\n문단.\n\n둘째."_ba << u"제목"_s << QStringList{u"첫 문단."_s, u"둘째."_s};
    QTest::newRow("without blank lines every line is a paragraph")
        << "제목\n첫 문단.\n둘째 문단."_ba << u"제목"_s << QStringList{u"첫 문단."_s, u"둘째 문단."_s};
    QTest::newRow("a blank line after the title alone parts nothing")
        << "제목\n\n첫 문단.\n둘째 문단."_ba << u"제목"_s << QStringList{u"첫 문단."_s, u"둘째 문단."_s};
    QTest::newRow("blank lines before the title") << "\n \n 제목 \n본문"_ba << u"제목"_s << QStringList{u"본문"_s};
    QTest::newRow("a line of spaces is blank")
        << "제목\n\n하나\n \t\n둘"_ba << u"제목"_s << QStringList{u"하나"_s, u"둘"_s};
    QTest::newRow("a title alone") << "제목"_ba << u"제목"_s << QStringList{};
    QTest::newRow("BOM") << "\xef\xbb\xbf제목\n본문"_ba << u"제목"_s << QStringList{u"본문"_s};
    QTest::newRow("CRLF") << "제목\r\n\r\n하나\r\n\r\n둘\r\n"_ba << u"제목"_s << QStringList{u"하나"_s, u"둘"_s};
    QTest::newRow("CR") << "제목\r하나\r둘"_ba << u"제목"_s << QStringList{u"하나"_s, u"둘"_s};
    QTest::newRow("NFC") << u"한국\n한국"_s.normalized(QString::NormalizationForm_D).toUtf8() << u"한국"_s
                         << QStringList{u"한국"_s};
    QTest::newRow("NUL and control characters")
        << (u"제"_s + QChar(u'\0') + u"목\n본\u0007문\u007f\u0085\ufeff\uffff").toUtf8() << u"제목"_s
        << QStringList{u"본문"_s};
    QTest::newRow("a tab is a space") << "제목\n가\t나"_ba << u"제목"_s << QStringList{u"가 나"_s};
    QTest::newRow("line and paragraph separators")
        << u"제목\u2029하나\u2028둘"_s.toUtf8() << u"제목"_s << QStringList{u"하나"_s, u"둘"_s};
    QTest::newRow("an emoji stays whole")
        << "👍 제목\n👩‍👩‍👧 본문"_ba << u"👍 제목"_s << QStringList{u"👩‍👩‍👧 본문"_s};
    QTest::newRow("a title cannot reverse its line")
        << u"제\u202e목\u2066\n본\u202e문"_s.toUtf8() << u"제목"_s << QStringList{u"본\u202e문"_s};
    const QString longest(200, u'가');
    QTest::newRow("a title of 200 units") << (longest + u"\n본문").toUtf8() << longest << QStringList{u"본문"_s};
    QTest::newRow("a first line of 201 units is a paragraph")
        << (longest + u"나\n본문").toUtf8() << QString(60, u'가') + u'…' << QStringList{longest + u'나', u"본문"_s};
    const QString emoji = QString(59, u'가') + u"👍" + longest;
    QTest::newRow("a borrowed title ends at a grapheme")
        << emoji.toUtf8() << QString(59, u'가') + u'…' << QStringList{emoji};
}

void TextImporterTest::text()
{
    QFETCH(QByteArray, bytes);
    const Result<Article> article = articleFromText(bytes);
    QVERIFY2(article.hasValue(), qPrintable(article.error().sentence));
    QTEST(article->title, "title");
    QStringList paragraphs;
    for (const Paragraph &paragraph : article->paragraphs) {
        QCOMPARE(paragraph.role, ParagraphRole::Body);
        paragraphs += paragraph.text;
    }
    QTEST(paragraphs, "paragraphs");
    QCOMPARE(article->contentHash, contentHashOf(*article));
}

void TextImporterTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("only a BOM") << "\xef\xbb\xbf"_ba;
    QTest::newRow("only spaces and line ends") << " \n\t\r\n\n"_ba;
    QTest::newRow("only control characters") << "\x01\x02\n\x03"_ba;
    QTest::newRow("CP949") << "\xb1\xe2\xbb\xe7"_ba;
    QTest::newRow("UTF-16") << "\xff\xfe\x00\xac"_ba;
    QTest::newRow("an encoded surrogate") << "a\xed\xa0\x80"_ba;
    QTest::newRow("an overlong form") << "a\xc0\xaf"_ba;
    QTest::newRow("a sequence cut at the end") << "제목\n본\xeb\xac"_ba;
    QTest::newRow("beyond Unicode") << "a\xf4\x90\x80\x80"_ba;
}

void TextImporterTest::refused()
{
    QFETCH(QByteArray, bytes);
    const Result<Article> article = articleFromText(bytes);
    QVERIFY(!article);
    QCOMPARE(article.error().kind, Error::Kind::Invalid);
    QVERIFY(!article.error().sentence.isEmpty());
}

void TextImporterTest::largeText()
{
    QByteArray bytes = "제목\n\n"_ba;
    while (bytes.size() < 10 * 1024 * 1024) {
        bytes += "긴 글을 한 번에 옮겨도 화면이 멈추지 않아야 한다. 문단은 빈 줄로 나뉜다.\n\n";
    }
    const qsizetype expected = (bytes.size() - qsizetype(strlen("제목\n\n")))
        / qsizetype(strlen("긴 글을 한 번에 옮겨도 화면이 멈추지 않아야 한다. 문단은 빈 줄로 나뉜다.\n\n"));
    QElapsedTimer timer;
    timer.start();
    const Result<Article> article = articleFromText(bytes);
    qInfo("10 MiB in %lld ms", timer.elapsed());
    QVERIFY(article);
    QCOMPARE(article->paragraphs.size(), expected);
}

void TextImporterTest::limit()
{
    QByteArray bytes(MaximalTextBytes - 1, 'a');
    bytes[1] = '\n';
    QVERIFY(articleFromText(bytes));
    bytes += 'a';
    QVERIFY(articleFromText(bytes));
    bytes += 'a';
    const Result<Article> tooLarge = articleFromText(bytes);
    QVERIFY(!tooLarge);
    QVERIFY(tooLarge.error().sentence.contains(u"64"));
}

QTEST_GUILESS_MAIN(TextImporterTest)

#include "textimportertest.moc"
