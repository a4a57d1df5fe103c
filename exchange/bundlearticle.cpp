// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "bundlearticle.h"

#include "bundlebody.h"
#include "textcleaning.h"
#include "yamlfields.h"

#include <QDate>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
class ArticleReader
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::BundleArticle)

public:
    explicit ArticleReader(BundleFile &file) : m_file(file)
    {
    }

    BundleArticle read(const QStringList &lines, const QString &defaultLanguage)
    {
        const qsizetype end = lines.indexOf(u"---"_s, 1);
        if (lines.constFirst() != "---"_L1 || end < 0) {
            m_file.fail(1, tr("An article begins with a line “---”, its details, and another line “---”."));
            return {};
        }
        const YamlNode root = readYaml(lines.sliced(1, end - 1).join(u'\n'), 1, m_file);
        BundleArticle result;
        YamlFields fields(root, m_file);
        readDetails(fields, defaultLanguage, result.article);
        result.idLine = fields.lineOf(u"id"_s);
        const QList<Paragraph> body = readBundleBody(lines.sliced(end + 1), int(end) + 1, m_file);
        if (body.isEmpty()) {
            m_file.fail(int(end) + 1, tr("The article has no text. Write it after the second “---”."));
        }
        result.article.summary = readSummary(fields.maps(u"summary"_s), result.article.paragraphs.size(), body.size());
        result.article.paragraphs += body;
        result.exceptions = readMentionExceptions(fields.maps(u"mentions"_s), true, m_file)
            + readMentionExceptions(fields.maps(u"not_mentions"_s), false, m_file);
        fields.finish();
        return result;
    }

    void failAsNotUtf8()
    {
        m_file.fail(0, tr("This file is not UTF-8 text. Save it as UTF-8."));
    }

private:
    void readDetails(YamlFields &fields, const QString &defaultLanguage, Article &article)
    {
        article.id = fields.requiredText(u"id"_s);
        article.title = fields.requiredText(u"title"_s);
        article.byline = fields.text(u"byline"_s);
        article.publisher = fields.text(u"publisher"_s);
        article.published = date(fields, u"published"_s);
        article.modified = date(fields, u"modified"_s);
        article.events = fields.text(u"events"_s);
        article.url = address(fields, u"url"_s);
        const QString language = fields.text(u"language"_s);
        article.language = language.isEmpty() ? defaultLanguage : language;
        article.tags = fields.texts(u"tags"_s);
        article.sources = readSources(fields.maps(u"sources"_s));
        const QStringList decks = fields.texts(u"deck"_s);
        for (const QString &deck : decks) {
            article.paragraphs += Paragraph{ParagraphRole::Deck, deck};
        }
    }

    QList<Source> readSources(const QList<YamlNode> &items)
    {
        QList<Source> sources;
        for (const YamlNode &item : items) {
            YamlFields fields(item, m_file);
            sources += Source{.publisher = fields.text(u"publisher"_s),
                .author = fields.text(u"author"_s),
                .headline = fields.text(u"headline"_s),
                .date = fields.text(u"date"_s),
                .url = address(fields, u"url"_s)};
            fields.finish();
        }
        return sources;
    }

    QList<SummarySentence> readSummary(const QList<YamlNode> &items, qsizetype decks, qsizetype paragraphs)
    {
        QList<SummarySentence> summary;
        for (const YamlNode &item : items) {
            YamlFields fields(item, m_file);
            SummarySentence sentence;
            sentence.ko = fields.requiredText(u"ko"_s);
            sentence.en = fields.requiredText(u"en"_s);
            const QList<int> numbers = fields.numbers(u"paragraphs"_s);
            for (const int number : numbers) {
                if (number > paragraphs) {
                    m_file.fail(fields.lineOf(u"paragraphs"_s),
                        tr("There is no paragraph %1: the text has %2.").arg(number).arg(paragraphs));
                }
                sentence.paragraphs += int(decks) + number - 1;
            }
            fields.finish();
            summary += sentence;
        }
        return summary;
    }

    QString date(YamlFields &fields, const QString &key)
    {
        static const QRegularExpression time(
            u"^[Tt]([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?([Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d)$"_s);
        const QString value = fields.text(key);
        const bool isDay = QDate::fromString(value.first(std::min<qsizetype>(10, value.size())), Qt::ISODate).isValid();
        const QStringView rest = QStringView(value).sliced(std::min<qsizetype>(10, value.size()));
        if (!value.isEmpty() && (!isDay || !(rest.isEmpty() || time.matchView(rest).hasMatch()))) {
            m_file.fail(fields.lineOf(key),
                tr("“%1” is not a date. Write it like 2023-11-20 or 2023-11-20T09:00:00+09:00.").arg(value));
        }
        return value;
    }

    QString address(YamlFields &fields, const QString &key)
    {
        const QString value = fields.text(key);
        const QUrl url(value, QUrl::StrictMode);
        const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
        if (!value.isEmpty() && (!url.isValid() || !isWeb || url.host().isEmpty())) {
            m_file.fail(
                fields.lineOf(key), tr("“%1” is not a web address. Write one like https://example.org/a.").arg(value));
        }
        return value;
    }

    BundleFile &m_file;
};
}

BundleArticle readBundleArticle(const QByteArray &markdown, const QString &defaultLanguage, BundleFile &file)
{
    ArticleReader reader(file);
    const std::optional<QString> text = decodeUtf8(markdown);
    if (!text) {
        reader.failAsNotUtf8();
        return {};
    }
    return reader.read(cleanText(*text).split(u'\n'), defaultLanguage);
}

}
