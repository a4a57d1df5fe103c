// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/result.h"
#include "exchange/exporter.h"

#include <QFuture>

namespace Mitjul
{

class Store;

/// What is to be exported. With neither articles nor highlights: everything that is marked.
struct ExportSelection {
    QList<Id> articles; ///< with all their highlights, in this order
    QList<Id> highlights; ///< only these of their articles; what is in the trash is left out
    bool wholeText = false;
    bool notes = true;
    QString language = QStringLiteral("ko"); ///< of headings and labels: "ko" or "en"
    qint64 generated = 0; ///< UTC ms, written into the export
};

/// Reads from the store what an export is made from. Errors: those of the store.
QFuture<Result<ExportDocument>> gatherExport(Store &store, const ExportSelection &selection);

}
