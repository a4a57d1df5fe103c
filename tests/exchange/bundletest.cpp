// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "exchange/bundle.h"

#include <QTest>

using namespace Mitjul;
using namespace Qt::StringLiterals;

using Files = QMap<QString, QByteArray>;

class BundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeBundle();
    void smallestBundle();
    void idsStayTheSame();
    void body_data();
    void body();
    void mentionExceptions_data();
    void mentionExceptions();
    void errors_data();
    void errors();

private:
    static Files smallFiles();
    static Files filesWithArticle(const QByteArray &article);
};

static const QByteArray manifest = "id: harbour\nversion: 1\ntitle:\n  ko: 항구\n  en: Harbour\nlanguage: ko\n";

static const QByteArray catalogue = R"([
 {"id": "nadella", "kind": "person", "name_ko": "사티아 나델라", "name_en": "Satya Nadella",
  "aliases": ["나델라", "파도"], "risky_aliases": ["파도"],
  "description_ko": "최고경영자.", "description_en": "Chief executive.", "wikidata": "Q7426870"},
 {"id": "microsoft", "kind": "company", "name_ko": "마이크로소프트", "name_en": "Microsoft",
  "aliases": ["마이크로소프트", "MS"], "risky_aliases": [], "wikidata": null}
])";

static const QByteArray article = R"(---
id: first
title: "첫 글: 항구에서"
deck:
  - 부제 하나
  - 부제 둘
byline: 김하늘
publisher: 밑줄
published: 2026-09-21
modified: 2026-09-22T09:00:00+09:00
events: 2026년 9월
url: https://news.example/a1
language: ko
tags: [바다, 기록]
sources:
  - publisher: 항만일보
    author: 박서연
    headline: 등대의 마지막 밤
    date: 2026-09
    url: https://port.example/2
summary:
  - ko: 나델라가 왔다.
    en: Nadella came.
    paragraphs: [2, 3]
---
## 항구

사티아 나델라가 항구에
왔다. 마이크로소프트도 왔다.

> 바람이
> 분다.

~ 사진: 항구
)";

Files BundleTest::smallFiles()
{
    return {{u"bundle.yaml"_s, manifest}, {u"entities.json"_s, catalogue}, {u"articles/first.md"_s, article}};
}

Files BundleTest::filesWithArticle(const QByteArray &text)
{
    Files files = smallFiles();
    files.insert(u"articles/first.md"_s, text);
    return files;
}

void BundleTest::wholeBundle()
{
    const Result<Bundle> bundle = readBundle(smallFiles());
    QVERIFY2(bundle.hasValue(), qPrintable(bundle.error().sentence));
    QCOMPARE(bundle->id, u"harbour"_s);
    QCOMPARE(bundle->version, u"1"_s);
    QCOMPARE(bundle->entities.size(), 2);
    const Entity &nadella = bundle->entities.at(0);
    QCOMPARE(nadella.kind, EntityKind::Person);
    QCOMPARE(nadella.aliases, QStringList({u"사티아 나델라"_s, u"Satya Nadella"_s, u"나델라"_s, u"파도"_s}));
    QCOMPARE(nadella.riskyAliases, QStringList{u"파도"_s});
    QCOMPARE(nadella.wikidata, u"Q7426870"_s);
    QVERIFY(bundle->entities.at(1).wikidata.isEmpty());

    QCOMPARE(bundle->articles.size(), 1);
    const Article &first = bundle->articles.constFirst();
    QCOMPARE(first.title, u"첫 글: 항구에서"_s);
    QCOMPARE(first.deck(), QStringList({u"부제 하나"_s, u"부제 둘"_s}));
    QCOMPARE(first.byline, u"김하늘"_s);
    QCOMPARE(first.publisher, u"밑줄"_s);
    QCOMPARE(first.published, u"2026-09-21"_s);
    QCOMPARE(first.modified, u"2026-09-22T09:00:00+09:00"_s);
    QCOMPARE(first.events, u"2026년 9월"_s);
    QCOMPARE(first.url, u"https://news.example/a1"_s);
    QCOMPARE(first.tags, QStringList({u"바다"_s, u"기록"_s}));
    QCOMPARE(first.sources,
        QList{(Source{u"항만일보"_s, u"박서연"_s, u"등대의 마지막 밤"_s, u"2026-09"_s, u"https://port.example/2"_s})});
    QCOMPARE(first.summary, QList{(SummarySentence{u"나델라가 왔다."_s, u"Nadella came."_s, {3, 4}})});
    QCOMPARE(first.bundle, u"harbour"_s);
    QCOMPARE(first.contentHash, contentHashOf(first));
    QCOMPARE(first.paragraphs.at(3).text, u"사티아 나델라가 항구에 왔다. 마이크로소프트도 왔다."_s);
    QCOMPARE(first.mentions, QList({Mention{3, 0, 7, u"nadella"_s}, Mention{3, 17, 24, u"microsoft"_s}}));
}

void BundleTest::smallestBundle()
{
    const Result<Bundle> bundle =
        readBundle({{u"bundle.yaml"_s, "id: b\nversion: x\ntitle: {ko: 가, en: a}\n"}, {u"notes.txt"_s, "anything"},
            {u"a.md"_s, "\xef\xbb\xbf---\r\nid: a\r\ntitle: 가\r\nurl:\r\ntags: []\r\n---\r\n\r\n본문\r\n"}});
    QVERIFY2(bundle.hasValue(), qPrintable(bundle.error().sentence));
    QCOMPARE(bundle->articles.size(), 1);
    QCOMPARE(bundle->articles.at(0).language, u"ko"_s);
    QCOMPARE(bundle->articles.at(0).paragraphs, QList{(Paragraph{ParagraphRole::Body, u"본문"_s})});
}

void BundleTest::idsStayTheSame()
{
    // uuid5(uuid5(NAMESPACE_URL, "https://mitjul.org/bundle/harbour"), "first") by Python's uuid module
    QCOMPARE(readBundle(smallFiles())->articles.at(0).id, u"aeeeb48e-b2c5-5f7d-be0d-c8e07633c98d"_s);
    Files moved = smallFiles();
    moved.insert(u"elsewhere.md"_s, moved.take(u"articles/first.md"_s).replace("왔다", "갔다"));
    QCOMPARE(readBundle(moved)->articles.at(0).id, readBundle(smallFiles())->articles.at(0).id);
}

void BundleTest::body_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<Paragraph>>("paragraphs");
    using enum ParagraphRole;
    QTest::newRow("a line break is one space") << "가\n  나 \n다"_ba << QList{(Paragraph{Body, u"가 나 다"_s})};
    QTest::newRow("blank lines part") << "가\n\n \n나"_ba << QList{Paragraph{Body, u"가"_s}, Paragraph{Body, u"나"_s}};
    QTest::newRow("a heading is one line")
        << "## 가\n나"_ba << QList{Paragraph{Heading, u"가"_s}, Paragraph{Body, u"나"_s}};
    QTest::newRow("a heading ends a paragraph")
        << "가\n## 나"_ba << QList{Paragraph{Body, u"가"_s}, Paragraph{Heading, u"나"_s}};
    QTest::newRow("a quote of two lines") << "> 가\n> 나"_ba << QList{(Paragraph{Quote, u"가 나"_s})};
    QTest::newRow("a quote goes on without its mark") << "> 가\n나"_ba << QList{(Paragraph{Quote, u"가 나"_s})};
    QTest::newRow("a caption after a quote")
        << "> 가\n~ 나"_ba << QList{Paragraph{Quote, u"가"_s}, Paragraph{Caption, u"나"_s}};
    QTest::newRow("an escaped mark") << "\\## 가"_ba << QList{(Paragraph{Body, u"## 가"_s})};
    QTest::newRow("an escaped backslash") << "\\\\가"_ba << QList{(Paragraph{Body, u"\\가"_s})};
    QTest::newRow("a backslash before a word") << "\\가"_ba << QList{(Paragraph{Body, u"\\가"_s})};
    QTest::newRow("no other markup") << "*가* - [나](다) <b>"_ba << QList{(Paragraph{Body, u"*가* - [나](다) <b>"_s})};
    QTest::newRow("NFC") << u"한"_s.normalized(QString::NormalizationForm_D).toUtf8()
                         << QList{(Paragraph{Body, u"한"_s})};
    QTest::newRow("three dashes in the text")
        << "가\n\n---"_ba << QList{Paragraph{Body, u"가"_s}, Paragraph{Body, u"---"_s}};
}

void BundleTest::body()
{
    QFETCH(QByteArray, text);
    const Result<Bundle> bundle = readBundle(filesWithArticle("---\nid: a\ntitle: 제목\n---\n" + text));
    QVERIFY2(bundle.hasValue(), qPrintable(bundle.error().sentence));
    QTEST(bundle->articles.at(0).paragraphs, "paragraphs");
}

void BundleTest::mentionExceptions_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<Mention>>("mentions");
    QTest::newRow("none") << ""_ba << "나델라가 왔다."_ba << QList{Mention{0, 0, 3, u"nadella"_s}};
    QTest::newRow("a name the catalogue does not have")
        << "mentions:\n  - {entity: nadella, text: 그, within: 그가 말했다}\n"_ba << "나델라가 왔다. 그가 말했다."_ba
        << QList({Mention{0, 0, 3, u"nadella"_s}, Mention{0, 9, 10, u"nadella"_s}});
    QTest::newRow("at every place of the phrase")
        << "mentions:\n  - {entity: microsoft, text: 회사, within: 회사는}\n"_ba
        << "회사는 크다.\n\n이 회사는 오래됐다. 회사다."_ba
        << QList({Mention{0, 0, 2, u"microsoft"_s}, Mention{1, 2, 4, u"microsoft"_s}});
    QTest::newRow("another entity than the matcher finds")
        << "mentions:\n  - {entity: microsoft, text: 나델라의 회사, within: 나델라의 회사가}\n"_ba
        << "나델라의 회사가 컸다."_ba << QList{Mention{0, 0, 7, u"microsoft"_s}};
    QTest::newRow("not a mention") << "not_mentions:\n  - {text: 나델라, within: 나델라 거리}\n"_ba
                                   << "나델라 거리에 나델라가 왔다."_ba << QList{Mention{0, 8, 11, u"nadella"_s}};
}

void BundleTest::mentionExceptions()
{
    QFETCH(QByteArray, keys);
    QFETCH(QByteArray, text);
    const Result<Bundle> bundle = readBundle(filesWithArticle("---\nid: a\ntitle: 제목\n" + keys + "---\n" + text));
    QVERIFY2(bundle.hasValue(), qPrintable(bundle.error().sentence));
    QTEST(bundle->articles.at(0).mentions, "mentions");
}

void BundleTest::errors_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");

    const auto with = [](const QString &path, const QByteArray &bytes) {
        Files files = smallFiles();
        files.insert(path, bytes);
        return files;
    };
    const auto changed = [](const QString &path, const QByteArray &before, const QByteArray &after) {
        Files files = smallFiles();
        Q_ASSERT(files.value(path).contains(before));
        files[path].replace(before, after);
        return files;
    };
    const QString yaml = u"bundle.yaml"_s;
    const QString json = u"entities.json"_s;
    const QString first = u"articles/first.md"_s;

    QTest::newRow("no bundle.yaml") << Files{} << u"bundle.yaml: "_s << u"missing"_s;
    QTest::newRow("manifest not UTF-8") << with(yaml, "id: \xff") << u"bundle.yaml: "_s << u"UTF-8"_s;
    QTest::newRow("manifest empty") << with(yaml, "") << u"bundle.yaml, line 1: "_s << u"“id”"_s;
    QTest::newRow("manifest a list") << with(yaml, "- a\n") << u"bundle.yaml, line 1: "_s << u"key: value"_s;
    QTest::newRow("manifest without id") << changed(yaml, "id: harbour\n", "") << u"bundle.yaml, line 1: "_s
                                         << u"“id”"_s;
    QTest::newRow("id without value") << changed(yaml, "id: harbour", "id:") << u"bundle.yaml, line 1: "_s << u"“id”"_s;
    QTest::newRow("title of one language")
        << changed(yaml, "  en: Harbour\n", "") << u"bundle.yaml, line 4: "_s << u"“en”"_s;
    QTest::newRow("title a text") << changed(yaml, "title:\n  ko: 항구\n  en: Harbour", "title: 항구")
                                  << u"bundle.yaml, line 3: "_s << u"key: value"_s;
    QTest::newRow("unknown key in the manifest")
        << changed(yaml, "language:", "langauge:") << u"bundle.yaml, line 6: "_s << u"“langauge”"_s;
    QTest::newRow("a key twice") << changed(yaml, "language: ko", "id: x") << u"bundle.yaml, line 6: "_s << u"twice"_s;
    QTest::newRow("malformed YAML") << changed(yaml, "version: 1", "version: \"1") << u"bundle.yaml, line "_s
                                    << u"quotation marks"_s;
    QTest::newRow("an alias") << changed(yaml, "version: 1\ntitle:", "version: &v 1\nlanguage: *v\ntitle:")
                              << u"bundle.yaml, line 3: "_s << u"Aliases"_s;
    QTest::newRow("too deep") << changed(yaml, "version: 1", "version: [[[[[[[[[[1]]]]]]]]]]")
                              << u"bundle.yaml, line 2: "_s << u"deeply"_s;
    QTest::newRow("a list as a key") << changed(yaml, "version: 1", "[a]: 1") << u"bundle.yaml, line 2: "_s << u"key"_s;

    QTest::newRow("malformed JSON") << changed(json, "\"person\",", "\"person\"") << u"entities.json, line 2: "_s
                                    << u"commas"_s;
    QTest::newRow("not an array") << with(json, "{}") << u"entities.json, line 1: "_s << u"array"_s;
    QTest::newRow("not objects") << with(json, "[1]") << u"entities.json, line 1: "_s << u"array"_s;
    QTest::newRow("unknown kind") << changed(json, "\"company\"", "\"firm\"") << u"entities.json, line 5: "_s
                                  << u"“firm”"_s;
    QTest::newRow("unknown key in the catalogue")
        << changed(json, "\"name_en\": \"Microsoft\"", "\"nameEn\": \"Microsoft\"") << u"entities.json, line 5: "_s
        << u"“nameEn”"_s;
    QTest::newRow("an entity without a name")
        << changed(json, "\"name_ko\": \"마이크로소프트\", ", "") << u"entities.json, line 5: "_s << u"“name_ko”"_s;
    QTest::newRow("a name that is no text")
        << changed(json, "\"Microsoft\"", "7") << u"entities.json, line 5: "_s << u"“name_en”"_s;
    QTest::newRow("aliases that are no list")
        << changed(json, "[\"마이크로소프트\", \"MS\"]", "\"MS\"") << u"entities.json, line 5: "_s << u"“aliases”"_s;
    QTest::newRow("an alias that is no text")
        << changed(json, "\"MS\"]", "7]") << u"entities.json, line 5: "_s << u"“aliases”"_s;
    QTest::newRow("a risky alias that is none")
        << changed(json, "[\"파도\"]", "[\"바람\"]") << u"entities.json, line 2: "_s << u"“바람”"_s;
    QTest::newRow("no Wikidata item") << changed(json, "null", "\"7426870\"") << u"entities.json, line 5: "_s
                                      << u"“7426870”"_s;
    QTest::newRow("an entity twice") << changed(json, "\"microsoft\"", "\"nadella\"") << u"entities.json, line 5: "_s
                                     << u"“nadella”"_s;

    QTest::newRow("article not UTF-8") << with(first, "---\nid: \xff\n---\n") << u"articles/first.md: "_s << u"UTF-8"_s;
    QTest::newRow("no front matter") << with(first, "글") << u"articles/first.md, line 1: "_s << u"---"_s;
    QTest::newRow("front matter without end")
        << with(first, "---\nid: a\n") << u"articles/first.md, line 1: "_s << u"---"_s;
    QTest::newRow("no text") << with(first, "---\nid: a\ntitle: b\n---\n\n") << u"articles/first.md, line 4: "_s
                             << u"text"_s;
    QTest::newRow("no title") << changed(first, "title: \"첫 글: 항구에서\"\n", "") << u"articles/first.md, line 2: "_s
                              << u"“title”"_s;
    QTest::newRow("unknown key in an article")
        << changed(first, "byline:", "by-line:") << u"articles/first.md, line 7: "_s << u"“by-line”"_s;
    QTest::newRow("unknown key in a source")
        << changed(first, "headline:", "title:") << u"articles/first.md, line 18: "_s << u"“title”"_s;
    QTest::newRow("unknown key in a summary")
        << changed(first, "    en: Nadella", "    fr: Nadella") << u"articles/first.md, line 22: "_s << u"“en”"_s;
    QTest::newRow("malformed front matter")
        << changed(first, "url: https", "url: \"https") << u"articles/first.md, line "_s << u"quotation marks"_s;
    QTest::newRow("a list where a text belongs")
        << changed(first, "byline: 김하늘", "byline: [김하늘]") << u"articles/first.md, line 7: "_s << u"“byline”"_s;
    QTest::newRow("a text where a list belongs")
        << changed(first, "tags: [바다, 기록]", "tags: 바다") << u"articles/first.md, line 14: "_s << u"“tags”"_s;
    QTest::newRow("a map where a text belongs")
        << changed(first, "[바다, 기록]", "[{a: b}]") << u"articles/first.md, line 14: "_s << u"“tags”"_s;
    QTest::newRow("a text where a map belongs") << changed(first,
        "  - publisher: 항만일보\n    author: 박서연\n    "
        "headline: 등대의 마지막 밤\n    date: 2026-09\n    "
        "url: https://port.example/2",
        "  - 항만일보") << u"articles/first.md, line 16: "_s
                                                << u"“sources”"_s;
    QTest::newRow("no date") << changed(first, "2026-09-21", "2026-13-01") << u"articles/first.md, line 9: "_s
                             << u"“2026-13-01”"_s;
    QTest::newRow("a day that is not in the calendar")
        << changed(first, "2026-09-21", "2026-02-30") << u"articles/first.md, line 9: "_s << u"“2026-02-30”"_s;
    QTest::newRow("a time without zone") << changed(first, "2026-09-22T09:00:00+09:00", "2026-09-22T09:00:00")
                                         << u"articles/first.md, line 10: "_s << u"not a date"_s;
    QTest::newRow("no web address") << changed(first, "https://news.example/a1", "javascript:alert(1)")
                                    << u"articles/first.md, line 12: "_s << u"web address"_s;
    QTest::newRow("a paragraph that is not there")
        << changed(first, "[2, 3]", "[2, 5]") << u"articles/first.md, line 24: "_s << u"5"_s;
    QTest::newRow("paragraph zero") << changed(first, "[2, 3]", "[0]") << u"articles/first.md, line 24: "_s
                                    << u"“paragraphs”"_s;
    QTest::newRow("no number") << changed(first, "[2, 3]", "[two]") << u"articles/first.md, line 24: "_s
                               << u"“paragraphs”"_s;
    QTest::newRow("a heading of another level")
        << changed(first, "## 항구", "### 항구") << u"articles/first.md, line 26: "_s << u"“## ”"_s;
    QTest::newRow("a quote without a space")
        << changed(first, "> 바람이", ">바람이") << u"articles/first.md, line 31: "_s << u"“> ”"_s;
    const QByteArray mention =
        "---\nid: a\ntitle: b\nmentions:\n  - {entity: %1, text: %2, within: %3}\n---\n나델라가 왔다.\n";
    const auto mentioning = [&](const QByteArray &entity, const QByteArray &text, const QByteArray &within) {
        QByteArray file = mention;
        return with(first, file.replace("%1", entity).replace("%2", text).replace("%3", within));
    };
    QTest::newRow("a mention of nobody") << mentioning("gates", "나델라", "나델라가")
                                         << u"articles/first.md, line 5: "_s << u"“gates”"_s;
    QTest::newRow("a phrase that is not there")
        << mentioning("nadella", "나델라", "나델라는") << u"articles/first.md, line 5: "_s << u"“나델라는”"_s;
    QTest::newRow("a name that is not in the phrase")
        << mentioning("nadella", "그", "나델라가") << u"articles/first.md, line 5: "_s << u"“그”"_s;
    QTest::newRow("a name that is twice in the phrase")
        << mentioning("nadella", "다", "나델라가 왔다다") << u"articles/first.md, line 5: "_s << u"once"_s;
    QTest::newRow("two articles with one id")
        << with(u"articles/second.md"_s, article) << u"articles/second.md, line 2: "_s << u"“first”"_s;
}

void BundleTest::errors()
{
    QFETCH(Files, files);
    QFETCH(QString, where);
    QFETCH(QString, what);
    const Result<Bundle> bundle = readBundle(files);
    QVERIFY(!bundle.hasValue());
    QCOMPARE(bundle.error().kind, Error::Kind::Invalid);
    const QString sentence = bundle.error().sentence;
    QVERIFY2(sentence.startsWith(where), qPrintable(sentence));
    QVERIFY2(sentence.sliced(where.size()).contains(what), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(BundleTest)

#include "bundletest.moc"
