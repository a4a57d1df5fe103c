// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "markdownimport.h"

#include "exchange/bundlefile.h"
#include "exchange/cleaning/pagedates.h"
#include "exchange/textcleaning.h"
#include "exchange/yamlreader.h"
#include "htmllines.h"
#include "linearticle.h"

#include <md4c-html.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

class MarkdownImport
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::MarkdownImport)

public:
    static Error empty()
    {
        return {
            Error::Kind::Invalid, tr("This Markdown file has no text. Choose a file with a title and paragraphs."), {}};
    }
    static QString frontMatterUnread()
    {
        return tr("What stands between the “---” lines at the top could not be read as YAML and was left out.");
    }
};

QByteArray htmlFrom(const QByteArray &markdown)
{
    QByteArray html;
    const auto append = [](const MD_CHAR *text, MD_SIZE size, void *data) {
        static_cast<QByteArray *>(data)->append(text, qsizetype(size));
    };
    constexpr unsigned flags = MD_FLAG_NOHTML | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    md_html(markdown.constData(), MD_SIZE(markdown.size()), append, &html, flags, MD_HTML_FLAG_SKIP_UTF8_BOM);
    return html;
}

QString textOf(const YamlNode &fields, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        for (const auto &[key, value] : fields.fields) {
            if (key.compare(name, Qt::CaseInsensitive) == 0 && !value.scalar.isEmpty()) {
                return cleanLine(value.scalar);
            }
        }
    }
    return {};
}

QStringList listOf(const YamlNode &fields, QLatin1StringView name)
{
    QStringList list;
    for (const auto &[key, value] : fields.fields) {
        if (key.compare(name, Qt::CaseInsensitive) != 0) {
            continue;
        }
        for (const YamlNode &item : value.items) {
            list += cleanLine(item.scalar);
        }
        if (value.items.isEmpty()) {
            list += value.scalar.split(u',', Qt::SkipEmptyParts);
        }
    }
    for (QString &item : list) {
        item = cleanLine(item.startsWith(u'#') ? item.sliced(1) : item);
    }
    list.removeAll(QString());
    return list;
}

PageFacts factsFrom(const YamlNode &fields)
{
    PageFacts facts;
    facts.title = textOf(fields, {"title"_L1});
    facts.byline = textOf(fields, {"byline"_L1, "author"_L1, "authors"_L1});
    facts.publisher = textOf(fields, {"publisher"_L1, "site"_L1, "publication"_L1});
    facts.published = dateFromMachine(textOf(fields, {"published"_L1, "date"_L1, "created"_L1}));
    facts.modified = dateFromMachine(textOf(fields, {"modified"_L1, "updated"_L1, "lastmod"_L1}));
    facts.url = textOf(fields, {"url"_L1, "source"_L1, "link"_L1, "canonical"_L1});
    facts.url = facts.url.startsWith("http"_L1) ? facts.url : QString();
    facts.language = textOf(fields, {"lang"_L1, "language"_L1}).left(2).toLower();
    facts.description = textOf(fields, {"description"_L1, "deck"_L1, "subtitle"_L1});
    facts.tags = listOf(fields, "tags"_L1);
    return facts;
}

}

Result<ImportedDocument> importMarkdown(const ImportSource &source)
{
    const DecodedText decoded = decodeText(source.bytes);
    QString text =
        cleanText(source.encoding ? decodedAs(source.bytes, *source.encoding).value_or(decoded.text) : decoded.text);
    ImportedDocument document;
    PageFacts facts;
    if (text.startsWith("---\n"_L1)) {
        const qsizetype end = text.indexOf("\n---"_L1, 3);
        if (end > 0) {
            BundleFile file(source.name);
            const YamlNode fields = readYaml(text.sliced(4, end - 3), 1, file);
            if (file.error()) {
                document.problems += MarkdownImport::frontMatterUnread();
            } else {
                facts = factsFrom(fields);
            }
            text = text.sliced(text.indexOf(u'\n', end + 1) < 0 ? text.size() : text.indexOf(u'\n', end + 1) + 1);
        }
    }
    const QByteArray html = htmlFrom(text.toUtf8());
    const HtmlTree tree(html);
    const Article article = articleFromLines(allLinesOfHtml(tree), facts);
    if (article.paragraphs.isEmpty() && article.title.isEmpty()) {
        return MarkdownImport::empty();
    }
    document.articles += article;
    return document;
}

}
