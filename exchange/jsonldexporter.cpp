// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "jsonldexporter.h"

#include "codepointpositions.h"
#include "exportvalues.h"
#include "highlightstyles.h"
#include "markedpieces.h"
#include "textcleaning.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr QLatin1StringView AnnotationContext("http://www.w3.org/ns/anno.jsonld");

/// A value that is not known is left out.
void insert(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty()) {
        object.insert(key, value);
    }
}

QJsonObject textualBody(const QString &value, QLatin1StringView purpose, QLatin1StringView language = {})
{
    QJsonObject body{{u"type"_s, u"TextualBody"_s}, {u"value"_s, value}, {u"format"_s, u"text/plain"_s}};
    insert(body, "purpose"_L1, purpose);
    insert(body, "language"_L1, language);
    return body;
}

QJsonObject identifyingBody(const Entity &entity)
{
    QJsonObject own{{u"id"_s, entity.id}, {u"kind"_s, entityKindName(entity.kind)}};
    insert(own, "ko"_L1, cleanLine(entity.nameKo));
    insert(own, "en"_L1, cleanLine(entity.nameEn));
    insert(own, "wikidata"_L1, wikidataItem(entity));
    return {{u"type"_s, u"SpecificResource"_s}, {u"source"_s, entityIri(entity)}, {u"purpose"_s, u"identifying"_s},
        {u"x-entity"_s, own}};
}

QString articleIri(const Article &article)
{
    const QString address = webAddress(article.url);
    return address.isEmpty() ? uuidUrn("article"_L1, article.id) : address;
}

QJsonObject sourceObject(const Source &source)
{
    QJsonObject object;
    insert(object, "id"_L1, webAddress(source.url));
    insert(object, "dc:publisher"_L1, cleanLine(source.publisher));
    insert(object, "dc:creator"_L1, cleanLine(source.author));
    insert(object, "dc:title"_L1, cleanLine(source.headline));
    insert(object, "dc:date"_L1, cleanLine(source.date));
    return object;
}

QJsonObject articleObject(const Article &article, bool wholeText)
{
    QJsonObject object{{u"id"_s, articleIri(article)}, {u"type"_s, u"Text"_s},
        {u"dc:identifier"_s, uuidUrn("article"_L1, article.id)}, {u"dc:title"_s, cleanLine(article.title)},
        {u"format"_s, u"text/plain"_s}};
    insert(object, "dc:creator"_L1, cleanLine(article.byline));
    insert(object, "dc:publisher"_L1, cleanLine(article.publisher));
    insert(object, "dc:date"_L1, cleanLine(article.published));
    insert(object, "dc:coverage"_L1, cleanLine(article.events));
    insert(object, "language"_L1, cleanLine(article.language));
    QJsonArray sources;
    for (const Source &source : article.sources) {
        sources += sourceObject(source);
    }
    if (!sources.isEmpty()) {
        object.insert("dcterms:source"_L1, sources);
    }
    if (wholeText) {
        object.insert("value"_L1, article.text());
    }
    return object;
}

QJsonObject summaryAnnotation(const Article &article, const ExportDocument &document)
{
    QStringList korean;
    QStringList english;
    QJsonArray paragraphs;
    for (const SummarySentence &sentence : article.summary) {
        korean += cleanLine(sentence.ko);
        english += cleanLine(sentence.en);
        QJsonArray indexes;
        for (const int index : sentence.paragraphs) {
            indexes += index;
        }
        paragraphs += indexes;
    }
    QJsonArray items{textualBody(korean.join(u'\n'), {}, "ko"_L1), textualBody(english.join(u'\n'), {}, "en"_L1)};
    if (document.language == "en"_L1) {
        items.prepend(items.takeAt(1)); // the first is the default
    }
    return {{u"id"_s, uuidUrn("export"_L1, "summary/"_L1 + article.id)}, {u"type"_s, u"Annotation"_s},
        {u"motivation"_s, u"describing"_s}, {u"body"_s, QJsonObject{{u"type"_s, u"Choice"_s}, {u"items"_s, items}}},
        {u"target"_s, articleIri(article)}, {u"x-paragraphs"_s, paragraphs}};
}

QJsonArray bodies(const Highlight &highlight, const ExportDocument &document)
{
    QJsonArray bodies;
    if (document.notes && !highlight.note.isEmpty()) {
        bodies += textualBody(highlight.note, "commenting"_L1);
    }
    for (const QString &tag : highlight.tags) {
        bodies += textualBody(cleanLine(tag), "tagging"_L1);
    }
    const QList<Entity> entities = linkedEntities({highlight}, document);
    for (const Entity &entity : entities) {
        bodies += identifyingBody(entity);
    }
    return bodies;
}

/// An article, and what all of its annotations need.
struct Target {
    const Article &article;
    CodePointPositions positions;
    QJsonObject state;
};

QJsonObject stateOf(const Article &article)
{
    const QByteArray hash = article.contentHash.isEmpty() ? contentHashOf(article) : article.contentHash;
    QJsonObject state{{u"type"_s, u"TimeState"_s}};
    insert(state, "cached"_L1, "mitjul:doc/"_L1 + QString::fromLatin1(hash.toHex()));
    if (article.added > 0) {
        insert(state, "sourceDate"_L1, utcTime(article.added));
    }
    return state;
}

QJsonObject targetObject(const Highlight &highlight, const Target &target)
{
    const Anchor &anchor = highlight.anchor;
    QJsonObject quote{{u"type"_s, u"TextQuoteSelector"_s}, {u"exact"_s, anchor.quote}};
    insert(quote, "prefix"_L1, anchor.prefix);
    insert(quote, "suffix"_L1, anchor.suffix);
    QJsonArray selectors{quote};
    if (isPlaced(anchor, target.article.paragraphs)) {
        selectors += QJsonObject{{u"type"_s, u"TextPositionSelector"_s},
            {u"start"_s, target.positions.of(anchor.range.start)}, {u"end"_s, target.positions.of(anchor.range.end)}};
    }
    return {{u"type"_s, u"SpecificResource"_s}, {u"source"_s, articleIri(target.article)},
        {u"styleClass"_s, highlightClasses(highlight)}, {u"state"_s, target.state}, {u"selector"_s, selectors}};
}

QJsonObject annotation(const Highlight &highlight, const Target &target, const ExportDocument &document)
{
    QJsonObject annotation{{u"id"_s, uuidUrn("highlight"_L1, highlight.id)}, {u"type"_s, u"Annotation"_s},
        {u"motivation"_s, u"highlighting"_s}, {u"target"_s, targetObject(highlight, target)}};
    insert(annotation, "created"_L1, utcTime(highlight.created));
    insert(annotation, "modified"_L1, utcTime(highlight.modified));
    const QJsonArray all = bodies(highlight, document);
    if (!all.isEmpty()) {
        annotation.insert("body"_L1, all);
    }
    return annotation;
}

/// All refer to one stylesheet by its id; the first that does carries it.
void refer(QJsonObject &annotation, bool carries)
{
    const QString id = uuidUrn("export"_L1, u"stylesheet"_s);
    const QJsonObject stylesheet{{u"id"_s, id}, {u"type"_s, u"CssStylesheet"_s}, {u"value"_s, highlightStylesheet()}};
    annotation.insert("stylesheet"_L1, carries ? QJsonValue(stylesheet) : QJsonValue(id));
}

QJsonArray annotations(const ExportDocument &document)
{
    QJsonArray items;
    bool isFirstHighlight = true;
    for (const auto &[article, highlights] : document.articles) {
        if (!article.summary.isEmpty()) {
            items += summaryAnnotation(article, document);
        }
        const Target target{article, CodePointPositions(article.paragraphs), stateOf(article)};
        for (const Highlight &highlight : highlights) {
            QJsonObject item = annotation(highlight, target, document);
            refer(item, isFirstHighlight);
            isFirstHighlight = false;
            items += item;
        }
    }
    return items;
}

/// One article, or one order of articles, always has the same id.
QString collectionUrn(QLatin1StringView part, const ExportDocument &document)
{
    QString names = part;
    for (const MarkedArticle &marked : document.articles) {
        names += u'/' + marked.article.id;
    }
    return uuidUrn("export"_L1, names);
}
}

QByteArray exportJsonLd(const ExportDocument &document)
{
    const QJsonArray items = annotations(document);
    QJsonArray articles;
    for (const MarkedArticle &marked : document.articles) {
        articles += articleObject(marked.article, document.wholeText);
    }
    QJsonObject collection{
        {u"@context"_s, AnnotationContext},
        {u"id"_s, collectionUrn("collection"_L1, document)},
        {u"type"_s, u"AnnotationCollection"_s},
        {u"label"_s, exportTitle(document)},
        {u"total"_s, items.size()},
        {u"generator"_s,
            QJsonObject{{u"id"_s, u"https://mitjul.org/"_s}, {u"type"_s, u"Software"_s}, {u"name"_s, u"Mitjul"_s}}},
        {u"generated"_s, utcTime(document.generated)},
        {u"dcterms:references"_s, articles},
        {u"x-format"_s, u"mitjul/1"_s},
    };
    if (!items.isEmpty()) {
        collection.insert("first"_L1,
            QJsonObject{{u"id"_s, collectionUrn("page"_L1, document)}, {u"type"_s, u"AnnotationPage"_s},
                {u"startIndex"_s, 0}, {u"items"_s, items}});
    }
    return QJsonDocument(collection).toJson(QJsonDocument::Indented);
}

}
