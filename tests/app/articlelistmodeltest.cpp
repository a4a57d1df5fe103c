// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/library/articlelistmodel.h"
#include "app/library/trashmodel.h"
#include "openlibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

namespace
{
QStringList titlesOf(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row) {
        titles.append(model.index(row, 0).data().toString());
    }
    return titles;
}

Article articleOf(int number)
{
    Article article;
    article.title = u"제목 %1"_s.arg(number, 4, 10, QLatin1Char('0'));
    article.publisher = u"시험"_s;
    article.published = u"2020-01-01"_s;
    article.paragraphs = {{ParagraphRole::Body, u"본문"_s}};
    return article;
}
}

class ArticleListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatTheLibraryHas()
    {
        ArticleListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        OpenLibrary library;
        model.setApp(&library.app);
        QTRY_VERIFY(model.isLoaded());
        const qsizetype bundled = OpenLibrary::answer(library.app.store().articles({})).size();
        QVERIFY(bundled > 0);
        QCOMPARE(model.count(), bundled);
    }

    void ordersByTitle()
    {
        OpenLibrary library;
        ArticleListModel model;
        model.setOrder(ArticleListModel::Order::Title);
        model.setApp(&library.app);
        QTRY_VERIFY(model.isLoaded());
        QStringList expected = titlesOf(model);
        model.setOrder(ArticleListModel::Order::Newest);
        QTRY_VERIFY(titlesOf(model) != expected);
        model.setOrder(ArticleListModel::Order::Title);
        QTRY_COMPARE(titlesOf(model), expected);
    }

    void filtersAndShowsAllAgain()
    {
        OpenLibrary library;
        OpenLibrary::answer(library.app.store().saveArticles({articleOf(1)}));
        ArticleListModel model;
        model.setApp(&library.app);
        QTRY_VERIFY(model.isLoaded());
        const int all = model.count();
        model.setPublisher(u"시험"_s);
        QVERIFY(model.isFiltered());
        QTRY_COMPARE(titlesOf(model), QStringList{u"제목 0001"_s});
        model.clearFilters();
        QTRY_COMPARE(model.count(), all);
    }

    void fetchesALongListInPages()
    {
        OpenLibrary library;
        QList<Article> many;
        for (int number = 0; number < 250; ++number) {
            many.append(articleOf(number));
        }
        OpenLibrary::answer(library.app.store().saveArticles(many));
        ArticleListModel model;
        model.setPublisher(u"시험"_s);
        model.setOrder(ArticleListModel::Order::Title);
        model.setApp(&library.app);
        QTRY_COMPARE(model.count(), 100);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_COMPARE(model.count(), 200);
        model.fetchMore({});
        QTRY_COMPARE(model.count(), 250);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(titlesOf(model).last(), u"제목 0249"_s);
    }

    void neverFetchesARowTwice()
    {
        OpenLibrary library;
        QList<Article> many;
        for (int number = 0; number < 250; ++number) {
            many.append(articleOf(number));
        }
        OpenLibrary::answer(library.app.store().saveArticles(many));
        ArticleListModel model;
        // It asks for more whenever it may.
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPublisher(u"시험"_s);
        model.setApp(&library.app);
        const auto fetch = [&model] {
            model.fetchMore({});
            return model.count();
        };
        QTRY_VERIFY(fetch() >= 250);
        QCOMPARE(model.count(), 250);
    }

    void growsWithoutStartingAgain()
    {
        OpenLibrary library;
        ArticleListModel model;
        model.setApp(&library.app);
        QTRY_VERIFY(model.isLoaded());
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
        OpenLibrary::answer(library.app.store().saveArticles({articleOf(7)}));
        QTRY_COMPARE(insertions.count(), 1);
        QCOMPARE(resets.count(), 0);
    }

    void whatIsThrownAwayCanComeBack()
    {
        OpenLibrary library;
        ArticleListModel model;
        model.setApp(&library.app);
        QTRY_VERIFY(model.isLoaded());
        TrashModel trash;
        QAbstractItemModelTester tester(&trash, QAbstractItemModelTester::FailureReportingMode::QtTest);
        trash.setApp(&library.app);
        const QStringList before = titlesOf(model);
        QSignalSpy notices(&library.app, &AppContext::undoableNotice);

        model.moveToTrash(model.index(0).data(ArticleListModel::ArticleRole).toString());
        QTRY_COMPARE(model.count(), before.size() - 1);
        QTRY_COMPARE(notices.count(), 1);
        QTRY_COMPARE(titlesOf(trash), QStringList{before.first()});

        library.app.history()->undo();
        QTRY_COMPARE(titlesOf(model), before);
        QTRY_COMPARE(trash.count(), 0);

        library.app.history()->redo();
        QTRY_COMPARE(trash.count(), 1);
        trash.restore(0);
        QTRY_COMPARE(titlesOf(model), before);
    }

    void anEmptiedTrashIsEmpty()
    {
        OpenLibrary library;
        TrashModel trash;
        trash.setApp(&library.app);
        const QList<ArticleRow> rows = OpenLibrary::answer(library.app.store().articles({}));
        OpenLibrary::answer(library.app.store().trashArticle(rows.first().id));
        QTRY_COMPARE(trash.count(), 1);
        trash.empty();
        QTRY_COMPARE(trash.count(), 0);
        QVERIFY(OpenLibrary::answer(library.app.store().trash()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ArticleListModelTest)
#include "articlelistmodeltest.moc"
