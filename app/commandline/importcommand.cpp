// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "await.h"
#include "commands.h"
#include "exchange/textimporter.h"
#include "storage/store.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
QString text(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(jsonOption());
}

Result<QByteArray> contentOf(const QString &name)
{
    if (name == "-"_L1) {
        return Terminal::read();
    }
    QFile file(name);
    // A device or a pipe may never end.
    const bool isReadable = !QFileInfo(name).exists() || QFileInfo(name).isFile();
    if (!isReadable || !file.open(QIODevice::ReadOnly)) {
        return Error{Error::Kind::NotFound,
            text(QT_TRANSLATE_NOOP("CommandLine", "%1 could not be read: %2"))
                .arg(
                    name, isReadable ? file.errorString() : text(QT_TRANSLATE_NOOP("CommandLine", "it is not a file"))),
            {}};
    }
    return file.read(MaximalTextBytes + 1);
}

Result<Id> importFile(Store &store, const QString &name)
{
    const Result<QByteArray> bytes = contentOf(name);
    if (!bytes) {
        return bytes.error();
    }
    const Result<Article> article = articleFromText(*bytes);
    if (!article) {
        return Error{article.error().kind, "%1: %2"_L1.arg(name, article.error().sentence), article.error().detail};
    }
    const Result<QList<Id>> saved = await(store.saveArticles({*article}));
    return saved ? Result<Id>(saved->constFirst()) : Result<Id>(saved.error());
}

ExitCode import(Store &store, const QCommandLineParser &parser)
{
    const QStringList names = parser.positionalArguments().sliced(1);
    if (names.isEmpty()) {
        return Terminal::fail(text(QT_TRANSLATE_NOOP("CommandLine", "No file is named. See --help.")), WrongUsage);
    }
    const bool asJson = parser.isSet(u"json"_s);
    QJsonArray report;
    ExitCode code = Success;
    for (const QString &name : names) {
        const Result<Id> id = importFile(store, name);
        if (!id) {
            code = Terminal::fail(id.error());
        }
        report.append(QJsonObject{
            {u"file"_s, name},
            {u"id"_s, id ? QJsonValue(*id) : QJsonValue()},
            {u"error"_s, id ? QJsonValue() : QJsonValue(id.error().sentence)},
        });
        if (id && !asJson) {
            Terminal::print(*id);
        }
    }
    if (asJson) {
        Terminal::print(report);
    }
    return code;
}
}

Command importCommand()
{
    return {u"import"_s, text(QT_TRANSLATE_NOOP("CommandLine", "Add text files as articles (- is standard input).")),
        u"FILE…"_s, addOptions, import};
}

}
