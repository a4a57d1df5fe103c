// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/highlights/highlightlistmodel.h"
#include "app/highlights/highlightselection.h"
#include "samplelibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Mitjul;
using namespace Qt::StringLiterals;

class HighlightListModelTest : public QObject
{
    Q_OBJECT

private:
    static QStringList column(const HighlightListModel &model, int role)
    {
        QStringList values;
        for (int row = 0; row < model.count(); ++row) {
            values.append(model.index(row).data(role).toString());
        }
        return values;
    }
    static QStringList ids(const HighlightListModel &model)
    {
        return column(model, HighlightListModel::HighlightIdRole);
    }
    // Attached before there is anything to show, so that the empty state is tested too.
    static void open(HighlightListModel &model, SampleLibrary &library)
    {
        new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest, &model);
        model.setApp(&library.app());
        QTRY_VERIFY(model.isLoaded());
    }
    static Highlight with(HighlightColor color, const QString &note = {}, const QStringList &tags = {})
    {
        Highlight highlight;
        highlight.color = color;
        highlight.note = note;
        highlight.tags = tags;
        return highlight;
    }

private Q_SLOTS:
    void showsNothingWhenNothingIsMarked()
    {
        SampleLibrary library;
        HighlightListModel model;
        open(model, library);
        QCOMPARE(model.count(), 0);
        QVERIFY(model.failure().isEmpty());
    }

    void sortsByPlaceWithUncertainOnesFirst()
    {
        SampleLibrary library;
        const QList<Id> articles = library.articles();
        const Highlight later = library.mark(articles.at(0), 3);
        const Highlight earlier = library.mark(articles.at(0), 1);
        const Highlight orphan = library.markOrphan(articles.at(1), u"사라진 말"_s);
        HighlightListModel model;
        open(model, library);
        QCOMPARE(ids(model), (QStringList{orphan.id, earlier.id, later.id}));
        QVERIFY(!model.index(0).data(HighlightListModel::WarningRole).toString().isEmpty());
        QVERIFY(model.index(1).data(HighlightListModel::WarningRole).toString().isEmpty());
        const QStringList sections = column(model, HighlightListModel::SectionRole);
        QVERIFY(sections.at(0) != sections.at(1));
        QCOMPARE(sections.at(1), sections.at(2));
        const Article article = answer(library.store().article(articles.at(0)));
        QCOMPARE(model.sectionTitle(sections.at(1)), article.title);
        QCOMPARE(model.index(1).data(HighlightListModel::ArticleTitleRole).toString(), article.title);
    }

    void sortsByTimeAndColour()
    {
        SampleLibrary library;
        const Id article = library.articles().at(0);
        const Highlight blue = library.mark(article, 1, with(HighlightColor::Blue));
        QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > blue.created);
        const Highlight yellow = library.mark(article, 2, with(HighlightColor::Yellow));
        HighlightListModel model;
        open(model, library);
        model.setOrder(HighlightListModel::Order::Newest);
        QTRY_COMPARE(ids(model), (QStringList{yellow.id, blue.id}));
        model.setOrder(HighlightListModel::Order::Color);
        QTRY_COMPARE(column(model, HighlightListModel::SectionRole), (QStringList{u"yellow"_s, u"blue"_s}));
        QCOMPARE(ids(model), (QStringList{yellow.id, blue.id}));
    }

    void filters_data()
    {
        QTest::addColumn<QByteArray>("property");
        QTest::addColumn<QString>("value");
        QTest::newRow("colour") << "color"_ba << u"green"_s;
        QTest::newRow("tag") << "tag"_ba << u"반도체"_s;
        QTest::newRow("text of a note") << "text"_ba << u"다시 볼"_s;
        QTest::newRow("text of a tag") << "text"_ba << u"반도"_s;
        QTest::newRow("text in other width and case") << "text"_ba << u"ｇｐｕ"_s;
        QTest::newRow("entity") << "entity"_ba << u"*entity"_s;
        QTest::newRow("article") << "article"_ba << u"*article"_s;
    }
    void filters()
    {
        QFETCH(QByteArray, property);
        QFETCH(QString, value);
        SampleLibrary library;
        const QList<Id> articles = library.articles();
        const Entity entity = answer(library.store().entities({})).first().entity;
        Highlight wanted = with(HighlightColor::Green, u"다시 볼 곳: GPU"_s, {u"반도체"_s});
        wanted.entities = {entity.id};
        wanted = library.mark(articles.at(1), 1, wanted);
        library.mark(articles.at(0), 2, with(HighlightColor::Yellow, u"다른 것"_s, {u"경제"_s}));
        HighlightListModel model;
        open(model, library);
        QCOMPARE(model.count(), 2);
        value = value == "*entity"_L1 ? entity.id : value == "*article"_L1 ? articles.at(1) : value;
        model.setProperty(property.constData(), value);
        QTRY_COMPARE(ids(model), QStringList{wanted.id});
        QVERIFY(model.isFiltered());
        model.clearFilter();
        QTRY_COMPARE(model.count(), 2);
    }

    void readsPageByPage()
    {
        SampleLibrary library;
        const QList<Id> articles = library.articles();
        for (int i = 0; i < 150; ++i) {
            library.mark(articles.at(i % 3), i % 4);
        }
        HighlightListModel model;
        open(model, library);
        QVERIFY(model.count() < 150);
        const auto readOn = [&model] {
            model.fetchMore({});
            return model.count();
        };
        QTRY_COMPARE(readOn(), 150);
        QVERIFY(!model.canFetchMore({}));
        const QStringList all = ids(model);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 150);
    }

    void followsTheStoreByTheSmallestChanges()
    {
        SampleLibrary library;
        const Id article = library.articles().at(0);
        Highlight first = library.mark(article, 1);
        const Highlight last = library.mark(article, 3);
        HighlightListModel model;
        open(model, library);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);

        const Highlight middle = library.mark(article, 2);
        QTRY_COMPARE(ids(model), (QStringList{first.id, middle.id, last.id}));
        first.note = u"새 메모"_s;
        answer(library.store().saveHighlight(first));
        QTRY_COMPARE(model.index(0).data(HighlightListModel::NoteRole).toString(), first.note);
        answer(library.store().trashHighlight(middle.id));
        QTRY_COMPARE(ids(model), (QStringList{first.id, last.id}));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QVERIFY(reset.isEmpty());
    }

    void trashesTheSelectedWithUndo()
    {
        SampleLibrary library;
        const Id article = library.articles().at(0);
        const Highlight kept = library.mark(article, 1);
        library.mark(article, 2);
        library.mark(article, 3);
        HighlightListModel model;
        open(model, library);
        HighlightSelection selection;
        selection.setProperty("model", QVariant::fromValue(&model));
        selection.selectAll();
        QTRY_COMPARE(selection.count(), 3);
        selection.toggle(kept.id);
        QSignalSpy notice(&library.app(), &AppContext::undoableNotice);
        selection.trash();
        QTRY_COMPARE(ids(model), QStringList{kept.id});
        QTRY_COMPARE(notice.size(), 1);
        QVERIFY(!selection.isActive());
        library.app().history()->undo();
        QTRY_COMPARE(model.count(), 3);
        library.app().history()->redo();
        QTRY_COMPARE(model.count(), 1);
    }

    void sharesWhatIsSelectedElseWhatIsShown()
    {
        SampleLibrary library;
        const Id article = library.articles().at(0);
        const Highlight green = library.mark(article, 1, with(HighlightColor::Green));
        const Highlight blue = library.mark(article, 2, with(HighlightColor::Blue));
        HighlightListModel model;
        open(model, library);
        HighlightSelection selection;
        selection.setProperty("model", QVariant::fromValue(&model));
        QSignalSpy ready(&selection, &HighlightSelection::shareReady);
        selection.share();
        QCOMPARE(ready.last().first().toStringList(), QStringList());
        model.setColor(u"green"_s);
        selection.share();
        QTRY_COMPARE(ready.size(), 2);
        QCOMPARE(ready.last().first().toStringList(), QStringList{green.id});
        selection.toggle(blue.id);
        selection.share();
        QCOMPARE(ready.last().first().toStringList(), QStringList{blue.id});
    }
};

QTEST_GUILESS_MAIN(HighlightListModelTest)
#include "highlightlistmodeltest.moc"
