// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "storage/backup/backup.h"
#include "storage/health/healthreport.h"
#include "storage/salvage/salvage.h"

#include <QStringList>

namespace Mitjul
{

/// What was found, in a sentence for the reader.
QString findingText(const HealthFinding &finding);
/// What was done about it, or what can be done.
QString findingAdvice(const HealthFinding &finding);
/// What became of a damaged library, in two sentences.
QString salvageText(const SalvageReport &report);

/// "Highlights: 120", a line for each number of a report.
QStringList healthFigures(const HealthReport &report);

/// "22 November 2026, 12:15"; of the reader's clock.
QString backupTitle(const Backup &backup);
/// Why it was made, what is in it, its size.
QString backupDetails(const Backup &backup);
/// What going back would cost, in a sentence.
QString lossText(const BackupLoss &loss);

}
