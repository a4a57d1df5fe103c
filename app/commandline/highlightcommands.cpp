// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "await.h"
#include "commands.h"
#include "core/anchoring.h"
#include "jsonvalues.h"
#include "storage/store.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
Error invalid(const QString &sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

void addHighlightOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"quote"_s, commandText(QT_TRANSLATE_NOOP("CommandLine", "The passage, word for word.")), u"TEXT"_s},
        {u"occurrence"_s,
            commandText(QT_TRANSLATE_NOOP("CommandLine", "Which one, when the passage stands there several times.")),
            u"N"_s},
        {u"note"_s, commandText(QT_TRANSLATE_NOOP("CommandLine", "A note.")), u"TEXT"_s},
        {u"color"_s, commandText(QT_TRANSLATE_NOOP("CommandLine", "yellow, green, blue, pink, purple or orange.")),
            u"COLOR"_s, u"yellow"_s},
        {u"style"_s, commandText(QT_TRANSLATE_NOOP("CommandLine", "solid, underline, strikethrough or outline.")),
            u"STYLE"_s, u"solid"_s},
        {u"tag"_s, commandText(QT_TRANSLATE_NOOP("CommandLine", "A tag; may be given several times.")), u"TAG"_s},
        {u"entity"_s,
            commandText(QT_TRANSLATE_NOOP("CommandLine", "A person, company… to link; may be given several times.")),
            u"NAME"_s},
    });
}

// The one place that --quote, and --occurrence when there are several, stand for.
Result<TextRange> placeFrom(const QCommandLineParser &parser, const QList<Paragraph> &paragraphs)
{
    const QString quote = parser.value(u"quote"_s).normalized(QString::NormalizationForm_C);
    const QList<TextRange> places = placesOf(quote, paragraphs);
    if (quote.isEmpty()) {
        return invalid(
            commandText(QT_TRANSLATE_NOOP("CommandLine", "--quote is missing: it names the passage to mark.")));
    }
    if (places.isEmpty()) {
        return invalid(
            commandText(QT_TRANSLATE_NOOP("CommandLine", "The passage does not stand in this article word for word.")));
    }
    if (!parser.isSet(u"occurrence"_s)) {
        if (places.size() == 1) {
            return places.constFirst();
        }
        return invalid(commandText(QT_TRANSLATE_NOOP("CommandLine",
                                       "The passage stands in this article %1 times. Quote more of it, or say "
                                       "which one with --occurrence."))
                .arg(places.size()));
    }
    const int number = parser.value(u"occurrence"_s).toInt();
    if (number < 1 || number > places.size()) {
        return invalid(commandText(QT_TRANSLATE_NOOP("CommandLine", "--occurrence takes a number from 1 to %1."))
                .arg(places.size()));
    }
    return places.at(number - 1);
}

Result<Highlight> highlightFrom(Store &store, const QCommandLineParser &parser, const Article &article)
{
    const Result<TextRange> place = placeFrom(parser, article.paragraphs);
    if (!place) {
        return place.error();
    }
    const auto color = highlightColorFromName(parser.value(u"color"_s));
    const auto style = highlightStyleFromName(parser.value(u"style"_s));
    if (!color || !style) {
        return invalid(!color ? commandText(QT_TRANSLATE_NOOP("CommandLine", "There is no such colour. See --help."))
                              : commandText(QT_TRANSLATE_NOOP("CommandLine", "There is no such style. See --help.")));
    }
    Highlight highlight;
    highlight.article = article.id;
    highlight.anchor = anchorAt(article.paragraphs, *place);
    highlight.color = *color;
    highlight.style = *style;
    highlight.note = parser.value(u"note"_s);
    highlight.tags = parser.values(u"tag"_s);
    for (const QString &name : parser.values(u"entity"_s)) {
        const Result<Id> entity = await(store.findEntity(name));
        if (!entity) {
            return entity.error();
        }
        highlight.entities += *entity;
    }
    return highlight;
}

ExitCode addHighlight(Store &store, const QCommandLineParser &parser)
{
    const QString name = onlyArgument(parser);
    if (name.isEmpty()) {
        return WrongUsage;
    }
    const Result<QString> id = articleNamed(store, name);
    const Result<Article> article = id ? await(store.article(*id)) : Result<Article>(id.error());
    if (!article) {
        return Terminal::fail(article.error());
    }
    const Result<Highlight> highlight = highlightFrom(store, parser, *article);
    if (!highlight) {
        return Terminal::fail(highlight.error());
    }
    const Result<Highlight> saved = await(store.saveHighlight(*highlight));
    if (!saved) {
        return Terminal::fail(saved.error());
    }
    Terminal::print(saved->id);
    return Success;
}

void addListOptions(QCommandLineParser &parser)
{
    parser.addOption(jsonOption());
}

ExitCode listHighlights(Store &store, const QCommandLineParser &parser)
{
    const Result<QList<Highlight>> highlights = await(store.highlights({}));
    if (!highlights) {
        return Terminal::fail(highlights.error());
    }
    if (parser.isSet(u"json"_s)) {
        Terminal::print(toJsonArray(*highlights));
        return Success;
    }
    for (const Highlight &highlight : *highlights) {
        Terminal::print("%1  %2  %3"_L1.arg(highlight.id.left(8), highlightColorName(highlight.color).leftJustified(6),
            Terminal::harmless(highlight.anchor.quote)));
    }
    return Success;
}
}

Command highlightCommand()
{
    return {u"highlight"_s,
        commandText(QT_TRANSLATE_NOOP("CommandLine", "Mark a passage and print the id of the mark.")), u"ARTICLE"_s,
        addHighlightOptions, addHighlight};
}

Command highlightsCommand()
{
    return {u"highlights"_s, commandText(QT_TRANSLATE_NOOP("CommandLine", "List what is marked.")), {}, addListOptions,
        listHighlights};
}

}
