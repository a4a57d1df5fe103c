// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/share/filewriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Mitjul;
using namespace Qt::StringLiterals;

class FileWriterTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QStringList namesIn(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void writesANewFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"밑줄.md"_s);
        QVERIFY(writeFile(path, "새 글\n"));
        QCOMPARE(contentOf(path), "새 글\n");
        QCOMPARE(namesIn(folder), QStringList{u"밑줄.md"_s});
    }

    void replacesAFileAndKeepsItsPermissions()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        put(path, "old and longer than the new one");
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(writeFile(path, "new"));
        QCOMPARE(contentOf(path), "new");
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(namesIn(folder), QStringList{u"a.csv"_s});
    }

    void replacesInOneStep()
    {
        // Who has the old file open goes on reading the old one: it was not written into.
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.md"_s);
        put(path, "old");
        QFile reader(path);
        QVERIFY(reader.open(QIODevice::ReadOnly));
        QVERIFY(writeFile(path, "new"));
        QCOMPARE(reader.readAll(), "old");
        QCOMPARE(contentOf(path), "new");
    }

    void leavesALinkAndItsTargetAlone()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(u"target"_s);
        const QString link = folder.filePath(u"link"_s);
        put(target, "mine");
        QVERIFY(QFile::link(target, link));
        const auto outcome = writeFile(link, "other");
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Invalid);
        QVERIFY(outcome.error().sentence.contains(link));
        QCOMPARE(contentOf(target), "mine");
        QCOMPARE(QFile::symLinkTarget(link), target);
        QCOMPARE(namesIn(folder).size(), 2);
    }

    void refusesADanglingLink()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), folder.filePath(u"link"_s)));
        QVERIFY(!writeFile(folder.filePath(u"link"_s), "x"));
        QCOMPARE(namesIn(folder).size(), 1);
    }

    void refusesAFolder()
    {
        QTemporaryDir folder;
        const auto outcome = writeFile(folder.path(), "x");
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Invalid);
    }

    void saysThatTheFolderIsMissing()
    {
        QTemporaryDir folder;
        const auto outcome = writeFile(folder.filePath(u"no/such/a.md"_s), "x");
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::NotFound);
    }

    void saysThatTheFolderIsNotWritable()
    {
        if (geteuid() == 0) {
            QSKIP("The administrator may write everywhere.");
        }
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto outcome = writeFile(folder.filePath(u"a.md"_s), "x");
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::NotPermitted);
        QVERIFY(namesIn(folder).isEmpty());
    }

    void saysThatTheFileSystemIsNotWritable()
    {
        const auto outcome = writeFile(u"/proc/mitjul.md"_s, "x");
        QVERIFY(!outcome);
        QVERIFY(!outcome.error().sentence.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FileWriterTest)
#include "filewritertest.moc"
