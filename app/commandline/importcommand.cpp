// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "app/import/articlesaver.h"
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

/// Imports files; what fails is told and reported, and the rest goes on.
class FileImport
{
public:
    FileImport(ArticleImport &import, std::optional<TextEncoding> encoding, bool asJson)
        : m_import(import)
        , m_encoding(encoding)
        , m_asJson(asJson)
        , m_saver(import, [this](int number, const auto &outcome) {
            tell(m_underWay.take(number), outcome);
        })
    {
    }

    void add(const QString &name)
    {
        const Result<ImportSource> source = sourceOf(name, m_encoding);
        const Result<ImportedDocument> document =
            source ? documentIn(*source) : Result<ImportedDocument>(source.error());
        if (!document) {
            m_saver.finish();
            refuse(name, document.error());
            return;
        }
        for (const QString &problem : document->problems) {
            Terminal::fail(problem);
        }
        const bool isAlone = document->articles.size() == 1;
        for (Article article : document->articles) {
            m_import.applyRules(article);
            m_import.findNames(article);
            m_underWay.insert(++m_number, {name, document->problems});
            m_saver.add(m_number, article, isAlone ? std::optional(originalOf(*source)) : std::nullopt);
        }
    }

    /// What happened, once everything is in the library.
    std::pair<ExitCode, QJsonArray> finish()
    {
        m_saver.finish();
        return {m_code, m_report};
    }

private:
    struct Origin {
        QString name;
        QStringList problems;
    };

    void tell(const Origin &origin, const Result<IncomingArticle> &outcome)
    {
        if (!outcome) {
            refuse(origin.name, outcome.error());
            return;
        }
        if (m_asJson) {
            m_report.append(outcomeJson(origin.name, *outcome, origin.problems));
        } else {
            Terminal::print(outcome->article.id);
        }
    }

    void refuse(const QString &name, const Error &error)
    {
        m_report.append(failureJson(name, error.sentence));
        m_code = std::max(m_code, Terminal::fail(error));
    }

    ArticleImport &m_import;
    const std::optional<TextEncoding> m_encoding;
    const bool m_asJson;
    ArticleSaver m_saver;
    QHash<int, Origin> m_underWay;
    int m_number = 0;
    ExitCode m_code = Success;
    QJsonArray m_report;
};

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
    FileImport files(import, encoding, asJson);
    for (const QString &name : namedFiles(arguments)) {
        files.add(name);
    }
    const auto [code, report] = files.finish();
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
