// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "librarycontents.h"
#include "storage/backup/backupfolder.h"
#include "storage/backup/backupname.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 day = 24 * 60 * 60 * 1000;

QList<Backup> dailies(qint64 first, int count)
{
    QList<Backup> backups;
    for (int i = 0; i < count; ++i) {
        backups.prepend(*BackupName::parse(BackupName::of(Backup::Reason::Daily, first + i * day)));
    }
    return backups;
}
}

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesSayWhenAndWhy();
    void keepsDaysWeeksAndMonths();
    void keepsThoseBeforeSomething();
    void isMadeOncePerDay();
    void isSkippedWhenNothingChanged();
    void isMadeBeforeMarksMove();
    void saysWhatWouldBeLost();
    void goesBack();
    void goesBackPastAStaleLog();
    void goesBackWithoutALibrary();
    void refusesABadBackup_data();
    void refusesABadBackup();
    void keepsGoodOnesWhenTheDiskIsFull();
    void isMadeBeforeAnUpgrade();

private:
    void fill(TestLibrary &library);
    const Article m_article = longArticle(u"article"_s);
};

void BackupTest::fill(TestLibrary &library)
{
    QVERIFY(library.open());
    valueOf(library->saveArticles({m_article}));
    for (int i = 0; i < 3; ++i) {
        valueOf(library->saveHighlight(markOn(m_article, i)));
    }
}

void BackupTest::namesSayWhenAndWhy()
{
    for (const auto reason :
        {Backup::Reason::Daily, Backup::Reason::Asked, Backup::Reason::BeforeUpgrade, Backup::Reason::BeforeUpdate}) {
        const std::optional<Backup> backup = BackupName::parse(BackupName::of(reason, 1790000000123));
        QVERIFY(backup);
        QCOMPARE(backup->reason, reason);
        QCOMPARE(backup->time, 1790000000123);
    }
    for (const QString &name : {u"holiday.db"_s, u"20261122T031500123Z-daily"_s, u"unfinished.tmp"_s}) {
        QVERIFY(!BackupName::parse(name));
    }
}

void BackupTest::keepsDaysWeeksAndMonths()
{
    const qint64 noon = QDateTime(QDate(2026, 1, 1), QTime(12, 0)).toMSecsSinceEpoch();
    const QList<Backup> year = dailies(noon, 365);
    const QStringList kept = BackupName::worthKeeping(year);
    const QSet<QString> names(kept.begin(), kept.end());
    // 7 days, of which two weeks; two more weeks; five more months, one of them in those weeks.
    QVERIFY2(names.size() >= 13 && names.size() <= 17, qPrintable(QString::number(names.size())));
    for (int i = 0; i < 7; ++i) {
        QVERIFY(names.contains(year.at(i).name));
    }
    QVERIFY(names.contains(BackupName::of(Backup::Reason::Daily, noon + 211 * day))); // the last of July
    QVERIFY(!names.contains(BackupName::of(Backup::Reason::Daily, noon + 180 * day)));
    // Several of one day: the last one.
    const QList<Backup> sameDay{*BackupName::parse(BackupName::of(Backup::Reason::Asked, noon + 1000)),
        *BackupName::parse(BackupName::of(Backup::Reason::Daily, noon))};
    QCOMPARE(BackupName::worthKeeping(sameDay).count(sameDay.first().name), 3);
    QVERIFY(!BackupName::worthKeeping(sameDay).contains(sameDay.last().name));
}

void BackupTest::keepsThoseBeforeSomething()
{
    QList<Backup> backups;
    for (int i = 0; i < 30; ++i) {
        backups.prepend(*BackupName::parse(BackupName::of(
            i % 2 == 0 ? Backup::Reason::BeforeUpgrade : Backup::Reason::BeforeUpdate, 1790000000000 + i * 1000)));
    }
    QCOMPARE(BackupName::worthKeeping(backups).size(), 20);
}

void BackupTest::isMadeOncePerDay()
{
    TestLibrary library;
    fill(library);
    for (int i = 0; i < 3; ++i) {
        valueOf(library->saveHighlight(markOn(m_article, 10 + i)));
        valueOf(library->backUpDaily());
    }
    const QList<Backup> backups = library->backups().result();
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().reason, Backup::Reason::Daily);
    QCOMPARE(backups.first().articles, 1);
    QCOMPARE(backups.first().marks, 4);
    QVERIFY(backups.first().isReadable && backups.first().size > 0);
    const QString file = library.folder() + "/backups/"_L1 + backups.first().name;
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void BackupTest::isSkippedWhenNothingChanged()
{
    TestLibrary library;
    fill(library);
    for (int i = 0; i < 3; ++i) {
        valueOf(library->backUp());
    }
    QCOMPARE(library->backups().result().size(), 1);
    valueOf(library->saveReadingPosition(u"article"_s, {{3, 0}, 0.5}));
    valueOf(library->backUp());
    QCOMPARE(library->backups().result().size(), 1); // of that day, the last one
    QVERIFY(library.open());
    const QString name = library->backups().result().first().name;
    valueOf(library->backUp());
    QCOMPARE(library->backups().result().first().name, name);
}

void BackupTest::isMadeBeforeMarksMove()
{
    TestLibrary library;
    fill(library);
    valueOf(library->saveArticles({m_article, longArticle(u"unmarked"_s)}));
    valueOf(library->saveArticles({longArticle(u"unmarked"_s, 10)}));
    QCOMPARE(library->backups().result().size(), 0);
    valueOf(library->saveArticles({longArticle(u"article"_s, 100)}));
    QCOMPARE(library->backups().result().size(), 1);
    QCOMPARE(library->backups().result().first().reason, Backup::Reason::BeforeUpdate);
    valueOf(library->saveBundle(u"bundle"_s, u"2"_s, {}, {longArticle(u"article"_s, 150)}));
    QCOMPARE(library->backups().result().size(), 2);
}

void BackupTest::saysWhatWouldBeLost()
{
    TestLibrary library;
    fill(library);
    valueOf(library->backUp());
    const QString name = library->backups().result().first().name;
    QCOMPARE(valueOf(library->lossOf(name)), BackupLoss());
    valueOf(library->saveArticles({longArticle(u"second"_s)}));
    valueOf(library->saveHighlight(markOn(m_article, 7)));
    valueOf(library->saveHighlight(markOn(m_article, 8)));
    Highlight changed = valueOf(library->highlights({})).first();
    changed.note = u"다른 메모"_s;
    valueOf(library->saveHighlight(changed));
    QCOMPARE(valueOf(library->lossOf(name)), (BackupLoss{1, 2, 1}));
    QCOMPARE(errorOf(library->lossOf(u"20261122T031500123Z-daily.db"_s)), Error::Kind::NotFound);
    QCOMPARE(valueOf(library->highlights({})).size(), 5);
}

void BackupTest::goesBack()
{
    TestLibrary library;
    fill(library);
    const QHash<Id, Highlight> marks = marksIn(library.store());
    valueOf(library->backUp());
    const QString name = library->backups().result().first().name;
    valueOf(library->saveArticles({longArticle(u"second"_s)}));
    valueOf(library->saveHighlight(markOn(m_article, 7)));
    QStringList changed;
    QObject context;
    connect(&library.store(), &Store::articlesChanged, &context, [&changed](const QList<Id> &ids) {
        changed += ids;
    });
    valueOf(library->restoreBackup(name));
    QCOMPARE(marksIn(library.store()), marks);
    QCOMPARE(valueOf(library->articles({})).size(), 1);
    QTRY_VERIFY(changed.contains(u"article"_s) && changed.contains(u"second"_s));
    // What was replaced is kept whole, and stays away when the library is opened again.
    const QString replaced = library.folder() + "/replaced"_L1;
    const QStringList kept = QDir(replaced).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(kept.size(), 1);
    QVERIFY(library.open());
    QCOMPARE(marksIn(library.store()), marks);
    Store old({replaced + u'/' + kept.first(), {}, {}});
    valueOf(old.open());
    QCOMPARE(valueOf(old.articles({})).size(), 2);
    QCOMPARE(valueOf(old.highlights({})).size(), 4);
}

// The log that another program left behind would be written into the restored file without a word.
void BackupTest::goesBackPastAStaleLog()
{
    TestLibrary library;
    fill(library);
    const QByteArray log = bytesOf(library.folder() + "/library.db-wal"_L1);
    QVERIFY(!log.isEmpty());
    for (int i = 10; i < 60; ++i) {
        valueOf(library->saveHighlight(markOn(m_article, i)));
    }
    const QHash<Id, Highlight> marks = marksIn(library.store());
    valueOf(library->backUp());
    const QString name = library->backups().result().first().name;
    library.close();
    writeBytes(library.folder() + "/library.db"_L1, QByteArray(8192, 'x'));
    writeBytes(library.folder() + "/library.db-wal"_L1, log);
    Store store(library.options());
    valueOf(store.restoreBackup(name));
    QCOMPARE(marksIn(store), marks);
}

void BackupTest::goesBackWithoutALibrary()
{
    TestLibrary library;
    fill(library);
    valueOf(library->backUp());
    const QString name = library->backups().result().first().name;
    library.close();
    QVERIFY(QFile::remove(library.folder() + "/library.db"_L1));
    Store store(library.options());
    QCOMPARE(store.backups().result().size(), 1);
    valueOf(store.restoreBackup(name));
    QCOMPARE(valueOf(store.highlights({})).size(), 3);
}

void BackupTest::refusesABadBackup_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a text") << QByteArray("Not a database. ").repeated(1000);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("cut");
}

void BackupTest::refusesABadBackup()
{
    QFETCH(QByteArray, bytes);
    TestLibrary library;
    fill(library);
    valueOf(library->backUp());
    const QString name = library->backups().result().first().name;
    const QString file = library.folder() + "/backups/"_L1 + name;
    writeBytes(file, bytes == "cut" ? bytesOf(file).first(20000) : bytes);
    QCOMPARE(errorOf(library->restoreBackup(name)), Error::Kind::Damaged);
    QCOMPARE(errorOf(library->lossOf(name)), Error::Kind::Damaged);
    QCOMPARE(valueOf(library->highlights({})).size(), 3);
    QVERIFY(!QFile::exists(library.folder() + "/replaced"_L1));
    if (bytes != "cut") {
        QVERIFY(!library->backups().result().first().isReadable);
    }
}

void BackupTest::keepsGoodOnesWhenTheDiskIsFull()
{
    TestLibrary library;
    fill(library);
    valueOf(library->backUp());
    const QList<Backup> before = library->backups().result();
    valueOf(library->saveHighlight(markOn(m_article, 9)));
    // A folder where the file would be written.
    QVERIFY(QDir().mkpath(library.folder() + "/backups/unfinished.tmp/x"_L1));
    QCOMPARE(errorOf(library->backUp()), Error::Kind::NotPermitted);
    QCOMPARE(library->backups().result(), before);
    valueOf(library->saveHighlight(markOn(m_article, 10)));
}

void BackupTest::isMadeBeforeAnUpgrade()
{
    TestLibrary library;
    QFile dump(QStringLiteral(TEST_DATA "/library-v1.sql"));
    QVERIFY(dump.open(QFile::ReadOnly));
    QDir().mkpath(library.folder());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        database.setDatabaseName(library.folder() + "/library.db"_L1);
        QVERIFY(database.open());
        const QStringList statements = QString::fromUtf8(dump.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
        for (const QString &sql : statements) {
            QSqlQuery query(database);
            QVERIFY(query.exec(sql));
        }
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    QVERIFY(library.open());
    const QList<Backup> backups = library->backups().result();
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().reason, Backup::Reason::BeforeUpgrade);
    QCOMPARE(backups.first().marks, 1);
    QVERIFY(backups.first().isReadable);
    valueOf(library->restoreBackup(backups.first().name));
    QCOMPARE(valueOf(library->highlights({})).size(), 1);
}

QTEST_GUILESS_MAIN(BackupTest)

#include "backuptest.moc"
