// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "core/entity.h"
#include "core/highlight.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Mitjul
{

/// An article and the marks in it.
struct MarkedArticle {
    Article article;
    QList<Highlight> highlights; ///< in order of their place
};

/// Everything an export is made from. The same document always gives the same bytes.
struct ExportDocument {
    QList<MarkedArticle> articles;
    QHash<Id, Entity> entities;
    qint64 generated = 0; ///< UTC ms, the only time that is not the reader's
    QString language = QStringLiteral("ko"); ///< of headings and labels: "ko" or "en"
    bool wholeText = false; ///< the article's text, not only the quotes (who shares it answers for the rights)
    bool notes = true;
};

enum class ExportFormat { Markdown, Html, JsonLd, Csv };

/// "markdown", "html", "jsonld", "csv".
QString exportFormatName(ExportFormat format);
std::optional<ExportFormat> exportFormatFromName(QStringView name);
/// Without the dot.
QString exportFileSuffix(ExportFormat format);
QString exportMediaType(ExportFormat format);

QByteArray exportDocument(const ExportDocument &document, ExportFormat format);

/// A file name that every file system takes: "title.suffix", at most 200 bytes, cut at a grapheme.
QString exportFileName(const QString &title, ExportFormat format);

}
