// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articlejson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
template<typename Values, typename ToJson>
QJsonArray arrayOf(const Values &values, ToJson toJson)
{
    QJsonArray array;
    for (const auto &value : values) {
        array.append(toJson(value));
    }
    return array;
}

template<typename FromJson>
auto listIn(const QJsonValue &array, FromJson fromJson)
{
    QList<std::invoke_result_t<FromJson, QJsonValue>> values;
    const QJsonArray entries = array.toArray();
    for (const QJsonValue &value : entries) {
        values += fromJson(value);
    }
    return values;
}

QString textIn(const QJsonValue &value)
{
    return value.toString();
}

int numberIn(const QJsonValue &value)
{
    return value.toInt();
}

QJsonArray json(const Paragraph &paragraph)
{
    return {paragraphRoleName(paragraph.role), paragraph.text};
}

Paragraph paragraphIn(const QJsonValue &value)
{
    return {paragraphRoleFromName(value[0].toString()).value_or(ParagraphRole::Body), value[1].toString()};
}

QJsonArray json(const Source &source)
{
    return {source.publisher, source.author, source.headline, source.date, source.url};
}

Source sourceIn(const QJsonValue &value)
{
    return {value[0].toString(), value[1].toString(), value[2].toString(), value[3].toString(), value[4].toString()};
}

QJsonArray json(const SummarySentence &sentence)
{
    const QJsonArray paragraphs = arrayOf(sentence.paragraphs, [](int paragraph) {
        return QJsonValue(paragraph);
    });
    return {sentence.ko, sentence.en, paragraphs};
}

SummarySentence sentenceIn(const QJsonValue &value)
{
    return {value[0].toString(), value[1].toString(), listIn(value[2], numberIn)};
}

QJsonArray json(const Mention &mention)
{
    return {mention.paragraph, mention.start, mention.end, mention.entity};
}

Mention mentionIn(const QJsonValue &value)
{
    return {value[0].toInt(), value[1].toInt(), value[2].toInt(), value[3].toString()};
}

QJsonArray json(const HiddenLine &line)
{
    return {line.text, line.reason, line.before};
}

HiddenLine hiddenLineIn(const QJsonValue &value)
{
    return {value[0].toString(), value[1].toString(), value[2].toInt(-1)};
}
}

QJsonObject articleJson(const Article &article)
{
    const auto toArray = [](const auto &value) {
        return json(value);
    };
    return {
        {"title"_L1, article.title},
        {"byline"_L1, article.byline},
        {"publisher"_L1, article.publisher},
        {"published"_L1, article.published},
        {"modified"_L1, article.modified},
        {"events"_L1, article.events},
        {"url"_L1, article.url},
        {"language"_L1, article.language},
        {"bundle"_L1, article.bundle},
        {"tags"_L1, QJsonArray::fromStringList(article.tags)},
        {"sources"_L1, arrayOf(article.sources, toArray)},
        {"paragraphs"_L1, arrayOf(article.paragraphs, toArray)},
        {"summary"_L1, arrayOf(article.summary, toArray)},
        {"mentions"_L1, arrayOf(article.mentions, toArray)},
        {"hidden"_L1, arrayOf(article.hidden, toArray)},
    };
}

Article articleIn(const QJsonObject &object)
{
    const auto text = [&object](QLatin1StringView name) {
        return object.value(name).toString();
    };
    Article article;
    article.title = text("title"_L1);
    article.byline = text("byline"_L1);
    article.publisher = text("publisher"_L1);
    article.published = text("published"_L1);
    article.modified = text("modified"_L1);
    article.events = text("events"_L1);
    article.url = text("url"_L1);
    article.language = text("language"_L1);
    article.bundle = text("bundle"_L1);
    article.tags = listIn(object.value("tags"_L1), textIn);
    article.sources = listIn(object.value("sources"_L1), sourceIn);
    article.paragraphs = listIn(object.value("paragraphs"_L1), paragraphIn);
    article.summary = listIn(object.value("summary"_L1), sentenceIn);
    article.mentions = listIn(object.value("mentions"_L1), mentionIn);
    article.hidden = listIn(object.value("hidden"_L1), hiddenLineIn);
    article.contentHash = contentHashOf(article);
    return article;
}

}
