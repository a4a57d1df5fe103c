// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "commandline.h"

#include "await.h"
#include "bundledlibrary.h"
#include "commands.h"
#include "settings/healthlabels.h"
#include "storage/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
QList<Command> allCommands()
{
    return {listCommand(), showCommand(), searchCommand(), entitiesCommand(), entityCommand(), highlightCommand(),
        highlightsCommand(), exportCommand(), importCommand(), doctorCommand()};
}

QString commandSummaries()
{
    QString lines = commandText(QT_TRANSLATE_NOOP("CommandLine", "Commands:"));
    for (const Command &command : allCommands()) {
        lines += "\n  %1  %2"_L1.arg(command.name.leftJustified(12), command.summary);
    }
    return lines + u'\n' + commandText(QT_TRANSLATE_NOOP("CommandLine", "mitjul COMMAND --help explains a command."));
}

[[noreturn]] void end(int code)
{
    std::exit(code);
}

void addGlobalOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"library"_s,
            commandText(QT_TRANSLATE_NOOP("CommandLine", "The folder of the library (made when it is missing).")),
            u"DIR"_s},
        {u"lang"_s, commandText(QT_TRANSLATE_NOOP("CommandLine", "The language: ko or en.")), u"ko|en"_s},
    });
}

void addProgramOptions(QCommandLineParser &parser)
{
    // Options after the command's name are the command's own.
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addOptions({
        {{u"h"_s, u"help"_s}, commandText(QT_TRANSLATE_NOOP("CommandLine", "Print this help."))},
        {{u"v"_s, u"version"_s}, commandText(QT_TRANSLATE_NOOP("CommandLine", "Print the version."))},
        {u"open"_s, commandText(QT_TRANSLATE_NOOP("CommandLine", "Open the reader to import the files that follow."))},
        {u"self-test"_s,
            commandText(QT_TRANSLATE_NOOP("CommandLine", "Load every page once and fail on any warning."))},
    });
    addGlobalOptions(parser);
}

bool isLanguage(const QString &name)
{
    return name == "ko"_L1 || name == "en"_L1;
}

void readGlobalOptions(const QCommandLineParser &parser, Invocation &invocation)
{
    if (parser.isSet(u"library"_s)) {
        invocation.folder = QDir(parser.value(u"library"_s)).absolutePath();
    }
    if (parser.isSet(u"lang"_s)) {
        invocation.language = parser.value(u"lang"_s);
        if (!isLanguage(invocation.language)) {
            end(Terminal::fail(commandText(QT_TRANSLATE_NOOP("CommandLine", "--lang takes ko or en.")), WrongUsage));
        }
    }
}

// Without std::exit() in the middle of printing, as QCommandLineParser::process() has it, a failing pipe stays visible.
void parse(QCommandLineParser &parser, const QStringList &arguments)
{
    if (!parser.parse(arguments)) {
        end(Terminal::fail(parser.errorText(), WrongUsage));
    }
    if (parser.isSet(u"help"_s)) {
        Terminal::print(parser.helpText().trimmed());
        end(Success);
    }
}
}

QString languageAskedFor(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--lang"_L1) {
            return arguments.value(i + 1);
        }
        if (arguments.at(i).startsWith("--lang="_L1)) {
            return arguments.at(i).section(u'=', 1);
        }
    }
    return {};
}

bool opensWindow(const QStringList &arguments)
{
    QCommandLineParser parser;
    addProgramOptions(parser);
    return parser.parse(arguments) && !parser.isSet(u"help"_s) && !parser.isSet(u"version"_s)
        && (!parser.isSet(u"lang"_s) || isLanguage(parser.value(u"lang"_s)))
        && (parser.isSet(u"open"_s) || parser.positionalArguments().isEmpty());
}

Invocation parseInvocation(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        commandText(QT_TRANSLATE_NOOP("CommandLine", "Reads Korean articles and keeps what you mark.")) + "\n\n"_L1
        + commandSummaries());
    addProgramOptions(parser);
    parser.addPositionalArgument(u"command"_s, {}, u"[COMMAND …]"_s);
    parse(parser, arguments);
    if (parser.isSet(u"version"_s)) {
        Terminal::print("mitjul "_L1 + QCoreApplication::applicationVersion());
        end(Success);
    }

    Invocation invocation;
    invocation.folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    readGlobalOptions(parser, invocation);
    if (parser.isSet(u"open"_s)) {
        for (const QString &file : parser.positionalArguments()) {
            invocation.files += QDir::current().absoluteFilePath(file);
        }
    } else {
        invocation.command = parser.positionalArguments();
    }
    if (parser.isSet(u"self-test"_s)) {
        invocation.purpose = Invocation::Purpose::SelfTest;
    } else if (!invocation.command.isEmpty()) {
        invocation.purpose = Invocation::Purpose::Command;
    }
    return invocation;
}

int runCommand(const Invocation &invocation)
{
    const QList<Command> commands = allCommands();
    const QString name = invocation.command.constFirst();
    const auto command = std::find_if(commands.begin(), commands.end(), [&name](const Command &known) {
        return known.name == name;
    });
    if (command == commands.end()) {
        return Terminal::fail(
            commandText(QT_TRANSLATE_NOOP("CommandLine", "There is no command “%1”. “mitjul --help” lists them."))
                .arg(name),
            WrongUsage);
    }

    QCommandLineParser parser;
    parser.setApplicationDescription(command->summary);
    parser.addOption({{u"h"_s, u"help"_s}, commandText(QT_TRANSLATE_NOOP("CommandLine", "Print this help."))});
    addGlobalOptions(parser);
    command->addOptions(parser);
    parser.addPositionalArgument(name, {}, name);
    if (!command->synopsis.isEmpty()) {
        parser.addPositionalArgument(u"arguments"_s, {}, command->synopsis);
    }
    parse(parser, QStringList{u"mitjul"_s} + invocation.command);

    Invocation refined = invocation;
    readGlobalOptions(parser, refined);
    Store store({refined.folder, {}, {}});
    QObject::connect(&store, &Store::salvaged, &store, [](const SalvageReport &report) {
        Terminal::warn(salvageText(report));
    });
    if (const Result<Done> opened = await(openWithBundledArticles(store)); !opened) {
        return Terminal::fail(opened.error());
    }
    return command->run(store, parser);
}

QString onlyArgument(const QCommandLineParser &parser)
{
    // The first positional argument is the command's name.
    const QStringList arguments = parser.positionalArguments().sliced(1);
    if (arguments.size() == 1) {
        return arguments.constFirst();
    }
    Terminal::fail(arguments.isEmpty()
            ? commandText(QT_TRANSLATE_NOOP("CommandLine", "An argument is missing. See --help."))
            : commandText(QT_TRANSLATE_NOOP("CommandLine", "Too many arguments. Put quotes around names with spaces.")),
        WrongUsage);
    return {};
}

Result<QString> articleNamed(Store &store, const QString &name)
{
    return await(store.findArticle(name));
}

}
