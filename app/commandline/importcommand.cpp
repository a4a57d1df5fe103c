// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "await.h"
#include "commands.h"
#include "core/entitymatcher.h"
#include "core/knownarticles.h"
#include "exchange/importer.h"
#include "importedfiles.h"
#include "jsonvalues.h"
#include "storage/store.h"

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
    parser.addOption({u"encoding"_s,
        text(QT_TRANSLATE_NOOP("CommandLine", "The encoding of text files (utf-8, cp949, johab…).")), u"NAME"_s});
}

/// What became of one article.
struct Outcome {
    Article article;
    QString state; ///< imported, updated, same
};

/// Brings files into a library, one article after the other: each is saved, or not, as a whole.
class Import
{
public:
    explicit Import(Store &store) : m_store(store), m_known({})
    {
    }

    Result<Done> prepare()
    {
        const Result<QList<ArticleKey>> keys = await(m_store.articleKeys());
        if (!keys) {
            return keys.error();
        }
        const Result<QList<EntityRow>> rows = await(m_store.entities({}));
        if (!rows) {
            return rows.error();
        }
        QList<Entity> entities;
        for (const EntityRow &row : *rows) {
            entities += row.entity;
        }
        m_known = KnownArticles(*keys);
        m_matcher = std::make_unique<EntityMatcher>(entities);
        return Done{};
    }

    Result<Outcome> save(Article article)
    {
        article.mentions = m_matcher->mentionsIn(article.paragraphs);
        const Id known = sameArticle(article);
        Outcome outcome{article, known.isEmpty() ? u"imported"_s : u"updated"_s};
        if (!known.isEmpty()) {
            const Result<Article> before = await(m_store.article(known));
            outcome.article.id = known;
            if (before && isUnchanged(*before, article)) {
                outcome.state = u"same"_s;
                return outcome;
            }
        }
        const Result<QList<Id>> saved = await(m_store.saveArticles({outcome.article}));
        if (!saved) {
            return saved.error();
        }
        outcome.article.id = saved->constFirst();
        m_known.add({outcome.article.id, article.url, article.publisher, article.title, article.published,
            article.contentHash});
        return outcome;
    }

private:
    Id sameArticle(const Article &article)
    {
        const Id same = m_known.sameAs(article);
        if (!same.isEmpty()) {
            return same;
        }
        for (const Id &id : m_known.perhapsSameAs(article)) {
            const Result<Article> known = await(m_store.article(id));
            if (known && textsAreVersions(known->text(), article.text())) {
                return id;
            }
        }
        return {};
    }

    static bool isUnchanged(const Article &before, const Article &after)
    {
        return before.contentHash == after.contentHash && before.title == after.title && before.byline == after.byline
            && before.publisher == after.publisher && before.published == after.published
            && before.modified == after.modified;
    }

    Store &m_store;
    KnownArticles m_known;
    std::unique_ptr<EntityMatcher> m_matcher;
};

Result<ImportedDocument> readFile(const QString &name, std::optional<TextEncoding> encoding)
{
    const Result<QByteArray> bytes = contentOf(name);
    if (!bytes) {
        return bytes.error();
    }
    const Result<ImportedDocument> document = importDocument({*bytes, name, {}, encoding});
    if (document && !document->readings.isEmpty()) {
        return Error{Error::Kind::Invalid,
            text(QT_TRANSLATE_NOOP(
                     "CommandLine", "%1: its encoding is uncertain. Name it with --encoding, for example cp949."))
                .arg(name),
            {}};
    }
    return document ? document
                    : Result<ImportedDocument>(Error{document.error().kind,
                          "%1: %2"_L1.arg(name, document.error().sentence), document.error().detail});
}

QJsonObject failureJson(const QString &name, const QString &sentence)
{
    return {{u"file"_s, name}, {u"id"_s, QJsonValue()}, {u"error"_s, sentence}};
}

QJsonObject outcomeJson(const QString &name, const Outcome &outcome, const QStringList &problems)
{
    QJsonObject object = toJson(outcome.article, {});
    for (const QString &unknownYet : {u"highlights"_s, u"summary"_s, u"sources"_s, u"events"_s}) {
        object.remove(unknownYet);
    }
    object.insert(u"file"_s, name);
    object.insert(u"state"_s, outcome.state);
    object.insert(u"error"_s, QJsonValue());
    object.insert(u"problems"_s, QJsonArray::fromStringList(problems));
    return object;
}

/// Imports one file; what fails is told and reported, and the rest goes on.
ExitCode importFile(
    Import &import, const QString &name, std::optional<TextEncoding> encoding, bool asJson, QJsonArray &report)
{
    const Result<ImportedDocument> document = readFile(name, encoding);
    if (!document) {
        report.append(failureJson(name, document.error().sentence));
        return Terminal::fail(document.error());
    }
    ExitCode code = Success;
    for (const QString &problem : document->problems) {
        Terminal::fail(problem);
    }
    for (const Article &article : document->articles) {
        const Result<Outcome> outcome = import.save(article);
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
        return Terminal::fail(text(QT_TRANSLATE_NOOP("CommandLine", "No file is named. See --help.")), WrongUsage);
    }
    const QString named = parser.value(u"encoding"_s);
    const std::optional<TextEncoding> encoding = textEncodingFromName(named.toLatin1());
    if (!named.isEmpty() && !encoding) {
        return Terminal::fail(
            text(QT_TRANSLATE_NOOP("CommandLine", "Mitjul does not know the encoding “%1”.")).arg(named), WrongUsage);
    }
    Import import(store);
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
        text(QT_TRANSLATE_NOOP(
            "CommandLine", "Add articles from files and folders of any known format (- is standard input).")),
        u"FILE…"_s, addOptions, import};
}

}
