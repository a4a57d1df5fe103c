// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "testlibrary.h"

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{
const QString opening = u"오픈AI 이사회는 금요일에 최고경영자를 해임했다."_s;
const QString middle = u"직원들은 하루 뒤에 서한을 냈고, 거의 모두가 이름을 적었다."_s;
const QString closing = u"닷새가 지나 그는 자리로 돌아왔다."_s;
const QString quote = u"하루 뒤에 서한을 냈고"_s;

Article article(const QStringList &paragraphs = {opening, middle, closing})
{
    return articleWith(u"a"_s, u"닷새"_s, paragraphs);
}
}

class HighlightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything();
    void changesInPlace();
    void refusesWhatHangsNowhere();
    void selects();
    void staysOnItsWords_data();
    void staysOnItsWords();
    void isFoundAgainWhenItsWordsComeBack();
    void throwsAwayAndRestores();

private:
    static void open(TestLibrary &library);
};

void HighlightsTest::open(TestLibrary &library)
{
    QVERIFY(library.open());
    Entity entity;
    entity.id = u"openai"_s;
    valueOf(library->saveEntity(entity));
    valueOf(library->saveArticles({article()}));
}

void HighlightsTest::keepsEverything()
{
    TestLibrary library;
    open(library);
    Highlight highlight = markOf(article(), quote);
    highlight.color = HighlightColor::Purple;
    highlight.style = HighlightStyle::Outline;
    highlight.note = u"메모\n두 줄 😀"_s;
    highlight.tags = {u"  노동 "_s, u"서한"_s, u"노동"_s, u""_s};
    highlight.entities = {u"openai"_s};
    const Highlight saved = valueOf(library->saveHighlight(highlight));
    QVERIFY(!saved.id.isEmpty());
    QVERIFY(saved.created > 0);
    QCOMPARE(saved.tags, (QStringList{u"노동"_s, u"서한"_s}));
    QCOMPARE(saved.anchor, highlight.anchor);
    QVERIFY(library.open());
    QCOMPARE(valueOf(library->highlights({})), QList<Highlight>{saved});
    QCOMPARE(valueOf(library->tags()), (QStringList{u"노동"_s, u"서한"_s}));
}

void HighlightsTest::changesInPlace()
{
    TestLibrary library;
    open(library);
    const Highlight first = valueOf(library->saveHighlight(markOf(article(), quote)));
    Highlight changed = first;
    changed.note = u"생각"_s;
    changed.color = HighlightColor::Blue;
    changed.tags = QStringList{u"태그"_s};
    changed.created = 1;
    const Highlight saved = valueOf(library->saveHighlight(changed));
    QCOMPARE(saved.created, first.created);
    QVERIFY(saved.modified > first.modified);
    changed.created = first.created;
    changed.modified = saved.modified;
    QCOMPARE(valueOf(library->highlights({})), QList<Highlight>{changed});
}

void HighlightsTest::refusesWhatHangsNowhere()
{
    TestLibrary library;
    open(library);
    Highlight lost = markOf(article(), quote);
    lost.article = u"nowhere"_s;
    QCOMPARE(errorOf(library->saveHighlight(lost)), Error::Kind::NotFound);
    Highlight unknown = markOf(article(), quote);
    unknown.entities = {u"nobody"_s};
    QCOMPARE(errorOf(library->saveHighlight(unknown)), Error::Kind::NotFound);
    QCOMPARE(errorOf(library->trashHighlight(u"nowhere"_s)), Error::Kind::NotFound);
    QCOMPARE(valueOf(library->highlights({})).size(), 0);
}

void HighlightsTest::selects()
{
    TestLibrary library;
    open(library);
    Highlight last = markOf(article(), u"돌아왔다"_s);
    last.tags = QStringList{u"끝"_s};
    last = valueOf(library->saveHighlight(last));
    Highlight first = markOf(article(), u"이사회"_s);
    first.color = HighlightColor::Green;
    first.entities = {u"openai"_s};
    first.anchor.state = AnchorState::Changed;
    first = valueOf(library->saveHighlight(first));
    const auto select = [&library](const HighlightQuery &query) {
        return valueOf(library->highlights(query));
    };
    HighlightQuery query;
    QCOMPARE(select(query), (QList{first, last}));
    query.order = HighlightQuery::Order::Oldest;
    QCOMPARE(select(query), (QList{last, first}));
    query.order = HighlightQuery::Order::Newest;
    QCOMPARE(select(query), (QList{first, last}));
    query.offset = 1;
    query.limit = 1;
    QCOMPARE(select(query), QList{last});
    HighlightQuery byColor;
    byColor.color = HighlightColor::Green;
    QCOMPARE(select(byColor), QList{first});
    HighlightQuery byTag;
    byTag.tag = u"끝"_s;
    QCOMPARE(select(byTag), QList{last});
    HighlightQuery byEntity;
    byEntity.entity = u"openai"_s;
    QCOMPARE(select(byEntity), QList{first});
    HighlightQuery uncertain;
    uncertain.onlyUncertain = true;
    QCOMPARE(select(uncertain), QList{first});
    HighlightQuery byId;
    byId.id = last.id;
    byId.article = u"a"_s;
    QCOMPARE(select(byId), QList{last});
    byId.article = u"b"_s;
    QCOMPARE(select(byId), QList<Highlight>());
}

void HighlightsTest::staysOnItsWords_data()
{
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addColumn<AnchorState>("state");
    QTest::addColumn<int>("paragraph");
    QTest::newRow("same text") << QStringList{opening, middle, closing} << AnchorState::Exact << 1;
    QTest::newRow("a paragraph before it")
        << QStringList{u"덧붙임."_s, opening, middle, closing} << AnchorState::Shifted << 2;
    QTest::newRow("words before it") << QStringList{opening, u"그런데 "_s + middle, closing} << AnchorState::Shifted
                                     << 1;
    QTest::newRow("gone") << QStringList{opening, closing} << AnchorState::Orphan << 1;
}

void HighlightsTest::staysOnItsWords()
{
    QFETCH(QStringList, paragraphs);
    QFETCH(AnchorState, state);
    QFETCH(int, paragraph);
    TestLibrary library;
    open(library);
    Highlight marked = markOf(article(), quote);
    marked.note = u"메모"_s;
    marked.tags = QStringList{u"태그"_s};
    marked.entities = {u"openai"_s};
    marked = valueOf(library->saveHighlight(marked));
    const Highlight thrownAway = valueOf(library->saveHighlight(markOf(article(), quote)));
    valueOf(library->trashHighlight(thrownAway.id));

    const Article changed = article(paragraphs);
    valueOf(library->saveArticles({changed}));
    QVERIFY(library.open());
    Highlight found = valueOf(library->highlights({})).value(0);
    QCOMPARE(found.anchor.state, state);
    QCOMPARE(found.anchor.range.start.paragraph, paragraph);
    QCOMPARE(found.anchor.quote, quote);
    if (state != AnchorState::Orphan) {
        QCOMPARE(textOf(changed.paragraphs, found.anchor.range), quote);
    }
    found.anchor = marked.anchor;
    QCOMPARE(found, marked);
    valueOf(library->restoreHighlight(thrownAway.id));
    HighlightQuery query;
    query.id = thrownAway.id;
    QCOMPARE(valueOf(library->highlights(query)).value(0).anchor.state, state);
}

void HighlightsTest::isFoundAgainWhenItsWordsComeBack()
{
    TestLibrary library;
    open(library);
    const Highlight marked = valueOf(library->saveHighlight(markOf(article(), quote)));
    valueOf(library->saveArticles({article({opening, closing})}));
    valueOf(library->saveArticles({article()}));
    const Highlight found = valueOf(library->highlights({})).value(0);
    QVERIFY(found.anchor.state != AnchorState::Orphan);
    QCOMPARE(found.anchor.range, marked.anchor.range);
}

void HighlightsTest::throwsAwayAndRestores()
{
    TestLibrary library;
    open(library);
    const Highlight marked = valueOf(library->saveHighlight(markOf(article(), quote)));
    valueOf(library->trashHighlight(marked.id));
    QCOMPARE(valueOf(library->highlights({})).size(), 0);
    QCOMPARE(valueOf(library->articles({})).value(0).highlights, 0);
    const TrashRow row = valueOf(library->trash()).value(0);
    QCOMPARE(row.kind, TrashRow::Kind::Highlight);
    QCOMPARE(row.text, quote);
    QCOMPARE(row.articleTitle, u"닷새"_s);
    valueOf(library->restoreHighlight(marked.id));
    QCOMPARE(valueOf(library->highlights({})), QList<Highlight>{marked});
    valueOf(library->trashHighlight(marked.id));
    valueOf(library->emptyTrash());
    QCOMPARE(errorOf(library->restoreHighlight(marked.id)), Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(HighlightsTest)

#include "highlightstest.moc"
