// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "testlibrary.h"

using namespace Mitjul;
using namespace Qt::StringLiterals;

/// A bundled article is offered beside the original that it names as its source.
class SameStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsTheOneThatNamesIt();
    void wantsNamesInCommonWhereItIsOnlyLikely();
    void findsNothingForABundledArticle();
    void findsNothingInTheTrash();

private:
    Article original() const;

    std::unique_ptr<TestLibrary> m_library;
};

void SameStoryTest::init()
{
    m_library = std::make_unique<TestLibrary>();
    QVERIFY(m_library->open());
    QList<Entity> entities;
    for (const QString &name : {u"가람"_s, u"나래"_s, u"다솜"_s}) {
        Entity entity;
        entity.id = name;
        entity.nameKo = name;
        entity.aliases = {name};
        entities += entity;
    }
    Article bundled = articleWith(u"told"_s, u"세 회사 이야기"_s, {u"가람과 나래와 다솜이 만났다."_s});
    bundled.mentions = {{0, 0, 2, u"가람"_s}, {0, 4, 6, u"나래"_s}, {0, 8, 10, u"다솜"_s}};
    bundled.sources = {
        {u"딴 신문"_s, u"고운"_s, {}, {}, {}}, {u"매일밑줄"_s, u"한가람"_s, {}, u"2024-07-21T18:45:00+09:00"_s, {}}};
    bundled.bundle = u"b"_s;
    valueOf((*m_library)->saveBundle(u"b"_s, u"1"_s, entities, {bundled}));
}

Article SameStoryTest::original() const
{
    Article article = articleWith(u"own"_s, u"원문"_s, {u"다솜이 가람과 나래를 불렀다."_s});
    article.publisher = u"매일밑줄"_s;
    article.byline = u"한가람 기자"_s;
    article.published = u"2024-07-21T18:45:00+09:00"_s;
    return article;
}

void SameStoryTest::findsTheOneThatNamesIt()
{
    valueOf((*m_library)->saveArticles({original()}));
    const std::optional<ArticleName> found = valueOf((*m_library)->sameStory(u"own"_s));
    QVERIFY(found);
    QCOMPARE(found->id, u"told"_s);
    QCOMPARE(found->title, u"세 회사 이야기"_s);
}

void SameStoryTest::wantsNamesInCommonWhereItIsOnlyLikely()
{
    Article article = original();
    article.published = u"2024-07-21"_s;
    valueOf((*m_library)->saveArticles({article}));
    QVERIFY(!valueOf((*m_library)->sameStory(u"own"_s)));
    article.mentions = {{0, 0, 2, u"다솜"_s}, {0, 4, 6, u"가람"_s}, {0, 8, 10, u"나래"_s}};
    valueOf((*m_library)->saveArticles({article}));
    QVERIFY(valueOf((*m_library)->sameStory(u"own"_s)));
}

void SameStoryTest::findsNothingForABundledArticle()
{
    QVERIFY(!valueOf((*m_library)->sameStory(u"told"_s)));
    QCOMPARE(errorOf((*m_library)->sameStory(u"none"_s)), Error::Kind::NotFound);
}

void SameStoryTest::findsNothingInTheTrash()
{
    valueOf((*m_library)->saveArticles({original()}));
    valueOf((*m_library)->trashArticle(u"told"_s));
    QVERIFY(!valueOf((*m_library)->sameStory(u"own"_s)));
}

QTEST_GUILESS_MAIN(SameStoryTest)
#include "samestorytest.moc"
