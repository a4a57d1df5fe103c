// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "htmlimport.h"

#include "exchange/cleaning/pagecleaner.h"
#include "exchange/importlimits.h"
#include "htmlfacts.h"
#include "htmllines.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

class HtmlImport
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::HtmlImport)

public:
    static Error empty()
    {
        return {Error::Kind::Invalid,
            tr("No text was found on this page. Open it in a browser, select the article and paste it."), {}};
    }
    static Error tooDeep()
    {
        return {Error::Kind::Invalid,
            tr("This page is nested deeper than any page for reading. Open it in a browser, select the article and "
               "paste it."),
            {}};
    }
    static Error noPage()
    {
        return {Error::Kind::Invalid, tr("This saved page has no HTML in it. Save it again from the browser."), {}};
    }
};

/// The encoding that a page names in its first kilobytes.
std::optional<TextEncoding> declaredEncoding(const QByteArray &bytes)
{
    constexpr qsizetype head = 4096;
    static const QRegularExpression charset(
        u"charset\\s*=\\s*[\"']?\\s*([\\w-]+)"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = charset.match(QString::fromLatin1(bytes.first(std::min(head, bytes.size()))));
    return match.hasMatch() ? textEncodingFromName(match.captured(1).toLatin1()) : std::nullopt;
}

QString decoded(const ImportSource &source)
{
    const std::optional<TextEncoding> declared = source.encoding ? source.encoding : declaredEncoding(source.bytes);
    if (declared) {
        if (const auto text = decodedAs(source.bytes, *declared)) {
            return *text;
        }
    }
    return decodeText(source.bytes).text;
}

/// Parsing takes time with the square of the depth. Elements that are seldom closed do not count.
bool isNestedBeyondReason(const QByteArray &html)
{
    static const QRegularExpression tags(
        u"<(/?)(div|span|section|article|b|i|u|em|strong|a|font|table|ul|ol|dl|blockquote|center|form|nav|main|small|big|s|tt|q)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    int depth = 0;
    for (auto matches = tags.globalMatch(QString::fromLatin1(html)); matches.hasNext();) {
        const QRegularExpressionMatch tag = matches.next();
        depth += tag.capturedLength(1) > 0 ? -1 : 1;
        depth = std::max(depth, 0);
        if (depth > ImportLimits::parsedDepth) {
            return true;
        }
    }
    return false;
}

using Headers = QHash<QByteArray, QByteArray>;

/// A part of a MIME message: its headers by lower-case name, unfolded, and its body.
struct Part {
    Headers headers;
    QByteArray body;
};

Part partOf(QByteArray bytes)
{
    bytes.replace("\r\n", "\n");
    Part part;
    const qsizetype end = bytes.indexOf("\n\n");
    part.body = end < 0 ? QByteArray() : bytes.sliced(end + 2);
    QByteArray head = end < 0 ? bytes : bytes.first(end);
    head.replace("\n ", " ").replace("\n\t", " ");
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            part.headers.insert(line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
        }
    }
    return part;
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '=') {
            bytes += text.at(i);
        } else if (i + 1 < text.size() && text.at(i + 1) == '\n') {
            ++i;
        } else if (i + 2 < text.size()) {
            bytes += QByteArray::fromHex(text.sliced(i + 1, 2));
            i += 2;
        }
    }
    return bytes;
}

QByteArray bodyOf(const Part &part)
{
    const QByteArray encoding = part.headers.value("content-transfer-encoding").toLower();
    if (encoding == "quoted-printable") {
        return fromQuotedPrintable(part.body);
    }
    return encoding == "base64" ? QByteArray::fromBase64(part.body) : part.body;
}

QByteArray boundaryOf(const Part &message)
{
    static const QRegularExpression boundary(
        u"boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;]+))"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = boundary.match(QString::fromLatin1(message.headers.value("content-type")));
    return match.hasMatch() ? "--" + (match.captured(1) + match.captured(2)).toLatin1() : QByteArray();
}

}

Result<ImportedDocument> importHtml(const ImportSource &source)
{
    const QByteArray utf8 = decoded(source).toUtf8();
    if (isNestedBeyondReason(utf8)) {
        return HtmlImport::tooDeep();
    }
    const HtmlTree tree(utf8);
    Article article = articleFromPage(linesOfHtml(tree), factsOfHtml(tree));
    if (article.paragraphs.isEmpty()) {
        return HtmlImport::empty();
    }
    return ImportedDocument{{article}, {}, {}, false};
}

Result<ImportedDocument> importMhtml(const ImportSource &source)
{
    const Part message = partOf(source.bytes);
    const QByteArray boundary = boundaryOf(message);
    QByteArray rest = message.body;
    if (boundary.isEmpty()) {
        return HtmlImport::noPage();
    }
    constexpr int mostParts = 2000;
    for (int i = 0; i < mostParts; ++i) {
        const qsizetype start = rest.indexOf(boundary);
        if (start < 0) {
            break;
        }
        rest = rest.sliced(start + boundary.size());
        const qsizetype end = rest.indexOf(boundary);
        const Part part = partOf(rest.first(end < 0 ? rest.size() : end).trimmed());
        if (part.headers.value("content-type").toLower().startsWith("text/html")) {
            Result<ImportedDocument> document = importHtml({bodyOf(part), source.name, {}, source.encoding});
            const QString address = QString::fromLatin1(
                message.headers.value("snapshot-content-location", part.headers.value("content-location")));
            if (document && document->articles.first().url.isEmpty() && address.startsWith("http"_L1)) {
                document->articles.first().url = address;
            }
            return document;
        }
    }
    return HtmlImport::noPage();
}

}
