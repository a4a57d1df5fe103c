// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "terminal.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

namespace Mitjul
{

class Store;

/// One "mitjul NAME": its options, and what it does in an open library.
struct Command {
    QString name;
    QString summary; ///< one line, translated
    QString synopsis; ///< its arguments for --help ("ARTICLE"); empty for none
    void (*addOptions)(QCommandLineParser &parser);
    ExitCode (*run)(Store &store, const QCommandLineParser &parser);
};

Command listCommand();
Command showCommand();
Command searchCommand();
Command entitiesCommand();
Command entityCommand();
Command highlightCommand();
Command highlightsCommand();
Command exportCommand();
Command importCommand();
Command doctorCommand();

/// The one argument a command takes; empty, and the mistake told, when there are none or several.
QString onlyArgument(const QCommandLineParser &parser);
/// The id of the article that a name (id, prefix of one, part of a title) stands for.
Result<QString> articleNamed(Store &store, const QString &name);

/// A text of the command line, marked with QT_TRANSLATE_NOOP("CommandLine", …), in the reader's language.
inline QString commandText(const char *source)
{
    return QCoreApplication::translate("CommandLine", source);
}

inline QCommandLineOption jsonOption()
{
    return {QStringLiteral("json"), commandText(QT_TRANSLATE_NOOP("CommandLine", "Print JSON for scripts."))};
}

}
