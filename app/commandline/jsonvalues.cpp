// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "jsonvalues.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
// RFC 3339 with milliseconds, in UTC.
QString timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject sourceJson(const Source &source)
{
    return {
        {u"publisher"_s, source.publisher},
        {u"author"_s, source.author},
        {u"headline"_s, source.headline},
        {u"date"_s, source.date},
        {u"url"_s, source.url},
    };
}

QJsonObject summaryJson(const SummarySentence &sentence)
{
    QJsonArray paragraphs;
    for (const int paragraph : sentence.paragraphs) {
        paragraphs.append(paragraph);
    }
    return {{u"ko"_s, sentence.ko}, {u"en"_s, sentence.en}, {u"paragraphs"_s, paragraphs}};
}

QJsonObject mentionJson(const Mention &mention, const QList<Paragraph> &paragraphs)
{
    const QString text = paragraphs.value(mention.paragraph).text;
    return {
        {u"paragraph"_s, mention.paragraph},
        {u"start"_s, mention.start},
        {u"end"_s, mention.end},
        {u"text"_s, text.sliced(mention.start, mention.end - mention.start)},
        {u"entity"_s, mention.entity},
    };
}

template<typename List, typename Function>
QJsonArray mapped(const List &values, Function toObject)
{
    QJsonArray array;
    for (const auto &value : values) {
        array.append(toObject(value));
    }
    return array;
}
}

QJsonObject toJson(const ArticleRow &article)
{
    return {
        {u"id"_s, article.id},
        {u"title"_s, article.title},
        {u"publisher"_s, article.publisher},
        {u"published"_s, article.published},
        {u"characters"_s, article.characters},
        {u"highlights"_s, article.highlights},
        {u"progress"_s, article.reading.progress},
    };
}

QJsonObject toJson(const Article &article, const QList<Highlight> &highlights)
{
    const auto paragraphJson = [](const Paragraph &paragraph) {
        return QJsonObject{{u"role"_s, paragraphRoleName(paragraph.role)}, {u"text"_s, paragraph.text}};
    };
    const auto hiddenJson = [](const HiddenLine &line) {
        return QJsonObject{{u"text"_s, line.text}, {u"reason"_s, line.reason}};
    };
    const auto mentionOf = [&article](const Mention &mention) {
        return mentionJson(mention, article.paragraphs);
    };
    return {
        {u"id"_s, article.id},
        {u"title"_s, article.title},
        {u"deck"_s, QJsonArray::fromStringList(article.deck())},
        {u"byline"_s, article.byline},
        {u"publisher"_s, article.publisher},
        {u"published"_s, article.published},
        {u"modified"_s, article.modified},
        {u"events"_s, article.events},
        {u"url"_s, article.url},
        {u"language"_s, article.language},
        {u"tags"_s, QJsonArray::fromStringList(article.tags)},
        {u"sources"_s, mapped(article.sources, sourceJson)},
        {u"paragraphs"_s, mapped(article.paragraphs, paragraphJson)},
        {u"summary"_s, mapped(article.summary, summaryJson)},
        {u"mentions"_s, mapped(article.mentions, mentionOf)},
        {u"highlights"_s, toJsonArray(highlights)},
        {u"hidden"_s, mapped(article.hidden, hiddenJson)},
    };
}

QJsonObject toJson(const Highlight &highlight)
{
    const Anchor &anchor = highlight.anchor;
    return {
        {u"id"_s, highlight.id},
        {u"article"_s, highlight.article},
        {u"quote"_s, anchor.quote},
        {u"prefix"_s, anchor.prefix},
        {u"suffix"_s, anchor.suffix},
        {u"paragraph"_s, anchor.range.start.paragraph},
        {u"start"_s, anchor.range.start.offset},
        {u"endParagraph"_s, anchor.range.end.paragraph},
        {u"end"_s, anchor.range.end.offset},
        {u"color"_s, highlightColorName(highlight.color)},
        {u"style"_s, highlightStyleName(highlight.style)},
        {u"note"_s, highlight.note},
        {u"tags"_s, QJsonArray::fromStringList(highlight.tags)},
        {u"entities"_s, QJsonArray::fromStringList(highlight.entities)},
        {u"state"_s, anchorStateName(anchor.state)},
        {u"created"_s, timeOf(highlight.created)},
        {u"modified"_s, timeOf(highlight.modified)},
    };
}

QJsonObject toJson(const EntityRow &row)
{
    return {
        {u"id"_s, row.entity.id},
        {u"kind"_s, entityKindName(row.entity.kind)},
        {u"ko"_s, row.entity.nameKo},
        {u"en"_s, row.entity.nameEn},
        {u"aliases"_s, QJsonArray::fromStringList(row.entity.aliases)},
        {u"wikidata"_s, orNull(row.entity.wikidata)},
        {u"mentions"_s, row.mentions},
        {u"highlights"_s, row.highlights},
    };
}

QJsonObject toJson(const MentionRow &row)
{
    return {
        {u"article"_s, row.article},
        {u"title"_s, row.articleTitle},
        {u"paragraph"_s, row.mention.paragraph},
        {u"start"_s, row.mention.start},
        {u"end"_s, row.mention.end},
        {u"snippet"_s, row.snippet},
    };
}

QJsonObject toJson(const SearchHit &hit)
{
    static constexpr std::array kinds{"title"_L1, "text"_L1, "note"_L1, "quote"_L1, "entity"_L1, "tag"_L1};
    return {
        {u"kind"_s, QString(kinds.at(size_t(hit.kind)))},
        {u"article"_s, orNull(hit.article)},
        {u"target"_s, orNull(hit.target)},
        {u"paragraph"_s, hit.paragraph < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(hit.paragraph)},
        {u"start"_s, hit.start},
        {u"end"_s, hit.end},
        {u"snippet"_s, hit.snippet},
        {u"score"_s, hit.score},
    };
}

}
