// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "faultrun.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
QByteArray said(QProcess &driver)
{
    driver.closeWriteChannel();
    driver.waitForFinished(60000);
    return driver.readAllStandardOutput();
}

// A library that somebody made with the first schema.
QByteArray oldLibrary()
{
    const QTemporaryDir folder;
    QFile dump(QStringLiteral(TEST_DATA "/library-v1.sql"));
    if (dump.open(QFile::ReadOnly)) {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        database.setDatabaseName(folder.filePath(u"old.db"_s));
        database.open();
        const QStringList statements = QString::fromUtf8(dump.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
        for (const QString &sql : statements) {
            QSqlQuery(database).exec(sql);
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    QFile file(folder.filePath(u"old.db"_s));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

// In memory, where flushing costs nothing: what a disk would keep is worked out, not tried.
QString place()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + "/mitjul-fault-XXXXXX"_L1;
}
}

int rounds(int few, int all)
{
    return qEnvironmentVariable("MITJUL_FAULT") == "all"_L1 ? all : few;
}

FaultRun::FaultRun() : m_folder(place())
{
    static const QByteArray old = oldLibrary();
    QDir().mkpath(folder());
    QFile file(folder() + "/library.db"_L1);
    if (file.open(QFile::WriteOnly)) {
        file.write(old);
    }
}

QString FaultRun::folder() const
{
    return file(u"library"_s);
}

QString FaultRun::file(const QString &name) const
{
    return m_folder.filePath(name);
}

QByteArray FaultRun::drive(const QHash<QString, QString> &settings, int operations)
{
    QProcess driver;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAULT_SHIM));
    environment.insert(u"FAULT_FOLDER"_s, folder());
    for (const auto &[name, value] : settings.asKeyValueRange()) {
        environment.insert("FAULT_"_L1 + name, value);
    }
    driver.setProcessEnvironment(environment);
    driver.start(QStringLiteral(MITJUL_DRIVE), {folder(), QString::number(operations), u"1"_s});
    return said(driver);
}

QByteArray FaultRun::driveUntil(int lines, quint32 seed)
{
    QProcess driver;
    driver.start(QStringLiteral(MITJUL_DRIVE), {folder(), u"100000"_s, QString::number(seed)});
    QByteArray output;
    while (output.count('\n') < lines && driver.waitForReadyRead()) {
        output += driver.readAllStandardOutput();
    }
    driver.kill();
    return output + said(driver);
}

bool FaultRun::copyFolder(const QString &from, const QString &to)
{
    bool copied = QDir().mkpath(to);
    const QFileInfoList entries = QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const QString target = to + u'/' + entry.fileName();
        copied =
            (entry.isDir() ? copyFolder(entry.filePath(), target) : QFile::copy(entry.filePath(), target)) && copied;
    }
    return copied;
}

}
