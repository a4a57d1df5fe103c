// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/reader/articlecontroller.h"
#include "core/anchoring.h"
#include "readerlibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Mitjul;
using namespace Qt::StringLiterals;

class ArticleControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_library = std::make_unique<ReaderLibrary>();
        open();
    }
    void cleanup()
    {
        m_controller.reset();
        m_library.reset();
    }

    void showsTheArticle()
    {
        QCOMPARE(m_controller->title(), ReaderLibrary::article().title);
        QCOMPARE(m_controller->document()->article().paragraphs, ReaderLibrary::article().paragraphs);
        QCOMPARE(m_controller->summary()->rowCount(), 1);
        QCOMPARE(m_controller->summary()->index(0).data(SummaryModel::EnglishRole), u"Hong founded a company."_s);
        QTRY_COMPARE(m_controller->entities()->rowCount(), 2);
        QCOMPARE(m_library->app().settings()->lastArticle(), ReaderLibrary::article().id);
    }

    void saysWhyAnArticleCannotBeShown()
    {
        m_controller->setArticle(u"no-such-article"_s);
        QTRY_VERIFY(!m_controller->failure().isEmpty());
        QVERIFY(!m_controller->isLoaded());
    }

    void showsAMarkBeforeItIsSaved()
    {
        QSignalSpy marked(m_controller.get(), &ArticleController::marked);
        m_controller->mark(founding, u"blue"_s, u"underline"_s);
        QCOMPARE(m_controller->document()->highlights().size(), 1);
        QCOMPARE(marked.size(), 0);

        QTRY_COMPARE(marked.size(), 1);
        QCOMPARE(m_controller->document()->highlights().size(), 1);
        const Highlight &saved = m_controller->document()->highlights().constFirst();
        QCOMPARE(saved.id, marked.constFirst().constFirst().toString());
        QCOMPARE(saved.anchor.quote, u"활빈상사를 세웠다"_s);
        QCOMPARE(saved.color, HighlightColor::Blue);
        QCOMPARE(saved.style, HighlightStyle::Underline);
    }

    void keepsAMarkForTheNextStart()
    {
        mark(founding);
        reopen();
        QTRY_COMPARE(m_controller->document()->highlights().size(), 1);
        QCOMPARE(m_controller->document()->highlights().constFirst().anchor.quote, u"활빈상사를 세웠다"_s);
    }

    void marksBackwards()
    {
        mark({founding.end, founding.start});
        QCOMPARE(m_library->highlights().constFirst().anchor.range, founding);
    }

    void keepsOverlappingMarksApart()
    {
        mark(founding);
        mark({{1, 0}, {1, 9}});
        mark(founding);
        QCOMPARE(m_controller->highlights()->rowCount(), 3);
    }

    void takesBackAMarkThatCannotBeSaved()
    {
        QSignalSpy notices(&m_library->app(), &AppContext::notice);
        // The store works in the order of the calls: when the mark comes, its article is gone.
        m_library->store().trashArticle(ReaderLibrary::article().id);
        m_library->store().emptyTrash();
        m_controller->mark(founding, u"yellow"_s, u"solid"_s);
        QCOMPARE(m_controller->document()->highlights().size(), 1);
        QTRY_COMPARE(m_controller->document()->highlights().size(), 0);
        QTRY_VERIFY(!notices.isEmpty());
        QVERIFY(!notices.constFirst().constFirst().toString().isEmpty());
        QVERIFY(!m_library->app().history()->canUndo());
    }

    void undoesAndRedoesAMark()
    {
        mark(founding);
        const Id id = m_library->highlights().constFirst().id;
        m_library->app().history()->undo();
        QTRY_COMPARE(m_controller->document()->highlights().size(), 0);
        m_library->app().history()->redo();
        QTRY_COMPARE(m_controller->document()->highlights().size(), 1);
        QCOMPARE(m_controller->document()->highlights().constFirst().id, id);
    }

    void changesAnExtentAndNothingElse_data()
    {
        QTest::addColumn<TextRange>("selection");
        QTest::addColumn<TextRange>("expected");
        QTest::newRow("extended at its end") << TextRange{{1, 10}, {1, 18}} << TextRange{{1, 5}, {1, 18}};
        QTest::newRow("extended at its start") << TextRange{{0, 2}, {1, 8}} << TextRange{{0, 2}, {1, 14}};
        QTest::newRow("extended at both") << TextRange{{1, 0}, {1, 18}} << TextRange{{1, 0}, {1, 18}};
        QTest::newRow("shrunk") << TextRange{{1, 7}, {1, 9}} << TextRange{{1, 7}, {1, 9}};
    }

    void changesAnExtentAndNothingElse()
    {
        QFETCH(TextRange, selection);
        QFETCH(TextRange, expected);
        mark(founding);
        Highlight before = m_library->highlights().constFirst();
        before.note = u"메모"_s;
        before.tags = {u"태그"_s};
        before.entities = {ReaderLibrary::company().id};
        before = ReaderLibrary::answer(m_library->store().saveHighlight(before));
        QTRY_COMPARE(m_controller->document()->highlights().constFirst().note, u"메모"_s);
        QCOMPARE(m_controller->resizable(selection), QStringList{before.id});

        m_controller->resizeBy(before.id, selection);
        QCOMPARE(m_controller->document()->highlights().constFirst().anchor.range, expected); // at once
        const auto saved = [this] {
            return m_library->highlights().constFirst();
        };
        QTRY_COMPARE(saved().anchor.range, expected);
        QCOMPARE(saved().anchor, anchorAt(ReaderLibrary::article().paragraphs, expected));
        Highlight after = saved();
        after.anchor = before.anchor;
        after.modified = before.modified;
        QCOMPARE(after, before);
        QTRY_COMPARE(m_library->app().history()->undoText(), u"Change Extent"_s);
        m_library->app().history()->undo();
        QTRY_COMPARE(saved().anchor, before.anchor);
        m_library->app().history()->redo();
        QTRY_COMPARE(saved().anchor.range, expected);
        QTRY_COMPARE(m_controller->document()->highlights().constFirst().anchor.range, expected);
    }

    void undoesAnExtentInANewText()
    {
        mark(founding);
        const Id id = m_library->highlights().constFirst().id;
        m_controller->resize(id, {{1, 5}, {1, 10}});
        QTRY_VERIFY(m_library->app().history()->undoText() == u"Change Extent"_s);
        Article newer = ReaderLibrary::article();
        newer.paragraphs.insert(1, {ParagraphRole::Body, u"앞에 한 문단이 더 생겼다."_s});
        newer.mentions.clear();
        ReaderLibrary::answer(m_library->store().saveArticles({newer}));
        m_library->app().history()->undo();
        QTRY_COMPARE(m_library->highlights().constFirst().anchor.range, (TextRange{{2, 5}, {2, 14}}));
    }

    void anUncertainMarkIsCertainOnceItIsConfirmed()
    {
        mark(founding);
        Highlight changed = m_library->highlights().constFirst();
        changed.anchor.state = AnchorState::Changed;
        changed.anchor.quote = u"다른 말이었다"_s;
        ReaderLibrary::answer(m_library->store().saveHighlight(changed));
        QTRY_COMPARE(m_controller->document()->highlights().constFirst().anchor.state, AnchorState::Changed);
        m_controller->resize(changed.id, changed.anchor.range);
        QTRY_COMPARE(m_library->highlights().constFirst().anchor.state, AnchorState::Exact);
        QCOMPARE(m_library->highlights().constFirst().anchor.quote, u"활빈상사를 세웠다"_s);
        QCOMPARE(m_library->highlights().constFirst().anchor.range, changed.anchor.range);
    }

    void showsWhatOthersChange()
    {
        mark(founding);
        Highlight changed = m_library->highlights().constFirst();
        changed.color = HighlightColor::Pink;
        ReaderLibrary::answer(m_library->store().saveHighlight(changed));
        QTRY_COMPARE(m_controller->document()->highlights().constFirst().color, HighlightColor::Pink);
        QTRY_COMPARE(m_controller->highlights()->index(0).data(ArticleHighlightModel::ColorRole), u"pink"_s);
    }

    void followsANewText()
    {
        mark(founding);
        Article newer = ReaderLibrary::article();
        newer.paragraphs.insert(1, {ParagraphRole::Body, u"앞에 한 문단이 더 생겼다."_s});
        newer.mentions.clear();
        ReaderLibrary::answer(m_library->store().saveArticles({newer}));
        QTRY_COMPARE(m_controller->document()->article().paragraphs.size(), 4);
        QTRY_COMPARE(m_controller->document()->highlights().constFirst().anchor.range.start.paragraph, 2);
    }

    void listsWhatNeedsCheckingFirst()
    {
        mark({{0, 0}, {0, 3}});
        Highlight orphan = m_library->highlights().constFirst();
        orphan.id.clear();
        orphan.anchor.quote = u"없는 말"_s;
        orphan.anchor.range = {{2, 0}, {2, 0}};
        orphan.anchor.state = AnchorState::Orphan;
        ReaderLibrary::answer(m_library->store().saveHighlight(orphan));
        QTRY_COMPARE(m_controller->highlights()->rowCount(), 2);
        QCOMPARE(m_controller->highlights()->index(0).data(ArticleHighlightModel::QuoteRole), u"없는 말"_s);
        QCOMPARE(m_controller->highlights()->index(0).data(ArticleHighlightModel::LostRole), true);
    }

    void keepsThePlaceForTheNextStart()
    {
        m_controller->setPlace({2, 3}, 0.8);
        m_controller->setPlace({1, 5}, 0.4);
        reopen();
        QCOMPARE(m_controller->start(), (TextPosition{1, 5}));
        ArticleQuery query;
        query.id = ReaderLibrary::article().id;
        const ArticleRow row = ReaderLibrary::answer(m_library->store().articles(query)).constFirst();
        QCOMPARE(row.reading.progress, 0.8);
        QVERIFY(row.opened > 0);
    }

    void citesItsSource()
    {
        QCOMPARE(m_controller->citation(founding),
            u"활빈상사를 세웠다\n— 홍길동, 활빈상사를 세우다, 밑줄, 2026-03-02\nhttps://example.org/hong"_s);
    }

    void leadsFromMentionToMention()
    {
        QTRY_COMPARE(m_controller->entities()->rowCount(), 2);
        const ArticleEntityModel &entities = *m_controller->entities();
        const Id hong = ReaderLibrary::person().id;
        QCOMPARE(entities.entity(hong).mentions(), 2);
        QCOMPARE(entities.nextMention(hong, {0, 0}), (TextRange{{1, 0}, {1, 3}}));
        QCOMPARE(entities.nextMention(hong, {1, 0}), (TextRange{{1, 16}, {1, 19}}));
        QCOMPARE(entities.nextMention(hong, {1, 16}), (TextRange{{1, 0}, {1, 3}}));
        QCOMPARE(entities.entitiesIn(founding), QStringList{ReaderLibrary::company().id});
        QCOMPARE(entities.entity(u"nobody"_s).id(), QString());
    }

    void keepsItsModelsInOrder()
    {
        ArticleController controller;
        QAbstractItemModelTester summary(controller.summary());
        QAbstractItemModelTester highlights(controller.highlights());
        QAbstractItemModelTester entities(controller.entities());
        controller.setApp(&m_library->app());
        controller.setArticle(ReaderLibrary::article().id);
        QTRY_VERIFY(controller.isLoaded());
        controller.mark(founding, u"green"_s, u"solid"_s);
        controller.mark({{0, 0}, {0, 3}}, u"green"_s, u"solid"_s);
        QTRY_COMPARE(controller.highlights()->rowCount(), 2);
        QCOMPARE(controller.highlights()->index(0).data(ArticleHighlightModel::ParagraphRole), 0);
        m_library->app().history()->undo();
        QTRY_COMPARE(controller.highlights()->rowCount(), 1);
        controller.setArticle(u"no-such-article"_s);
        QTRY_VERIFY(!controller.failure().isEmpty());
    }

private:
    void open()
    {
        m_controller = std::make_unique<ArticleController>();
        m_controller->setApp(&m_library->app());
        m_controller->setArticle(ReaderLibrary::article().id);
        QTRY_VERIFY(m_controller->isLoaded());
    }
    void reopen()
    {
        m_controller.reset();
        m_library->reopen();
        open();
    }
    void mark(const TextRange &range)
    {
        QSignalSpy marked(m_controller.get(), &ArticleController::marked);
        m_controller->mark(range, u"yellow"_s, u"solid"_s);
        QTRY_COMPARE(marked.size(), 1);
    }

    const TextRange founding{{1, 5}, {1, 14}};
    std::unique_ptr<ReaderLibrary> m_library;
    std::unique_ptr<ArticleController> m_controller;
};

QTEST_MAIN(ArticleControllerTest)
#include "articlecontrollertest.moc"
