// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "testlibrary.h"

#include <QProcess>

using namespace Mitjul;
using namespace Qt::StringLiterals;

/// "Saved" means saved: a program that is killed at any moment loses no mark that it was told is saved.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothing();
    void isOpenInAnotherProgram();

private:
    void prepare(TestLibrary &library);
    QByteArrayList acknowledgedUntilKilled(const QString &folder, int round, int marks);
};

void KillTest::prepare(TestLibrary &library)
{
    QVERIFY(library.open());
    const QStringList paragraphs{u"가나다 하나"_s, u"라마바 둘"_s, u"사아자 셋"_s, u"차카타 넷"_s, u"파하거 다섯"_s};
    valueOf(library->saveArticles({articleWith(u"article"_s, u"제목"_s, paragraphs)}));
    library.close();
}

QByteArrayList KillTest::acknowledgedUntilKilled(const QString &folder, int round, int marks)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(MARK_WRITER), {folder, QString::number(round)});
    QByteArray output;
    while (output.count('\n') < marks && writer.waitForReadyRead()) {
        output += writer.readAllStandardOutput();
    }
    writer.kill();
    writer.waitForFinished();
    output += writer.readAllStandardOutput();
    // A line that was cut off was not said.
    return output.first(output.lastIndexOf('\n') + 1).split('\n');
}

void KillTest::losesNothing()
{
    constexpr int rounds = 200;
    TestLibrary library;
    prepare(library);
    int whole = 0;
    int acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        const QByteArrayList lines = acknowledgedUntilKilled(library.folder(), round, 1 + round % 7);
        const Result<Done> opened = library.open();
        QVERIFY2(opened, opened ? "" : qUtf8Printable(opened.error().sentence));
        HighlightQuery query;
        query.tag = u"판 %1"_s.arg(round);
        QHash<QByteArray, Highlight> stored;
        for (const Highlight &highlight : valueOf(library->highlights(query))) {
            stored.insert(highlight.id.toUtf8(), highlight);
        }
        bool allThere = lines.size() > 1;
        for (const QByteArray &line : lines.first(lines.size() - 1)) {
            const QByteArrayList parts = line.split('\t');
            const Highlight highlight = stored.value(parts.value(0));
            allThere = allThere && highlight.note.toUtf8() == parts.value(1)
                && highlight.anchor.quote.toUtf8() == parts.value(2) && !highlight.note.isEmpty();
            ++acknowledged;
        }
        whole += allThere ? 1 : 0;
        library.close();
    }
    qInfo("%d marks were acknowledged in %d rounds", acknowledged, rounds);
    QCOMPARE(whole, rounds);
}

void KillTest::isOpenInAnotherProgram()
{
    TestLibrary library;
    prepare(library);
    QProcess writer;
    writer.start(QStringLiteral(MARK_WRITER), {library.folder(), u"0"_s});
    QVERIFY(writer.waitForReadyRead());
    const QString process = QString::number(writer.processId());
    const Result<Done> opened = library.open();
    writer.kill();
    writer.waitForFinished();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::AlreadyOpen);
    QVERIFY(opened.error().detail.contains(process));
    QVERIFY(library.open());
}

QTEST_GUILESS_MAIN(KillTest)

#include "killtest.moc"
