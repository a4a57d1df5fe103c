// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "scenes.h"

#include "app/commandline/await.h"
#include "app/reader/readingsurface.h"
#include "core/segmentation.h"
#include "ownarticles.h"
#include "samplepages.h"
#include "stage.h"
#include "storage/store.h"

#include <QQmlListReference>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
enum Destination { Library, Highlights, Entities, SettingsPage };
enum PanelTab { SummaryTab, HighlightsTab, EntitiesTab, ContentsTab };

ArticleRow firstArticle(Stage &stage)
{
    return await(stage.context().store().articles({}))->constFirst();
}

// mode is the setting that names a way of reading; it ends with the next scene of the reader.
ReadingSurface *openReader(Stage &stage, int paragraph = 0, QLatin1StringView mode = {})
{
    stage.context().settings()->setPaged(mode == "paged"_L1);
    stage.context().settings()->setFocusMode(mode == "focusMode"_L1);
    stage.showDestination(Library);
    stage.request("articleRequested", Q_ARG(QString, firstArticle(stage).id), Q_ARG(int, paragraph), Q_ARG(int, 0));
    return qobject_cast<ReadingSurface *>(stage.find(u"ReadingSurface"_s));
}

void openReaderWithPanel(Stage &stage, PanelTab tab)
{
    openReader(stage);
    stage.page()->setProperty("tab", tab);
    // Beside the text where there is room for it, and shown from the start; a sheet elsewhere.
    if (!stage.page()->property("wide").toBool()) {
        QMetaObject::invokeMethod(stage.page(), "showPanel");
    }
    stage.settle();
}

void watchFolder(Stage &stage)
{
    const QString folder = stage.context().folder() + u"/받은 글"_s;
    QDir().mkpath(folder);
    stage.context().watchedFolder()->watch(QUrl::fromLocalFile(folder));
    stage.showDestination(SettingsPage);
    auto *const content = stage.page()->property("flickable").value<QQuickItem *>();
    content->setProperty("contentY", content->property("contentHeight").toReal() - content->height());
    stage.settle();
}

void selectSentence(Stage &stage)
{
    ReadingSurface *surface = openReader(stage);
    const Article article = *await(stage.context().store().article(firstArticle(stage).id));
    int paragraph = 0;
    while (article.paragraphs.at(paragraph).role != ParagraphRole::Body) {
        ++paragraph;
    }
    const Span sentence = sentenceAt(article.paragraphs.at(paragraph).text, 0);
    surface->select({{paragraph, sentence.start}, {paragraph, sentence.end}});
    Q_EMIT surface->selectionFinished();
    stage.settle();
}

// Marks in every colour and style, some over one another.
void overlapMarks(Stage &stage)
{
    ReadingSurface *surface = openReader(stage);
    stage.settle();
    const Article &article = surface->document()->article();
    const int first = int(article.deck().size()) + 1;
    QList<Highlight> marks;
    for (int i = 0; i < 24; ++i) {
        Highlight mark;
        mark.id = QString::number(i);
        const int start = 12 * (i % 8) + 3 * (i / 8);
        mark.anchor.range = {{first + i / 8, start}, {first + i / 8, start + 14}};
        mark.color = HighlightColor(i % 6);
        mark.style = HighlightStyle((i / 2) % 4);
        marks.append(mark);
    }
    surface->document()->setHighlights(marks);
    surface->goTo(first, 0);
    stage.settle();
}

void findInArticle(Stage &stage)
{
    ReadingSurface *surface = openReader(stage);
    QTest::keyClick(stage.window(), Qt::Key_F, Qt::ControlModifier);
    if (QObject *field = stage.window()->activeFocusItem()) {
        field->setProperty("text", u"AI"_s);
    }
    const bool isFound = QTest::qWaitFor([surface] {
        return surface->finder()->current() > 0;
    });
    if (!isFound) {
        qFatal("The article does not name what is looked for");
    }
    QTest::keyClick(stage.window(), Qt::Key_F3);
    stage.settle();
}

// The notes beside the page, where it has room for them.
void openNotes(Stage &stage)
{
    openReader(stage, 2);
    stage.page()->setProperty("panelShown", false);
    stage.settle();
}

// A mark whose ends are being moved.
void changeExtent(Stage &stage)
{
    ReadingSurface *surface = openReader(stage);
    stage.settle();
    const Highlight mark = surface->document()->highlights().constFirst();
    QMetaObject::invokeMethod(
        stage.find(u"ReaderCards"_s), "adjust", Q_ARG(QString, mark.id), Q_ARG(Mitjul::TextRange, mark.anchor.range));
    stage.settle();
}

void openCard(Stage &stage)
{
    ReadingSurface *surface = openReader(stage);
    HighlightQuery query;
    query.article = firstArticle(stage).id;
    const Highlight highlight = await(stage.context().store().highlights(query))->constFirst();
    surface->reveal(highlight.anchor.range.start.paragraph, highlight.anchor.range.start.offset);
    stage.settle();
    Q_EMIT surface->highlightActivated({highlight.id}, QRectF(surface->width() / 3, surface->height() / 3, 120, 30));
    stage.settle();
}

void openEntity(Stage &stage)
{
    stage.showDestination(Entities);
    stage.request("entityRequested", Q_ARG(QString, u"microsoft"_s));
}

void searchLibrary(Stage &stage, const QString &query)
{
    stage.showDestination(Library);
    QTest::keyClick(stage.window(), Qt::Key_F, Qt::ControlModifier);
    if (QObject *field = stage.find(u"QueryField"_s)) {
        field->setProperty("text", query);
    }
    // The search waits until typing pauses.
    QTest::qWait(300);
    stage.settle();
}

void share(Stage &stage)
{
    stage.showDestination(Library);
    stage.request(
        "shareRequested", Q_ARG(QStringList, QStringList{firstArticle(stage).id}), Q_ARG(QStringList, QStringList()));
}

void waitForImport(Stage &stage, ImportSession::Phase phase)
{
    const ImportSession &session = *stage.context().importing();
    if (QTest::qWaitFor([&session, phase] {
            return session.phase() == phase;
        })) {
        stage.settle();
    }
}

void importPage(Stage &stage)
{
    stage.showDestination(Library);
    stage.context().importing()->discard();
    stage.context().importing()->addText({}, copiedPage());
    waitForImport(stage, ImportSession::Phase::Staged);
}

void importFiles(Stage &stage)
{
    stage.showDestination(Library);
    stage.context().importing()->discard();
    stage.context().importing()->addFiles(filesToImport(stage.context().folder()));
    waitForImport(stage, ImportSession::Phase::Staged);
}

void openLines(Stage &stage)
{
    importPage(stage);
    stage.context().importing()->save();
    waitForImport(stage, ImportSession::Phase::Finished);
    ArticleQuery newest;
    newest.order = ArticleQuery::Order::RecentlyOpened;
    const Id article = await(stage.context().store().articles(newest))->constFirst().id;
    stage.request("linesRequested", Q_ARG(QString, article));
    stage.context().history()->undo();
    stage.settle();
}

void askForNames(Stage &stage)
{
    for (const QString &name : {u"가람"_s, u"나래"_s}) {
        Entity entity;
        entity.id = name;
        entity.kind = EntityKind::Company;
        entity.nameKo = name + u"칼럼"_s;
        entity.aliases = {entity.nameKo, u"칼럼"_s};
        std::ignore = await(stage.context().store().saveEntity(entity));
    }
    openReader(stage);
    stage.openPanel(2);
    if (QObject *tab = stage.find(u"EntitiesTab"_s)) {
        tab->property("headerItem").value<QObject *>()->setProperty("shown", true);
    }
    stage.settle();
}

// One of the actions of the page, counted from 0.
void trigger(Stage &stage, int action)
{
    QMetaObject::invokeMethod(QQmlListReference(stage.page(), "actions").at(action), "trigger");
    stage.settle();
}

void partNames(Stage &stage)
{
    openEntity(stage);
    trigger(stage, 1);
}

void joinNames(Stage &stage)
{
    openEntity(stage);
    trigger(stage, 0);
    if (QObject *field = stage.window()->activeFocusItem()) {
        field->setProperty("text", u"오"_s);
    }
    stage.settle();
}

void reportImport(Stage &stage)
{
    importFiles(stage);
    stage.context().importing()->articles()->chooseAll(true);
    stage.context().importing()->save();
    waitForImport(stage, ImportSession::Phase::Finished);
    stage.context().history()->undo();
    stage.settle();
}
}

QList<Scene> allScenes()
{
    return {
        {u"library"_s, true,
            [](Stage &stage) {
                stage.showDestination(Library);
            }},
        {u"library-search"_s, false,
            [](Stage &stage) {
                searchLibrary(stage, u"동맹 AI"_s);
            }},
        {u"library-search-typo"_s, false,
            [](Stage &stage) {
                searchLibrary(stage, u"앤비디아"_s);
            }},
        {u"import-page"_s, false, importPage}, {u"import-files"_s, false, importFiles},
        {u"import-report"_s, false, reportImport},
        {u"trash"_s, false,
            [](Stage &stage) {
                stage.showDestination(Library);
                stage.request("trashRequested");
            }},
        {u"reader"_s, true,
            [](Stage &stage) {
                openReader(stage);
            }},
        {u"reader-middle"_s, false,
            [](Stage &stage) {
                openReader(stage, 7);
            }},
        {u"reader-selection"_s, false, selectSentence}, {u"reader-overlaps"_s, false, overlapMarks},
        {u"reader-find"_s, false, findInArticle},
        {u"reader-pages"_s, false,
            [](Stage &stage) {
                openReader(stage, 7, "paged"_L1);
            }},
        {u"reader-focus"_s, false,
            [](Stage &stage) {
                openReader(stage, 7, "focusMode"_L1);
            }},
        {u"reader-text-only"_s, false,
            [](Stage &stage) {
                openReader(stage, 7);
                const QSize size = stage.window()->size();
                QTest::keyClick(stage.window(), Qt::Key_F11);
                // The whole screen would be as large in each form.
                stage.window()->showNormal();
                stage.resize(size);
                stage.settle();
            }},
        {u"reader-notes"_s, false, openNotes}, {u"reader-extent"_s, false, changeExtent},
        {u"reader-card"_s, false, openCard},
        {u"reader-summary"_s, true,
            [](Stage &stage) {
                openReaderWithPanel(stage, SummaryTab);
            }},
        {u"reader-highlights"_s, false,
            [](Stage &stage) {
                openReaderWithPanel(stage, HighlightsTab);
            }},
        {u"reader-entities"_s, false,
            [](Stage &stage) {
                openReaderWithPanel(stage, EntitiesTab);
            }},
        {u"reader-contents"_s, false,
            [](Stage &stage) {
                openReaderWithPanel(stage, ContentsTab);
            }},
        {u"highlights"_s, true,
            [](Stage &stage) {
                stage.showDestination(Highlights);
            }},
        {u"entities"_s, true,
            [](Stage &stage) {
                stage.showDestination(Entities);
            }},
        {u"entity"_s, true, openEntity}, {u"share"_s, false, share},
        {u"settings"_s, true,
            [](Stage &stage) {
                stage.showDestination(SettingsPage);
            }},
        {u"settings-watching"_s, false, watchFolder},
        {u"health"_s, false,
            [](Stage &stage) {
                stage.showDestination(SettingsPage);
                stage.request("healthRequested");
                QTest::qWait(300); // the library is examined
                stage.settle();
            }},
        {u"about"_s, false,
            [](Stage &stage) {
                stage.showDestination(SettingsPage);
                stage.request("aboutRequested");
            }},
        {u"versions"_s, true, showVersions}, {u"lines"_s, true, openLines}, {u"same-story"_s, true, offerSummary},
        {u"entity-join"_s, true, joinNames}, {u"entity-part"_s, true, partNames},
        {u"names"_s, true, askForNames}, // the last: its companies stay
    };
}

}
