// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "exchange/importlimits.h"
#include "exchange/importers/xmltree.h"
#include "exchange/importers/zipreader.h"
#include "importsources.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

/// What is larger, deeper or more than anybody writes is refused with a sentence; what is just within is read.
class ImportLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bombsAreRefused()
    {
        const QByteArray zeros(ImportLimits::entryBytes + 1, 'a');
        Result<ZipReader> zip = ZipReader::open(zipOf({{u"a.txt"_s, zeros}}));
        QVERIFY(zip);
        const Result<QByteArray> read = zip->read(u"a.txt"_s);
        QVERIFY(!read);
        QVERIFY(!read.error().sentence.isEmpty());
        const QByteArray nested = zipOf({{u"1.zip"_s, zipOf({{u"2.zip"_s, zipOf({{u"a.txt"_s, "하나\n\n글."_ba}})}})}});
        QVERIFY(!importDocument({nested, u"n.zip"_s, {}, {}}));
        const QByteArray entities = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b "
                                    "\"&a;&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>";
        QVERIFY(!importDocument({entities, u"b.rss"_s, {}, {}}));
    }

    void limits()
    {
        QByteArray bytes(ImportLimits::fileBytes, ' ');
        bytes.replace(0, 4, "text");
        QVERIFY(importDocument({bytes, u"a.txt"_s, {}, {}}));
        bytes += 'a';
        const Result<ImportedDocument> tooLarge = importDocument({bytes, u"a.txt"_s, {}, {}});
        QVERIFY(!tooLarge);
        QVERIFY(tooLarge.error().sentence.contains(u"64"));
        const auto zipOfMany = [](int count) {
            Files files;
            for (int i = 0; i < count; ++i) {
                files += {QString::number(i), "x"_ba};
            }
            return ZipReader::open(zipOf(files)).hasValue();
        };
        QVERIFY(zipOfMany(ImportLimits::archiveEntries));
        QVERIFY(!zipOfMany(ImportLimits::archiveEntries + 1));
    }

    void unpackingLimits()
    {
        // What is not like the rest deflates to little, and not beyond the ratio.
        const auto content = [](qint64 size) {
            QByteArray bytes(size, 'a');
            for (qint64 i = 0; i < size; i += 50) {
                bytes[i] = char('a' + (i * 7919 >> 5) % 23);
            }
            return bytes;
        };
        const auto isRead = [](const QByteArray &bytes, const QString &name) {
            Result<ZipReader> zip = ZipReader::open(bytes);
            return zip && zip->read(name).hasValue();
        };
        const QByteArray whole = content(ImportLimits::entryBytes);
        QVERIFY(isRead(zipOf({{u"a"_s, whole}}), u"a"_s));
        QVERIFY(!isRead(zipOf({{u"a"_s, whole + 'b'}}), u"a"_s));

        Files files;
        constexpr int most = int(ImportLimits::archiveBytes / ImportLimits::entryBytes);
        for (int i = 0; i < most; ++i) {
            files += {QString::number(i), whole};
        }
        files += {u"more"_s, "b"_ba};
        Result<ZipReader> zip = ZipReader::open(zipOf(files));
        QVERIFY(zip);
        for (int i = 0; i < most; ++i) {
            QVERIFY(zip->read(QString::number(i)));
        }
        QVERIFY(!zip->read(u"more"_s));

        const QByteArray uniform(ImportLimits::ratioFreeBytes, 'a');
        QVERIFY(isRead(zipOf({{u"a"_s, uniform}}), u"a"_s));
        QVERIFY(!isRead(zipOf({{u"a"_s, uniform + 'a'}}), u"a"_s));
    }

    void archivesGiveAllOfAFile()
    {
        for (const int beyond : {0, 1, 100, 257, 258, 1000}) {
            const QByteArray content(64 * 1024 + beyond, 'a');
            Result<ZipReader> zip = ZipReader::open(zipOf({{u"a"_s, content}}));
            QVERIFY(zip);
            const Result<QByteArray> read = zip->read(u"a"_s);
            QVERIFY(read);
            QCOMPARE(read->size(), content.size());
        }
    }

    void nestingLimits()
    {
        const auto archives = [](int depth) {
            QByteArray bytes = zipOf({{u"a.txt"_s, "하나\n\n글."_ba}});
            for (int i = 1; i < depth; ++i) {
                bytes = zipOf({{QString::number(i) + u".zip"_s, bytes}});
            }
            return importDocument({bytes, u"n.zip"_s, {}, {}}).hasValue();
        };
        QVERIFY(archives(ImportLimits::archiveDepth));
        QVERIFY(!archives(ImportLimits::archiveDepth + 1));

        const auto xml = [](int depth) {
            return XmlElement::parse(QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth))
                .has_value();
        };
        QVERIFY(xml(ImportLimits::xmlDepth - 1));
        QVERIFY(xml(ImportLimits::xmlDepth));
        QVERIFY(!xml(ImportLimits::xmlDepth + 1));

        const auto html = [](int depth) {
            const QByteArray bytes = "<html><body>" + QByteArray("<b>").repeated(depth) + "강가의 글이다."
                + QByteArray("</b>").repeated(depth) + "</body></html>";
            return importDocument({bytes, u"a.html"_s, {}, {}}).hasValue();
        };
        QVERIFY(html(ImportLimits::parsedDepth));
        QVERIFY(!html(ImportLimits::parsedDepth + 1));
    }

    void paragraphLimits()
    {
        const auto text = [](int paragraphs) {
            return importDocument({"제목\n\n"_ba + "강\n"_ba.repeated(paragraphs), u"a.txt"_s, {}, {}});
        };
        const Result<ImportedDocument> most = text(ImportLimits::paragraphsOfArticle);
        QVERIFY(most);
        QCOMPARE(most->articles.first().paragraphs.size(), ImportLimits::paragraphsOfArticle);
        const Result<ImportedDocument> more = text(ImportLimits::paragraphsOfArticle + 1);
        QVERIFY(!more);
        QVERIFY(more.error().sentence.contains(u"200"));
        const auto markdown = [](int paragraphs) {
            return importDocument({"# 제목\n\n"_ba + "강\n\n"_ba.repeated(paragraphs), u"a.md"_s, {}, {}}).hasValue();
        };
        QVERIFY(markdown(ImportLimits::paragraphsOfArticle));
        QVERIFY(!markdown(ImportLimits::paragraphsOfArticle + 1));
    }

    void titleLimits()
    {
        const auto titleOf = [](int length) {
            return onlyArticle({(QString(length, u'가') + u"\n\n글이다."_s).toUtf8(), u"a.txt"_s, {}, {}}).title;
        };
        QCOMPARE(titleOf(ImportLimits::titleLength).size(), ImportLimits::titleLength);
        QVERIFY(titleOf(ImportLimits::titleLength + 1).size() < ImportLimits::titleLength);
    }

    void longPagesEnd()
    {
        // Each line is looked at, none beside all the others.
        const QByteArray menu = "메뉴 하나\n"_ba.repeated(20'000);
        const QByteArray text = "강변군은 나루터 도서관을 고쳐 열었다고 밝혔다.\n"_ba.repeated(20'000);
        const Result<ImportedDocument> document =
            importDocument({menu + "2024.05.11 09:12 입력\n" + text + menu + "관련 기사\n" + text, u"a.txt"_s, {}, {}});
        QVERIFY(document);
        QVERIFY(document->articles.first().paragraphs.size() >= 20'000);
    }
};

QTEST_GUILESS_MAIN(ImportLimitsTest)

#include "importlimitstest.moc"
