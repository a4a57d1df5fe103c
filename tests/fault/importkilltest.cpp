// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

// An import that is killed leaves whole articles only, and all those that it has named; the same import again brings the
// rest, and none twice.

#include "faultrun.h"
#include "storage/store.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Mitjul;
using namespace Qt::StringLiterals;

namespace
{
constexpr int files = 120;

QStringList textsOf(int number)
{
    QStringList texts;
    for (int i = 0; i < 12; ++i) {
        texts += u"%1번 글의 %2번째 문단이다. 강과 바다와 산을 차례로 이야기하고, 사람이 모이는 도서관도 이야기한다."_s
                     .arg(number)
                     .arg(i + 1);
    }
    return texts;
}

QString titleOf(int number)
{
    return u"%1번 도서관이 밤에도 불을 켠다"_s.arg(number);
}

void writeFiles(const QDir &folder)
{
    for (int i = 0; i < files; ++i) {
        QFile file(folder.filePath(u"%1.txt"_s.arg(i, 3, 10, QLatin1Char('0'))));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((QStringList{titleOf(i)} + textsOf(i)).join(u"\n\n"_s).toUtf8());
    }
}

/// Imports all files; returns the ids that it named, of which the last may be cut. Killed after so many, if any.
QByteArrayList import(const QString &library, const QString &folder, int killAfter)
{
    QProcess program;
    program.start(QStringLiteral(MITJUL), {u"--library"_s, library, u"import"_s, folder});
    QByteArray said;
    while (program.waitForReadyRead(60'000)) {
        said += program.readAllStandardOutput();
        if (killAfter > 0 && said.count('\n') >= killAfter) {
            program.kill();
            break;
        }
    }
    program.waitForFinished(60'000);
    said += program.readAllStandardOutput();
    return said.split('\n').mid(0, said.count('\n'));
}

template<typename T>
T valueOf(QFuture<Result<T>> future)
{
    const Result<T> result = future.result();
    if (!result) {
        qFatal("%s (%s)", qUtf8Printable(result.error().sentence), qUtf8Printable(result.error().detail));
    }
    return *result;
}
}

class ImportKillTest : public QObject
{
    Q_OBJECT

    /// The imported articles by title, each as it should be.
    static QHash<QString, Id> wholeArticles(const QString &library)
    {
        QHash<QString, Id> ids;
        Store store({library, {}, {}});
        valueOf(store.open());
        for (const ArticleRow &row : valueOf(store.articles({}))) {
            if (!row.title.endsWith(titleOf(0).sliced(1))) {
                continue;
            }
            const Article article = valueOf(store.article(row.id));
            QStringList texts;
            for (const Paragraph &paragraph : article.paragraphs) {
                texts += paragraph.text;
            }
            const int number = row.title.first(row.title.indexOf(u'번')).toInt();
            if (texts != textsOf(number) || article.contentHash != contentHashOf(article) || ids.contains(row.title)) {
                qWarning("“%s” is not whole, or twice", qUtf8Printable(row.title));
                return {};
            }
            ids.insert(row.title, row.id);
        }
        if (!valueOf(store.checkHealth()).isWell()) {
            qWarning("The library is not well");
            return {};
        }
        return ids;
    }

private Q_SLOTS:
    void keepsWhatItHasNamed()
    {
        const int all = rounds(3, 60);
        QRandomGenerator random(20261122);
        int named = 0;
        for (int round = 0; round < all; ++round) {
            QTemporaryDir folder;
            const QString library = folder.filePath(u"library"_s);
            QVERIFY(QDir(folder.path()).mkpath(u"files"_s));
            writeFiles(QDir(folder.filePath(u"files"_s)));
            const QByteArrayList before = import(library, folder.filePath(u"files"_s), 1 + random.bounded(files - 1));
            QVERIFY(!before.isEmpty());
            const QHash<QString, Id> kept = wholeArticles(library);
            for (const QByteArray &id : before) {
                QVERIFY2(kept.values().contains(QString::fromUtf8(id)), id.constData());
            }
            named += int(before.size());
            import(library, folder.filePath(u"files"_s), 0);
            const QHash<QString, Id> whole = wholeArticles(library);
            QCOMPARE(whole.size(), files);
            for (const auto &[title, id] : kept.asKeyValueRange()) {
                QCOMPARE(whole.value(title), id);
            }
        }
        qInfo("imports: %d killed, %d articles named by then, none lost, torn or twice", all, named);
    }
};

QTEST_GUILESS_MAIN(ImportKillTest)
#include "importkilltest.moc"
