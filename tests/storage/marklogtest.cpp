// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "librarycontents.h"
#include "storage/marklog/marklogreader.h"
#include "storage/migrations.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtEndian>

using namespace Mitjul;
using namespace Qt::StringLiterals;

/// The second copy of every mark: what the log says is what the library says, whatever happened to either.
class MarkLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineKeepsEverything();
    void refusesDamagedLines_data();
    void refusesDamagedLines();
    void followsEveryChange();
    void staysCloseWhereTheStoreNeverRests();
    void isWrittenForAnOldLibrary();
    void takesWhatTheTableStillHas();
    void bringsBackWhatTheLibraryLacks();
    void bringsBackWithoutTheArticle();
    void leavesAnotherLibrarysLogAside();
    void staysSmall();
    void endsOnADamagedTable();

private:
    static qsizetype rootPageOf(const QString &database, const QString &table);
    void fill(TestLibrary &library, int marks);
    QHash<Id, Highlight> logged(const TestLibrary &library);
    QString log(const TestLibrary &library)
    {
        return library.folder() + "/library.marks"_L1;
    }
};

qsizetype MarkLogTest::rootPageOf(const QString &database, const QString &table)
{
    qsizetype page = 0;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"peek"_s);
        file.setDatabaseName(database);
        file.open();
        QSqlQuery row(file);
        row.exec(u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_s.arg(table));
        page = row.next() ? row.value(0).toLongLong() : 0;
    }
    QSqlDatabase::removeDatabase(u"peek"_s);
    return page;
}

void MarkLogTest::fill(TestLibrary &library, int marks)
{
    QVERIFY(library.open());
    const Article article = longArticle(u"article"_s);
    valueOf(library->saveArticles({article}));
    for (int i = 0; i < marks; ++i) {
        valueOf(library->saveHighlight(markOn(article, i)));
    }
}

// What the log alone knows of marks that are not in the trash.
QHash<Id, Highlight> MarkLogTest::logged(const TestLibrary &library)
{
    QHash<Id, Highlight> marks;
    MarkLogReader(log(library)).forEach([&](const Id &id, const std::optional<StoredMark> &mark) {
        if (mark && !mark->trashed) {
            marks.insert(id, mark->highlight);
        }
    });
    return marks;
}

void MarkLogTest::lineKeepsEverything()
{
    StoredMark mark;
    mark.highlight = markOn(longArticle(u"글"_s), 3);
    mark.highlight.id = u"표시"_s;
    mark.highlight.entities = {u"jensen-huang"_s, u"둘"_s};
    mark.highlight.created = 1;
    mark.highlight.modified = 9007199254740991;
    mark.articleTitle = u"제목\t“둘”"_s;
    mark.trashed = 7;
    const QByteArray line = lineOf({12, mark.highlight.id, putJson(mark)});
    QCOMPARE(line.count('\n'), 1);
    const std::optional<MarkOperation> operation = operationIn(line);
    QVERIFY(operation);
    QCOMPARE(operation->number, 12);
    QCOMPARE(operation->id, u"표시"_s);
    const std::optional<StoredMark> again = markIn(operation->json);
    QVERIFY(again && again->isSame(mark));
    QCOMPARE(again->articleTitle, mark.articleTitle);
    QCOMPARE(operationIn(lineOf({13, {}, dropJson(u"표시"_s)}))->id, u"표시"_s);
    QVERIFY(!markIn(dropJson(u"표시"_s)));
}

void MarkLogTest::refusesDamagedLines_data()
{
    QTest::addColumn<QByteArray>("line");
    StoredMark mark;
    mark.highlight.id = u"a"_s;
    mark.highlight.article = u"b"_s;
    const QByteArray good = lineOf({1, {}, putJson(mark)});
    QVERIFY(operationIn(good));
    QByteArray flipped = good;
    flipped[30] = char(flipped.at(30) ^ 1);
    QTest::newRow("a wrong letter") << flipped;
    QTest::newRow("cut off") << good.chopped(5);
    QTest::newRow("without its end") << good.chopped(1);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another text") << QByteArray("0123456789abcdef hello world\n");
}

void MarkLogTest::refusesDamagedLines()
{
    QFETCH(QByteArray, line);
    QVERIFY(!operationIn(line));
}

void MarkLogTest::followsEveryChange()
{
    TestLibrary library;
    fill(library, 6);
    QHash<Id, Highlight> marks = marksIn(library.store());
    Highlight changed = marks.values().constFirst();
    changed.note = u"바뀐 메모"_s;
    valueOf(library->saveHighlight(changed));
    const Id trashed = marks.keys().value(1);
    valueOf(library->trashHighlight(trashed));
    valueOf(library->trashHighlight(marks.keys().value(2)));
    valueOf(library->restoreHighlight(marks.keys().value(2)));
    // A new text of the article moves its marks.
    Article article = longArticle(u"article"_s);
    article.paragraphs.prepend({ParagraphRole::Body, u"새 첫 문단입니다."_s});
    valueOf(library->saveArticles({article}));
    QTRY_COMPARE(logged(library), marksIn(library.store()));
    QCOMPARE(logged(library).size(), 5);
    valueOf(library->emptyTrash());
    const auto isDropped = [&]() {
        bool dropped = false;
        MarkLogReader(log(library)).forEach([&](const Id &id, const std::optional<StoredMark> &mark) {
            dropped = dropped || (id == trashed && !mark);
        });
        return dropped;
    };
    QTRY_VERIFY(isDropped());
    // With an article, its marks go.
    valueOf(library->trashArticle(article.id));
    valueOf(library->emptyTrash());
    QTRY_COMPARE(logged(library), (QHash<Id, Highlight>()));
}

// A file that is damaged then still has a second copy of all but the last marks.
void MarkLogTest::staysCloseWhereTheStoreNeverRests()
{
    constexpr int marks = 200;
    constexpr int mostMissing = 64;
    TestLibrary library;
    fill(library, marks);
    QCOMPARE_GE(logged(library).size(), marks - mostMissing);
    QTRY_COMPARE(logged(library).size(), marks);
}

void MarkLogTest::isWrittenForAnOldLibrary()
{
    TestLibrary library;
    fill(library, 30);
    library.close();
    QVERIFY(QFile::remove(log(library)));
    QVERIFY(library.open());
    const QHash<Id, Highlight> marks = marksIn(library.store());
    valueOf(library->trashHighlight(marks.keys().constFirst()));
    QTRY_COMPARE(logged(library).size(), 29);
    QCOMPARE(logged(library), marksIn(library.store()));
}

// The power went before the last lines had reached the disk.
void MarkLogTest::takesWhatTheTableStillHas()
{
    TestLibrary library;
    fill(library, 4);
    library.close();
    const QByteArray whole = bytesOf(log(library));
    for (const qsizetype cut : {qsizetype(1), qsizetype(400)}) {
        writeBytes(log(library), whole.chopped(cut));
        QVERIFY(library.open());
        QCOMPARE(logged(library), marksIn(library.store()));
        library.close();
    }
}

void MarkLogTest::bringsBackWhatTheLibraryLacks()
{
    TestLibrary library;
    fill(library, 4);
    library.close();
    const QString file = library.folder() + "/library.db"_L1;
    const QByteArray early = bytesOf(file);
    QVERIFY(library.open());
    const Article article = longArticle(u"article"_s);
    for (int i = 4; i < 9; ++i) {
        valueOf(library->saveHighlight(markOn(article, i)));
    }
    const QHash<Id, Highlight> before = marksIn(library.store());
    valueOf(library->trashHighlight(before.keys().constFirst()));
    const QHash<Id, Highlight> marks = marksIn(library.store());
    library.close();
    writeBytes(file, early);
    QVERIFY(library.open());
    QCOMPARE(marksIn(library.store()), marks);
    // Numbers go on behind those that the log has used.
    valueOf(library->saveHighlight(markOn(article, 20)));
    QTRY_COMPARE(logged(library), marksIn(library.store()));
    QVERIFY(library.open());
    QCOMPARE(marksIn(library.store()).size(), marks.size() + 1);
}

void MarkLogTest::bringsBackWithoutTheArticle()
{
    TestLibrary library;
    QVERIFY(library.open());
    library.close();
    const QString file = library.folder() + "/library.db"_L1;
    const QByteArray empty = bytesOf(file);
    fill(library, 3);
    const QStringList notes = [&] {
        QStringList texts;
        for (const Highlight &mark : valueOf(library->highlights({}))) {
            texts += mark.note;
        }
        return texts;
    }();
    library.close();
    writeBytes(file, empty);
    QVERIFY(library.open());
    const QList<Highlight> marks = valueOf(library->highlights({}));
    QCOMPARE(marks.size(), 3);
    for (const Highlight &mark : marks) {
        QVERIFY(notes.contains(mark.note));
        QCOMPARE(mark.anchor.state, AnchorState::Orphan);
    }
    QCOMPARE(valueOf(library->article(u"article"_s)).title, u"제목 article"_s);
    // The text comes back, and the marks find their places in it.
    valueOf(library->saveArticles({longArticle(u"article"_s)}));
    for (const Highlight &mark : valueOf(library->highlights({}))) {
        QVERIFY(mark.anchor.state != AnchorState::Orphan);
    }
}

void MarkLogTest::leavesAnotherLibrarysLogAside()
{
    TestLibrary other;
    fill(other, 2);
    other.close();
    TestLibrary library;
    fill(library, 3);
    library.close();
    const QByteArray foreign = bytesOf(log(other));
    writeBytes(log(library), foreign);
    QVERIFY(library.open());
    QTRY_COMPARE(logged(library).size(), 3);
    const QStringList aside = QDir(library.folder()).entryList({u"library.marks.*Z"_s});
    QCOMPARE(aside.size(), 1);
    QCOMPARE(bytesOf(library.folder() + u'/' + aside.first()), foreign);
}

void MarkLogTest::staysSmall()
{
    TestLibrary library;
    fill(library, 1);
    Highlight mark = valueOf(library->highlights({})).constFirst();
    const QString longNote(20000, u'긴');
    for (int i = 0; i < 100; ++i) {
        mark.note = longNote + QString::number(i);
        valueOf(library->saveHighlight(mark));
    }
    QTRY_VERIFY(QFileInfo(log(library)).size() < 1 << 20);
    QCOMPARE(logged(library), marksIn(library.store()));
    library.close();
    QVERIFY(library.open());
    QCOMPARE(valueOf(library->highlights({})).constFirst().note, mark.note);
}

// Rows that come out of order: from the last of them, the way leads back to the second for ever.
void MarkLogTest::endsOnADamagedTable()
{
    TestLibrary library;
    fill(library, 4);
    library.close();
    const QString database = library.folder() + "/library.db"_L1;
    QByteArray bytes = bytesOf(database);
    // https://www.sqlite.org/fileformat.html#b_tree_pages: a leaf, its count of cells, and where each of them lies.
    constexpr qsizetype pageSize = 4096;
    const qsizetype page = (rootPageOf(database, u"operation"_s) - 1) * pageSize;
    QCOMPARE(bytes.at(page), char(13));
    QCOMPARE(qFromBigEndian<quint16>(bytes.constData() + page + 3), 4);
    const qsizetype cells = page + 8;
    const QByteArray second = bytes.sliced(cells + 2, 2);
    bytes.replace(cells + 2, 2, bytes.sliced(cells + 6, 2));
    bytes.replace(cells + 6, 2, second);
    writeBytes(database, bytes);
    QVERIFY(QFile::remove(log(library)));
    (void)library.open();
    library.close();
    QVERIFY(QFileInfo(log(library)).size() < 1 << 20);
}

QTEST_GUILESS_MAIN(MarkLogTest)

#include "marklogtest.moc"
