// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "librarycontents.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Mitjul;
using namespace Qt::StringLiterals;

using Kind = HealthFinding::Kind;

/// Each kind of damage is found, named, and repaired as far as there is something to repair it from.
class HealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrong();
    void findsAndRepairs_data();
    void findsAndRepairs();
    void repairsInOneStepWithoutABackup();
    void keepsTextsThatNoBackupHas();
    void findsBadBackups();

private:
    void fill(TestLibrary &library);
    void damage(const TestLibrary &library, const QStringList &statements);
    const Article m_article = longArticle(u"article"_s, 20);
};

void HealthTest::fill(TestLibrary &library)
{
    QVERIFY(library.open());
    valueOf(library->saveArticles({m_article, longArticle(u"second"_s, 20)}));
    Entity entity;
    entity.id = u"harbour"_s;
    entity.nameKo = u"항구"_s;
    valueOf(library->saveEntity(entity));
    for (int i = 0; i < 6; ++i) {
        Highlight mark = markOn(m_article, i);
        mark.entities = {u"harbour"_s};
        valueOf(library->saveHighlight(mark));
    }
    valueOf(library->trashHighlight(marksIn(library.store()).keys().constFirst()));
}

void HealthTest::damage(const TestLibrary &library, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        database.setDatabaseName(library.folder() + "/library.db"_L1);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &sql : statements) {
            QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
}

void HealthTest::findsNothingWrong()
{
    TestLibrary library;
    fill(library);
    valueOf(library->backUp());
    const HealthReport report = valueOf(library->checkHealth());
    QVERIFY(report.isWell());
    QCOMPARE(report.findings, QList<HealthFinding>());
    QCOMPARE(report.articles, 2);
    QCOMPARE(report.marks, 6);
    QCOMPARE(report.entities, 1);
    QCOMPARE(report.backups, 1);
    QCOMPARE(report.lastBackup, library->backups().result().first().time);
    QVERIFY(report.databaseSize > 0 && report.markLogSize > 0 && report.backupSize > 0);
    QCOMPARE(valueOf(library->repair()).findings, QList<HealthFinding>());
}

void HealthTest::findsAndRepairs_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<HealthFinding>("finding");

    QTest::newRow("an index that lacks rows") << QStringList{u"PRAGMA writable_schema = ON"_s,
        u"UPDATE sqlite_schema SET sql = replace(sql, 'start_offset)', 'start_offset) WHERE 0') "
        "WHERE name = 'highlight_article'"_s,
        u"PRAGMA writable_schema = RESET"_s, u"REINDEX highlight_article"_s, u"PRAGMA writable_schema = ON"_s,
        u"UPDATE sqlite_schema SET sql = replace(sql, ' WHERE 0', '') WHERE name = 'highlight_article'"_s,
        u"PRAGMA writable_schema = RESET"_s} << HealthFinding{Kind::Structure, 7, true};
    QTest::newRow("a mark without its article") << QStringList{u"DELETE FROM article WHERE id = 'article'"_s,
        u"DELETE FROM article_text"_s} << HealthFinding{Kind::References, 6, true};
    QTest::newRow("marks beside their words") << QStringList{
        u"UPDATE highlight SET start_offset = start_offset + 3, end_offset = end_offset + 3 "
        "WHERE start_paragraph < 2"_s} << HealthFinding{Kind::Places, 2, true};
    QTest::newRow("marks outside of the text")
        << QStringList{u"UPDATE highlight SET start_paragraph = 900, end_paragraph = 901 WHERE start_paragraph = 4"_s}
        << HealthFinding{Kind::Places, 1, true};
    QTest::newRow("lost marks") << QStringList{u"PRAGMA foreign_keys = ON"_s,
        u"DELETE FROM highlight WHERE start_paragraph < 3"_s}
                                << HealthFinding{Kind::MissingMarks, 3, true};
    QTest::newRow("marks that the log does not know as they are")
        << QStringList{u"UPDATE highlight SET note = 'another' WHERE start_paragraph < 3"_s}
        << HealthFinding{Kind::MarkLog, 3, true};
    QTest::newRow("a wrong text")
        << QStringList{u"UPDATE article_text SET text = replace(text, '바다', '바닥') WHERE article = 'second'"_s}
        << HealthFinding{Kind::Texts, 1, true};
}

void HealthTest::findsAndRepairs()
{
    QFETCH(QStringList, statements);
    QFETCH(HealthFinding, finding);

    TestLibrary library;
    fill(library);
    valueOf(library->backUp());
    const QHash<Id, Highlight> before = marksIn(library.store());
    const Article second = valueOf(library->article(u"second"_s));
    library.close();
    damage(library, statements);
    QVERIFY(library.open());
    HealthFinding found = finding;
    found.repaired = false;
    const QList<HealthFinding> findings = valueOf(library->checkHealth()).findings;
    QVERIFY(findings.contains(found));
    QVERIFY(!valueOf(library->checkHealth()).isWell());

    const HealthReport repaired = valueOf(library->repair());
    QVERIFY(repaired.isWell());
    QVERIFY(repaired.findings.contains(finding));
    QCOMPARE(valueOf(library->checkHealth()).findings, QList<HealthFinding>());
    const QHash<Id, Highlight> after = marksIn(library.store());
    QCOMPARE(after.size(), before.size());
    for (const auto &[id, mark] : before.asKeyValueRange()) {
        QCOMPARE(after.value(id).anchor.range, mark.anchor.range);
        QCOMPARE(after.value(id).anchor.quote, mark.anchor.quote);
    }
    QCOMPARE(valueOf(library->article(u"second"_s)), second);
}

// What the new file is made from then is the damaged one and the log.
void HealthTest::repairsInOneStepWithoutABackup()
{
    TestLibrary library;
    fill(library);
    const QHash<Id, Highlight> before = marksIn(library.store());
    library.close();
    damage(library, {u"UPDATE highlight SET article = 'nowhere' WHERE start_paragraph = 2"_s});
    QVERIFY(library.open());
    QVERIFY(valueOf(library->repair()).isWell());
    QCOMPARE(valueOf(library->checkHealth()).findings, QList<HealthFinding>());
    QCOMPARE(marksIn(library.store()).size(), before.size());
}

void HealthTest::keepsTextsThatNoBackupHas()
{
    TestLibrary library;
    fill(library);
    library.close();
    damage(library, {u"UPDATE article_text SET text = replace(text, '바다', '바닥') WHERE article = 'second'"_s});
    QVERIFY(library.open());
    const HealthReport report = valueOf(library->repair());
    QCOMPARE(report.findings, (QList<HealthFinding>{{Kind::Texts, 1, false}}));
    QVERIFY(valueOf(library->article(u"second"_s)).paragraphs.first().text.contains(u"바닥"));
}

void HealthTest::findsBadBackups()
{
    TestLibrary library;
    fill(library);
    valueOf(library->backUp());
    const QString file = library.folder() + "/backups/"_L1 + library->backups().result().first().name;
    writeBytes(file, QByteArray(5000, 'x'));
    const HealthReport report = valueOf(library->repair());
    QCOMPARE(report.findings, (QList<HealthFinding>{{Kind::Backups, 1, false}}));
    QVERIFY(QFile::exists(file));
}

QTEST_GUILESS_MAIN(HealthTest)

#include "healthtest.moc"
