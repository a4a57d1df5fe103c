// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "exportvalues.h"

#include "exportlabels.h"
#include "textcleaning.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
/// Longer quotes are pointed at by their first and last words. In UTF-16 units.
constexpr qsizetype MaximalFragmentLength = 80;
constexpr qsizetype FragmentWords = 3;

QStringList withoutEmpty(QStringList texts)
{
    texts.removeAll(QString());
    return texts;
}

/// The date in an RFC 3339 time; anything else as it is.
QString dateOf(const QString &time)
{
    const QString clean = cleanLine(time);
    return clean.size() > 11 && (clean.at(10) == u'T' || clean.at(10) == u't') ? clean.first(10) : clean;
}

/// In a text directive "-", "," and "&" have a meaning of their own.
QString encodedPassage(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, {}, "-"));
}

void addLinked(const Highlight &highlight, const ExportDocument &document, QSet<Id> &seen, QList<Entity> &entities)
{
    for (const Id &id : highlight.entities) {
        const auto entity = document.entities.constFind(id);
        if (entity != document.entities.cend() && !seen.contains(id)) {
            seen.insert(id);
            entities += *entity;
        }
    }
}
}

QString visibleText(QStringView text)
{
    QString visible;
    const QString cleaned = cleanText(text);
    visible.reserve(cleaned.size());
    for (const QChar character : cleaned) {
        if (isDirectionControl(character)) {
            visible += u"[U+%1]"_s.arg(uint(character.unicode()), 4, 16).toUpper();
        } else {
            visible += character;
        }
    }
    return visible;
}

QString utcTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC).toString(Qt::ISODate);
}

QString uuidOf(QLatin1StringView kind, const Id &id)
{
    const QUuid own = QUuid::fromString(id);
    if (!own.isNull()) {
        return own.toString(QUuid::WithoutBraces);
    }
    static const QUuid urls("6ba7b811-9dad-11d1-80b4-00c04fd430c8"); // RFC 9562, appendix: names that are URLs
    return QUuid::createUuidV5(urls, u"https://mitjul.org/%1/%2"_s.arg(kind, id)).toString(QUuid::WithoutBraces);
}

QString uuidUrn(QLatin1StringView kind, const Id &id)
{
    return "urn:uuid:"_L1 + uuidOf(kind, id);
}

QString webAddress(const QString &url)
{
    const QUrl parsed(cleanLine(url), QUrl::TolerantMode);
    const bool isWeb = parsed.scheme() == "https"_L1 || parsed.scheme() == "http"_L1;
    if (!parsed.isValid() || !isWeb || parsed.host().isEmpty()) {
        return {};
    }
    QString encoded = parsed.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    for (const QChar character : u"()<>[]\"'`\\|*"_s) {
        encoded.replace(character, u'%' + QString::number(character.unicode(), 16).toUpper());
    }
    return encoded;
}

QString passageAddress(const QString &url, const QString &quote)
{
    const QString address = webAddress(url);
    const QStringList words = cleanText(quote).simplified().split(u' ', Qt::SkipEmptyParts);
    if (address.isEmpty() || words.isEmpty()) {
        return address;
    }
    QString passage = encodedPassage(words.join(u' '));
    const bool isLong = quote.size() > MaximalFragmentLength || quote.contains(u'\n');
    if (isLong && words.size() > 2 * FragmentWords) {
        passage = encodedPassage(words.first(FragmentWords).join(u' ')) + u','
            + encodedPassage(words.last(FragmentWords).join(u' '));
    }
    return address + (address.contains(u'#') ? ":~:text="_L1 : "#:~:text="_L1) + passage;
}

QString highlightAddress(const Highlight &highlight)
{
    return u"mitjul://a/%1?h=%2"_s.arg(uuidOf("article"_L1, highlight.article), uuidOf("highlight"_L1, highlight.id));
}

QString wikidataItem(const Entity &entity)
{
    static const QRegularExpression item(u"^Q[1-9][0-9]*$"_s);
    return item.match(entity.wikidata).hasMatch() ? entity.wikidata : QString();
}

QString entityIri(const Entity &entity)
{
    const QString item = wikidataItem(entity);
    return item.isEmpty() ? uuidUrn("entity"_L1, entity.id) : "https://www.wikidata.org/entity/"_L1 + item;
}

QString entityName(const Entity &entity, const QString &language)
{
    const bool isEnglish = language == "en"_L1;
    const QString &first = isEnglish ? entity.nameEn : entity.nameKo;
    const QString &second = isEnglish ? entity.nameKo : entity.nameEn;
    return cleanLine(first.isEmpty() ? second : first);
}

QList<Entity> linkedEntities(const QList<Highlight> &highlights, const ExportDocument &document)
{
    QSet<Id> seen;
    QList<Entity> entities;
    for (const Highlight &highlight : highlights) {
        addLinked(highlight, document, seen, entities);
    }
    return entities;
}

QList<Entity> linkedEntities(const ExportDocument &document)
{
    QSet<Id> seen;
    QList<Entity> entities;
    for (const MarkedArticle &marked : document.articles) {
        for (const Highlight &highlight : marked.highlights) {
            addLinked(highlight, document, seen, entities);
        }
    }
    return entities;
}

QString exportTitle(const ExportDocument &document)
{
    const bool isOne = document.articles.size() == 1;
    return isOne ? cleanLine(document.articles.constFirst().article.title) : exportLabels(document.language).collection;
}

QStringList sourceParts(const Source &source)
{
    return withoutEmpty(
        {cleanLine(source.publisher), cleanLine(source.author), cleanLine(source.headline), dateOf(source.date)});
}

QStringList articleDetails(const Article &article, const QString &language)
{
    const QString events = cleanLine(article.events);
    return withoutEmpty({cleanLine(article.publisher), cleanLine(article.byline), dateOf(article.published),
        events.isEmpty() ? QString() : exportLabels(language).events + u": "_s + events});
}

}
