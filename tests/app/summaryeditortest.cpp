// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/reader/summaryeditor.h"
#include "app/reader/articlecontroller.h"
#include "app/reader/summarymodel.h"
#include "openlibrary.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

class SummaryEditorTest : public QObject
{
    Q_OBJECT

    static Id ownArticle(OpenLibrary &library)
    {
        Article article;
        article.title = u"강가의 도서관"_s;
        article.paragraphs = {
            {ParagraphRole::Body, u"시립도서관은 강가에 있다. 사람들은 저녁마다 도서관에 모인다."_s},
            {ParagraphRole::Body, u"마을버스는 한 시간에 두 번 다닌다. 막차는 자정에 떠난다."_s},
            {ParagraphRole::Body, u"도서관은 자정까지 불을 켠다. 자원봉사자가 열람실을 지킨다."_s},
        };
        article.contentHash = contentHashOf(article);
        return OpenLibrary::answer(library.app.store().saveArticles({article})).constFirst();
    }

    static QList<SummarySentence> summaryOf(OpenLibrary &library, const Id &id)
    {
        return OpenLibrary::answer(library.app.store().article(id)).summary;
    }

    static void write(OpenLibrary &library, const Id &id, const QString &korean, const QString &english)
    {
        SummaryEditor editor;
        editor.setApp(&library.app);
        editor.setArticle(id);
        QTRY_VERIFY(editor.isLoaded());
        editor.save(korean, english);
    }

private Q_SLOTS:
    void sentencesArePairedAndFindTheirParagraphs()
    {
        OpenLibrary library;
        const Id id = ownArticle(library);
        write(library, id, u"1. 마을버스 막차는 자정에 떠난다.\n\n- 도서관은 불을 켠다. [3, 1, 9]"_s,
            u"The last bus leaves at midnight.\nThe library keeps its lights on.\nNobody knows why."_s);
        const QList<SummarySentence> expected{
            {u"마을버스 막차는 자정에 떠난다."_s, u"The last bus leaves at midnight."_s, {1}},
            {u"도서관은 불을 켠다."_s, u"The library keeps its lights on."_s, {0, 2}},
            {QString(), u"Nobody knows why."_s, {}},
        };
        QTRY_COMPARE(summaryOf(library, id), expected);
    }

    void whatWasWrittenIsShownAsItIsWrittenAgain()
    {
        OpenLibrary library;
        const Id id = ownArticle(library);
        write(library, id, u"도서관은 불을 켠다. [1, 3]"_s, u"The lights are on. [1, 3]"_s);
        QTRY_COMPARE(summaryOf(library, id).size(), 1);
        SummaryEditor editor;
        editor.setApp(&library.app);
        editor.setArticle(id);
        QTRY_VERIFY(editor.isLoaded());
        QCOMPARE(editor.korean(), u"도서관은 불을 켠다. [1, 3]"_s);
        QCOMPARE(editor.english(), u"The lights are on. [1, 3]"_s);
    }

    void whatCannotBeSavedIsLeftOnTheClipboard()
    {
        OpenLibrary library;
        const Id id = ownArticle(library);
        SummaryEditor editor;
        editor.setApp(&library.app);
        editor.setArticle(id);
        QTRY_VERIFY(editor.isLoaded());
        OpenLibrary::answer(library.app.store().trashArticle(id));
        OpenLibrary::answer(library.app.store().emptyTrash());
        const QSignalSpy notices(&library.app, &AppContext::notice);
        editor.save(u"도서관은 불을 켠다. [1]"_s, u"The lights are on."_s);
        QTRY_COMPARE(notices.count(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"도서관은 불을 켠다. [1]\n\nThe lights are on. [1]"_s);
    }

    void itIsTakenBackAndBroughtAgain()
    {
        OpenLibrary library;
        const Id id = ownArticle(library);
        write(library, id, u"첫 요약이다."_s, {});
        QTRY_COMPARE(summaryOf(library, id).size(), 1);
        library.app.history()->undo();
        QTRY_VERIFY(summaryOf(library, id).isEmpty());
        library.app.history()->redo();
        QTRY_COMPARE(summaryOf(library, id).size(), 1);
        write(library, id, {}, {});
        QTRY_VERIFY(summaryOf(library, id).isEmpty());
    }

    void withoutOneTheArticleSpeaksForItself()
    {
        OpenLibrary library;
        const Id id = ownArticle(library);
        ArticleController controller;
        controller.setApp(&library.app);
        controller.setArticle(id);
        SummaryModel &summary = *controller.summary();
        QTRY_VERIFY(summary.count() > 0);
        QVERIFY(summary.isPicked());
        QVERIFY(summary.isWritable());
        const QString first = summary.index(0).data(SummaryModel::KoreanRole).toString();
        QVERIFY(OpenLibrary::answer(library.app.store().article(id)).text().contains(first));
        write(library, id, u"내가 쓴 요약이다."_s, {});
        QTRY_VERIFY(!summary.isPicked());
        QCOMPARE(summary.index(0).data(SummaryModel::KoreanRole).toString(), u"내가 쓴 요약이다."_s);
    }
};

QTEST_MAIN(SummaryEditorTest)
#include "summaryeditortest.moc"
