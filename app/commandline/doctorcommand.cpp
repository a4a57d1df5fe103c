// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "await.h"
#include "commands.h"
#include "settings/healthlabels.h"
#include "storage/store.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"repair"_s, commandText(QT_TRANSLATE_NOOP("CommandLine", "Repair what can be repaired."))},
        jsonOption(),
    });
}

QJsonObject toJson(const HealthFinding &finding)
{
    return {
        {"kind"_L1, healthFindingName(finding.kind)},
        {"count"_L1, finding.count},
        {"repaired"_L1, finding.repaired},
        {"text"_L1, findingText(finding)},
    };
}

QJsonObject toJson(const HealthReport &report)
{
    QJsonArray findings;
    for (const HealthFinding &finding : report.findings) {
        findings.append(toJson(finding));
    }
    const QString lastBackup =
        QDateTime::fromMSecsSinceEpoch(report.lastBackup, QTimeZone::UTC).toString(Qt::ISODateWithMs);
    return {
        {"well"_L1, report.isWell()},
        {"articles"_L1, report.articles},
        {"highlights"_L1, report.marks},
        {"entities"_L1, report.entities},
        {"databaseBytes"_L1, report.databaseSize},
        {"markLogBytes"_L1, report.markLogSize},
        {"indexBytes"_L1, report.indexSize},
        {"backups"_L1, report.backups},
        {"backupBytes"_L1, report.backupSize},
        {"lastBackup"_L1, report.backups > 0 ? QJsonValue(lastBackup) : QJsonValue()},
        {"findings"_L1, findings},
    };
}

void print(const HealthReport &report)
{
    for (const QString &figure : healthFigures(report)) {
        Terminal::print(figure);
    }
    Terminal::print(QString());
    for (const HealthFinding &finding : report.findings) {
        Terminal::print(findingText(finding) + u' ' + findingAdvice(finding));
    }
    if (report.findings.isEmpty()) {
        Terminal::print(commandText(QT_TRANSLATE_NOOP("CommandLine", "All is well.")));
    }
}

ExitCode examine(Store &store, const QCommandLineParser &parser)
{
    const Result<HealthReport> report = await(parser.isSet(u"repair"_s) ? store.repair() : store.checkHealth());
    if (!report) {
        return Terminal::fail(report.error());
    }
    parser.isSet(u"json"_s) ? Terminal::print(toJson(*report)) : print(*report);
    return report->isWell() ? Success : Failure;
}
}

Command doctorCommand()
{
    return {u"doctor"_s, commandText(QT_TRANSLATE_NOOP("CommandLine", "Examine the library, and repair it.")), {},
        addOptions, examine};
}

}
