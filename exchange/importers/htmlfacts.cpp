// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "htmlfacts.h"

#include "exchange/cleaning/bylines.h"
#include "exchange/cleaning/pagedates.h"
#include "exchange/cleaning/publishers.h"
#include "exchange/textcleaning.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

/// The head of a page, read once.
struct Head {
    QHash<QString, QStringList> meta; ///< by lower-case name or property
    QStringList jsonLd;
    QString title;
    QString canonical;
    QString language;
    QString time; ///< of the first time element
    QStringList tags; ///< links that say so
};

QString textOf(const GumboNode *element)
{
    QString text;
    const GumboVector *children = childrenOf(element);
    for (unsigned i = 0; children && i < children->length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children->data[i]);
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_CDATA || child->type == GUMBO_NODE_WHITESPACE) {
            text += QString::fromUtf8(child->v.text.text);
        }
    }
    return text;
}

void readMeta(const GumboNode *node, Head &head)
{
    const QString content = cleanLine(attributeOf(node, "content"));
    for (const char *attribute : {"property", "name", "itemprop"}) {
        const QString name = attributeOf(node, attribute).toLower();
        if (!name.isEmpty() && !content.isEmpty()) {
            head.meta[name] += content;
        }
    }
}

/// A link in a part of the page that is made for tags.
bool isAmongTags(const GumboNode *link)
{
    constexpr int near = 4; // levels
    static const QRegularExpression names(
        u"(^|\\s)(\\w+[-_])?(tags|tag[-_]?(list|box|area|wrap)|article_tag|key_?words?|hash_?tags?)(\\s|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const GumboNode *around = link->parent;
    for (int level = 0; level < near && around && around->type == GUMBO_NODE_ELEMENT; ++level) {
        if (names.match(attributeOf(around, "class")).hasMatch()) {
            return true;
        }
        around = around->parent;
    }
    return false;
}

void readElement(const GumboNode *node, Head &head)
{
    switch (node->v.element.tag) {
    case GUMBO_TAG_HTML:
        head.language = attributeOf(node, "lang");
        break;
    case GUMBO_TAG_META:
        readMeta(node, head);
        break;
    case GUMBO_TAG_TITLE:
        head.title = head.title.isEmpty() ? cleanLine(textOf(node)) : head.title;
        break;
    case GUMBO_TAG_LINK:
        if (attributeOf(node, "rel").toLower() == "canonical"_L1) {
            head.canonical = attributeOf(node, "href");
        }
        break;
    case GUMBO_TAG_SCRIPT:
        if (attributeOf(node, "type").toLower().contains("ld+json"_L1)) {
            head.jsonLd += textOf(node);
        }
        break;
    case GUMBO_TAG_A:
        if (attributeOf(node, "rel").toLower() == "tag"_L1 || isAmongTags(node)) { // "category tag" is none
            head.tags += cleanLine(textOf(node)).remove(u'#');
        }
        break;
    case GUMBO_TAG_TIME:
        head.time = head.time.isEmpty() ? attributeOf(node, "datetime") : head.time;
        break;
    default:
        break;
    }
}

Head headOf(const HtmlTree &tree)
{
    Head head;
    if (tree.document()) {
        walk(
            tree.document(),
            [&head](const GumboNode *node) {
                if (node->type == GUMBO_NODE_ELEMENT) {
                    readElement(node, head);
                }
                return true;
            },
            [](const GumboNode *) {});
    }
    return head;
}

bool isArticle(const QJsonObject &object)
{
    static const QRegularExpression kinds(u"Article|BlogPosting|Report|Posting|WebPage"_s);
    const QJsonValue type = object.value("@type"_L1);
    const QString name = type.isArray() ? type.toArray().first().toString() : type.toString();
    return kinds.match(name).hasMatch() && object.contains("headline"_L1);
}

/// The article among a file's objects: itself, in a list, or in its graph.
QJsonObject articleIn(const QJsonValue &value)
{
    QList<QJsonValue> waiting{value};
    constexpr qsizetype enough = 2000;
    for (qsizetype i = 0; i < waiting.size() && i < enough; ++i) {
        const QJsonValue current = waiting.at(i);
        if (current.isObject() && isArticle(current.toObject())) {
            return current.toObject();
        }
        const QJsonArray items =
            current.isArray() ? current.toArray() : current.toObject().value("@graph"_L1).toArray();
        for (const QJsonValue &item : items) {
            waiting += item;
        }
    }
    return {};
}

/// "name" of an object, of each of a list, or the text itself.
QStringList namesIn(const QJsonValue &value)
{
    QStringList names;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &item : list) {
        const QString name = item.isObject() ? item.toObject().value("name"_L1).toString() : item.toString();
        if (!name.trimmed().isEmpty()) {
            names += cleanLine(name);
        }
    }
    return names;
}

QStringList tagsIn(const QJsonValue &value)
{
    const QStringList names = namesIn(value);
    return names.size() == 1 ? names.first().split(u',', Qt::SkipEmptyParts) : names;
}

/// The object of a file that another names by its "@id".
QJsonValue resolved(const QJsonValue &value, const QJsonDocument &document)
{
    const QString id = value.toObject().value("@id"_L1).toString();
    if (id.isEmpty() || value.toObject().contains("name"_L1)) {
        return value;
    }
    const QJsonArray graph = document.object().value("@graph"_L1).toArray();
    const auto found = std::ranges::find_if(graph, [&id](const QJsonValue &item) {
        return item.toObject().value("@id"_L1).toString() == id && item.toObject().contains("name"_L1);
    });
    return found == graph.end() ? value : *found;
}

/// What a file says of the site as a whole.
QString siteIn(const QJsonDocument &document)
{
    const QJsonArray graph = document.object().value("@graph"_L1).toArray();
    const auto found = std::ranges::find_if(graph, [](const QJsonValue &item) {
        return item.toObject().value("@type"_L1).toString() == "WebSite"_L1;
    });
    return found == graph.end() ? QString() : cleanLine((*found).toObject().value("name"_L1).toString());
}

/// "네이버 블로그 | 강가의 하루": the platform, where the name of one of its sites stands behind it.
QString withoutSite(const QString &publisher)
{
    const QString platform = platformNamed(publisher.section(" | "_L1, 0, 0));
    return platform.isEmpty() ? publisher : platform;
}

void take(QString &fact, const QString &found)
{
    if (fact.isEmpty() && !found.isEmpty()) {
        fact = found;
    }
}

void readJsonLd(const QStringList &scripts, PageFacts &facts)
{
    for (const QString &script : scripts) {
        const QJsonDocument document = QJsonDocument::fromJson(script.toUtf8());
        const QJsonObject article =
            articleIn(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        if (article.isEmpty()) {
            continue;
        }
        take(facts.title, cleanLine(article.value("headline"_L1).toString()));
        take(facts.byline, namesIn(resolved(article.value("author"_L1), document)).join(u"·"_s));
        take(facts.publisher, siteIn(document));
        take(facts.publisher, namesIn(resolved(article.value("publisher"_L1), document)).value(0));
        take(facts.published, dateFromMachine(article.value("datePublished"_L1).toString()));
        take(facts.modified, dateFromMachine(article.value("dateModified"_L1).toString()));
        take(facts.description, cleanLine(article.value("description"_L1).toString()));
        take(facts.language, article.value("inLanguage"_L1).toString().left(2).toLower());
        const QJsonValue page = article.value("mainEntityOfPage"_L1);
        take(facts.url, article.value("url"_L1).toString());
        take(facts.url, page.isObject() ? page.toObject().value("@id"_L1).toString() : page.toString());
        facts.tags += tagsIn(article.value("keywords"_L1));
    }
}

QString firstOf(const QHash<QString, QStringList> &meta, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QStringList values = meta.value(QString::fromLatin1(name));
        if (!values.isEmpty()) {
            return values.first();
        }
    }
    return {};
}

/// Only what a browser could show an article at.
QString webAddress(const QString &text)
{
    const QUrl url(text.trimmed());
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1 ? url.toString() : QString();
}

/// "김서윤 기자(seoyun@…)" as a byline; a link to the author's page is none.
QString personOf(const QString &text)
{
    if (text.contains("://"_L1)) {
        return {};
    }
    const QString byline = bylineOfLine(text).byline;
    return byline.isEmpty() ? text : byline;
}

}

PageFacts factsOfHtml(const HtmlTree &tree)
{
    const Head head = headOf(tree);
    PageFacts facts;
    readJsonLd(head.jsonLd, facts);
    const auto &meta = head.meta;
    take(facts.title, firstOf(meta, {"og:title", "twitter:title", "dc.title", "headline"}));
    if (facts.title == firstOf(meta, {"og:site_name"})) {
        facts.title.clear(); // the same for all pages of a site
    }
    take(facts.title, head.title);
    take(facts.byline,
        firstOf(meta, {"article:author", "og:article:author", "dable:author", "author", "byl", "dc.creator"}));
    facts.byline = personOf(facts.byline);
    take(facts.publisher,
        firstOf(meta,
            {"article:media_name", "og:site_name", "article:publisher_name", "twitter:creator", "dc.publisher",
                "publisher", "application-name"}));
    facts.publisher = withoutSite(facts.publisher);
    if (facts.byline == facts.publisher) {
        facts.byline.clear(); // portals give the newspaper as the author
    }
    take(facts.published,
        dateFromMachine(firstOf(meta,
            {"article:published_time", "datepublished", "og:article:published_time", "pubdate", "publishdate", "date",
                "dc.date", "article:published", "regdate"})));
    take(facts.modified,
        dateFromMachine(firstOf(meta, {"article:modified_time", "datemodified", "og:updated_time", "lastmod"})));
    take(facts.published, dateFromMachine(head.time));
    take(facts.url, webAddress(head.canonical));
    take(facts.url, firstOf(meta, {"og:url"}));
    facts.url = webAddress(facts.url);
    take(facts.description, firstOf(meta, {"og:description", "description"}));
    take(facts.language, head.language.left(2).toLower());
    for (const char *name : {"article:tag", "keywords", "news_keywords"}) {
        for (const QString &value : meta.value(QString::fromLatin1(name))) {
            facts.tags += value.split(u',', Qt::SkipEmptyParts);
        }
        if (!facts.tags.isEmpty()) {
            break;
        }
    }
    if (facts.tags.isEmpty()) {
        facts.tags = head.tags;
    }
    for (QString &tag : facts.tags) {
        tag = cleanLine(tag);
    }
    facts.tags.removeAll(QString());
    facts.tags.removeDuplicates();
    return facts;
}

}
