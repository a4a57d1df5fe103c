// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "htmlexporter.h"

#include "exportlabels.h"
#include "exportvalues.h"
#include "highlightstyles.h"
#include "htmlstylesheet.h"
#include "htmlwriter.h"
#include "jsonldexporter.h"
#include "markedpieces.h"
#include "textcleaning.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
/// JSON in which nothing can end the script element or a line of JavaScript.
QString embeddedJson(const ExportDocument &document)
{
    QString json = QString::fromUtf8(exportJsonLd(document));
    json.replace(u'<', "\\u003c"_L1);
    json.replace(QChar(0x2028), "\\u2028"_L1);
    json.replace(QChar(0x2029), "\\u2029"_L1);
    return json;
}

/// "2026-09-22T05:10:00Z" for people: "2026-09-22 05:10 UTC".
QString readableTime(const QString &time)
{
    return time.first(10) + u' ' + time.sliced(11, 5) + " UTC"_L1;
}

QString highlightAnchor(const Highlight &highlight)
{
    return "h-"_L1 + uuidOf("highlight"_L1, highlight.id);
}

QString entityAnchor(const Entity &entity)
{
    return "e-"_L1 + uuidOf("entity"_L1, entity.id);
}

class HtmlExporter
{
public:
    explicit HtmlExporter(const ExportDocument &document)
        : m_document(document), m_labels(exportLabels(document.language))
    {
    }

    QByteArray write()
    {
        m_html.start("html"_L1, {{"lang"_L1, m_document.language == "en"_L1 ? u"en"_s : u"ko"_s}});
        writeHead();
        m_html.start("body"_L1);
        m_html.start("main"_L1);
        for (const MarkedArticle &marked : m_document.articles) {
            writeArticle(marked);
        }
        writeEntities();
        writeFooter();
        m_html.end();
        m_html.end();
        m_html.end();
        return m_html.bytes();
    }

private:
    void writeHead()
    {
        m_html.start("head"_L1);
        m_html.empty("meta"_L1, {{"charset"_L1, u"utf-8"_s}});
        m_html.empty("meta"_L1,
            {{"http-equiv"_L1, u"Content-Security-Policy"_s},
                {"content"_L1, u"default-src 'none'; style-src 'unsafe-inline'; img-src data:"_s}});
        m_html.empty("meta"_L1, {{"name"_L1, u"viewport"_s}, {"content"_L1, u"width=device-width, initial-scale=1"_s}});
        m_html.empty("meta"_L1, {{"name"_L1, u"generator"_s}, {"content"_L1, u"Mitjul"_s}});
        m_html.empty("meta"_L1, {{"name"_L1, u"referrer"_s}, {"content"_L1, u"no-referrer"_s}});
        const QString title = exportTitle(m_document);
        m_html.element("title"_L1, title.isEmpty() ? u"Mitjul"_s : title);
        m_html.raw("style"_L1, htmlStylesheet());
        m_html.raw(
            "script"_L1, embeddedJson(m_document), {{"type"_L1, u"application/ld+json"_s}, {"id"_L1, u"mitjul"_s}});
        m_html.end();
    }

    void writeArticle(const MarkedArticle &marked)
    {
        m_html.start("article"_L1, {{"lang"_L1, languageOf(marked.article)}});
        writeHeader(marked.article);
        writeSummary(marked.article);
        if (m_document.wholeText) {
            writeText(marked);
        }
        writeHighlights(marked);
        writeSources(marked.article);
        m_html.end();
    }

    static QString languageOf(const Article &article)
    {
        const QString language = cleanLine(article.language);
        return language.isEmpty() ? u"ko"_s : language;
    }

    void writeHeader(const Article &article)
    {
        const QString title = cleanLine(article.title);
        m_html.start("header"_L1);
        m_html.element("h1"_L1, title.isEmpty() ? u"—"_s : title);
        const QStringList details = articleDetails(article, m_document.language);
        if (!details.isEmpty()) {
            m_html.element("p"_L1, details.join(u" · "));
        }
        const QString address = webAddress(article.url);
        if (!address.isEmpty()) {
            m_html.start("p"_L1);
            writeLink(address, address);
            m_html.end();
        }
        m_html.end();
    }

    void writeLink(const QString &address, const QString &text)
    {
        m_html.startInline("a"_L1, {{"href"_L1, address}, {"rel"_L1, u"noopener noreferrer"_s}});
        m_html.text(text);
        m_html.end();
    }

    void writeHeading(const QString &text)
    {
        m_html.element("h2"_L1, text, {{"lang"_L1, m_document.language}});
    }

    void writeSummary(const Article &article)
    {
        if (article.summary.isEmpty()) {
            return;
        }
        m_html.start("section"_L1, {{"class"_L1, u"summary"_s}});
        writeHeading(m_labels.summary);
        for (const SummarySentence &sentence : article.summary) {
            m_html.start("div"_L1, {{"class"_L1, u"pair"_s}});
            m_html.element("p"_L1, cleanLine(sentence.ko), {{"lang"_L1, u"ko"_s}});
            m_html.element("p"_L1, cleanLine(sentence.en), {{"lang"_L1, u"en"_s}});
            m_html.end();
        }
        m_html.end();
    }

    void writeText(const MarkedArticle &marked)
    {
        m_html.start("section"_L1, {{"class"_L1, u"text"_s}});
        writeHeading(m_labels.text);
        for (int i = 0; i < marked.article.paragraphs.size(); ++i) {
            const Paragraph &paragraph = marked.article.paragraphs.at(i);
            if (paragraph.text.isEmpty()) {
                continue;
            }
            const bool isHeading = paragraph.role == ParagraphRole::Heading;
            m_html.start(isHeading ? "h3"_L1 : "p"_L1, {{"class"_L1, paragraphRoleName(paragraph.role)}});
            const QList<MarkedPiece> pieces = markedPieces(marked.article.paragraphs, i, marked.highlights);
            for (const MarkedPiece &piece : pieces) {
                writePiece(piece);
            }
            m_html.end();
        }
        m_html.end();
    }

    void writePiece(const MarkedPiece &piece)
    {
        if (piece.highlights.isEmpty()) {
            m_html.text(visibleText(piece.text));
            return;
        }
        QStringList classes;
        QString first;
        for (const Highlight &highlight : piece.highlights) {
            classes += highlightClasses(highlight).split(u' ');
            if (!m_anchored.contains(highlight.id) && first.isEmpty()) {
                first = highlightAnchor(highlight);
                m_anchored.insert(highlight.id);
            }
        }
        classes.removeDuplicates();
        HtmlWriter::Attributes attributes{{"class"_L1, classes.join(u' ')}};
        if (!first.isEmpty()) {
            attributes.prepend({"id"_L1, first});
        }
        m_html.startInline("mark"_L1, attributes);
        m_html.text(visibleText(piece.text));
        m_html.end();
    }

    void writeHighlights(const MarkedArticle &marked)
    {
        if (marked.highlights.isEmpty()) {
            return;
        }
        m_html.start("section"_L1, {{"class"_L1, u"marks"_s}});
        writeHeading(m_labels.highlights);
        for (const Highlight &highlight : marked.highlights) {
            m_html.start("section"_L1);
            writeQuote(highlight, marked.article);
            writeNote(highlight);
            writeAbout(highlight);
            m_html.end();
        }
        m_html.end();
    }

    void writeQuote(const Highlight &highlight, const Article &article)
    {
        HtmlWriter::Attributes attributes{{"class"_L1, "mitjul-"_L1 + highlightColorName(highlight.color)}};
        if (!m_anchored.contains(highlight.id)) {
            attributes.prepend({"id"_L1, highlightAnchor(highlight)});
            m_anchored.insert(highlight.id);
        }
        const QString address = webAddress(article.url);
        if (!address.isEmpty()) {
            attributes += {"cite"_L1, address};
        }
        m_html.start("blockquote"_L1, attributes);
        const QStringList paragraphs = visibleText(highlight.anchor.quote).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &paragraph : paragraphs) {
            m_html.start("p"_L1);
            m_html.startInline("mark"_L1, {{"class"_L1, highlightClasses(highlight)}});
            m_html.text(paragraph);
            m_html.end();
            m_html.end();
        }
        m_html.end();
    }

    void writeNote(const Highlight &highlight)
    {
        const QString note = visibleText(highlight.note).trimmed();
        if (m_document.notes && !note.isEmpty()) {
            m_html.start("aside"_L1, {{"aria-label"_L1, m_labels.note}});
            m_html.element("p"_L1, note);
            m_html.end();
        }
    }

    /// What there is to know of a highlight besides its words: colour, state, tags, entities, time.
    void writeAbout(const Highlight &highlight)
    {
        m_html.start("p"_L1, {{"class"_L1, u"about"_s}, {"lang"_L1, m_document.language}});
        m_html.element("span"_L1,
            exportColorLabel(highlight.color, m_document.language) + u' '
                + exportStyleLabel(highlight.style, m_document.language));
        if (highlight.anchor.state == AnchorState::Orphan) {
            m_html.element("span"_L1, m_labels.notFound);
        }
        for (const QString &tag : highlight.tags) {
            m_html.element("span"_L1, u'#' + cleanLine(tag));
        }
        const QList<Entity> entities = linkedEntities({highlight}, m_document);
        for (const Entity &entity : entities) {
            HtmlWriter::Attributes attributes{{"href"_L1, u'#' + entityAnchor(entity)}};
            if (!wikidataItem(entity).isEmpty()) {
                attributes += {"data-wikidata"_L1, wikidataItem(entity)};
            }
            m_html.element("a"_L1, entityName(entity, m_document.language), attributes);
        }
        const QString time = utcTime(highlight.created);
        if (!time.isEmpty()) {
            m_html.element("time"_L1, readableTime(time), {{"datetime"_L1, time}});
        }
        m_html.end();
    }

    void writeSources(const Article &article)
    {
        if (article.sources.isEmpty()) {
            return;
        }
        m_html.start("section"_L1, {{"class"_L1, u"sources"_s}});
        writeHeading(m_labels.sources);
        m_html.start("ul"_L1);
        for (const Source &source : article.sources) {
            const QString address = webAddress(source.url);
            const QString text = sourceParts(source).join(u", ");
            m_html.start("li"_L1);
            m_html.text(text);
            if (!address.isEmpty()) {
                m_html.text(text.isEmpty() ? u"" : u", ");
                writeLink(address, address);
            }
            m_html.end();
        }
        m_html.end();
        m_html.end();
    }

    void writeEntities()
    {
        const QList<Entity> entities = linkedEntities(m_document);
        if (entities.isEmpty()) {
            return;
        }
        m_html.start("section"_L1, {{"class"_L1, u"entities"_s}});
        writeHeading(m_labels.entities);
        m_html.start("dl"_L1);
        for (const Entity &entity : entities) {
            writeEntity(entity);
        }
        m_html.end();
        m_html.end();
    }

    void writeEntity(const Entity &entity)
    {
        const bool isEnglish = m_document.language == "en"_L1;
        const QString name = entityName(entity, m_document.language);
        const QString otherName = entityName(entity, isEnglish ? u"ko"_s : u"en"_s);
        m_html.start("dt"_L1, {{"id"_L1, entityAnchor(entity)}});
        m_html.text(name);
        if (otherName != name) {
            m_html.text(u" ");
            m_html.startInline("span"_L1, {{"lang"_L1, isEnglish ? u"ko"_s : u"en"_s}});
            m_html.text(otherName);
            m_html.end();
        }
        m_html.end();
        m_html.start("dd"_L1);
        m_html.text(cleanLine(isEnglish ? entity.descriptionEn : entity.descriptionKo));
        if (!wikidataItem(entity).isEmpty()) {
            m_html.text(u" ");
            writeLink(entityIri(entity), u"Wikidata"_s);
        }
        m_html.end();
    }

    void writeFooter()
    {
        m_html.start("footer"_L1);
        const QString time = utcTime(m_document.generated);
        m_html.text(m_labels.generated);
        if (!time.isEmpty()) {
            m_html.text(u" · ");
            m_html.startInline("time"_L1, {{"datetime"_L1, time}});
            m_html.text(readableTime(time));
            m_html.end();
        }
        m_html.end();
    }

    const ExportDocument &m_document;
    const ExportLabels &m_labels;
    HtmlWriter m_html;
    QSet<Id> m_anchored; ///< highlights whose id stands in the page already
};
}

QByteArray exportHtml(const ExportDocument &document)
{
    return HtmlExporter(document).write();
}

}
