// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "testlibrary.h"

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{
Entity entityWith(const Id &id, const QString &ko, const QString &en, const QStringList &aliases)
{
    Entity entity;
    entity.id = id;
    entity.kind = EntityKind::Person;
    entity.nameKo = ko;
    entity.nameEn = en;
    entity.aliases = aliases;
    return entity;
}

Entity nvidia()
{
    Entity entity = entityWith(u"nvidia"_s, u"엔비디아"_s, u"Nvidia"_s, {u"엔비디아"_s, u"NVIDIA"_s});
    entity.kind = EntityKind::Company;
    entity.riskyAliases = QStringList{u"엔비"_s};
    entity.descriptionKo = u"회사"_s;
    entity.descriptionEn = u"Company"_s;
    entity.wikidata = u"Q182477"_s;
    return entity;
}

QList<Entity> catalogue()
{
    return {nvidia(), entityWith(u"huang"_s, u"젠슨 황"_s, u"Jensen Huang"_s, {u"젠슨 황"_s, u"황"_s}),
        entityWith(u"lee"_s, u"이재용"_s, u"Lee Jae-yong"_s, {u"이재용"_s})};
}

/// An article whose mentions stand where the names do.
Article mentioning(const Id &id, const QStringList &paragraphs, const QMap<QString, Id> &names)
{
    Article article = articleWith(id, u"글 "_s + id, paragraphs);
    for (int i = 0; i < paragraphs.size(); ++i) {
        for (const auto &[name, entity] : names.asKeyValueRange()) {
            if (const int start = int(paragraphs.at(i).indexOf(name)); start >= 0) {
                article.mentions.append({i, start, start + int(name.size()), entity});
            }
        }
    }
    return article;
}

QStringList idsOf(const QList<EntityRow> &rows)
{
    QStringList ids;
    for (const EntityRow &row : rows) {
        ids += row.entity.id;
    }
    return ids;
}
}

class EntitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything();
    void lists_data();
    void lists();
    void counts();
    void findsByName();
    void showsMentionsInContext();
    void relatesWhatSharesArticles();
    void bringsABundleUpToDate();
    void leavesAloneWhatTheReaderThrewAway();

private:
    static void fill(TestLibrary &library);
};

void EntitiesTest::fill(TestLibrary &library)
{
    QVERIFY(library.open());
    const QMap<QString, Id> names{{u"엔비디아"_s, u"nvidia"_s}, {u"젠슨 황"_s, u"huang"_s}, {u"이재용"_s, u"lee"_s}};
    valueOf(library->saveBundle(u"b"_s, u"1"_s, catalogue(),
        {mentioning(
             u"a1"_s, {u"앞 문장이다. 엔비디아의 젠슨 황은 웃었다. 뒤 문장이다."_s, u"엔비디아는 컸다."_s}, names),
            mentioning(u"a2"_s, {u"엔비디아와 젠슨 황, 이재용이 만났다."_s}, names)}));
}

void EntitiesTest::keepsEverything()
{
    TestLibrary library;
    QVERIFY(library.open());
    QCOMPARE(valueOf(library->saveEntity(nvidia())), u"nvidia"_s);
    const Id own = valueOf(library->saveEntity(entityWith({}, u"새 사람"_s, {}, {u"새 사람"_s})));
    QVERIFY(!own.isEmpty());
    QVERIFY(library.open());
    QCOMPARE(valueOf(library->entity(u"nvidia"_s)), nvidia());
    QCOMPARE(valueOf(library->entity(own)).nameKo, u"새 사람"_s);
    QCOMPARE(errorOf(library->entity(u"none"_s)), Error::Kind::NotFound);
}

void EntitiesTest::lists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("all, in Korean order") << QString() << QStringList{u"nvidia"_s, u"lee"_s, u"huang"_s};
    QTest::newRow("part of a name") << u"슨 황"_s << QStringList{u"huang"_s};
    QTest::newRow("English, folded") << u"ＪＥＮＳＥＮ"_s << QStringList{u"huang"_s};
    QTest::newRow("초성") << u"ㅇㅂㄷ"_s << QStringList{u"nvidia"_s};
    QTest::newRow("초성 over a space") << u"ㅈㅅㅎ"_s << QStringList{u"huang"_s};
    QTest::newRow("not a pattern") << u"%"_s << QStringList();
}

void EntitiesTest::lists()
{
    QFETCH(QString, text);
    QFETCH(QStringList, ids);
    TestLibrary library;
    fill(library);
    EntityQuery query;
    query.text = text;
    QCOMPARE(idsOf(valueOf(library->entities(query))), ids);
}

void EntitiesTest::counts()
{
    TestLibrary library;
    fill(library);
    const Article article = valueOf(library->article(u"a1"_s));
    Highlight mark = markOf(article, u"웃었다"_s);
    mark.entities = {u"nvidia"_s};
    valueOf(library->saveHighlight(mark));
    EntityQuery companies;
    companies.kind = EntityKind::Company;
    const EntityRow row = valueOf(library->entities(companies)).value(0);
    QCOMPARE(row.entity, nvidia());
    QCOMPARE(row.mentions, 3);
    QCOMPARE(row.articles, 2);
    QCOMPARE(row.highlights, 1);
    EntityQuery inArticle;
    inArticle.article = u"a1"_s;
    QCOMPARE(idsOf(valueOf(library->entities(inArticle))), (QStringList{u"nvidia"_s, u"huang"_s}));
    valueOf(library->trashArticle(u"a1"_s));
    const EntityRow less = valueOf(library->entities(companies)).value(0);
    QCOMPARE(less.mentions, 1);
    QCOMPARE(less.highlights, 0);
}

void EntitiesTest::findsByName()
{
    TestLibrary library;
    fill(library);
    QCOMPARE(valueOf(library->findEntity(u"nvidia"_s)), u"nvidia"_s);
    QCOMPARE(valueOf(library->findEntity(u"jensen huang"_s)), u"huang"_s);
    QCOMPARE(valueOf(library->findEntity(u"황"_s)), u"huang"_s);
    QCOMPARE(errorOf(library->findEntity(u"없는 이름"_s)), Error::Kind::NotFound);
    valueOf(library->saveEntity(entityWith(u"other"_s, u"황"_s, {}, {u"황"_s})));
    QCOMPARE(errorOf(library->findEntity(u"황"_s)), Error::Kind::Ambiguous);
}

void EntitiesTest::showsMentionsInContext()
{
    TestLibrary library;
    fill(library);
    const QList<MentionRow> rows = valueOf(library->mentions(u"huang"_s));
    QCOMPARE(rows.size(), 2);
    for (const MentionRow &row : rows) {
        QCOMPARE(row.snippet.mid(row.snippetStart, row.snippetEnd - row.snippetStart), u"젠슨 황"_s);
        QCOMPARE(row.articleTitle, u"글 "_s + row.article);
    }
    const auto first = std::ranges::find(rows, u"a1"_s, &MentionRow::article);
    QCOMPARE(first->snippet, u"엔비디아의 젠슨 황은 웃었다."_s);
}

void EntitiesTest::relatesWhatSharesArticles()
{
    TestLibrary library;
    fill(library);
    const QList<RelatedEntity> related = valueOf(library->related(u"nvidia"_s));
    QCOMPARE(related.size(), 2);
    QCOMPARE(related.at(0).entity.id, u"huang"_s);
    QCOMPARE(related.at(0).sharedArticles, 2);
    QCOMPARE(related.at(1).entity.id, u"lee"_s);
    QCOMPARE(related.at(1).sharedArticles, 1);
}

void EntitiesTest::bringsABundleUpToDate()
{
    TestLibrary library;
    fill(library);
    QCOMPARE(valueOf(library->bundleVersion(u"b"_s)), u"1"_s);
    QCOMPARE(valueOf(library->bundleVersion(u"other"_s)), QString());
    QCOMPARE(valueOf(library->article(u"a1"_s)).bundle, u"b"_s);
    Entity named = nvidia();
    named.aliases += u"엔당"_s;
    valueOf(library->saveEntity(named));
    const Entity own = entityWith(u"own"_s, u"내 사람"_s, {}, {u"내 사람"_s});
    valueOf(library->saveEntity(own));
    Article article = valueOf(library->article(u"a1"_s));
    const Highlight mark = valueOf(library->saveHighlight(markOf(article, u"웃었다"_s)));

    Entity newer = nvidia();
    newer.aliases = QStringList{u"엔비디아"_s, u"엔비디아코리아"_s};
    newer.descriptionKo = u"새 설명"_s;
    article.paragraphs.prepend({ParagraphRole::Deck, u"새 부제"_s});
    article.mentions.clear();
    valueOf(library->saveBundle(u"b"_s, u"2"_s, {newer}, {article}));
    QVERIFY(library.open());
    QCOMPARE(valueOf(library->bundleVersion(u"b"_s)), u"2"_s);
    const Entity merged = valueOf(library->entity(u"nvidia"_s));
    QCOMPARE(merged.aliases, (QStringList{u"엔비디아"_s, u"엔비디아코리아"_s, u"엔당"_s}));
    QCOMPARE(merged.descriptionKo, u"새 설명"_s);
    QCOMPARE(valueOf(library->entity(u"own"_s)), own);
    const Highlight moved = valueOf(library->highlights({})).value(0);
    QCOMPARE(moved.id, mark.id);
    QCOMPARE(moved.anchor.range.start.paragraph, 1);
    QCOMPARE(textOf(article.paragraphs, moved.anchor.range), u"웃었다"_s);
}

void EntitiesTest::leavesAloneWhatTheReaderThrewAway()
{
    TestLibrary library;
    fill(library);
    const QList<Article> articles{valueOf(library->article(u"a1"_s)), valueOf(library->article(u"a2"_s))};
    valueOf(library->trashArticle(u"a1"_s));
    valueOf(library->saveBundle(u"b"_s, u"2"_s, catalogue(), articles));
    QCOMPARE(valueOf(library->articles({})).size(), 1);
    QCOMPARE(valueOf(library->trash()).size(), 1);
    valueOf(library->emptyTrash());
    valueOf(library->saveBundle(u"b"_s, u"3"_s, catalogue(), articles));
    QCOMPARE(valueOf(library->articles({})).size(), 1);
    QCOMPARE(valueOf(library->trash()).size(), 0);
}

QTEST_GUILESS_MAIN(EntitiesTest)

#include "entitiestest.moc"
