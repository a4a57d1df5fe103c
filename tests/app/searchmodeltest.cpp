// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/library/searchmodel.h"
#include "openlibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

class SearchModelTest : public QObject
{
    Q_OBJECT

    static Article article()
    {
        Article article;
        article.title = u"가을 <b>숲</b>의 기록"_s;
        article.publisher = u"시험"_s;
        article.paragraphs = {
            {ParagraphRole::Body, u"첫 문단이다."_s}, {ParagraphRole::Body, u"다람쥐 & <i>도토리</i>를 보았다."_s}};
        return article;
    }

private Q_SLOTS:
    void findsAPassageAndLeadsThere()
    {
        OpenLibrary library;
        const QList<Id> saved = OpenLibrary::answer(library.app.store().saveArticles({article()}));
        SearchModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setApp(&library.app);
        model.setText(u"도토리"_s);
        QVERIFY(!model.isSettled());
        QTRY_VERIFY(model.isSettled());
        QCOMPARE(model.count(), 1);
        QSignalSpy passages(&model, &SearchModel::passageChosen);
        model.open(0);
        QCOMPARE(passages.value(0), (QVariantList{saved.first(), 1, 9}));
    }

    void escapesWhatCameFromOutside()
    {
        OpenLibrary library;
        OpenLibrary::answer(library.app.store().saveArticles({article()}));
        SearchModel model;
        model.setApp(&library.app);
        model.setText(u"도토리"_s);
        QTRY_COMPARE(model.count(), 1);
        const QString snippet = model.index(0).data(SearchModel::SnippetRole).toString();
        QVERIFY2(snippet.contains(u"&amp; &lt;i&gt;<b>도토리</b>&lt;/i&gt;"_s), qPrintable(snippet));
    }

    void marksEachWord()
    {
        OpenLibrary library;
        OpenLibrary::answer(library.app.store().saveArticles({article()}));
        SearchModel model;
        model.setApp(&library.app);
        model.setText(u"도토리 다람"_s);
        QTRY_COMPARE(model.count(), 1);
        const QString snippet = model.index(0).data(SearchModel::SnippetRole).toString();
        QCOMPARE(snippet, u"<b>다람</b>쥐 &amp; &lt;i&gt;<b>도토리</b>&lt;/i&gt;를 보았다."_s);
    }

    void followsWhatIsBeingComposed()
    {
        OpenLibrary library;
        OpenLibrary::answer(library.app.store().saveArticles({article()}));
        SearchModel model;
        model.setApp(&library.app);
        model.setText(u"도퇴"_s);
        model.setComposing(true);
        QTRY_VERIFY(model.isSettled());
        QCOMPARE(model.count(), 0);
        model.setText(u"도토ㄹ"_s);
        QTRY_VERIFY(model.isSettled());
        QCOMPARE(model.count(), 1);
        model.setComposing(false);
        QTRY_VERIFY(model.isSettled());
        QCOMPARE(model.count(), 0);
    }

    void suggestsAnotherSpelling()
    {
        OpenLibrary library;
        Article acorns = article();
        acorns.tags = QStringList{u"도토리묵"_s};
        OpenLibrary::answer(library.app.store().saveArticles({acorns}));
        SearchModel model;
        model.setApp(&library.app);
        model.setText(u"도투리묵"_s);
        QTRY_COMPARE(model.suggestion(), u"도토리묵"_s);
        model.setText(model.suggestion());
        QTRY_COMPARE(model.count(), 1);
        QCOMPARE(model.suggestion(), QString());
    }

    void namesTheGroupsInOrder()
    {
        OpenLibrary library;
        Article inText = article();
        inText.title = u"다른 제목"_s;
        inText.paragraphs = {{ParagraphRole::Body, u"가을이 왔다."_s}};
        OpenLibrary::answer(library.app.store().saveArticles({article(), inText}));
        SearchModel model;
        model.setApp(&library.app);
        model.setText(u"가을"_s);
        QTRY_VERIFY(model.count() >= 2);
        QCOMPARE(model.index(0).data(SearchModel::GroupRole).toString(), u"Titles"_s);
        QCOMPARE(model.index(model.count() - 1).data(SearchModel::GroupRole).toString(), u"Text"_s);
    }

    void nothingIsFoundForNothing()
    {
        OpenLibrary library;
        SearchModel model;
        model.setApp(&library.app);
        model.setText(u"기"_s);
        QTRY_VERIFY(model.isSettled());
        model.setText(QString());
        QTRY_VERIFY(model.isSettled());
        QCOMPARE(model.count(), 0);
    }
};

QTEST_GUILESS_MAIN(SearchModelTest)
#include "searchmodeltest.moc"
