// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "librarycontents.h"

using namespace Mitjul;
using namespace Qt::StringLiterals;

/// A damaged library is put aside, and what can be read of it goes on in a new one.
class SalvageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesWhatCanBeRead_data();
    void savesWhatCanBeRead();
    void savesFromALogOfAnother();
    void goesOnAfterDamageInTheMiddle();
    void leavesForeignFilesAlone();

private:
    void fill(TestLibrary &library);
    static constexpr int articles = 12;
    static constexpr int marks = 60;
};

void SalvageTest::fill(TestLibrary &library)
{
    QVERIFY(library.open());
    QList<Article> all;
    for (int i = 0; i < articles; ++i) {
        all += longArticle(u"article-%1"_s.arg(i));
    }
    Entity entity;
    entity.id = u"harbour"_s;
    entity.nameKo = u"항구"_s;
    valueOf(library->saveEntity(entity));
    valueOf(library->saveArticles(all));
    for (int i = 0; i < marks; ++i) {
        Highlight mark = markOn(all.at(i % articles), i);
        mark.entities = {u"harbour"_s};
        valueOf(library->saveHighlight(mark));
    }
}

void SalvageTest::savesWhatCanBeRead_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("log");
    QTest::addColumn<bool>("backup");
    QTest::addColumn<int>("leastArticles");
    QTest::addColumn<int>("leastMarks");

    QTest::newRow("no header") << 0 << 100 << true << false << articles << marks;
    QTest::newRow("no header, no log") << 0 << 100 << false << false << articles << marks;
    QTest::newRow("no first page") << 0 << 4096 << true << false << 0 << marks;
    QTest::newRow("no first page, but a backup") << 0 << 4096 << true << true << articles << marks;
    QTest::newRow("a page in the middle") << 40 * 4096 << 4096 << true << false << articles - 2 << marks;
    QTest::newRow("cut off after ten pages") << 40960 << -1 << true << true << articles << marks;
    QTest::newRow("nothing but the log") << 0 << -1 << true << false << 0 << marks;
}

void SalvageTest::savesWhatCanBeRead()
{
    QFETCH(int, first);
    QFETCH(int, length);
    QFETCH(bool, log);
    QFETCH(bool, backup);
    QFETCH(int, leastArticles);
    QFETCH(int, leastMarks);

    TestLibrary library;
    fill(library);
    const QHash<Id, Highlight> before = marksIn(library.store());
    if (backup) {
        valueOf(library->backUp());
    }
    library.close();
    const QString file = library.folder() + "/library.db"_L1;
    QByteArray bytes = bytesOf(file);
    bytes = length < 0 ? bytes.first(first) : bytes.replace(first, length, QByteArray(length, '\x5a'));
    writeBytes(file, bytes);
    writeBytes(file + "-wal"_L1, QByteArray(100, '\0'));
    if (!log) {
        QVERIFY(QFile::remove(library.folder() + "/library.marks"_L1));
    }

    Store store(library.options());
    std::optional<SalvageReport> report;
    QObject context;
    connect(&store, &Store::salvaged, &context, [&report](const SalvageReport &salvaged) {
        report = salvaged;
    });
    valueOf(store.open());
    QTRY_VERIFY(report);
    QVERIFY2(report->articles >= leastArticles, qPrintable(QString::number(report->articles)));
    QVERIFY2(report->marks >= leastMarks, qPrintable(QString::number(report->marks)));
    QCOMPARE(report->knownMarks, log ? marks : -1);
    QCOMPARE(bytesOf(report->keptIn + "/library.db"_L1), bytes);
    const QHash<Id, Highlight> after = marksIn(store);
    QCOMPARE(after.size(), report->marks);
    for (const auto &[id, mark] : after.asKeyValueRange()) {
        QCOMPARE(mark.note, before.value(id).note);
        QCOMPARE(mark.anchor.quote, before.value(id).anchor.quote);
    }
    QVERIFY(!QFile::exists(library.folder() + "/library.salvage"_L1));
    // The new library is a whole one.
    valueOf(store.saveHighlight(after.begin().value()));
}

// Every page of another library's log is valid, and none belongs here.
void SalvageTest::savesFromALogOfAnother()
{
    TestLibrary other;
    QVERIFY(other.open());
    for (int i = 0; i < 30; ++i) {
        valueOf(other->saveArticles({longArticle(u"other-%1"_s.arg(i))}));
    }
    const QByteArray log = bytesOf(other.folder() + "/library.db-wal"_L1);
    TestLibrary library;
    fill(library);
    const QHash<Id, Highlight> before = marksIn(library.store());
    library.close();
    writeBytes(library.folder() + "/library.db-wal"_L1, log);
    QVERIFY(library.open());
    QCOMPARE(marksIn(library.store()).size(), before.size());
    for (int i = 0; i < articles; ++i) {
        QCOMPARE(valueOf(library->article(u"article-%1"_s.arg(i))).paragraphs.size(), 200);
    }
}

void SalvageTest::goesOnAfterDamageInTheMiddle()
{
    TestLibrary library;
    fill(library);
    library.close();
    const QString file = library.folder() + "/library.db"_L1;
    QByteArray bytes = bytesOf(file);
    for (qsizetype page = 20 * 4096; page < bytes.size(); page += 4096) {
        bytes.replace(page, 200, QByteArray(200, '\x5a'));
    }
    writeBytes(file, bytes);
    // It was closed properly, so nothing is checked before something damaged is read.
    if (library.open()) {
        for (int i = 0; i < articles; ++i) {
            library->article(u"article-%1"_s.arg(i)).waitForFinished();
        }
    }
    QCOMPARE(valueOf(library->highlights({})).size(), marks);
    QCOMPARE(QDir(library.folder() + "/damaged"_L1).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
}

void SalvageTest::leavesForeignFilesAlone()
{
    TestLibrary library;
    const QString file = library.folder() + "/library.db"_L1;
    const QByteArray text = QByteArray("Somebody's notes. ").repeated(1000);
    writeBytes(file, text);
    QVERIFY(!library.open());
    library.close();
    QCOMPARE(bytesOf(file), text);
    QVERIFY(!QFile::exists(library.folder() + "/damaged"_L1));
}

QTEST_GUILESS_MAIN(SalvageTest)

#include "salvagetest.moc"
