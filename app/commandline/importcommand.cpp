// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/import/articleimport.h"
#include "app/import/namedfiles.h"
#include "app/import/stagedarticle.h"
#include "commands.h"
#include "exchange/importer.h"
#include "jsonvalues.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
void addOptions(QCommandLineParser &parser)
{
    parser.addOption(jsonOption());
    parser.addOption({u"encoding"_s,
        commandText(QT_TRANSLATE_NOOP("CommandLine", "The encoding of text files (utf-8, cp949, johab…).")),
        u"NAME"_s});
}

constexpr auto standardInput = "-"_L1;

QString stateName(IncomingArticle::State state)
{
    switch (state) {
    case IncomingArticle::State::New:
        break;
    case IncomingArticle::State::Newer:
        return u"updated"_s;
    case IncomingArticle::State::Same:
        return u"same"_s;
    }
    return u"imported"_s;
}

Error withName(const QString &name, const Error &error)
{
    return {error.kind, "%1: %2"_L1.arg(name, error.sentence), error.detail};
}

Result<ImportSource> sourceOf(const QString &name, std::optional<TextEncoding> encoding)
{
    const Result<QByteArray> bytes = name == standardInput ? Result(Terminal::read()) : contentOf(name);
    if (!bytes) {
        return withName(name, bytes.error());
    }
    return ImportSource{*bytes, name, {}, encoding};
}

Result<ImportedDocument> documentIn(const ImportSource &source)
{
    const Result<ImportedDocument> document = importDocument(source);
    if (!document) {
        return withName(source.name, document.error());
    }
    if (!document->readings.isEmpty()) {
        return Error{Error::Kind::Invalid,
            commandText(QT_TRANSLATE_NOOP("CommandLine",
                            "%1: its encoding is uncertain. Name it with --encoding, for example cp949."))
                .arg(source.name),
            {}};
    }
    return document;
}

QJsonObject failureJson(const QString &name, const QString &sentence)
{
    return {{u"file"_s, name}, {u"id"_s, QJsonValue()}, {u"error"_s, sentence}};
}

QJsonObject outcomeJson(const QString &name, const IncomingArticle &outcome, const QStringList &problems)
{
    QJsonObject object = toJson(outcome.article, {});
    for (const QString &unknownYet : {u"highlights"_s, u"summary"_s, u"sources"_s, u"events"_s}) {
        object.remove(unknownYet);
    }
    object.insert(u"file"_s, name);
    object.insert(u"state"_s, stateName(outcome.state));
    object.insert(u"error"_s, QJsonValue());
    object.insert(u"problems"_s, QJsonArray::fromStringList(problems));
    return object;
}

/// Imports one file; what fails is told and reported, and the rest goes on.
ExitCode importFile(
    ArticleImport &import, const QString &name, std::optional<TextEncoding> encoding, bool asJson, QJsonArray &report)
{
    const Result<ImportSource> source = sourceOf(name, encoding);
    const Result<ImportedDocument> document = source ? documentIn(*source) : Result<ImportedDocument>(source.error());
    if (!document) {
        report.append(failureJson(name, document.error().sentence));
        return Terminal::fail(document.error());
    }
    ExitCode code = Success;
    for (const QString &problem : document->problems) {
        Terminal::fail(problem);
    }
    const bool isAlone = document->articles.size() == 1;
    for (Article article : document->articles) {
        import.applyRules(article);
        import.findNames(article);
        const Result<IncomingArticle> outcome = import.finishSaving(
            import.beginSaving(import.recognise(article), isAlone ? std::optional(originalOf(*source)) : std::nullopt));
        if (!outcome) {
            report.append(failureJson(name, outcome.error().sentence));
            code = Terminal::fail(outcome.error());
            continue;
        }
        report.append(outcomeJson(name, *outcome, document->problems));
        if (!asJson) {
            Terminal::print(outcome->article.id);
        }
    }
    return code;
}

ExitCode import(Store &store, const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments().sliced(1);
    if (arguments.isEmpty()) {
        return Terminal::fail(
            commandText(QT_TRANSLATE_NOOP("CommandLine", "No file is named. See --help.")), WrongUsage);
    }
    const QString named = parser.value(u"encoding"_s);
    const std::optional<TextEncoding> encoding = textEncodingFromName(named.toLatin1());
    if (!named.isEmpty() && !encoding) {
        return Terminal::fail(
            commandText(QT_TRANSLATE_NOOP("CommandLine", "Mitjul does not know the encoding “%1”.")).arg(named),
            WrongUsage);
    }
    ArticleImport import(store);
    if (const Result<Done> prepared = import.prepare(); !prepared) {
        return Terminal::fail(prepared.error());
    }
    const bool asJson = parser.isSet(u"json"_s);
    QJsonArray report;
    ExitCode code = Success;
    for (const QString &name : namedFiles(arguments)) {
        code = std::max(code, importFile(import, name, encoding, asJson, report));
    }
    if (asJson) {
        Terminal::print(report);
    }
    return code;
}
}

Command importCommand()
{
    return {u"import"_s,
        commandText(QT_TRANSLATE_NOOP(
            "CommandLine", "Add articles from files and folders of any known format (- is standard input).")),
        u"FILE…"_s, addOptions, import};
}

}
