// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/entities/entitylistmodel.h"
#include "app/entities/entitycontroller.h"
#include "samplelibrary.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Mitjul;
using namespace Qt::StringLiterals;

class EntityListModelTest : public QObject
{
    Q_OBJECT

private:
    static QList<Id> ids(const EntityListModel &model)
    {
        QList<Id> values;
        for (int row = 0; row < model.count(); ++row) {
            values.append(model.index(row).data(EntityListModel::EntityIdRole).toString());
        }
        return values;
    }
    static QSet<QString> labels(const EntityListModel &model)
    {
        QSet<QString> values;
        for (int row = 0; row < model.count(); ++row) {
            values.insert(model.index(row).data(EntityListModel::KindLabelRole).toString());
        }
        return values;
    }
    static void open(EntityListModel &model, SampleLibrary &library)
    {
        new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest, &model);
        model.setApp(&library.app());
        QTRY_VERIFY(model.isLoaded());
    }
    static Id addEntity(SampleLibrary &library)
    {
        Entity entity;
        entity.kind = EntityKind::Company;
        entity.nameKo = u"푸른바다연구소"_s;
        entity.nameEn = u"Blue Sea Institute"_s;
        entity.aliases = {entity.nameKo, entity.nameEn, u"푸바연"_s};
        return answer(library.store().saveEntity(entity));
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Korean name") << u"푸른바다"_s;
        QTest::newRow("English name") << u"blue sea"_s;
        QTest::newRow("alias") << u"푸바연"_s;
        QTest::newRow("initial consonants") << u"ㅍㄹㅂㄷ"_s;
        QTest::newRow("spaces around") << u" 푸른바다 "_s;
    }
    void finds()
    {
        QFETCH(QString, text);
        SampleLibrary library;
        const Id id = addEntity(library);
        EntityListModel model;
        open(model, library);
        QVERIFY(model.count() > 1);
        model.setText(text);
        QTRY_COMPARE(ids(model), QList<Id>{id});
        model.setText({});
        QTRY_VERIFY(model.count() > 1);
    }

    void filtersByKind()
    {
        SampleLibrary library;
        const Id id = addEntity(library);
        EntityListModel model;
        open(model, library);
        QVERIFY(labels(model).size() > 1);
        model.setKind(u"company"_s);
        QTRY_COMPARE(labels(model).size(), 1);
        QVERIFY(ids(model).contains(id));
        model.setKind(u"person"_s);
        QTRY_VERIFY(!ids(model).contains(id));
        QCOMPARE(labels(model).size(), 1);
        model.setKind({});
        QTRY_VERIFY(labels(model).size() > 1);
    }

    void sortsByFrequency()
    {
        SampleLibrary library;
        EntityListModel model;
        open(model, library);
        for (int row = 1; row < model.count(); ++row) {
            QVERIFY(model.index(row - 1).data(EntityListModel::MentionsRole).toInt()
                >= model.index(row).data(EntityListModel::MentionsRole).toInt());
        }
    }

    void countsHighlightsWithoutLosingThePlace()
    {
        SampleLibrary library;
        EntityListModel model;
        open(model, library);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        Highlight linked;
        linked.entities = {ids(model).first()};
        library.mark(library.articles().at(0), 1, linked);
        QTRY_COMPARE(model.index(0).data(EntityListModel::HighlightsRole).toInt(), 1);
        QVERIFY(reset.isEmpty());
    }

    void showsAnEntityWithItsMentionsAndCompany()
    {
        SampleLibrary library;
        EntityListModel model;
        open(model, library);
        const Id id = ids(model).first();
        const Entity entity = answer(library.store().entity(id));
        EntityController controller;
        QAbstractItemModelTester tester(controller.mentions());
        controller.setApp(&library.app());
        controller.setEntity(id);
        QTRY_VERIFY(controller.isLoaded());
        QVERIFY(controller.failure().isEmpty());
        QVERIFY(QStringList({entity.nameKo, entity.nameEn}).contains(controller.name()));
        QTRY_COMPARE(controller.mentions()->count(), model.index(0).data(EntityListModel::MentionsRole).toInt());
        const QModelIndex mention = controller.mentions()->index(0);
        QVERIFY(mention.data(MentionListModel::StyledSnippetRole).toString().contains(u"<b>"_s));
        QVERIFY(mention.data(MentionListModel::FirstOfArticleRole).toBool());
        QTRY_VERIFY(!controller.related().isEmpty());
        for (int i = 1; i < controller.related().size(); ++i) {
            QVERIFY(controller.related().at(i - 1).sharedArticles >= controller.related().at(i).sharedArticles);
        }
    }

    void showsTextOfAMentionAsItIs()
    {
        MentionRow row;
        row.snippet = u"<i>A&B</i> 엔비디아 <img src=x>"_s;
        row.snippetStart = int(row.snippet.indexOf(u"엔비디아"_s));
        row.snippetEnd = row.snippetStart + 4;
        MentionListModel model;
        model.setMentions({row});
        QCOMPARE(model.index(0).data(MentionListModel::StyledSnippetRole).toString(),
            u"&lt;i&gt;A&amp;B&lt;/i&gt; <b>엔비디아</b> &lt;img src=x&gt;"_s);
    }

    void saysThatAnEntityIsMissing()
    {
        SampleLibrary library;
        EntityController controller;
        controller.setApp(&library.app());
        controller.setEntity(u"no-such-entity"_s);
        QTRY_VERIFY(controller.isLoaded());
        QVERIFY(!controller.failure().isEmpty());
    }
};

QTEST_GUILESS_MAIN(EntityListModelTest)
#include "entitylistmodeltest.moc"
