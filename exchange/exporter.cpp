// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "exporter.h"

#include "core/names.h"
#include "csvexporter.h"
#include "htmlexporter.h"
#include "jsonldexporter.h"
#include "markdownexporter.h"
#include "textcleaning.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr std::array formats{
    std::pair{ExportFormat::Markdown, "markdown"_L1},
    std::pair{ExportFormat::Html, "html"_L1},
    std::pair{ExportFormat::JsonLd, "jsonld"_L1},
    std::pair{ExportFormat::Csv, "csv"_L1},
};
constexpr std::array suffixes{
    std::pair{ExportFormat::Markdown, "md"_L1},
    std::pair{ExportFormat::Html, "html"_L1},
    std::pair{ExportFormat::JsonLd, "jsonld"_L1},
    std::pair{ExportFormat::Csv, "csv"_L1},
};
constexpr std::array mediaTypes{
    std::pair{ExportFormat::Markdown, "text/markdown"_L1},
    std::pair{ExportFormat::Html, "text/html"_L1},
    std::pair{ExportFormat::JsonLd, "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\""_L1},
    std::pair{ExportFormat::Csv, "text/csv"_L1},
};

/// What file systems take with the suffix, in bytes of UTF-8.
constexpr qsizetype MaximalFileNameBytes = 200;

/// Names that Windows keeps for devices, whatever follows a full stop.
bool isDeviceName(const QString &name)
{
    static const QRegularExpression devices(u"^(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])[ ]*([.]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

bool isAtRim(QChar character)
{
    return character == u'.' || character == u' ' || character == u'-';
}

QString withoutRim(QString name)
{
    while (!name.isEmpty() && isAtRim(name.front())) {
        name.removeFirst();
    }
    while (name.endsWith(u'.') || name.endsWith(u' ')) {
        name.chop(1);
    }
    return name;
}

/// The longest beginning that ends at a grapheme and has no more bytes.
QString cutAtGrapheme(const QString &name, qsizetype bytes)
{
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0;
    for (qsizetype next = graphemes.toNextBoundary(); next >= 0; next = graphemes.toNextBoundary()) {
        if (QStringView(name).first(next).toUtf8().size() > bytes) {
            break;
        }
        end = next;
    }
    return name.first(end);
}
}

QString exportFormatName(ExportFormat format)
{
    return nameOf(formats, format);
}

std::optional<ExportFormat> exportFormatFromName(QStringView name)
{
    return valueOf(formats, name);
}

QString exportFileSuffix(ExportFormat format)
{
    return nameOf(suffixes, format);
}

QString exportMediaType(ExportFormat format)
{
    return nameOf(mediaTypes, format);
}

QByteArray exportDocument(const ExportDocument &document, ExportFormat format)
{
    switch (format) {
    case ExportFormat::Markdown:
        return exportMarkdown(document);
    case ExportFormat::Html:
        return exportHtml(document);
    case ExportFormat::JsonLd:
        return exportJsonLd(document);
    case ExportFormat::Csv:
        return exportCsv(document);
    }
    Q_UNREACHABLE_RETURN({});
}

QString exportFileName(const QString &title, ExportFormat format)
{
    constexpr QStringView forbidden = u"#|^[]<>:\"/\\?*";
    QString name = cleanLine(title);
    for (QChar &character : name) {
        if (forbidden.contains(character)) {
            character = u' ';
        }
    }
    name = withoutRim(name.simplified());
    if (isDeviceName(name)) {
        name.prepend(u'_');
    }
    const QString suffix = u'.' + exportFileSuffix(format);
    name = withoutRim(cutAtGrapheme(name, MaximalFileNameBytes - suffix.size()));
    return (name.isEmpty() ? u"mitjul"_s : name) + suffix;
}

}
