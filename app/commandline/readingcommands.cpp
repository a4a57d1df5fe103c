// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "await.h"
#include "commands.h"
#include "jsonvalues.h"
#include "storage/store.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
void addJsonOption(QCommandLineParser &parser)
{
    parser.addOption(jsonOption());
}

ExitCode list(Store &store, const QCommandLineParser &parser)
{
    const Result<QList<ArticleRow>> articles = await(store.articles({}));
    if (!articles) {
        return Terminal::fail(articles.error());
    }
    if (parser.isSet(u"json"_s)) {
        Terminal::print(toJsonArray(*articles));
        return Success;
    }
    for (const ArticleRow &article : *articles) {
        // Enough of the id to name the article in other commands.
        Terminal::print("%1  %2  %3"_L1.arg(
            article.id.left(8), article.published.left(10).leftJustified(10), Terminal::harmless(article.title)));
    }
    return Success;
}

void printSources(const Article &article)
{
    for (const Source &source : article.sources) {
        QStringList parts{source.publisher, source.author, source.headline, source.date, source.url};
        parts.removeAll(QString());
        Terminal::print(
            commandText(QT_TRANSLATE_NOOP("CommandLine", "Source: %1")).arg(Terminal::harmless(parts.join(", "_L1))));
    }
}

void printText(const Article &article)
{
    Terminal::print(Terminal::harmless(article.title));
    QStringList origin{article.byline, article.publisher, article.published.left(10), article.events};
    origin.removeAll(QString());
    if (!origin.isEmpty()) {
        Terminal::print(Terminal::harmless(origin.join(" · "_L1)));
    }
    for (const Paragraph &paragraph : article.paragraphs) {
        Terminal::print(QString());
        Terminal::print(Terminal::harmless(paragraph.text));
    }
    if (!article.sources.isEmpty()) {
        Terminal::print(QString());
        printSources(article);
    }
}

ExitCode show(Store &store, const QCommandLineParser &parser)
{
    const QString name = onlyArgument(parser);
    if (name.isEmpty()) {
        return WrongUsage;
    }
    const Result<QString> id = articleNamed(store, name);
    if (!id) {
        return Terminal::fail(id.error());
    }
    const Result<Article> article = await(store.article(*id));
    if (!article) {
        return Terminal::fail(article.error());
    }
    if (!parser.isSet(u"json"_s)) {
        printText(*article);
        return Success;
    }
    HighlightQuery ofArticle;
    ofArticle.article = *id;
    const Result<QList<Highlight>> highlights = await(store.highlights(ofArticle));
    if (!highlights) {
        return Terminal::fail(highlights.error());
    }
    Terminal::print(toJson(*article, *highlights));
    return Success;
}

void addSearchOptions(QCommandLineParser &parser)
{
    addJsonOption(parser);
    parser.addOption(
        {u"limit"_s, commandText(QT_TRANSLATE_NOOP("CommandLine", "At most N results (50).")), u"N"_s, u"50"_s});
}

ExitCode search(Store &store, const QCommandLineParser &parser)
{
    // Several words need no quotes: all of them have to occur.
    const QString query = parser.positionalArguments().sliced(1).join(u' ');
    if (query.isEmpty()) {
        return Terminal::fail(
            commandText(QT_TRANSLATE_NOOP("CommandLine", "Nothing to search for. See --help.")), WrongUsage);
    }
    bool isNumber = false;
    const int limit = parser.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1) {
        return Terminal::fail(
            commandText(QT_TRANSLATE_NOOP("CommandLine", "--limit takes a number from 1.")), WrongUsage);
    }
    const Result<QList<SearchHit>> hits = await(store.search(query, limit));
    if (!hits) {
        return Terminal::fail(hits.error());
    }
    if (parser.isSet(u"json"_s)) {
        Terminal::print(toJsonArray(*hits));
        return Success;
    }
    for (const SearchHit &hit : *hits) {
        Terminal::print("%1  %2: %3"_L1.arg(hit.article.left(8).leftJustified(8), Terminal::harmless(hit.articleTitle),
            Terminal::harmless(hit.snippet)));
    }
    return Success;
}
}

Command listCommand()
{
    return {u"list"_s, commandText(QT_TRANSLATE_NOOP("CommandLine", "List the articles.")), {}, addJsonOption, list};
}

Command showCommand()
{
    return {u"show"_s, commandText(QT_TRANSLATE_NOOP("CommandLine", "Print an article.")), u"ARTICLE"_s, addJsonOption,
        show};
}

Command searchCommand()
{
    return {u"search"_s, commandText(QT_TRANSLATE_NOOP("CommandLine", "Search texts, notes and names.")), u"QUERY…"_s,
        addSearchOptions, search};
}

}
