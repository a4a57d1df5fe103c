// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "testlibrary.h"

#include <QSignalSpy>

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{
Entity entityWith(const Id &id, const QString &name, const QStringList &aliases = {})
{
    Entity entity;
    entity.id = id;
    entity.kind = EntityKind::Company;
    entity.nameKo = name;
    entity.aliases = QStringList{name} + aliases;
    return entity;
}

/// The words that an article's mentions stand on, each with its entity.
QStringList mentionsIn(TestLibrary &library, const Id &article)
{
    const Article stored = valueOf(library->article(article));
    QStringList words;
    for (const Mention &mention : stored.mentions) {
        words += stored.paragraphs.value(mention.paragraph).text.mid(mention.start, mention.end - mention.start) + u'='
            + mention.entity;
    }
    return words;
}
}

/// What entities are called is found in all articles.
class MentionSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsNewNamesEverywhere();
    void tellsItsProgress();
    void goesOnAfterARestart();
    void takesTheLongestName();
    void forgetsARemovedName();
    void keepsWhatOthersFound();
    void respectsRefusals();
    void isFoundByTheSearch();
    void mergesAndParts();
    void staysCarefulAfterAMerge();
    void partsNames();
    void partsOnlyOtherNames();
    void mergesForBundlesToo();
    void refusesToMerge();

private:
    /// Until all names were looked for.
    void await();
    void save(const Entity &entity);

    std::unique_ptr<TestLibrary> m_library;
};

void MentionSearchTest::init()
{
    m_library = std::make_unique<TestLibrary>();
    QVERIFY(m_library->open());
}

void MentionSearchTest::await()
{
    QSignalSpy progress(&m_library->store(), &Store::mentionsProgressed);
    QTRY_VERIFY_WITH_TIMEOUT(!progress.isEmpty() && progress.last().at(0) == progress.last().at(1), 30'000);
}

void MentionSearchTest::save(const Entity &entity)
{
    valueOf((*m_library)->saveEntity(entity));
    await();
}

void MentionSearchTest::findsNewNamesEverywhere()
{
    TestLibrary &library = *m_library;
    valueOf(library->saveArticles(
        {articleWith(u"a"_s, u"하나"_s, {u"한빛전자는 새 공장을 짓는다."_s, u"그 뒤 한빛전자가 말했다."_s}),
            articleWith(u"b"_s, u"둘"_s, {u"바다는 푸르다."_s}), articleWith(u"c"_s, u"셋"_s, {u"Hanbit의 뜻"_s})}));
    QCoreApplication::processEvents(); // what the saved articles have to say
    QSignalSpy articles(&library.store(), &Store::articlesChanged);
    save(entityWith(u"hanbit"_s, u"한빛전자"_s, {u"Hanbit"_s}));
    QCOMPARE(mentionsIn(library, u"a"_s), (QStringList{u"한빛전자=hanbit"_s, u"한빛전자=hanbit"_s}));
    QCOMPARE(mentionsIn(library, u"b"_s), QStringList());
    QCOMPARE(mentionsIn(library, u"c"_s), QStringList{u"Hanbit=hanbit"_s});
    const auto changed = [&articles] {
        QSet<Id> changed;
        for (const QList<QVariant> &arguments : articles) {
            for (const Id &id : arguments.first().value<QList<Id>>()) {
                changed += id;
            }
        }
        return changed;
    };
    QTRY_COMPARE(changed(), (QSet<Id>{u"a"_s, u"c"_s}));
}

void MentionSearchTest::tellsItsProgress()
{
    QList<Article> articles;
    for (int i = 0; i < 300; ++i) {
        articles += articleWith(u"a%1"_s.arg(i), u"제목 %1"_s.arg(i), {u"한빛전자는 크다."_s});
    }
    valueOf((*m_library)->saveArticles(articles));
    QSignalSpy progress(&m_library->store(), &Store::mentionsProgressed);
    save(entityWith(u"hanbit"_s, u"한빛전자"_s));
    int before = 0;
    for (const QList<QVariant> &arguments : progress) {
        QVERIFY(arguments.at(0).toInt() >= before);
        QCOMPARE(arguments.at(1).toInt(), 300);
        before = arguments.at(0).toInt();
    }
    QCOMPARE(valueOf((*m_library)->mentions(u"hanbit"_s)).size(), 300);
    // The same names again: nothing to look for.
    progress.clear();
    valueOf((*m_library)->saveEntity(entityWith(u"hanbit"_s, u"한빛전자"_s)));
    QTest::qWait(0);
    QVERIFY(progress.isEmpty());
}

void MentionSearchTest::goesOnAfterARestart()
{
    valueOf((*m_library)->saveArticles({articleWith(u"a"_s, u"하나"_s, {u"한빛전자는 새 공장을 짓는다."_s})}));
    (*m_library)->saveEntity(entityWith(u"hanbit"_s, u"한빛전자"_s));
    QVERIFY(m_library->open()); // closes before there was a moment of rest
    await();
    QCOMPARE(mentionsIn(*m_library, u"a"_s), QStringList{u"한빛전자=hanbit"_s});
}

void MentionSearchTest::takesTheLongestName()
{
    valueOf((*m_library)->saveArticles({articleWith(u"a"_s, u"하나"_s, {u"한빛전자서비스가 문을 열었다."_s})}));
    save(entityWith(u"hanbit"_s, u"한빛전자"_s));
    save(entityWith(u"service"_s, u"한빛전자서비스"_s));
    QCOMPARE(mentionsIn(*m_library, u"a"_s), QStringList{u"한빛전자서비스=service"_s});
}

void MentionSearchTest::forgetsARemovedName()
{
    valueOf((*m_library)->saveArticles({articleWith(u"a"_s, u"하나"_s, {u"한빛전자와 새빛전자가 만났다."_s})}));
    save(entityWith(u"hanbit"_s, u"한빛전자"_s, {u"새빛전자"_s}));
    QCOMPARE(mentionsIn(*m_library, u"a"_s).size(), 2);
    save(entityWith(u"hanbit"_s, u"한빛전자"_s));
    QCOMPARE(mentionsIn(*m_library, u"a"_s), QStringList{u"한빛전자=hanbit"_s});
}

// What an import or a person has linked is not taken away by a new name elsewhere.
void MentionSearchTest::keepsWhatOthersFound()
{
    save(entityWith(u"apple"_s, u"과수원"_s));
    Article article = articleWith(u"a"_s, u"하나"_s, {u"사과 회사와 한빛전자가 만났다."_s});
    article.mentions = {{0, 0, 5, u"apple"_s}};
    valueOf((*m_library)->saveArticles({article}));
    save(entityWith(u"hanbit"_s, u"한빛전자"_s));
    QCOMPARE(mentionsIn(*m_library, u"a"_s), (QStringList{u"사과 회사=apple"_s, u"한빛전자=hanbit"_s}));
}

void MentionSearchTest::respectsRefusals()
{
    const QStringList text{u"한빛전자가 왔다."_s};
    valueOf((*m_library)->saveArticles({articleWith(u"a"_s, u"하나"_s, text), articleWith(u"b"_s, u"둘"_s, text)}));
    save(entityWith(u"hanbit"_s, u"다른 이름"_s));
    valueOf((*m_library)->saveMentionAnswer(u"a"_s, {u"hanbit"_s, u"한빛전자"_s, false}));
    save(entityWith(u"hanbit"_s, u"다른 이름"_s, {u"한빛전자"_s}));
    QCOMPARE(mentionsIn(*m_library, u"a"_s), QStringList());
    QCOMPARE(mentionsIn(*m_library, u"b"_s).size(), 1);
}

void MentionSearchTest::isFoundByTheSearch()
{
    TestLibrary &library = *m_library;
    valueOf(library->saveArticles({articleWith(u"a"_s, u"하나"_s, {u"한빛전자는 새 공장을 짓는다."_s})}));
    library.awaitIndex();
    save(entityWith(u"hanbit"_s, u"한빛전자"_s, {u"Hanbit Electronics"_s}));
    const auto articles = [&library]() {
        QStringList ids;
        for (const SearchHit &hit : valueOf(library->search(u"electronics"_s, 10))) {
            ids += hit.article.isEmpty() ? QStringList() : QStringList{hit.article};
        }
        return ids;
    };
    QCOMPARE(articles(), QStringList{u"a"_s});
    library.awaitIndex();
    QCOMPARE(articles(), QStringList{u"a"_s});
}

void MentionSearchTest::mergesAndParts()
{
    TestLibrary &library = *m_library;
    const Entity samsung = entityWith(u"samsung"_s, u"한빛전자"_s, {u"한빛"_s});
    const Entity other = entityWith(u"other"_s, u"새빛전자"_s, {u"새빛"_s});
    save(samsung);
    save(other);
    const Article article = articleWith(u"a"_s, u"하나"_s, {u"한빛전자와 새빛전자가 만났다."_s});
    Article saved = article;
    saved.mentions = {{0, 0, 4, u"samsung"_s}, {0, 6, 10, u"other"_s}};
    valueOf(library->saveArticles({saved}));
    Highlight one = markOf(article, u"만났다"_s);
    one.entities = QStringList{u"other"_s};
    one = valueOf(library->saveHighlight(one));
    Highlight both = markOf(article, u"새빛전자"_s);
    both.entities = QStringList{u"samsung"_s, u"other"_s};
    both = valueOf(library->saveHighlight(both));
    const auto linksOf = [&library](const Id &highlight) {
        HighlightQuery query;
        query.id = highlight;
        return valueOf(library->highlights(query)).value(0).entities;
    };

    const EntityMerge merge = valueOf(library->mergeEntities(u"samsung"_s, u"other"_s));
    await();
    QCOMPARE(merge.from, other);
    QCOMPARE(errorOf(library->entity(u"other"_s)), Error::Kind::NotFound);
    QCOMPARE(valueOf(library->entity(u"samsung"_s)).aliases,
        (QStringList{u"한빛전자"_s, u"한빛"_s, u"새빛전자"_s, u"새빛"_s}));
    QCOMPARE(mentionsIn(library, u"a"_s), (QStringList{u"한빛전자=samsung"_s, u"새빛전자=samsung"_s}));
    QCOMPARE(linksOf(one.id), QList<Id>{u"samsung"_s});
    QCOMPARE(linksOf(both.id), QList<Id>{u"samsung"_s});
    QVERIFY(valueOf(library->checkHealth()).isWell());

    valueOf(library->undoMerge(merge));
    await();
    QVERIFY(library.open());
    QCOMPARE(valueOf(library->entity(u"samsung"_s)), samsung);
    QCOMPARE(valueOf(library->entity(u"other"_s)), other);
    QCOMPARE(mentionsIn(library, u"a"_s), (QStringList{u"한빛전자=samsung"_s, u"새빛전자=other"_s}));
    QCOMPARE(linksOf(one.id), one.entities);
    QCOMPARE(linksOf(both.id), both.entities);
    QVERIFY(valueOf(library->checkHealth()).isWell());
}

// A name that is an ordinary word as well is still one when it belongs to another.
void MentionSearchTest::staysCarefulAfterAMerge()
{
    TestLibrary &library = *m_library;
    Entity risky = entityWith(u"apple"_s, u"사과 주식회사"_s, {u"사과"_s});
    risky.riskyAliases = QStringList{u"사과"_s};
    save(risky);
    save(entityWith(u"hanbit"_s, u"한빛전자"_s));
    valueOf(library->saveArticles({articleWith(u"a"_s, u"하나"_s, {u"어제 사과가 새 기기를 냈다."_s})}));
    valueOf(library->mergeEntities(u"hanbit"_s, u"apple"_s));
    await();
    QCOMPARE(valueOf(library->entity(u"hanbit"_s)).riskyAliases, QStringList{u"사과"_s});
    QCOMPARE(mentionsIn(library, u"a"_s), QStringList());
}

void MentionSearchTest::partsNames()
{
    TestLibrary &library = *m_library;
    const Entity before = entityWith(u"hanbit"_s, u"한빛전자"_s, {u"새빛전자"_s, u"Saebit"_s});
    save(before);
    Article article = articleWith(u"a"_s, u"하나"_s, {u"한빛전자와 새빛전자가 만났다."_s});
    article.mentions = {{0, 0, 4, u"hanbit"_s}, {0, 6, 10, u"hanbit"_s}};
    valueOf(library->saveArticles({article}));
    const Id made = valueOf(library->partEntity(u"hanbit"_s, {u"새빛전자"_s, u"Saebit"_s}));
    await();
    const Entity other = valueOf(library->entity(made));
    QCOMPARE(other.nameKo, u"새빛전자"_s);
    QCOMPARE(other.nameEn, u"Saebit"_s);
    QCOMPARE(other.kind, EntityKind::Company);
    QCOMPARE(valueOf(library->entity(u"hanbit"_s)).aliases, QStringList{u"한빛전자"_s});
    QCOMPARE(mentionsIn(library, u"a"_s), (QStringList{u"한빛전자=hanbit"_s, u"새빛전자="_s + made}));
    valueOf(library->mergeEntities(u"hanbit"_s, made));
    await();
    QCOMPARE(valueOf(library->entity(u"hanbit"_s)).aliases, before.aliases);
    QCOMPARE(mentionsIn(library, u"a"_s), (QStringList{u"한빛전자=hanbit"_s, u"새빛전자=hanbit"_s}));
}

void MentionSearchTest::partsOnlyOtherNames()
{
    TestLibrary &library = *m_library;
    save(entityWith(u"hanbit"_s, u"한빛전자"_s, {u"한빛"_s}));
    QCOMPARE(errorOf(library->partEntity(u"hanbit"_s, {u"한빛전자"_s, u"모름"_s})), Error::Kind::Invalid);
    QCOMPARE(errorOf(library->partEntity(u"none"_s, {u"한빛"_s})), Error::Kind::NotFound);
    QCOMPARE(valueOf(library->entity(u"hanbit"_s)).aliases, (QStringList{u"한빛전자"_s, u"한빛"_s}));
}

// What the reader made one does not come apart with the next version of a bundle.
void MentionSearchTest::mergesForBundlesToo()
{
    TestLibrary &library = *m_library;
    const QList<Entity> entities{entityWith(u"one"_s, u"한빛전자"_s), entityWith(u"two"_s, u"새빛전자"_s)};
    Article article = articleWith(u"a"_s, u"하나"_s, {u"한빛전자와 새빛전자가 만났다."_s});
    article.mentions = {{0, 0, 4, u"one"_s}, {0, 6, 10, u"two"_s}};
    valueOf(library->saveBundle(u"b"_s, u"1"_s, entities, {article}));
    valueOf(library->mergeEntities(u"one"_s, u"two"_s));
    valueOf(library->saveBundle(u"b"_s, u"2"_s, entities, {article}));
    QCOMPARE(errorOf(library->entity(u"two"_s)), Error::Kind::NotFound);
    QCOMPARE(mentionsIn(library, u"a"_s), (QStringList{u"한빛전자=one"_s, u"새빛전자=one"_s}));
}

void MentionSearchTest::refusesToMerge()
{
    save(entityWith(u"one"_s, u"한빛전자"_s));
    QCOMPARE(errorOf((*m_library)->mergeEntities(u"one"_s, u"one"_s)), Error::Kind::Invalid);
    QCOMPARE(errorOf((*m_library)->mergeEntities(u"one"_s, u"none"_s)), Error::Kind::NotFound);
    QCOMPARE(errorOf((*m_library)->mergeEntities(u"none"_s, u"one"_s)), Error::Kind::NotFound);
    QCOMPARE(valueOf((*m_library)->entity(u"one"_s)).nameKo, u"한빛전자"_s);
}

QTEST_GUILESS_MAIN(MentionSearchTest)
#include "mentionsearchtest.moc"
