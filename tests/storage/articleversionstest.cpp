// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "librarycontents.h"

using namespace Mitjul;
using namespace Qt::StringLiterals;

/// The earlier texts of an article that was imported again.
class ArticleVersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingOfTheEarlierArticle();
    void keepsNothingWithoutAnotherText_data();
    void keepsNothingWithoutAnotherText();
    void returnsWithAllMarks();
    void leavesAMarkWithOtherWordsAlone();
    void keepsWhatAReturnReplaces();
    void backsUpBeforeItMovesMarks();
    void goesWithItsArticle();

private:
    static Article firstText();
    static Article secondText();
};

Article ArticleVersionsTest::firstText()
{
    Article article = articleWith(u"a"_s, u"첫 제목"_s,
        {u"바다가 보이는 언덕에 작은 집이 있었다."_s, u"그 집에는 오래된 책이 많았다."_s,
            u"아무도 그 책을 읽지 않았다."_s});
    article.paragraphs[0].role = ParagraphRole::Deck;
    describe(article);
    article.summary = {{u"하나"_s, u"One"_s, {0, 2}}, {u"둘"_s, u"Two"_s, {}}};
    return article;
}

Article ArticleVersionsTest::secondText()
{
    return articleWith(u"a"_s, u"둘째 제목"_s,
        {u"새로 쓴 첫 문단이다."_s, u"바다가 보이는 언덕에 커다란 집이 있었다."_s, u"그 집에는 오래된 책이 많았다."_s});
}

void ArticleVersionsTest::keepsEverythingOfTheEarlierArticle()
{
    TestLibrary library;
    QVERIFY(library.open());
    Entity house;
    house.id = u"house"_s;
    valueOf(library->saveEntity(house));
    Article withMention = firstText();
    withMention.mentions = {{1, 2, 3, u"house"_s}};
    valueOf(library->saveArticles({withMention}));
    QVERIFY(valueOf(library->articleVersions(u"a"_s)).isEmpty());
    Article first = valueOf(library->article(u"a"_s));
    valueOf(library->saveArticles({secondText()}));
    Article third = secondText();
    third.paragraphs.removeLast();
    valueOf(library->saveArticles({third}));

    QVERIFY(library.open());
    const QList<ArticleVersion> versions = valueOf(library->articleVersions(u"a"_s));
    QCOMPARE(versions.size(), 2);
    QVERIFY(versions.at(0).replaced > versions.at(1).replaced);
    QCOMPARE(versions.at(0).article.title, secondText().title);
    QCOMPARE(versions.at(0).article.paragraphs, secondText().paragraphs);
    first.added = 0;
    QCOMPARE(versions.at(1).article, first);
    QVERIFY(valueOf(library->articleVersions(u"none"_s)).isEmpty());
}

void ArticleVersionsTest::keepsNothingWithoutAnotherText_data()
{
    QTest::addColumn<bool>("bundled");
    QTest::addColumn<bool>("otherText");
    QTest::newRow("another title") << false << false;
    QTest::newRow("a bundle's new text") << true << true;
}

void ArticleVersionsTest::keepsNothingWithoutAnotherText()
{
    QFETCH(bool, bundled);
    QFETCH(bool, otherText);
    TestLibrary library;
    QVERIFY(library.open());
    Article article = secondText();
    const auto save = [&](const QString &version) {
        bundled ? void(valueOf(library->saveBundle(u"b"_s, version, {}, {article})))
                : void(valueOf(library->saveArticles({article})));
    };
    save(u"1"_s);
    article.title = u"다른 제목"_s;
    if (otherText) {
        article.paragraphs.removeLast();
    }
    save(u"2"_s);
    QCOMPARE(valueOf(library->article(u"a"_s)).title, article.title);
    QVERIFY(valueOf(library->articleVersions(u"a"_s)).isEmpty());
}

void ArticleVersionsTest::returnsWithAllMarks()
{
    TestLibrary library;
    QVERIFY(library.open());
    const Article first = firstText();
    valueOf(library->saveArticles({first}));
    QHash<Id, Anchor> before;
    for (const QString &quote : {u"오래된 책"_s, u"작은 집이 있었다"_s, u"아무도 그 책을 읽지"_s}) {
        const Highlight mark = valueOf(library->saveHighlight(markOf(first, quote)));
        before.insert(mark.id, mark.anchor);
    }
    valueOf(library->saveArticles({secondText()}));
    const QHash<Id, Highlight> between = marksIn(library.store());
    QCOMPARE(between.size(), 3);
    QSet<AnchorState> states;
    for (const Highlight &mark : between) {
        states += mark.anchor.state;
    }
    QVERIFY(states.contains(AnchorState::Shifted));
    QVERIFY(states.contains(AnchorState::Orphan));
    const Highlight later = valueOf(library->saveHighlight(markOf(secondText(), u"커다란 집"_s)));

    const qint64 version = valueOf(library->articleVersions(u"a"_s)).first().replaced;
    valueOf(library->returnToVersion(u"a"_s, version));
    QVERIFY(library.open());
    QCOMPARE(valueOf(library->article(u"a"_s)).paragraphs, first.paragraphs);
    QCOMPARE(valueOf(library->article(u"a"_s)).title, first.title);
    const QHash<Id, Highlight> after = marksIn(library.store());
    QCOMPARE(after.size(), 4);
    for (const auto &[id, anchor] : before.asKeyValueRange()) {
        QCOMPARE(after.value(id).anchor, anchor);
    }
    QVERIFY(after.contains(later.id));
    QVERIFY(valueOf(library->checkHealth()).isWell());
}

// What the reader marked anew in the later text was not what they marked in the earlier one.
void ArticleVersionsTest::leavesAMarkWithOtherWordsAlone()
{
    TestLibrary library;
    QVERIFY(library.open());
    const Article first = firstText();
    valueOf(library->saveArticles({first}));
    Highlight mark = valueOf(library->saveHighlight(markOf(first, u"아무도 그 책을"_s)));
    valueOf(library->saveArticles({secondText()}));
    mark.anchor = markOf(secondText(), u"오래된 책"_s).anchor;
    valueOf(library->saveHighlight(mark));
    valueOf(library->returnToVersion(u"a"_s, valueOf(library->articleVersions(u"a"_s)).first().replaced));
    const Anchor anchor = marksIn(library.store()).value(mark.id).anchor;
    QCOMPARE(anchor.quote, u"오래된 책"_s);
    QCOMPARE(anchor.range, markOf(first, u"오래된 책"_s).anchor.range);
}

void ArticleVersionsTest::keepsWhatAReturnReplaces()
{
    TestLibrary library;
    QVERIFY(library.open());
    const Article first = firstText();
    valueOf(library->saveArticles({first}));
    valueOf(library->saveArticles({secondText()}));
    const auto onlyVersion = [&library]() {
        const QList<ArticleVersion> versions = valueOf(library->articleVersions(u"a"_s));
        return versions.size() == 1 ? versions.first() : ArticleVersion();
    };
    valueOf(library->returnToVersion(u"a"_s, onlyVersion().replaced));
    QCOMPARE(onlyVersion().article.paragraphs, secondText().paragraphs);
    valueOf(library->returnToVersion(u"a"_s, onlyVersion().replaced));
    QCOMPARE(onlyVersion().article.paragraphs, first.paragraphs);
    QCOMPARE(valueOf(library->article(u"a"_s)).paragraphs, secondText().paragraphs);
    QCOMPARE(errorOf(library->returnToVersion(u"a"_s, 1)), Error::Kind::NotFound);
    QCOMPARE(errorOf(library->returnToVersion(u"none"_s, onlyVersion().replaced)), Error::Kind::NotFound);
}

void ArticleVersionsTest::backsUpBeforeItMovesMarks()
{
    TestLibrary library;
    QVERIFY(library.open());
    const Article first = firstText();
    valueOf(library->saveArticles({first}));
    valueOf(library->saveArticles({secondText()}));
    QVERIFY(library->backups().result().isEmpty());
    valueOf(library->saveHighlight(markOf(secondText(), u"오래된 책"_s)));
    valueOf(library->returnToVersion(u"a"_s, valueOf(library->articleVersions(u"a"_s)).first().replaced));
    const QList<Backup> backups = library->backups().result();
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().reason, Backup::Reason::BeforeUpdate);
    QCOMPARE(backups.first().marks, 1);
}

void ArticleVersionsTest::goesWithItsArticle()
{
    TestLibrary library;
    QVERIFY(library.open());
    valueOf(library->saveArticles({secondText()}));
    Article other = secondText();
    other.paragraphs.removeLast();
    valueOf(library->saveArticles({other}));
    valueOf(library->trashArticle(u"a"_s));
    QCOMPARE(valueOf(library->articleVersions(u"a"_s)).size(), 1);
    valueOf(library->emptyTrash());
    QVERIFY(valueOf(library->articleVersions(u"a"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(ArticleVersionsTest)
#include "articleversionstest.moc"
