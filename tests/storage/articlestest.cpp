// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "librarycontents.h"

#include <QElapsedTimer>

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{
Article fullArticle()
{
    Article article = articleWith(u"full"_s, u"제목: 100% “모두”"_s, {u"부제"_s, u"첫 문단 😀"_s, u""_s, u"끝"_s});
    article.paragraphs[0].role = ParagraphRole::Deck;
    article.paragraphs[1].role = ParagraphRole::Heading;
    article.paragraphs[2].role = ParagraphRole::Caption;
    article.paragraphs[3].role = ParagraphRole::Quote;
    describe(article);
    article.summary = {{u"하나"_s, u"One"_s, {0, 3}}, {u"둘"_s, u"Two"_s, {}}};
    article.mentions = {{1, 0, 1, u"e1"_s}, {3, 0, 1, u"e2"_s}};
    article.bundle = u"b"_s;
    article.added = 77;
    return article;
}

QStringList titlesOf(const QList<ArticleRow> &rows)
{
    QStringList titles;
    for (const ArticleRow &row : rows) {
        titles += row.title;
    }
    return titles;
}
}

class ArticlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything();
    void listsWithoutTheText();
    void orders_data();
    void orders();
    void filters();
    void knowsWhatItHas();
    void refusesBrokenParagraphs();
    void findsByName_data();
    void findsByName();
    void keepsTheFurthestProgress();
    void carriesTheReadingPositionOver();
    void throwsAwayAndRestores();
    void holdsTenMegabytes();

private:
    static void fill(TestLibrary &library);
};

void ArticlesTest::keepsEverything()
{
    TestLibrary library;
    QVERIFY(library.open());
    for (const Id &id : {u"e1"_s, u"e2"_s}) {
        Entity entity;
        entity.id = id;
        valueOf(library->saveEntity(entity));
    }
    const Article article = fullArticle();
    QCOMPARE(
        valueOf(library->saveArticles({article, articleWith({}, u"또"_s, {})})), (QList<Id>{u"full"_s, u"id-1"_s}));
    QVERIFY(library.open());
    QCOMPARE(valueOf(library->article(u"full"_s)), article);
    QCOMPARE(valueOf(library->article(u"id-1"_s)).paragraphs, QList<Paragraph>());
    QCOMPARE(errorOf(library->article(u"none"_s)), Error::Kind::NotFound);
}

void ArticlesTest::listsWithoutTheText()
{
    TestLibrary library;
    QVERIFY(library.open());
    const Article article = articleWith(u"a"_s, u"제목"_s, {u"0123456789"_s, u"012345678"_s});
    valueOf(library->saveArticles({article}));
    valueOf(library->saveHighlight(markOf(article, u"5678"_s)));
    Highlight second = markOf(article, u"0"_s);
    second.anchor = anchorAt(article.paragraphs, {{1, 0}, {1, 2}});
    valueOf(library->saveHighlight(second));
    Highlight orphan = markOf(article, u"9"_s);
    orphan.anchor.state = AnchorState::Orphan;
    valueOf(library->saveHighlight(orphan));

    const ArticleRow row = valueOf(library->articles({})).value(0);
    QCOMPARE(row.deck, u"0123456789"_s);
    QCOMPARE(row.characters, 19);
    QCOMPARE(row.highlights, 3);
    QCOMPARE(row.highlightPlaces, (QList<double>{0.25, 0.55}));
}

void ArticlesTest::fill(TestLibrary &library)
{
    QVERIFY(library.open());
    Entity entity;
    entity.id = u"e"_s;
    valueOf(library->saveEntity(entity));
    QList<Article> articles;
    const QStringList titles{u"다 10회"_s, u"가"_s, u"다 9회"_s, u"Nvidia"_s};
    const QStringList dates{u"2023-03"_s, u"2024-01-01"_s, u"2022"_s, u"2023-11-20T09:00:00+09:00"_s};
    for (int i = 0; i < titles.size(); ++i) {
        Article article = articleWith(u"a%1"_s.arg(i), titles.at(i), {u"글 %1"_s.arg(i)});
        article.published = dates.at(i);
        article.publisher = i % 2 == 0 ? u"한국"_s : u"가나"_s;
        article.tags = QStringList{u"t%1"_s.arg(i % 2)};
        article.mentions = i == 2 ? QList<Mention>{{0, 0, 1, u"e"_s}} : QList<Mention>();
        articles += article;
    }
    valueOf(library->saveArticles(articles));
    valueOf(library->saveReadingPosition(u"a1"_s, {{0, 1}, 0.5}));
    valueOf(library->saveReadingPosition(u"a0"_s, {{0, 0}, 0}));
}

void ArticlesTest::orders_data()
{
    QTest::addColumn<ArticleQuery::Order>("order");
    QTest::addColumn<QStringList>("titles");
    const QString ten = u"다 10회"_s;
    const QString nine = u"다 9회"_s;
    const QString ga = u"가"_s;
    const QString nvidia = u"Nvidia"_s;
    using Order = ArticleQuery::Order;
    QTest::newRow("newest") << Order::Newest << QStringList{ga, nvidia, ten, nine};
    QTest::newRow("oldest") << Order::Oldest << QStringList{nine, ten, nvidia, ga};
    QTest::newRow("title, numbers by value") << Order::Title << QStringList{ga, nine, ten, nvidia};
    QTest::newRow("publisher, then newest") << Order::Publisher << QStringList{ga, nvidia, ten, nine};
    QTest::newRow("opened last") << Order::RecentlyOpened << QStringList{ten, ga, nvidia, nine};
}

void ArticlesTest::orders()
{
    QFETCH(ArticleQuery::Order, order);
    QFETCH(QStringList, titles);
    TestLibrary library;
    fill(library);
    ArticleQuery query;
    query.order = order;
    QCOMPARE(titlesOf(valueOf(library->articles(query))), titles);
    query.offset = 1;
    query.limit = 2;
    QCOMPARE(titlesOf(valueOf(library->articles(query))), titles.mid(1, 2));
}

void ArticlesTest::filters()
{
    TestLibrary library;
    fill(library);
    const auto count = [&library](const ArticleQuery &query) {
        return valueOf(library->articles(query)).size();
    };
    ArticleQuery unread;
    unread.onlyUnread = true;
    QCOMPARE(count(unread), 3);
    ArticleQuery tag;
    tag.tag = u"t1"_s;
    QCOMPARE(count(tag), 2);
    ArticleQuery publisher;
    publisher.publisher = u"한국"_s;
    QCOMPARE(count(publisher), 2);
    ArticleQuery entity;
    entity.entity = u"e"_s;
    QCOMPARE(titlesOf(valueOf(library->articles(entity))), QStringList{u"다 9회"_s});
    entity.tag = u"t1"_s;
    QCOMPARE(count(entity), 0);
    ArticleQuery one;
    one.id = u"a3"_s;
    QCOMPARE(titlesOf(valueOf(library->articles(one))), QStringList{u"Nvidia"_s});
    QCOMPARE(valueOf(library->tags()), (QStringList{u"t0"_s, u"t1"_s}));
}

void ArticlesTest::knowsWhatItHas()
{
    TestLibrary library;
    QVERIFY(library.open());
    const Article article = articleWith({}, u"제목"_s, {u"글"_s});
    const QList<Id> first = valueOf(library->saveArticles({article}));
    QCOMPARE(valueOf(library->saveArticles({article, article})), (QList<Id>{first.first(), first.first()}));
    Article other = article;
    other.title = u"다른 제목"_s;
    QVERIFY(valueOf(library->saveArticles({other})) != first);
    valueOf(library->trashArticle(first.first()));
    QVERIFY(valueOf(library->saveArticles({article})) != first);
}

void ArticlesTest::refusesBrokenParagraphs()
{
    TestLibrary library;
    QVERIFY(library.open());
    const QList<Article> articles{
        articleWith(u"a"_s, u"좋은 글"_s, {u"글"_s}), articleWith(u"b"_s, u"나쁜 글"_s, {u"가\n나"_s})};
    QCOMPARE(errorOf(library->saveArticles(articles)), Error::Kind::Invalid);
    QCOMPARE(valueOf(library->articles({})).size(), 0);
    Article unknown = articleWith(u"c"_s, u"글"_s, {u"글"_s});
    unknown.mentions = {{0, 0, 1, u"nobody"_s}};
    QCOMPARE(errorOf(library->saveArticles({unknown})), Error::Kind::NotFound);
    QCOMPARE(valueOf(library->articles({})).size(), 0);
}

void ArticlesTest::findsByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("found");
    QTest::addColumn<Error::Kind>("kind");
    const auto none = Error::Kind::Failed;
    QTest::newRow("id") << u"a1"_s << u"a1"_s << none;
    QTest::newRow("prefix of an id") << u"long"_s << u"long-id"_s << none;
    QTest::newRow("prefix of several ids") << u"a"_s << QString() << Error::Kind::Ambiguous;
    QTest::newRow("part of a title, folded") << u"nvidia의"_s << u"a1"_s << none;
    QTest::newRow("part of several titles") << u"봄"_s << u"a2"_s << none;
    QTest::newRow("not a pattern") << u"%"_s << QString() << Error::Kind::NotFound;
    QTest::newRow("part of several titles, whole of none") << u"날"_s << QString() << Error::Kind::Ambiguous;
    QTest::newRow("nothing") << u" "_s << QString() << Error::Kind::NotFound;
    QTest::newRow("in the trash") << u"버린"_s << QString() << Error::Kind::NotFound;
}

void ArticlesTest::findsByName()
{
    QFETCH(QString, name);
    QFETCH(QString, found);
    QFETCH(Error::Kind, kind);
    TestLibrary library;
    QVERIFY(library.open());
    valueOf(
        library->saveArticles({articleWith(u"a1"_s, u"ＮＶＩＤＩＡ의 봄날"_s, {}), articleWith(u"a2"_s, u"봄"_s, {}),
            articleWith(u"long-id"_s, u"여름날"_s, {}), articleWith(u"z"_s, u"버린 글"_s, {})}));
    valueOf(library->trashArticle(u"z"_s));
    const Result<Id> result = library->findArticle(name).result();
    QCOMPARE(result ? *result : QString(), found);
    QCOMPARE(result ? Error::Kind::Failed : result.error().kind, kind);
}

void ArticlesTest::keepsTheFurthestProgress()
{
    TestLibrary library;
    fill(library);
    valueOf(library->saveReadingPosition(u"a1"_s, {{0, 2}, 0.8}));
    valueOf(library->saveReadingPosition(u"a1"_s, {{0, 1}, 0.3}));
    QVERIFY(library.open());
    ArticleQuery query;
    query.id = u"a1"_s;
    const ArticleRow row = valueOf(library->articles(query)).value(0);
    QCOMPARE(row.reading, (ReadingPosition{{0, 1}, 0.8}));
    QVERIFY(row.opened > row.added);
    QCOMPARE(errorOf(library->saveReadingPosition(u"none"_s, {})), Error::Kind::NotFound);
}

void ArticlesTest::carriesTheReadingPositionOver()
{
    TestLibrary library;
    QVERIFY(library.open());
    const QString first = u"처음에 있던 문단은 이렇게 시작한다."_s;
    const QString second = u"둘째 문단에서 읽기를 멈추고 잠시 쉬었다."_s;
    valueOf(library->saveArticles({articleWith(u"a"_s, u"제목"_s, {first, second})}));
    valueOf(library->saveReadingPosition(u"a"_s, {{1, 7}, 0.6}));
    const auto reading = [&library]() {
        return valueOf(library->articles({})).value(0).reading;
    };
    valueOf(library->saveArticles({articleWith(u"a"_s, u"제목"_s, {u"새 문단"_s, first, second})}));
    QCOMPARE(reading(), (ReadingPosition{{2, 7}, 0.6}));
    valueOf(library->saveArticles({articleWith(u"a"_s, u"제목"_s, {u"전혀 다른 글"_s})}));
    QVERIFY(reading().position <= (TextPosition{0, 7}));
}

void ArticlesTest::throwsAwayAndRestores()
{
    TestLibrary library;
    QVERIFY(library.open());
    Article article = articleWith(u"a"_s, u"제목"_s, {u"글을 읽는다"_s});
    article.tags = QStringList{u"태그"_s};
    valueOf(library->saveArticles({article, articleWith(u"b"_s, u"다른 글"_s, {u"글"_s})}));
    valueOf(library->saveHighlight(markOf(article, u"읽는다"_s)));
    valueOf(library->trashArticle(u"a"_s));
    valueOf(library->trashArticle(u"a"_s));
    QCOMPARE(titlesOf(valueOf(library->articles({}))), QStringList{u"다른 글"_s});
    QCOMPARE(valueOf(library->highlights({})).size(), 0);
    QCOMPARE(valueOf(library->tags()).size(), 0);
    const QList<TrashRow> trash = valueOf(library->trash());
    QCOMPARE(trash.size(), 1);
    QCOMPARE(trash.first().kind, TrashRow::Kind::Article);
    QCOMPARE(trash.first().text, u"제목"_s);
    QVERIFY(trash.first().trashed > 0);

    valueOf(library->restoreArticle(u"a"_s));
    QCOMPARE(valueOf(library->articles({})).size(), 2);
    QCOMPARE(valueOf(library->highlights({})).size(), 1);

    valueOf(library->trashArticle(u"a"_s));
    valueOf(library->emptyTrash());
    QCOMPARE(errorOf(library->article(u"a"_s)), Error::Kind::NotFound);
    QCOMPARE(errorOf(library->restoreArticle(u"a"_s)), Error::Kind::NotFound);
    QCOMPARE(valueOf(library->trash()).size(), 0);
    QCOMPARE(valueOf(library->articles({})).size(), 1);
}

void ArticlesTest::holdsTenMegabytes()
{
    TestLibrary library;
    QVERIFY(library.open());
    QStringList paragraphs;
    for (int i = 0; i < 34000; ++i) {
        paragraphs += u"%1번째 문단이다. "_s.arg(i) + u"가나다라마바사아자차카타파하 "_s.repeated(7);
    }
    const Article article = articleWith(u"big"_s, u"큰 글"_s, paragraphs);
    QElapsedTimer timer;
    timer.start();
    valueOf(library->saveArticles({article}));
    const qint64 saved = timer.restart();
    const Article loaded = valueOf(library->article(u"big"_s));
    const qint64 read = timer.restart();
    valueOf(library->saveHighlight(markOf(article, u"33333번째"_s)));
    timer.restart();
    valueOf(library->saveHighlight(markOf(article, u"3333번째"_s)));
    const qint64 marked = timer.restart();
    valueOf(library->articles({}));
    const qint64 listed = timer.restart();
    const QList<SearchHit> hits = valueOf(library->search(u"33333번째"_s, 10));
    qInfo("10 MB: saved in %lld ms, read in %lld ms, marked in %lld ms, listed in %lld ms, searched in %lld ms", saved,
        read, marked, listed, timer.elapsed());
    QCOMPARE(loaded.paragraphs, article.paragraphs);
    QCOMPARE(hits.value(0).paragraph, 33333);
}

QTEST_GUILESS_MAIN(ArticlesTest)

#include "articlestest.moc"
