// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "healthlabels.h"

#include "app/readabletime.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
struct HealthLabels {
    Q_DECLARE_TR_FUNCTIONS(HealthLabels)
};

QString reasonLabel(Backup::Reason reason)
{
    switch (reason) {
    case Backup::Reason::Daily:
        return HealthLabels::tr("Daily backup");
    case Backup::Reason::Asked:
        return HealthLabels::tr("Made by you");
    case Backup::Reason::BeforeUpgrade:
        return HealthLabels::tr("Before an update of Mitjul");
    case Backup::Reason::BeforeUpdate:
        return HealthLabels::tr("Before articles were updated");
    }
    return {};
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

QString repairedText(HealthFinding::Kind kind)
{
    switch (kind) {
    case HealthFinding::Kind::Structure:
    case HealthFinding::Kind::References:
        return HealthLabels::tr("Repaired: what could be read is in a new file, and the damaged one was kept.");
    case HealthFinding::Kind::Texts:
        return HealthLabels::tr("Repaired: taken from a backup.");
    case HealthFinding::Kind::Places:
        return HealthLabels::tr("Repaired: found again by the words.");
    case HealthFinding::Kind::MissingMarks:
        return HealthLabels::tr("Repaired: back in the library.");
    case HealthFinding::Kind::MarkLog:
        return HealthLabels::tr("Repaired: the log was written anew from the library.");
    case HealthFinding::Kind::Backups:
        break;
    }
    return {};
}
}

QString findingText(const HealthFinding &finding)
{
    const int count = finding.count;
    switch (finding.kind) {
    case HealthFinding::Kind::Structure:
        return HealthLabels::tr("The file of the library is damaged in %n place(s).", nullptr, count);
    case HealthFinding::Kind::References:
        return HealthLabels::tr("%n entry(s) belong to something that is not in the library.", nullptr, count);
    case HealthFinding::Kind::Texts:
        return HealthLabels::tr("The text of %n article(s) is not the one that was saved.", nullptr, count);
    case HealthFinding::Kind::Places:
        return HealthLabels::tr("%n highlight(s) do not stand on their words.", nullptr, count);
    case HealthFinding::Kind::MissingMarks:
        return HealthLabels::tr("%n highlight(s) are in the log of highlights but not in the library.", nullptr, count);
    case HealthFinding::Kind::MarkLog:
        return HealthLabels::tr("The log of highlights differs from the library in %n place(s).", nullptr, count);
    case HealthFinding::Kind::Backups:
        return HealthLabels::tr("%n backup(s) cannot be read.", nullptr, count);
    }
    return {};
}

QString findingAdvice(const HealthFinding &finding)
{
    if (finding.repaired) {
        return repairedText(finding.kind);
    }
    switch (finding.kind) {
    case HealthFinding::Kind::Texts:
        return HealthLabels::tr("A backup that has the saved text is used for the repair. "
                                "Without one, bring the articles in again.");
    case HealthFinding::Kind::Backups:
        return HealthLabels::tr("The library is not affected. Make a new backup; the damaged file is left to you.");
    default:
        return HealthLabels::tr("This can be repaired.");
    }
}

QString salvageText(const SalvageReport &report)
{
    const QLocale locale;
    if (report.knownMarks > report.marks) {
        return HealthLabels::tr("The library was damaged; %1 articles and %2 of %3 highlights could be saved. "
                                "The damaged files are kept in %4.")
            .arg(locale.toString(report.articles), locale.toString(report.marks), locale.toString(report.knownMarks),
                report.keptIn);
    }
    return HealthLabels::tr("The library was damaged; %1 articles and %2 highlights could be saved. "
                            "The damaged files are kept in %3.")
        .arg(locale.toString(report.articles), locale.toString(report.marks), report.keptIn);
}

QStringList healthFigures(const HealthReport &report)
{
    const QLocale locale;
    return {
        HealthLabels::tr("Articles: %1").arg(locale.toString(report.articles)),
        HealthLabels::tr("Highlights: %1").arg(locale.toString(report.marks)),
        HealthLabels::tr("People, companies and things: %1").arg(locale.toString(report.entities)),
        HealthLabels::tr("Library: %1").arg(sizeText(report.databaseSize)),
        HealthLabels::tr("Log of highlights: %1").arg(sizeText(report.markLogSize)),
        HealthLabels::tr("Search index: %1").arg(sizeText(report.indexSize)),
        HealthLabels::tr("Backups: %1 (%2)").arg(locale.toString(report.backups), sizeText(report.backupSize)),
        report.lastBackup == 0 ? HealthLabels::tr("There is no backup yet")
                               : HealthLabels::tr("Last backup: %1").arg(readableDay(report.lastBackup)),
    };
}

QString backupTitle(const Backup &backup)
{
    return readableMoment(backup.time);
}

QString backupDetails(const Backup &backup)
{
    if (!backup.isReadable) {
        return HealthLabels::tr("Cannot be read");
    }
    const QLocale locale;
    return HealthLabels::tr("%1 · %2 articles, %3 highlights · %4")
        .arg(reasonLabel(backup.reason), locale.toString(backup.articles), locale.toString(backup.marks),
            sizeText(backup.size));
}

QString lossText(const BackupLoss &loss)
{
    if (loss == BackupLoss()) {
        return HealthLabels::tr(
            "No article and no highlight would be lost. The library as it is now is kept in its folder.");
    }
    const QLocale locale;
    return HealthLabels::tr(
        "You would lose %1 articles and %2 highlights, and %3 highlights would be as they were before. "
        "The library as it is now is kept in its folder.")
        .arg(locale.toString(loss.articles), locale.toString(loss.marks), locale.toString(loss.changedMarks));
}

}
