// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/highlight.h"

#include <QString>

namespace Mitjul
{

/// The words that exports add to the reader's own, in the language of the document and not of the program:
/// the same document gives the same bytes wherever it is exported.
struct ExportLabels {
    QString collection; ///< title of a document with several articles
    QString summary;
    QString text;
    QString highlights;
    QString note;
    QString entities;
    QString sources;
    QString events;
    QString open; ///< link into Mitjul
    QString original; ///< link to the article's page
    QString notFound; ///< beside a quote that the text no longer has
    QString generated; ///< before the time of the export
};

/// For "en" English, for everything else Korean.
const ExportLabels &exportLabels(const QString &language);

QString exportColorLabel(HighlightColor color, const QString &language);
QString exportStyleLabel(HighlightStyle style, const QString &language);

}
