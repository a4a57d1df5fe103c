// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "exchange/exporter.h"
#include "sampledocuments.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Mitjul;
using namespace Qt::StringLiterals;

/// MITJUL_UPDATE_GOLDEN=1 writes the golden files anew; look at the difference before committing them.
class ExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void positionsAreCodePoints();
    void collectionHasNoFirstPageWhenEmpty();
    void notesAreLeftOut_data();
    void notesAreLeftOut();
    void textIsLeftOut_data();
    void textIsLeftOut();
    void markdownEscapes_data();
    void markdownEscapes();
    void formulas_data();
    void formulas();
    void formatNames();
    void fileName_data();
    void fileName();

private:
    static void compareWithFile(const QByteArray &actual, const QString &path);
    static ExportDocument documentWithQuote(const QString &quote);
};

static constexpr std::array allFormats{
    ExportFormat::Markdown, ExportFormat::Html, ExportFormat::JsonLd, ExportFormat::Csv};

void ExporterTest::compareWithFile(const QByteArray &actual, const QString &path)
{
    if (qEnvironmentVariableIsSet("MITJUL_UPDATE_GOLDEN")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual);
        return;
    }
    QFile golden(path);
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(path));
    if (golden.readAll() == actual) {
        return;
    }
    QProcess diff;
    diff.start(u"diff"_s, {u"-u"_s, path, u"-"_s});
    diff.write(actual);
    diff.closeWriteChannel();
    diff.waitForFinished();
    QFAIL(diff.readAllStandardOutput().constData());
}

/// One highlight over the whole of an article's only paragraph.
ExportDocument ExporterTest::documentWithQuote(const QString &quote)
{
    MarkedArticle marked;
    marked.article.id = u"11111111-1111-4111-8111-111111111111"_s;
    marked.article.title = u"제목"_s;
    marked.article.paragraphs = {{ParagraphRole::Body, quote}};
    Highlight highlight;
    highlight.id = u"22222222-2222-4222-8222-222222222222"_s;
    highlight.article = marked.article.id;
    highlight.anchor.range = {{0, 0}, {0, int(quote.size())}};
    highlight.anchor.quote = quote;
    marked.highlights = {highlight};
    ExportDocument document;
    document.articles = {marked};
    return document;
}

void ExporterTest::golden_data()
{
    QTest::addColumn<ExportDocument>("document");
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("path");
    const QList<std::pair<QString, ExportDocument>> documents{
        {u"ordinary"_s, ordinaryDocument()},
        {u"wholetext"_s, wholeTextDocument()},
        {u"collection"_s, collectionDocument()},
        {u"hostile"_s, hostileDocument()},
        {u"empty"_s, {}},
    };
    for (const auto &[name, document] : documents) {
        for (const ExportFormat format : allFormats) {
            const QString file = name + u'.' + exportFileSuffix(format);
            QTest::newRow(qPrintable(file)) << document << format << QStringLiteral(TEST_DATA "/exchange/") + file;
        }
    }
}

void ExporterTest::golden()
{
    QFETCH(ExportDocument, document);
    QFETCH(ExportFormat, format);
    QFETCH(QString, path);
    const QByteArray bytes = exportDocument(document, format);
    QCOMPARE(exportDocument(document, format), bytes);
    QVERIFY(bytes.isValidUtf8());
    compareWithFile(bytes, path);
}

void ExporterTest::positionsAreCodePoints()
{
    ExportDocument document = documentWithQuote(u"👍 좋다 👩‍👩‍👧 끝"_s);
    MarkedArticle &marked = document.articles.first();
    marked.article.paragraphs.prepend({ParagraphRole::Deck, u"𠮷👍"_s});
    marked.highlights[0].anchor.range = {{1, 3}, {1, 5}};
    const QJsonObject json = QJsonDocument::fromJson(exportDocument(document, ExportFormat::JsonLd)).object();
    const QJsonValue selector = QJsonValue(json)[u"first"][u"items"][0][u"target"][u"selector"][1];
    QCOMPARE(selector[u"start"].toInt(), 2 + 1 + 2); // two characters, a line feed, an emoji and a space
    QCOMPARE(selector[u"end"].toInt(), 2 + 1 + 4);
}

void ExporterTest::collectionHasNoFirstPageWhenEmpty()
{
    const QJsonObject json = QJsonDocument::fromJson(exportDocument({}, ExportFormat::JsonLd)).object();
    QCOMPARE(json.value(u"total").toInt(-1), 0);
    QVERIFY(!json.contains(u"first"));
}

void ExporterTest::notesAreLeftOut_data()
{
    QTest::addColumn<ExportFormat>("format");
    for (const ExportFormat format : allFormats) {
        QTest::newRow(qPrintable(exportFormatName(format))) << format;
    }
}

void ExporterTest::notesAreLeftOut()
{
    QFETCH(ExportFormat, format);
    ExportDocument document = documentWithQuote(u"인용"_s);
    document.articles[0].highlights[0].note = u"비밀메모"_s;
    QVERIFY(exportDocument(document, format).contains("비밀메모"));
    document.notes = false;
    QVERIFY(!exportDocument(document, format).contains("비밀메모"));
}

void ExporterTest::textIsLeftOut_data()
{
    notesAreLeftOut_data();
}

void ExporterTest::textIsLeftOut()
{
    QFETCH(ExportFormat, format);
    ExportDocument document = documentWithQuote(u"인용"_s);
    document.articles[0].article.paragraphs += Paragraph{ParagraphRole::Body, u"표시하지않은글"_s};
    QVERIFY(!exportDocument(document, format).contains("표시하지않은글"));
    document.wholeText = true;
    QCOMPARE(exportDocument(document, format).contains("표시하지않은글"), format != ExportFormat::Csv);
}

void ExporterTest::markdownEscapes_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("markdown");
    QTest::newRow("plain Korean") << u"한국어 3.5% (괄호) “따옴표” A-B, C+D > E = F"_s
                                  << u"한국어 3.5% (괄호) “따옴표” A-B, C+D > E = F"_s;
    QTest::newRow("heading") << u"# 제목"_s << u"\\# 제목"_s;
    QTest::newRow("tag") << u"글 #꼬리표"_s << u"글 \\#꼬리표"_s;
    QTest::newRow("C# is no tag") << u"C# 언어"_s << u"C# 언어"_s;
    QTest::newRow("list") << u"- 하나"_s << u"\\- 하나"_s;
    QTest::newRow("rule") << u"---"_s << u"\\---"_s;
    QTest::newRow("underlined heading") << u"==="_s << u"\\=\\=\\="_s;
    QTest::newRow("number") << u"12. 열둘"_s << u"12\\. 열둘"_s;
    QTest::newRow("number with parenthesis") << u"1) 하나"_s << u"1\\) 하나"_s;
    QTest::newRow("a year is no list") << u"2026년 1. 1"_s << u"2026년 1. 1"_s;
    QTest::newRow("quote") << u"> 인용"_s << u"\\> 인용"_s;
    QTest::newRow("code by indentation") << u"    코드"_s << u"코드"_s;
    QTest::newRow("code") << u"`x` ```"_s << u"\\`x\\` \\`\\`\\`"_s;
    QTest::newRow("emphasis") << u"*a* _b_ ~~c~~ ==d=="_s << u"\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\=\\=d\\=\\="_s;
    QTest::newRow("range") << u"3~5일, 6~7일"_s << u"3\\~5일, 6\\~7일"_s;
    QTest::newRow("comment") << u"%%숨김%% 5%"_s << u"\\%\\%숨김\\%\\% 5%"_s;
    QTest::newRow("wiki link") << u"[[이름]]"_s << u"\\[\\[이름\\]\\]"_s;
    QTest::newRow("image") << u"![x](y)"_s << u"\\!\\[x\\](y)"_s;
    QTest::newRow("HTML") << u"<b>"_s << u"\\<b>"_s;
    QTest::newRow("marker of ours") << u"<!-- mitjul:end -->"_s << u"\\<\\!-- mitjul:end -->"_s;
    QTest::newRow("character reference") << u"&lt; A&B & &#60;"_s << u"\\&lt; A\\&B & \\&\\#60;"_s;
    QTest::newRow("block id") << u"글 ^id"_s << u"글 \\^id"_s;
    QTest::newRow("mathematics") << u"$x$"_s << u"\\$x\\$"_s;
    QTest::newRow("table") << u"a|b"_s << u"a\\|b"_s;
    QTest::newRow("backslash") << u"a\\b"_s << u"a\\\\b"_s;
    QTest::newRow("reversed text is made visible") << u"a\u202eb"_s << u"a\\[U+202E\\]b"_s;
    QTest::newRow("control characters") << u"a\u0007\u0000b"_s << u"ab"_s;
    QTest::newRow("paragraphs") << u"하나\n둘"_s << u"하나\n> \n> 둘"_s;
}

void ExporterTest::markdownEscapes()
{
    QFETCH(QString, quote);
    QFETCH(QString, markdown);
    const QString exported = QString::fromUtf8(exportDocument(documentWithQuote(quote), ExportFormat::Markdown));
    const QString expected = u"> [!quote|yellow] 노랑 형광펜\n> %1\n\n^m-22222222-2222-4222-8222-222222222222\n"_s;
    QVERIFY2(exported.contains(expected.arg(markdown)), qPrintable(exported));
}

void ExporterTest::formulas_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"글"_s << "\"글\""_ba;
    QTest::newRow("equals") << u"=1+1"_s << "\"'=1+1\""_ba;
    QTest::newRow("plus") << u"+82"_s << "\"'+82\""_ba;
    QTest::newRow("minus") << u"-3%"_s << "\"'-3%\""_ba;
    QTest::newRow("at") << u"@x"_s << "\"'@x\""_ba;
    QTest::newRow("tab") << u"\t=1"_s << "\"'\t=1\""_ba;
    QTest::newRow("full width") << u"＝1"_s << "\"'＝1\""_ba;
    QTest::newRow("an apostrophe of the text's own") << u"'=1"_s << "\"''=1\""_ba;
    QTest::newRow("an apostrophe before a word") << u"'90년대"_s << "\"'90년대\""_ba;
    QTest::newRow("quotation marks") << u"\"=1\""_s << "\"\"\"=1\"\"\""_ba;
}

void ExporterTest::formulas()
{
    QFETCH(QString, quote);
    QFETCH(QByteArray, cell);
    const QByteArray csv = exportDocument(documentWithQuote(quote), ExportFormat::Csv);
    QCOMPARE(csv.left(csv.indexOf("\r\n")), "Highlight,Title,Author,URL,Note,Location,Date"_ba);
    QVERIFY2(csv.contains(QByteArray("\r\n" + cell + ",\"제목\",")), csv.constData());
}

void ExporterTest::formatNames()
{
    for (const ExportFormat format : allFormats) {
        QCOMPARE(exportFormatFromName(exportFormatName(format)), format);
        QVERIFY(exportMediaType(format).contains(u'/'));
    }
    QVERIFY(!exportFormatFromName(u"docx"));
}

void ExporterTest::fileName_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("ordinary") << u"등대지기의 일지"_s << u"등대지기의 일지.md"_s;
    QTest::newRow("forbidden characters") << u"a#b|c^d[e]f<g>h:i\"j/k\\l?m*n"_s << u"a b c d e f g h i j k l m n.md"_s;
    QTest::newRow("a path") << u"../../etc/passwd"_s << u"etc passwd.md"_s;
    QTest::newRow("leading dots, dashes and spaces") << u" .-x"_s << u"x.md"_s;
    QTest::newRow("trailing dots and spaces") << u"x. ."_s << u"x.md"_s;
    QTest::newRow("control and direction characters") << u"a\u0000\u202eb\nc"_s << u"ab c.md"_s;
    QTest::newRow("NFC") << u"한국"_s.normalized(QString::NormalizationForm_D) << u"한국.md"_s;
    QTest::newRow("a device") << u"con"_s << u"_con.md"_s;
    QTest::newRow("a device with a suffix") << u"LPT1.txt"_s << u"_LPT1.txt.md"_s;
    QTest::newRow("no device") << u"console"_s << u"console.md"_s;
    QTest::newRow("nothing left") << u"?/:"_s << u"mitjul.md"_s;
    QTest::newRow("empty") << QString() << u"mitjul.md"_s;
    QTest::newRow("197 bytes fit") << QString(197, u'a') << QString(197, u'a') + u".md";
    QTest::newRow("198 bytes do not") << QString(198, u'a') << QString(197, u'a') + u".md";
    QTest::newRow("Hangul is cut at a syllable") << QString(70, u'가') << QString(65, u'가') + u".md";
    QTest::newRow("a family is not torn") << QString(190, u'a') + u"👩‍👩‍👧" << QString(190, u'a') + u".md";
}

void ExporterTest::fileName()
{
    QFETCH(QString, title);
    const QString name = exportFileName(title, ExportFormat::Markdown);
    QTEST(name, "name");
    QVERIFY(name.toUtf8().size() <= 200);
}

QTEST_GUILESS_MAIN(ExporterTest)

#include "exportertest.moc"
