// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/entities/entitymaker.h"
#include "openlibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Mitjul;

class EntityMakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasMadeIsFoundInTheArticles()
    {
        OpenLibrary library;
        Article article;
        article.title = u"들샘의 책방"_s;
        article.paragraphs = {{ParagraphRole::Body, u"들샘책방은 골목 끝에 있다. 주인은 들샘책방을 열 해째 지킨다."_s}};
        article.contentHash = contentHashOf(article);
        const Id id = OpenLibrary::answer(library.app.store().saveArticles({article})).constFirst();
        EntityMaker maker;
        maker.setApp(&library.app);
        const QSignalSpy made(&maker, &EntityMaker::made);
        maker.make(u"company"_s, u" 들샘책방 "_s, u"Deulsaem Books"_s, u"들샘 책방, ,Deulsaem Books"_s);
        QTRY_COMPARE(made.count(), 1);
        const Id entity = made.constFirst().constFirst().toString();
        const Entity saved = OpenLibrary::answer(library.app.store().entity(entity));
        QCOMPARE(saved.kind, EntityKind::Company);
        QCOMPARE(saved.nameKo, u"들샘책방"_s);
        QCOMPARE(saved.aliases.size(), 3);
        QTRY_COMPARE(OpenLibrary::answer(library.app.store().article(id)).mentions.size(), 2);
    }

    void nothingIsMadeWithoutAName()
    {
        OpenLibrary library;
        EntityMaker maker;
        maker.setApp(&library.app);
        const qsizetype before = OpenLibrary::answer(library.app.store().entities({})).size();
        maker.make(u"person"_s, u" "_s, {}, {});
        QCOMPARE(OpenLibrary::answer(library.app.store().entities({})).size(), before);
    }

    void aPassageIsTakenForANameWhenItCanBeOne_data()
    {
        QTest::addColumn<QString>("passage");
        QTest::addColumn<QString>("name");
        QTest::newRow("a name") << u" 홍 길동 "_s << u"홍 길동"_s;
        QTest::newRow("across paragraphs") << u"끝.\n처음"_s << QString();
        QTest::newRow("a sentence") << QString(60, u'가') << QString();
    }

    void aPassageIsTakenForANameWhenItCanBeOne()
    {
        QFETCH(const QString, passage);
        QFETCH(const QString, name);
        QCOMPARE(EntityMaker().nameIn(passage), name);
    }
};

QTEST_MAIN(EntityMakerTest)
#include "entitymakertest.moc"
