// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "markdownexporter.h"

#include "exportlabels.h"
#include "exportvalues.h"
#include "highlightstyles.h"
#include "markdowntext.h"
#include "markedpieces.h"
#include "textcleaning.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
/// What Obsidian calls its callouts, for each colour.
QLatin1StringView calloutType(HighlightColor color)
{
    switch (color) {
    case HighlightColor::Yellow:
        return "quote"_L1;
    case HighlightColor::Green:
        return "tip"_L1;
    case HighlightColor::Blue:
        return "info"_L1;
    case HighlightColor::Pink:
        return "danger"_L1;
    case HighlightColor::Purple:
        return "example"_L1;
    case HighlightColor::Orange:
        return "warning"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QString link(const QString &text, const QString &address)
{
    return u"[%1](%2)"_s.arg(markdownInline(text), address);
}

/// Every line of a text within a block quote, also the blank ones.
QString quoted(const QString &text)
{
    return "> "_L1 + QString(text).replace(u'\n', "\n> "_L1);
}

class MarkdownExporter
{
public:
    explicit MarkdownExporter(const ExportDocument &document)
        : m_document(document), m_labels(exportLabels(document.language))
    {
    }

    QByteArray write()
    {
        writeFrontMatter();
        add(u"<!-- mitjul:begin -->"_s);
        for (const MarkedArticle &marked : m_document.articles) {
            writeArticle(marked);
        }
        add(u"<!-- mitjul:end -->"_s);
        return (m_frontMatter + m_blocks.join("\n\n"_L1) + u'\n').toUtf8();
    }

private:
    /// Blocks are parted by blank lines.
    void add(const QString &block)
    {
        if (!block.isEmpty()) {
            m_blocks += block;
        }
    }

    void writeProperty(QLatin1StringView key, const QString &value)
    {
        if (!value.isEmpty()) {
            m_frontMatter += key + ": "_L1 + yamlString(value) + u'\n';
        }
    }

    void writeProperty(QLatin1StringView key, QStringList values)
    {
        values.removeAll(QString());
        values.removeDuplicates();
        if (values.isEmpty()) {
            return;
        }
        m_frontMatter += key + ":\n"_L1;
        for (const QString &value : std::as_const(values)) {
            m_frontMatter += "  - "_L1 + yamlString(value) + u'\n';
        }
    }

    void writeFrontMatter()
    {
        m_frontMatter = u"---\n"_s;
        writeProperty("title"_L1, exportTitle(m_document));
        QStringList titles;
        QStringList tags;
        for (const MarkedArticle &marked : m_document.articles) {
            titles += cleanLine(marked.article.title);
            for (const QString &tag : marked.article.tags) {
                tags += obsidianTag(tag);
            }
        }
        if (titles.size() == 1) {
            writeArticleProperties(m_document.articles.constFirst().article);
        } else {
            writeProperty("articles"_L1, titles);
        }
        writeProperty("tags"_L1, tags);
        QStringList entities;
        for (const Entity &entity : linkedEntities(m_document)) {
            entities += obsidianLink(entityName(entity, m_document.language));
        }
        writeProperty("entities"_L1, entities);
        m_frontMatter += "---\n"_L1;
    }

    void writeArticleProperties(const Article &article)
    {
        writeProperty("author"_L1, cleanLine(article.byline));
        writeProperty("publisher"_L1, cleanLine(article.publisher));
        writeProperty("published"_L1, cleanLine(article.published));
        writeProperty("modified"_L1, cleanLine(article.modified));
        writeProperty("events"_L1, cleanLine(article.events));
        writeProperty("url"_L1, webAddress(article.url));
        writeProperty("language"_L1, cleanLine(article.language));
        writeProperty("mitjul"_L1, uuidOf("article"_L1, article.id));
        QStringList sources;
        for (const Source &source : article.sources) {
            QStringList parts = sourceParts(source) << webAddress(source.url);
            parts.removeAll(QString());
            sources += parts.join(u", ");
        }
        writeProperty("sources"_L1, sources);
    }

    void writeArticle(const MarkedArticle &marked)
    {
        const Article &article = marked.article;
        add("# "_L1 + markdownInline(cleanLine(article.title)));
        QString details = markdownText(articleDetails(article, m_document.language).join(u" · "));
        const QString address = webAddress(article.url);
        if (!address.isEmpty()) {
            details += (details.isEmpty() ? QString() : u" · "_s) + link(m_labels.original, address);
        }
        add(details);
        writeSummary(article);
        if (m_document.wholeText) {
            writeText(marked);
        }
        if (!marked.highlights.isEmpty()) {
            add("## "_L1 + m_labels.highlights);
        }
        for (const Highlight &highlight : marked.highlights) {
            writeHighlight(highlight, article);
        }
        writeSources(article);
    }

    void writeSummary(const Article &article)
    {
        if (article.summary.isEmpty()) {
            return;
        }
        add("## "_L1 + m_labels.summary);
        QStringList pairs;
        for (const SummarySentence &sentence : article.summary) {
            pairs += u"- %1\\\n  %2"_s.arg(markdownText(cleanLine(sentence.ko)), markdownText(cleanLine(sentence.en)));
        }
        add(pairs.join(u'\n'));
    }

    void writeText(const MarkedArticle &marked)
    {
        add("## "_L1 + m_labels.text);
        for (int i = 0; i < marked.article.paragraphs.size(); ++i) {
            QString text;
            const QList<MarkedPiece> pieces = markedPieces(marked.article.paragraphs, i, marked.highlights);
            for (const MarkedPiece &piece : pieces) {
                text += markedText(piece, text.isEmpty());
            }
            add(text.isEmpty() ? text : styled(text, marked.article.paragraphs.at(i).role));
        }
    }

    static QString markedText(const MarkedPiece &piece, bool isFirst)
    {
        if (piece.highlights.isEmpty()) {
            return isFirst ? markdownStart(piece.text) : markdownInline(piece.text);
        }
        QStringList classes;
        for (const Highlight &highlight : piece.highlights) {
            classes += highlightClasses(highlight).split(u' ');
        }
        classes.removeDuplicates();
        return u"<mark class=\"%1\">%2</mark>"_s.arg(classes.join(u' '), markdownInline(piece.text));
    }

    static QString styled(const QString &text, ParagraphRole role)
    {
        switch (role) {
        case ParagraphRole::Heading:
            return "### "_L1 + text;
        case ParagraphRole::Quote:
            return quoted(text);
        case ParagraphRole::Deck:
        case ParagraphRole::Caption:
            return u'*' + text + u'*';
        case ParagraphRole::Body:
            break;
        }
        return text;
    }

    void writeHighlight(const Highlight &highlight, const Article &article)
    {
        const QString &language = m_document.language;
        const QString color = highlightColorName(highlight.color);
        const bool isSolid = highlight.style == HighlightStyle::Solid;
        const QString look = isSolid ? color : color + u' ' + highlightStyleName(highlight.style);
        const QString title =
            exportColorLabel(highlight.color, language) + u' ' + exportStyleLabel(highlight.style, language);
        const QString quote = markdownText(highlight.anchor.quote).replace(u'\n', "\n\n"_L1);
        add(u"> [!%1|%2] %3\n%4"_s.arg(calloutType(highlight.color), look, title, quoted(quote)));
        // Obsidian gives the id to the block before it: here the quote, so that the quote can be linked to.
        add("^m-"_L1 + uuidOf("highlight"_L1, highlight.id));
        if (highlight.anchor.state == AnchorState::Orphan) {
            add(u'*' + m_labels.notFound + u'*');
        }
        if (m_document.notes) {
            add(noteText(highlight.note));
        }
        writeLinks(highlight, article);
    }

    /// A line feed in a note is a line's end, two of them a paragraph's.
    static QString noteText(const QString &note)
    {
        QStringList paragraphs;
        QStringList lines;
        const QStringList all = markdownText(note.trimmed()).split(u'\n');
        for (const QString &line : all) {
            if (!line.isEmpty()) {
                lines += line;
            } else if (!lines.isEmpty()) {
                paragraphs += std::exchange(lines, {}).join("\\\n"_L1);
            }
        }
        paragraphs += lines.join("\\\n"_L1);
        return paragraphs.join("\n\n"_L1);
    }

    void writeLinks(const Highlight &highlight, const Article &article)
    {
        QStringList entities;
        for (const Entity &entity : linkedEntities({highlight}, m_document)) {
            entities += obsidianLink(entityName(entity, m_document.language));
        }
        entities.removeAll(QString());
        add(entities.join(u' '));
        QStringList tags;
        for (const QString &tag : highlight.tags) {
            const QString name = obsidianTag(tag);
            tags += name.isEmpty() ? name : u'#' + name;
        }
        tags.removeAll(QString());
        add(tags.join(u' '));
        QStringList links{link(m_labels.open, highlightAddress(highlight))};
        const QString passage = passageAddress(article.url, highlight.anchor.quote);
        if (!passage.isEmpty()) {
            links += link(m_labels.original, passage);
        }
        links += utcTime(highlight.created);
        links.removeAll(QString());
        add(links.join(u" · "));
    }

    void writeSources(const Article &article)
    {
        if (article.sources.isEmpty()) {
            return;
        }
        add("## "_L1 + m_labels.sources);
        QStringList items;
        for (const Source &source : article.sources) {
            const QString text = sourceParts(source).join(u", ");
            const QString address = webAddress(source.url);
            const QString shown = text.isEmpty() ? address : text;
            items += "- "_L1 + (address.isEmpty() ? markdownText(shown) : link(shown, address));
        }
        add(items.join(u'\n'));
    }

    const ExportDocument &m_document;
    const ExportLabels &m_labels;
    QString m_frontMatter;
    QStringList m_blocks;
};
}

QByteArray exportMarkdown(const ExportDocument &document)
{
    return MarkdownExporter(document).write();
}

}
