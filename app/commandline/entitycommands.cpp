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

QString line(const EntityRow &row)
{
    return "%1 (%2)"_L1.arg(Terminal::harmless(row.entity.nameKo), Terminal::harmless(row.entity.nameEn));
}

ExitCode listEntities(Store &store, const QCommandLineParser &parser)
{
    const Result<QList<EntityRow>> entities = await(store.entities({}));
    if (!entities) {
        return Terminal::fail(entities.error());
    }
    if (parser.isSet(u"json"_s)) {
        Terminal::print(toJsonArray(*entities));
        return Success;
    }
    for (const EntityRow &row : *entities) {
        Terminal::print("%1  %2"_L1.arg(QString::number(row.mentions).rightJustified(4), line(row)));
    }
    return Success;
}

QJsonObject describedEntity(const EntityRow &row, const QList<MentionRow> &mentions, const QList<Highlight> &highlights)
{
    QJsonObject object = toJson(row);
    object.insert(
        u"description"_s, QJsonObject{{u"ko"_s, row.entity.descriptionKo}, {u"en"_s, row.entity.descriptionEn}});
    object.insert(u"contexts"_s, toJsonArray(mentions));
    object.insert(u"marks"_s, toJsonArray(highlights));
    return object;
}

void printEntity(const EntityRow &row, const QList<MentionRow> &mentions)
{
    Terminal::print(line(row));
    Terminal::print(Terminal::harmless(row.entity.descriptionKo));
    Terminal::print(Terminal::harmless(row.entity.descriptionEn));
    for (const MentionRow &mention : mentions) {
        Terminal::print("%1  %2"_L1.arg(mention.article.left(8), Terminal::harmless(mention.snippet)));
    }
}

ExitCode showEntity(Store &store, const QCommandLineParser &parser)
{
    const QString name = onlyArgument(parser);
    if (name.isEmpty()) {
        return WrongUsage;
    }
    const Result<Id> id = await(store.findEntity(name));
    if (!id) {
        return Terminal::fail(id.error());
    }
    const Result<QList<EntityRow>> all = await(store.entities({}));
    const Result<QList<MentionRow>> mentions = await(store.mentions(*id));
    HighlightQuery linked;
    linked.entity = *id;
    const Result<QList<Highlight>> highlights = await(store.highlights(linked));
    if (!all || !mentions || !highlights) {
        return Terminal::fail(!all ? all.error() : !mentions ? mentions.error() : highlights.error());
    }
    const auto row = std::find_if(all->begin(), all->end(), [&id](const EntityRow &candidate) {
        return candidate.entity.id == *id;
    });
    if (parser.isSet(u"json"_s)) {
        Terminal::print(describedEntity(*row, *mentions, *highlights));
    } else {
        printEntity(*row, *mentions);
    }
    return Success;
}
}

Command entitiesCommand()
{
    return {u"entities"_s, commandText(QT_TRANSLATE_NOOP("CommandLine", "List the people, companies, products…")), {},
        addJsonOption, listEntities};
}

Command entityCommand()
{
    return {u"entity"_s, commandText(QT_TRANSLATE_NOOP("CommandLine", "Print one of them and where it is named.")),
        u"NAME"_s, addJsonOption, showEntity};
}

}
