// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "librarycontents.h"

using namespace Mitjul;
using namespace Qt::StringLiterals;

/// What imports leave behind beside the articles: what they were made from, rules and answers.
class ImportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOriginal_data();
    void keepsTheOriginal();
    void replacesTheOriginal();
    void savesArticleAndOriginalTogether();
    void remembersOutletRules();
    void remembersSeenFiles();
    void remembersAnswers();
    void outlivesDamage();

private:
    static ArticleOriginal page(qsizetype size);
};

ArticleOriginal ImportsTest::page(qsizetype size)
{
    return {u"기사.html"_s, u"text/html"_s, u"EUC-KR"_s, QByteArray(size, '\xb0')};
}

void ImportsTest::keepsTheOriginal_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("kept");
    QTest::newRow("empty") << qsizetype(0) << true;
    QTest::newRow("usual") << qsizetype(10'000) << true;
    QTest::newRow("longest but one") << ArticleOriginal::mostBytes - 1 << true;
    QTest::newRow("longest") << ArticleOriginal::mostBytes << true;
    QTest::newRow("too long") << ArticleOriginal::mostBytes + 1 << false;
}

void ImportsTest::keepsTheOriginal()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, kept);
    TestLibrary library;
    QVERIFY(library.open());
    const Article article = articleWith(u"a"_s, u"제목"_s, {u"글"_s});
    QCOMPARE(valueOf(library->saveImported({{article, page(size)}})), QList<Id>{u"a"_s});
    QVERIFY(library.open());
    const std::optional<ArticleOriginal> original = valueOf(library->articleOriginal(u"a"_s));
    QCOMPARE(original.has_value(), kept);
    QVERIFY(!kept || *original == page(size));
    QCOMPARE(valueOf(library->article(u"a"_s)).paragraphs, article.paragraphs);
}

void ImportsTest::replacesTheOriginal()
{
    TestLibrary library;
    QVERIFY(library.open());
    const Article article = articleWith(u"a"_s, u"제목"_s, {u"글"_s});
    QVERIFY(!valueOf(library->articleOriginal(u"a"_s)));
    valueOf(library->saveImported({{article, page(100)}}));
    valueOf(library->saveArticles({article})); // says nothing of an original
    QCOMPARE(valueOf(library->articleOriginal(u"a"_s)), page(100));
    valueOf(library->saveImported({{article, page(200)}}));
    QCOMPARE(valueOf(library->articleOriginal(u"a"_s)), page(200));
    valueOf(library->saveImported({{article, std::nullopt}}));
    QVERIFY(!valueOf(library->articleOriginal(u"a"_s)));
}

void ImportsTest::savesArticleAndOriginalTogether()
{
    TestLibrary library;
    QVERIFY(library.open());
    const Article good = articleWith(u"a"_s, u"제목"_s, {u"글"_s});
    const Article bad = articleWith(u"b"_s, u"제목"_s, {u"가\n나"_s});
    QCOMPARE(errorOf(library->saveImported({{good, page(10)}, {bad, page(10)}})), Error::Kind::Invalid);
    QVERIFY(valueOf(library->articles({})).isEmpty());
    QVERIFY(!valueOf(library->articleOriginal(u"a"_s)));
}

void ImportsTest::remembersOutletRules()
{
    TestLibrary library;
    QVERIFY(library.open());
    QVERIFY(valueOf(library->outletRules()).isEmpty());
    const OutletRule hidden{u"밑줄일보"_s, u"00년 전 오늘"_s, true};
    const OutletRule shown{u"example.org"_s, u"편집자 주"_s, false};
    valueOf(library->saveOutletRules({hidden, shown}));
    QVERIFY(library.open());
    QCOMPARE(valueOf(library->outletRules()), (QList<OutletRule>{shown, hidden}));
    const OutletRule restored{hidden.outlet, hidden.line, false};
    valueOf(library->saveOutletRules({restored}));
    QCOMPARE(valueOf(library->outletRules()), (QList<OutletRule>{shown, restored}));
}

void ImportsTest::remembersSeenFiles()
{
    TestLibrary library;
    QVERIFY(library.open());
    const SeenFile one{u"/글/하나.html"_s, 10, 1000};
    const SeenFile two{u"/글/둘.html"_s, 20, 2000};
    valueOf(library->saveSeenFiles({one, two}));
    const SeenFile changed{one.path, 11, 1001};
    valueOf(library->saveSeenFiles({changed}));
    QVERIFY(library.open());
    QCOMPARE(valueOf(library->seenFiles()), (QList<SeenFile>{two, changed}));
    valueOf(library->forgetSeenFiles());
    QVERIFY(valueOf(library->seenFiles()).isEmpty());
}

void ImportsTest::remembersAnswers()
{
    TestLibrary library;
    QVERIFY(library.open());
    valueOf(library->saveArticles(
        {articleWith(u"a"_s, u"제목"_s, {u"글"_s}), articleWith(u"b"_s, u"제목"_s, {u"다른 글"_s})}));
    Entity entity;
    entity.id = u"apple"_s;
    valueOf(library->saveEntity(entity));
    const MentionAnswer refusal{u"apple"_s, u"사과"_s, false};
    valueOf(library->saveMentionAnswer(u"a"_s, refusal));
    valueOf(library->saveMentionAnswer(u"a"_s, refusal));
    QVERIFY(library.open());
    QCOMPARE(valueOf(library->mentionAnswers(u"a"_s)), QList<MentionAnswer>{refusal});
    QVERIFY(valueOf(library->mentionAnswers(u"b"_s)).isEmpty());
    QCOMPARE(errorOf(library->saveMentionAnswer(u"none"_s, refusal)), Error::Kind::NotFound);
    QCOMPARE(errorOf(library->saveMentionAnswer(u"a"_s, {u"none"_s, u"사과"_s, true})), Error::Kind::NotFound);
}

void ImportsTest::outlivesDamage()
{
    TestLibrary library;
    QVERIFY(library.open());
    Entity entity;
    entity.id = u"apple"_s;
    valueOf(library->saveEntity(entity));
    const Article first = longArticle(u"a"_s);
    valueOf(library->saveImported({{first, page(50'000)}}));
    const Article second = longArticle(u"a"_s, 100);
    valueOf(library->saveArticles({second}));
    const OutletRule rule{u"밑줄일보"_s, u"00년 전 오늘"_s, true};
    valueOf(library->saveOutletRules({rule}));
    const MentionAnswer refusal{u"apple"_s, u"사과"_s, false};
    valueOf(library->saveMentionAnswer(u"a"_s, refusal));
    library.close();
    const QString file = library.folder() + "/library.db"_L1;
    writeBytes(file, bytesOf(file).replace(0, 100, QByteArray(100, '\x5a')));
    writeBytes(file + "-wal"_L1, QByteArray(100, '\0'));

    QVERIFY(library.open());
    QCOMPARE(valueOf(library->article(u"a"_s)).paragraphs, second.paragraphs);
    const QList<ArticleVersion> versions = valueOf(library->articleVersions(u"a"_s));
    QCOMPARE(versions.size(), 1);
    QCOMPARE(versions.first().article.paragraphs, first.paragraphs);
    QCOMPARE(valueOf(library->articleOriginal(u"a"_s)), page(50'000));
    QCOMPARE(valueOf(library->outletRules()), QList<OutletRule>{rule});
    QCOMPARE(valueOf(library->mentionAnswers(u"a"_s)), QList<MentionAnswer>{refusal});
    QVERIFY(valueOf(library->checkHealth()).isWell());
}

QTEST_GUILESS_MAIN(ImportsTest)
#include "importstest.moc"
