// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "importer.h"

#include "importers/epubimport.h"
#include "importers/feedimport.h"
#include "importers/htmlimport.h"
#include "importers/markdownimport.h"
#include "importers/officeimport.h"
#include "importers/pdfimport.h"
#include "importers/rtfimport.h"
#include "importers/zipimport.h"
#include "importlimits.h"
#include "pagetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

class Importer
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::Importer)

public:
    static Error tooLarge()
    {
        return {Error::Kind::Invalid,
            tr("This file is larger than %1 MiB. Split it into smaller files and import those.")
                .arg(ImportLimits::fileBytes / (1024 * 1024)),
            {}};
    }
    static Error tooManyParagraphs()
    {
        return {Error::Kind::Invalid,
            tr("This text has more than %L1 paragraphs. Split it into smaller files and import those.")
                .arg(ImportLimits::paragraphsOfArticle),
            {}};
    }
    static Error empty()
    {
        return {Error::Kind::Invalid, tr("This file has no text. Choose a file with a title and paragraphs."), {}};
    }
    static Error unknown()
    {
        return {Error::Kind::Invalid,
            tr("Mitjul cannot read files of this kind. Save it as text, HTML, Markdown, EPUB, PDF, ODT or DOCX."), {}};
    }
    static Error undecodable()
    {
        return {Error::Kind::Invalid, tr("The text cannot be read in that encoding. Choose another one."), {}};
    }
};

constexpr std::array suffixes{
    std::pair{"txt"_L1, DocumentFormat::Text},
    std::pair{"text"_L1, DocumentFormat::Text},
    std::pair{"html"_L1, DocumentFormat::Html},
    std::pair{"htm"_L1, DocumentFormat::Html},
    std::pair{"xhtml"_L1, DocumentFormat::Html},
    std::pair{"mhtml"_L1, DocumentFormat::Mhtml},
    std::pair{"mht"_L1, DocumentFormat::Mhtml},
    std::pair{"md"_L1, DocumentFormat::Markdown},
    std::pair{"markdown"_L1, DocumentFormat::Markdown},
    std::pair{"epub"_L1, DocumentFormat::Epub},
    std::pair{"pdf"_L1, DocumentFormat::Pdf},
    std::pair{"odt"_L1, DocumentFormat::OpenDocument},
    std::pair{"docx"_L1, DocumentFormat::Word},
    std::pair{"rtf"_L1, DocumentFormat::RichText},
    std::pair{"rss"_L1, DocumentFormat::Feed},
    std::pair{"atom"_L1, DocumentFormat::Feed},
    std::pair{"xml"_L1, DocumentFormat::Feed},
    std::pair{"opml"_L1, DocumentFormat::Opml},
    std::pair{"zip"_L1, DocumentFormat::Zip},
};

constexpr std::array types{
    std::pair{"text/html"_L1, DocumentFormat::Html},
    std::pair{"application/xhtml+xml"_L1, DocumentFormat::Html},
    std::pair{"multipart/related"_L1, DocumentFormat::Mhtml},
    std::pair{"text/markdown"_L1, DocumentFormat::Markdown},
    std::pair{"application/epub+zip"_L1, DocumentFormat::Epub},
    std::pair{"application/pdf"_L1, DocumentFormat::Pdf},
    std::pair{"application/rss+xml"_L1, DocumentFormat::Feed},
    std::pair{"application/atom+xml"_L1, DocumentFormat::Feed},
    std::pair{"application/rtf"_L1, DocumentFormat::RichText},
    std::pair{"text/plain"_L1, DocumentFormat::Text},
};

DocumentFormat formatOfName(const QString &name)
{
    const QString suffix = name.section(u'.', -1).toLower();
    for (const auto &[known, format] : suffixes) {
        if (name.contains(u'.') && suffix == known) {
            return format;
        }
    }
    return DocumentFormat::Unknown;
}

DocumentFormat formatOfType(const QString &mime)
{
    for (const auto &[known, format] : types) {
        if (mime.startsWith(known)) {
            return format;
        }
    }
    return DocumentFormat::Unknown;
}

/// What kind of ZIP: the first file of an EPUB and an ODT says it, in a place where everybody can read it.
DocumentFormat formatOfZip(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 200));
    if (head.contains("application/epub+zip")) {
        return DocumentFormat::Epub;
    }
    if (head.contains("application/vnd.oasis.opendocument.text")) {
        return DocumentFormat::OpenDocument;
    }
    return bytes.contains("word/document.xml") ? DocumentFormat::Word : DocumentFormat::Zip;
}

/// What a text is that looks like markup; Unknown for others.
DocumentFormat formatOfMarkup(const QByteArray &bytes)
{
    constexpr qsizetype head = 4096;
    const QString start = QString::fromLatin1(bytes.first(std::min(head, bytes.size()))).trimmed();
    static const QRegularExpression html(
        u"^(\\xEF\\xBB\\xBF)?\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*(<!doctype html|<html|<head|<body|<article|<meta )"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression feed(
        u"^(\\xEF\\xBB\\xBF)?\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(rss|feed|rdf:RDF)[\\s>]"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression opml(u"^(\\xEF\\xBB\\xBF)?\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<opml[\\s>]"_s,
        QRegularExpression::DotMatchesEverythingOption);
    if (feed.match(start).hasMatch()) {
        return DocumentFormat::Feed;
    }
    if (opml.match(start).hasMatch()) {
        return DocumentFormat::Opml;
    }
    const bool isMime = start.startsWith("From: <Saved by"_L1)
        || (start.contains("MIME-Version:"_L1) && start.contains("multipart/related"_L1));
    return isMime                      ? DocumentFormat::Mhtml
        : html.match(start).hasMatch() ? DocumentFormat::Html
                                       : DocumentFormat::Unknown;
}

/// Lines with anything in them, counted before they cost memory: each may become a paragraph.
bool hasTooManyLines(const QString &text)
{
    qsizetype lines = 0;
    bool isBlank = true;
    for (const QChar c : text) {
        const bool isEnd = c == u'\n' || c == u'\r';
        lines += isEnd && !isBlank ? 1 : 0;
        isBlank = isEnd || (isBlank && c.isSpace());
    }
    lines += isBlank ? 0 : 1;
    return lines > ImportLimits::paragraphsOfArticle + 1; // the title is none of them
}

Result<ImportedDocument> importText(const ImportSource &source)
{
    ImportedDocument document;
    QString text;
    if (source.encoding) {
        const auto chosen = decodedAs(source.bytes, *source.encoding);
        if (!chosen) {
            return Importer::undecodable();
        }
        text = *chosen;
    } else {
        const DecodedText decoded = decodeText(source.bytes);
        text = decoded.text;
        document.readings = decoded.readings;
    }
    if (const auto repaired = withoutMojibake(text)) {
        text = *repaired;
        document.repairedMojibake = true;
    }
    if (hasTooManyLines(text)) {
        return Importer::tooManyParagraphs();
    }
    const Article article = articleFromPageText(text);
    if (article.title.isEmpty() && article.paragraphs.isEmpty()) {
        return Importer::empty();
    }
    document.articles += article;
    return document;
}

}

DocumentFormat formatOf(const ImportSource &source)
{
    const QByteArray &bytes = source.bytes;
    if (bytes.startsWith("PK\x03\x04")) {
        return formatOfZip(bytes);
    }
    if (bytes.startsWith("%PDF-")) {
        return DocumentFormat::Pdf;
    }
    if (bytes.startsWith("{\\rtf")) {
        return DocumentFormat::RichText;
    }
    if (const DocumentFormat markup = formatOfMarkup(bytes); markup != DocumentFormat::Unknown) {
        return markup;
    }
    const DocumentFormat named = formatOfName(source.name);
    const DocumentFormat typed = named == DocumentFormat::Unknown ? formatOfType(source.mime) : named;
    // Without a sign of another format it is text, unless it is no text at all.
    const bool isBinary =
        bytes.first(std::min<qsizetype>(bytes.size(), 4096)).count('\0') > 8 && !decodeText(bytes).sure;
    const bool needsSign = typed == DocumentFormat::Zip || typed == DocumentFormat::Epub
        || typed == DocumentFormat::Word || typed == DocumentFormat::OpenDocument;
    return isBinary                                     ? DocumentFormat::Unknown
        : needsSign || typed == DocumentFormat::Unknown ? DocumentFormat::Text
                                                        : typed;
}

QStringList importableSuffixes()
{
    QStringList names;
    for (const auto &[suffix, format] : suffixes) {
        names += suffix;
    }
    return names;
}

QStringList importablePatterns()
{
    return importableSuffixes().replaceInStrings(QRegularExpression(u"^"_s), u"*."_s);
}

Result<ImportedDocument> importWithin(const ImportSource &source, int depth)
{
    if (source.bytes.size() > ImportLimits::fileBytes) {
        return Importer::tooLarge();
    }
    switch (formatOf(source)) {
    case DocumentFormat::Text:
        return importText(source);
    case DocumentFormat::Html:
        return importHtml(source);
    case DocumentFormat::Mhtml:
        return importMhtml(source);
    case DocumentFormat::Markdown:
        return importMarkdown(source);
    case DocumentFormat::Epub:
        return importEpub(source);
    case DocumentFormat::Pdf:
        return importPdf(source);
    case DocumentFormat::OpenDocument:
        return importOpenDocument(source);
    case DocumentFormat::Word:
        return importWord(source);
    case DocumentFormat::RichText:
        return importRtf(source);
    case DocumentFormat::Feed:
        return importFeed(source);
    case DocumentFormat::Opml:
        return importOpml(source);
    case DocumentFormat::Zip:
        return importZip(source, depth);
    case DocumentFormat::Unknown:
        break;
    }
    return Importer::unknown();
}

Result<ImportedDocument> importDocument(const ImportSource &source)
{
    Result<ImportedDocument> document = importWithin(source, 0);
    if (!document) {
        return document;
    }
    const qsizetype before = document->articles.size();
    document->articles.removeIf([](const Article &article) {
        return article.paragraphs.size() > ImportLimits::paragraphsOfArticle;
    });
    if (document->articles.size() < before) {
        if (document->articles.isEmpty()) {
            return Importer::tooManyParagraphs();
        }
        document->problems += Importer::tooManyParagraphs().sentence;
    }
    return document;
}

}
