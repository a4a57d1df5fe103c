// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "terminal.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Mitjul::Terminal
{

bool write(const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size())
        && std::fflush(stdout) == 0;
}

void print(const QString &line)
{
    write(line.toUtf8() + '\n');
}

void print(const QJsonArray &value)
{
    write(QJsonDocument(value).toJson());
}

void print(const QJsonObject &value)
{
    write(QJsonDocument(value).toJson());
}

QByteArray read()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

void warn(const QString &sentence)
{
    const QByteArray line = "mitjul: " + harmless(sentence).toUtf8() + '\n';
    std::fputs(line.constData(), stderr);
}

ExitCode fail(const QString &sentence, ExitCode code)
{
    warn(sentence);
    return code;
}

ExitCode fail(const Error &error)
{
    return fail(error.sentence);
}

QString harmless(const QString &text)
{
    QString shown = text;
    for (QChar &unit : shown) {
        if (unit.category() == QChar::Other_Control) {
            unit = u' ';
        }
    }
    return shown;
}

}
