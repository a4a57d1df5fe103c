// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "faultrun.h"
#include "ledger.h"
#include "tests/storage/librarycontents.h"

#include <QProcess>

#include <algorithm>
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 year = qint64(365) * 24 * 60 * 60 * 1000;

/// Lets no file of this process grow beyond a size while it exists.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};
}

/// Places and times that are against the reader: a full disk, one that nobody may write to, a moved clock, two programs.
class ConditionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsADisk_data();
    void fillsADisk();
    void goesOnWhenFilesMayGrowAgain();
    void saysThatTheFolderCannotBeWritten();
    void refusesAFolderThatIsSynchronised();
    void keepsItsOrderWhenTheClockMoves();
    void isOpenInOneProgramAtATime();
};

void ConditionsTest::fillsADisk_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 2, 4, 8}) {
        QTest::addRow("%d MiB", size) << size;
    }
}

void ConditionsTest::fillsADisk()
{
    QFETCH(int, size);
    const QTemporaryDir place;
    const QByteArray path = QFile::encodeName(place.path());
    const QByteArray options = "size=" + QByteArray::number(size) + 'm';
    if (::mount("tmpfs", path.constData(), "tmpfs", 0, options.constData()) != 0) {
        QSKIP("A small disk cannot be mounted here.");
    }
    const auto unmount = qScopeGuard([&path] {
        ::umount2(path.constData(), MNT_DETACH);
    });
    const QString folder = place.filePath(u"library"_s);
    const QString ballast = place.filePath(u"ballast"_s);
    const Article article = longArticle(u"article"_s, 40);
    QHash<Id, QString> notes;
    int refused = 0;
    {
        Store store({folder, {}, {}});
        valueOf(store.open());
        valueOf(store.saveArticles({article}));
        // When it goes, the index and the second copy take of its space too, which had to wait as well.
        writeBytes(ballast, QByteArray(std::max(200'000, size * (1 << 20) / 4), 'b'));
        const auto save = [&](int i) {
            Highlight mark = markOn(article, i % 40);
            mark.note = QString::number(i) + QString(2000, u'긴');
            const Result<Highlight> saved = store.saveHighlight(mark).result();
            if (saved) {
                notes.insert(saved->id, saved->note);
            } else {
                ++refused;
                QVERIFY(saved.error().kind == Error::Kind::DiskFull || !saved.error().sentence.isEmpty());
            }
        };
        for (int i = 0; i < 3000 && refused < 20; ++i) {
            save(i);
        }
        QCOMPARE(refused, 20);
        QVERIFY(!store.backUp().result());
        // Space comes back, and saving goes on.
        QVERIFY(QFile::remove(ballast));
        const qsizetype before = notes.size();
        save(5000);
        QCOMPARE(notes.size(), before + 1);
    }
    Store store({folder, {}, {}});
    valueOf(store.open());
    const QHash<Id, Highlight> marks = marksIn(store);
    for (const auto &[id, note] : notes.asKeyValueRange()) {
        QCOMPARE(marks.value(id).note, note);
    }
    // The second copy may have to wait for space; what it lacks is still in the library's own table.
    for (const HealthFinding &finding : valueOf(store.checkHealth()).findings) {
        QCOMPARE(finding.kind, HealthFinding::Kind::MarkLog);
    }
    qInfo("%lld marks saved, %d refused", qlonglong(notes.size()), refused);
}

void ConditionsTest::goesOnWhenFilesMayGrowAgain()
{
    TestLibrary library;
    QVERIFY(library.open());
    const Article article = longArticle(u"article"_s, 40);
    valueOf(library->saveArticles({article}));
    valueOf(library->saveHighlight(markOn(article, 1)));
    {
        const FileSizeLimit limit(1000);
        for (int i = 0; i < 5; ++i) {
            const Result<Highlight> saved = library->saveHighlight(markOn(article, 2)).result();
            QVERIFY(!saved);
            QVERIFY(!saved.error().sentence.isEmpty());
        }
    }
    valueOf(library->saveHighlight(markOn(article, 3)));
    QCOMPARE(marksIn(library.store()).size(), 2);
    QCOMPARE(valueOf(library->checkHealth()).findings, QList<HealthFinding>());
}

void ConditionsTest::saysThatTheFolderCannotBeWritten()
{
    if (::geteuid() == 0) {
        QSKIP("Root may write everywhere.");
    }
    const QTemporaryDir place;
    QVERIFY(::chmod(QFile::encodeName(place.path()).constData(), 0500) == 0);
    Store store({place.filePath(u"library"_s), {}, {}});
    QCOMPARE(errorOf(store.open()), Error::Kind::NotPermitted);
}

void ConditionsTest::refusesAFolderThatIsSynchronised()
{
    const QTemporaryDir place;
    QVERIFY(QDir(place.path()).mkdir(u".stfolder"_s));
    const QString folder = place.filePath(u"books/library"_s);
    Store store({folder, {}, {}});
    const Result<Done> opened = store.open().result();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::NotPermitted);
    QVERIFY(!QFile::exists(folder));
}

void ConditionsTest::keepsItsOrderWhenTheClockMoves()
{
    const QTemporaryDir place;
    qint64 clock = 1790000000000;
    const auto now = [&clock] {
        return clock;
    };
    const Article article = longArticle(u"article"_s, 40);
    Highlight first;
    {
        Store store({place.filePath(u"library"_s), now, {}});
        valueOf(store.open());
        valueOf(store.saveArticles({article}));
        first = valueOf(store.saveHighlight(markOn(article, 1)));
        valueOf(store.backUpDaily());
        for (const qint64 jump : {-year, 80 * year, -79 * year, qint64(3'600'000)}) {
            clock += jump;
            first.note = QString::number(clock);
            first = valueOf(store.saveHighlight(first));
            QCOMPARE(first.created, 1790000000000);
            valueOf(store.backUpDaily());
            QCOMPARE(marksIn(store).value(first.id).note, first.note);
        }
    }
    // The last word stands, whatever the clock said when it was written.
    Store store({place.filePath(u"library"_s), now, {}});
    valueOf(store.open());
    QCOMPARE(marksIn(store).value(first.id), first);
    QCOMPARE(valueOf(store.checkHealth()).findings, QList<HealthFinding>());
    QVERIFY(store.backups().result().size() >= 3);
}

void ConditionsTest::isOpenInOneProgramAtATime()
{
    const int all = rounds(3, 20);
    for (int round = 0; round < all; ++round) {
        FaultRun run;
        QProcess driver;
        driver.start(QStringLiteral(MITJUL_DRIVE), {run.folder(), u"0"_s, u"1"_s});
        QByteArray output;
        while (output.count('\n') < 5 + round && driver.waitForReadyRead()) {
            output += driver.readAllStandardOutput();
        }
        Store second({run.folder(), {}, {}});
        QCOMPARE(errorOf(second.open()), Error::Kind::AlreadyOpen);
        QCOMPARE(errorOf(second.restoreBackup(u"20261122T031500123Z-daily.db"_s)), Error::Kind::AlreadyOpen);
        driver.kill();
        driver.waitForFinished();
        output += driver.readAllStandardOutput();
        QCOMPARE(Ledger(output).compareWith(run.folder()), QString());
    }
}

QTEST_GUILESS_MAIN(ConditionsTest)

#include "conditionstest.moc"
