// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "faultrun.h"
#include "tests/storage/librarycontents.h"

#include <QRandomGenerator>

using namespace Mitjul;
using namespace Qt::StringLiterals;

/// Files of a library are damaged in many ways: that is noticed or does no harm, and nearly everything is saved.
class CorruptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isNoticedAndMended_data();
    void isNoticedAndMended();

private:
    struct Contents {
        QHash<Id, Highlight> marks;
        QHash<Id, Article> articles;
    };
    struct Outcome {
        bool noticed = false;
        double saved = 0; ///< 0…1, of all articles and marks
    };

    void build(const QString &folder, const QString &prefix, Contents *contents);
    static Contents contentsOf(Store &store);
    Outcome examine(const QString &folder) const;

    static constexpr int articles = 60;
    static constexpr int marks = 300;
    QTemporaryDir m_folder;
    Contents m_contents;
    QByteArray m_otherLog; ///< the write-ahead log of another library
};

void CorruptionTest::build(const QString &folder, const QString &prefix, Contents *contents)
{
    Store store({folder, {}, {}});
    valueOf(store.open());
    QList<Article> all;
    for (int i = 0; i < articles; ++i) {
        all += longArticle(u"%1-%2"_s.arg(prefix).arg(i), 30);
    }
    valueOf(store.saveArticles(all));
    for (int i = 0; i < marks; ++i) {
        Highlight mark = markOn(all.at(i % articles), i % 30);
        mark.id = u"%1-mark-%2"_s.arg(prefix).arg(i);
        valueOf(store.saveHighlight(mark));
    }
    if (contents) {
        *contents = contentsOf(store);
    } else {
        m_otherLog = bytesOf(folder + "/library.db-wal"_L1);
    }
}

CorruptionTest::Contents CorruptionTest::contentsOf(Store &store)
{
    Contents contents;
    contents.marks = marksIn(store);
    const Result<QList<ArticleRow>> rows = store.articles({}).result();
    for (const ArticleRow &row : rows ? *rows : QList<ArticleRow>()) {
        if (const Result<Article> article = store.article(row.id).result()) {
            contents.articles.insert(row.id, *article);
        }
    }
    return contents;
}

void CorruptionTest::initTestCase()
{
    build(m_folder.filePath(u"library"_s), u"a"_s, &m_contents);
    build(m_folder.filePath(u"other"_s), u"b"_s, nullptr);
    QCOMPARE(m_contents.marks.size(), marks);
    QCOMPARE(m_contents.articles.size(), articles);
    QVERIFY(!m_otherLog.isEmpty());
}

// As the program does: opens it, and has it repaired when the health page finds something.
CorruptionTest::Outcome CorruptionTest::examine(const QString &folder) const
{
    Outcome outcome;
    Store store({folder, {}, {}});
    QObject context;
    connect(&store, &Store::salvaged, &context, [&outcome] {
        outcome.noticed = true;
    });
    const auto look = [&] {
        const Result<HealthReport> report = store.repair().result();
        outcome.noticed = outcome.noticed || !report || !report->findings.isEmpty();
        QCoreApplication::processEvents();
    };
    outcome.noticed = !store.open().result();
    look();
    // Damage that is met while reading lets the library be opened anew, and salvaged, by the next request.
    look();
    const Contents contents = contentsOf(store);
    int same = 0;
    for (const auto &[id, mark] : m_contents.marks.asKeyValueRange()) {
        const Highlight found = contents.marks.value(id);
        same += found.note == mark.note && found.anchor.quote == mark.anchor.quote && found.tags == mark.tags ? 1 : 0;
    }
    for (const auto &[id, article] : m_contents.articles.asKeyValueRange()) {
        const Article found = contents.articles.value(id);
        same += found.paragraphs == article.paragraphs && found.title == article.title ? 1 : 0;
    }
    outcome.saved = double(same) / double(m_contents.marks.size() + m_contents.articles.size());
    return outcome;
}

void CorruptionTest::isNoticedAndMended_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("one wrong byte") << 0;
    QTest::newRow("512 bytes of garbage, thrice") << 1;
    QTest::newRow("a page of zeros") << 2;
    QTest::newRow("cut off") << 3;
    QTest::newRow("no header") << 4;
    QTest::newRow("the log of another library") << 5;
    QTest::newRow("a log that is garbage") << 6;
    QTest::newRow("the log of the marks is damaged") << 7;
}

void CorruptionTest::isNoticedAndMended()
{
    QFETCH(int, kind);
    QRandomGenerator random{quint32(kind + 1)};
    const QString whole = m_folder.filePath(u"library"_s);
    const QByteArray good = bytesOf(whole + "/library.db"_L1);
    const QByteArray goodMarks = bytesOf(whole + "/library.marks"_L1);
    const auto garbage = [&random](QByteArray &bytes, qsizetype length) {
        const qsizetype start = random.bounded(int((bytes.size() - length) / 512)) * 512;
        for (qsizetype i = 0; i < length; ++i) {
            bytes[start + i] = char(random.bounded(256));
        }
    };
    QList<double> saved;
    const int all = rounds(3, 25);
    for (int round = 0; round < all; ++round) {
        QByteArray bytes = good;
        QByteArray log;
        QByteArray marksLog = goodMarks;
        switch (kind) {
        case 0:
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            break;
        case 1:
            garbage(bytes, 512);
            garbage(bytes, 512);
            garbage(bytes, 512);
            break;
        case 2: {
            const qsizetype page = random.bounded(int(bytes.size() / 4096)) * 4096;
            bytes.replace(page, 4096, QByteArray(4096, '\0'));
            break;
        }
        case 3:
            bytes.truncate(bytes.size() - random.bounded(int(bytes.size() / 20)) - 1);
            break;
        case 4:
            bytes.replace(0, 100, QByteArray(100, '\0'));
            break;
        case 5:
            log = m_otherLog.first(32 + (1 + random.bounded(int(m_otherLog.size() / 4120) - 1)) * 4120);
            break;
        case 6:
            log = QByteArray(random.bounded(1, 40000), '\x37');
            break;
        case 7:
            garbage(marksLog, 512);
            break;
        }
        const QString folder = m_folder.filePath(u"damaged-%1"_s.arg(round));
        writeBytes(folder + "/library.db"_L1, bytes);
        writeBytes(folder + "/library.marks"_L1, marksLog);
        if (!log.isEmpty()) {
            writeBytes(folder + "/library.db-wal"_L1, log);
        }
        const Outcome outcome = examine(folder);
        QVERIFY2(outcome.noticed || outcome.saved == 1.0,
            qPrintable(u"round %1 was not noticed, and %2 is left"_s.arg(round).arg(outcome.saved)));
        const QStringList kept = QDir(folder + "/damaged"_L1).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        if (!kept.isEmpty()) {
            QVERIFY(QFileInfo(folder + "/damaged/"_L1 + kept.first() + "/library.db"_L1).size() >= bytes.size());
        }
        saved += outcome.saved;
        QVERIFY(QDir(folder).removeRecursively());
    }
    std::ranges::sort(saved);
    qInfo("%d damaged libraries: median %.2f %%, least %.2f %% saved", all, 100 * saved.at(saved.size() / 2),
        100 * saved.first());
    QVERIFY(saved.at(saved.size() / 2) >= 0.99);
}

QTEST_GUILESS_MAIN(CorruptionTest)

#include "corruptiontest.moc"
