// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "await.h"
#include "commands.h"
#include "exchange/exporter.h"
#include "share/exportgatherer.h"
#include "share/filewriter.h"
#include "storage/store.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"format"_s, commandText(QT_TRANSLATE_NOOP("CommandLine", "markdown, html, jsonld or csv.")), u"FORMAT"_s},
        {u"article"_s,
            commandText(QT_TRANSLATE_NOOP(
                "CommandLine", "Only this article; may be given several times. Without it: all that is marked.")),
            u"ARTICLE"_s},
        {{u"o"_s, u"output"_s},
            commandText(QT_TRANSLATE_NOOP("CommandLine", "The file to write; - is standard output.")), u"FILE"_s,
            u"-"_s},
        {u"whole-text"_s,
            commandText(QT_TRANSLATE_NOOP("CommandLine", "The articles’ text too, not only what is marked."))},
        {u"no-notes"_s, commandText(QT_TRANSLATE_NOOP("CommandLine", "Leave the notes out."))},
    });
}

// The named articles, or every article that has a mark.
Result<QList<Id>> selectedArticles(Store &store, const QCommandLineParser &parser)
{
    QList<Id> selected;
    for (const QString &name : parser.values(u"article"_s)) {
        const Result<Id> id = articleNamed(store, name);
        if (!id) {
            return id.error();
        }
        selected += *id;
    }
    if (!selected.isEmpty()) {
        return selected;
    }
    const Result<QList<ArticleRow>> articles = await(store.articles({}));
    if (!articles) {
        return articles.error();
    }
    for (const ArticleRow &article : *articles) {
        if (article.highlights > 0) {
            selected += article.id;
        }
    }
    return selected;
}

ExitCode deliver(const QByteArray &bytes, const QString &output)
{
    if (output != "-"_L1) {
        const Result<Done> written = writeFile(output, bytes);
        return written ? Success : Terminal::fail(written.error());
    }
    return Terminal::write(bytes)
        ? Success
        : Terminal::fail(commandText(QT_TRANSLATE_NOOP("CommandLine", "Standard output could not be written.")));
}

ExitCode exportMarks(Store &store, const QCommandLineParser &parser)
{
    const auto format = exportFormatFromName(parser.value(u"format"_s));
    if (!format || parser.positionalArguments().size() > 1) {
        return Terminal::fail(
            commandText(QT_TRANSLATE_NOOP("CommandLine", "--format takes markdown, html, jsonld or csv.")), WrongUsage);
    }
    const Result<QList<Id>> articles = selectedArticles(store, parser);
    if (!articles) {
        return Terminal::fail(articles.error());
    }
    ExportSelection selection;
    selection.articles = *articles;
    selection.wholeText = parser.isSet(u"whole-text"_s);
    selection.notes = !parser.isSet(u"no-notes"_s);
    selection.language = QLocale().language() == QLocale::English ? u"en"_s : u"ko"_s;
    selection.generated = QDateTime::currentMSecsSinceEpoch();
    const Result<ExportDocument> document = await(gatherExport(store, selection));
    if (!document) {
        return Terminal::fail(document.error());
    }
    return deliver(exportDocument(*document, *format), parser.value(u"output"_s));
}
}

Command exportCommand()
{
    return {u"export"_s,
        commandText(QT_TRANSLATE_NOOP("CommandLine", "Write what is marked in a format of other programs.")), {},
        addOptions, exportMarks};
}

}
