// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "storage/database.h"
#include "storage/libraryfolder.h"
#include "storage/migrations.h"
#include "storage/statement.h"
#include "storage/transaction.h"
#include "testlibrary.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <sys/stat.h>

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
}

/// Runs statements on a database file without the store.
QString runOn(const QString &file, const QStringList &statements)
{
    const QString name = u"test"_s;
    QString trouble;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(database);
        for (const QString &sql : statements) {
            if (!query.exec(sql)) {
                trouble += query.lastError().text();
            }
        }
        query.clear();
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return trouble;
}

/// Everything that makes a schema, in words: tables with their columns and foreign keys, and indexes.
QStringList schemaOf(const QString &folder)
{
    QStringList schema;
    LibraryFolder library(folder);
    Database database;
    if (!database.open(library)) {
        return schema;
    }
    const QStringList queries{
        u"SELECT concat_ws('|', t.name, t.strict, t.wr, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk) "
        "FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c WHERE t.schema = 'main' ORDER BY t.name, c.cid"_s,
        u"SELECT concat_ws('|', t.name, f.\"table\", f.\"from\", f.\"to\", f.on_delete) "
        "FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f ORDER BY t.name, f.\"from\""_s,
        u"SELECT concat_ws('|', t.name, i.name, i.\"unique\", i.partial, c.name, c.\"desc\", c.coll) "
        "FROM pragma_table_list t JOIN pragma_index_list(t.name) i JOIN pragma_index_xinfo(i.name) c "
        "ORDER BY t.name, i.name, c.seqno"_s,
    };
    for (const QString &sql : queries) {
        Statement rows(database, sql);
        rows.run();
        while (rows.next()) {
            schema += rows.text(0);
        }
    }
    return schema;
}

QStringList titlesInOrder(Store &store)
{
    ArticleQuery query;
    query.order = ArticleQuery::Order::Title;
    QStringList titles;
    for (const ArticleRow &row : valueOf(store.articles(query))) {
        titles += row.title;
    }
    return titles;
}

QFile::Permissions others(const QString &path)
{
    return QFileInfo(path).permissions()
        & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther
            | QFile::ExeOther);
}
}

class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsPragmas();
    void keepsOthersOut();
    void leavesASharedFolderAsItIs();
    void refuses_data();
    void refuses();
    void refusesWhatTheLogSays();
    void namesTheFolderItCannotWrite();
    void isOpenOnce();
    void ignoresAStaleLockFile();
    void checksAfterAnUncleanEnd();
    void bringsAnOldLibraryUpToDate();
    void sortsAnewAfterAnotherCollation();
    void rollsBackWhatWasNotCommitted();
    void saysThatItIsNotOpen();
    void finishesTheQueueBeforeItCloses();
    void signalsOnItsOwnThread();
};

void OpeningTest::setsPragmas()
{
    QTemporaryDir root;
    LibraryFolder folder(root.filePath(u"library"_s));
    Database database;
    QVERIFY(database.open(folder));
    const auto answer = [&database](const QString &pragma) {
        Statement statement(database, u"PRAGMA "_s + pragma);
        return statement.run() && statement.next() ? statement.text(0) : QString();
    };
    QCOMPARE(answer(u"journal_mode"_s), u"wal"_s);
    QCOMPARE(answer(u"locking_mode"_s), u"exclusive"_s);
    QCOMPARE(answer(u"synchronous"_s), u"2"_s);
    QCOMPARE(answer(u"foreign_keys"_s), u"1"_s);
    QCOMPARE(answer(u"trusted_schema"_s), u"0"_s);
    QCOMPARE(answer(u"cell_size_check"_s), u"1"_s);
    QCOMPARE(answer(u"temp_store"_s), u"2"_s);
    QCOMPARE(answer(u"journal_size_limit"_s), u"4194304"_s);
    QCOMPARE(answer(u"wal_autocheckpoint"_s), u"400"_s);
    QCOMPARE(answer(u"application_id"_s).toLongLong(), 0x4D544A4C);
    QCOMPARE(answer(u"user_version"_s).toInt(), newestSchema());
}

void OpeningTest::keepsOthersOut()
{
    const mode_t before = ::umask(0);
    TestLibrary library;
    const bool opened = library.open().hasValue();
    ::umask(before);
    QVERIFY(opened);
    valueOf(library->saveArticles({articleWith({}, u"제목"_s, {u"글"_s})}));
    QCOMPARE(others(library.folder()), QFile::Permissions());
    const QStringList files = QDir(library.folder()).entryList(QDir::Files | QDir::Hidden);
    QVERIFY(files.contains(u"library.db-wal"_s));
    for (const QString &file : {u"library.db"_s, u"library.db-wal"_s}) {
        QVERIFY2(others(library.folder() + u'/' + file) == QFile::Permissions(), qPrintable(file));
    }
}

void OpeningTest::leavesASharedFolderAsItIs()
{
    TestLibrary library;
    write(library.folder() + "/holiday.txt"_L1, "mine");
    QVERIFY(QFile::setPermissions(library.folder(), QFile::Permissions(0x7755)));
    const QFile::Permissions before = others(library.folder());
    QVERIFY(library.open());
    QCOMPARE(others(library.folder()), before);
    QCOMPARE(others(library.folder() + "/library.db"_L1), QFile::Permissions());
}

void OpeningTest::refuses_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");

    const QString ours = u"PRAGMA application_id = %1"_s.arg(Database::applicationId);
    QTest::newRow("a library of a newer program")
        << QStringList{u"CREATE TABLE article (id)"_s, ours, u"PRAGMA user_version = 999"_s} << QByteArray()
        << Error::Kind::TooNew;
    QTest::newRow("a newer library in WAL mode") << QStringList{u"PRAGMA journal_mode = WAL"_s,
        u"CREATE TABLE article (id)"_s, ours, u"PRAGMA user_version = 999"_s}
                                                 << QByteArray() << Error::Kind::TooNew;
    QTest::newRow("a database of another program")
        << QStringList{u"CREATE TABLE book (id)"_s, u"PRAGMA application_id = 7"_s} << QByteArray()
        << Error::Kind::Invalid;
    QTest::newRow("a database of a program without an id")
        << QStringList{u"CREATE TABLE book (id)"_s} << QByteArray() << Error::Kind::Invalid;
    QTest::newRow("a text") << QStringList() << QByteArray("This is not a database.\n").repeated(100)
                            << Error::Kind::Damaged;
    QTest::newRow("a short text") << QStringList() << QByteArray("x") << Error::Kind::Damaged;
}

void OpeningTest::refuses()
{
    QFETCH(QStringList, statements);
    QFETCH(QByteArray, bytes);
    QFETCH(Error::Kind, kind);

    TestLibrary library;
    const QString file = library.folder() + "/library.db"_L1;
    write(file, bytes);
    QCOMPARE(statements.isEmpty() ? QString() : runOn(file, statements), QString());
    const QByteArray before = bytesOf(file);
    const QStringList files = QDir(library.folder()).entryList(QDir::Files);

    const Result<Done> opened = library.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, kind);
    QVERIFY(opened.error().sentence.contains(library.folder()));
    library.close();
    QCOMPARE(bytesOf(file), before);
    QCOMPARE(QDir(library.folder()).entryList(QDir::Files), files);
}

// A newer program was killed right after its migration: only the write-ahead log knows of the new version.
void OpeningTest::refusesWhatTheLogSays()
{
    QTemporaryDir root;
    TestLibrary library;
    {
        LibraryFolder folder(root.filePath(u"library"_s));
        Database newer;
        QVERIFY(newer.open(folder));
        QVERIFY(newer.execute(u"PRAGMA user_version = 999"_s));
        QDir().mkpath(library.folder());
        for (const QString &name : {u"library.db"_s, u"library.db-wal"_s}) {
            write(library.folder() + u'/' + name, bytesOf(folder.path() + u'/' + name));
        }
    }
    const Result<Done> opened = library.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::TooNew);
}

void OpeningTest::namesTheFolderItCannotWrite()
{
    QTemporaryDir root;
    write(root.filePath(u"file"_s), "not a folder");
    const QString folder = root.filePath(u"file/library"_s);
    Store store({folder, {}, {}});
    const Result<Done> opened = store.open().result();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::NotPermitted);
    QVERIFY(opened.error().sentence.contains(folder));
}

void OpeningTest::isOpenOnce()
{
    TestLibrary library;
    QVERIFY(library.open());
    Store second(library.options());
    QCOMPARE(errorOf(second.open()), Error::Kind::AlreadyOpen);
    QVERIFY(valueOf(library->saveArticles({articleWith({}, u"제목"_s, {u"글"_s})})).size() == 1);
    library.close();
    valueOf(second.open());
    QCOMPARE(valueOf(second.articles({})).size(), 1);
}

// The note of a killed process whose number now belongs to another one, which is alive: here, to this one.
void OpeningTest::ignoresAStaleLockFile()
{
    TestLibrary library;
    QDir().mkpath(library.folder());
    QLockFile stale(library.folder() + "/library.lock"_L1);
    QVERIFY(stale.tryLock(0));
    QVERIFY(library.open());
}

void OpeningTest::checksAfterAnUncleanEnd()
{
    QTemporaryDir root;
    TestLibrary library;
    QVERIFY(library.open());
    QStringList paragraphs(2000, u"문단 하나가 여기 있습니다."_s);
    valueOf(library->saveArticles({articleWith(u"a"_s, u"제목"_s, paragraphs)}));
    library.close();
    // Garbage in the middle, and a log that was not put away.
    const QString file = library.folder() + "/library.db"_L1;
    QByteArray bytes = bytesOf(file);
    for (qsizetype page = 4096; page < bytes.size(); page += 4096) {
        bytes.replace(page, 64, QByteArray(64, '\x5a'));
    }
    write(file, bytes);
    write(file + "-wal"_L1, QByteArray(100, '\0'));
    Store store(library.options());
    bool salvaged = false;
    QObject context;
    connect(&store, &Store::salvaged, &context, [&salvaged] {
        salvaged = true;
    });
    valueOf(store.open());
    QTRY_VERIFY(salvaged);
}

void OpeningTest::bringsAnOldLibraryUpToDate()
{
    TestLibrary fresh;
    TestLibrary old;
    QFile dump(QStringLiteral(TEST_DATA "/library-v1.sql"));
    QVERIFY(dump.open(QFile::ReadOnly));
    const QStringList statements = QString::fromUtf8(dump.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
    QDir().mkpath(old.folder());
    QCOMPARE(runOn(old.folder() + "/library.db"_L1, statements), QString());

    const QStringList schema = schemaOf(old.folder());
    QVERIFY(!schema.isEmpty());
    QCOMPARE(schema, schemaOf(fresh.folder()));

    QVERIFY(old.open());
    const Article article = valueOf(old->article(u"old-article"_s));
    QCOMPARE(article.title, u"옛 서재의 글"_s);
    QCOMPARE(article.paragraphs.value(1).text, u"둘째 문단입니다."_s);
    const QList<Highlight> highlights = valueOf(old->highlights({}));
    QCOMPARE(highlights.size(), 1);
    QCOMPARE(highlights.first().note, u"오래된 메모"_s);
    valueOf(old->trashHighlight(highlights.first().id));
    QCOMPARE(valueOf(old->trash()).size(), 1);
    valueOf(old->saveArticles({articleWith({}, u"하늘"_s, {}), articleWith({}, u"가을"_s, {})}));
    QCOMPARE(titlesInOrder(old.store()), (QStringList{u"가을"_s, u"옛 서재의 글"_s, u"하늘"_s}));
}

void OpeningTest::sortsAnewAfterAnotherCollation()
{
    TestLibrary library;
    QVERIFY(library.open());
    valueOf(library->saveArticles({articleWith({}, u"하늘"_s, {}), articleWith({}, u"가을"_s, {})}));
    library.close();
    const QString other = u"UPDATE article SET title_key = CASE title WHEN '하늘' THEN x'01' ELSE x'02' END"_s;
    QCOMPARE(runOn(library.folder() + "/library.db"_L1, {other}), QString());
    QVERIFY(library.open());
    QCOMPARE(titlesInOrder(library.store()), (QStringList{u"하늘"_s, u"가을"_s}));
    library.close();
    const QString version = u"UPDATE meta SET value = 'another' WHERE key = 'sort_keys'"_s;
    QCOMPARE(runOn(library.folder() + "/library.db"_L1, {version}), QString());
    QVERIFY(library.open());
    QCOMPARE(titlesInOrder(library.store()), (QStringList{u"가을"_s, u"하늘"_s}));
}

void OpeningTest::rollsBackWhatWasNotCommitted()
{
    QTemporaryDir root;
    LibraryFolder folder(root.filePath(u"library"_s));
    Database database;
    QVERIFY(database.open(folder));
    const QString count = u"SELECT count(*) FROM bundle"_s;
    {
        Transaction transaction(database);
        QVERIFY(database.execute(u"INSERT INTO bundle VALUES ('a', '1')"_s));
    }
    QCOMPARE(database.number(count), 0);
    {
        Transaction transaction(database);
        QVERIFY(database.execute(u"INSERT INTO bundle VALUES ('a', '1')"_s));
        QVERIFY(!database.execute(u"INSERT INTO bundle VALUES ('a', '2')"_s));
        QVERIFY(!transaction.commit());
    }
    QVERIFY(database.takeError());
    QCOMPARE(database.number(count), 0);
    Transaction transaction(database);
    database.execute(u"INSERT INTO bundle VALUES ('a', '1')"_s);
    QVERIFY(transaction.commit());
    QCOMPARE(database.number(count), 1);
}

void OpeningTest::saysThatItIsNotOpen()
{
    TestLibrary library;
    QCOMPARE(errorOf(library->articles({})), Error::Kind::Failed);
    QCOMPARE(errorOf(library->saveArticles({})), Error::Kind::Failed);
}

void OpeningTest::finishesTheQueueBeforeItCloses()
{
    TestLibrary library;
    QVERIFY(library.open());
    for (int i = 0; i < 50; ++i) {
        library->saveArticles({articleWith(u"a%1"_s.arg(i), u"제목"_s, {u"글"_s})});
    }
    QVERIFY(library.open());
    QCOMPARE(valueOf(library->articles({})).size(), 50);
    library.close();
    QVERIFY(!QFile::exists(library.folder() + "/library.db-wal"_L1));
    QVERIFY(!QFile::exists(library.folder() + "/library.lock"_L1));
}

void OpeningTest::signalsOnItsOwnThread()
{
    TestLibrary library;
    QVERIFY(library.open());
    QList<Id> changed;
    QObject context;
    connect(&library.store(), &Store::articlesChanged, &context, [&changed](const QList<Id> &ids) {
        QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
        changed += ids;
    });
    valueOf(library->saveArticles({articleWith(u"a"_s, u"제목"_s, {u"글"_s})}));
    QCOMPARE(changed, QList<Id>());
    QTRY_COMPARE(changed, QList<Id>{u"a"_s});
    // What fails changes nothing, and says nothing.
    QCOMPARE(errorOf(library->trashArticle(u"nowhere"_s)), Error::Kind::NotFound);
    QCoreApplication::processEvents();
    QCOMPARE(changed, QList<Id>{u"a"_s});
}

QTEST_GUILESS_MAIN(OpeningTest)

#include "openingtest.moc"
