// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "feedimport.h"

#include "exchange/cleaning/pagecleaner.h"
#include "exchange/cleaning/pagedates.h"
#include "exchange/importlimits.h"
#include "exchange/textcleaning.h"
#include "htmlimport.h"
#include "htmllines.h"
#include "linearticle.h"
#include "xmltree.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

class FeedImport
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::FeedImport)

public:
    static Error damaged()
    {
        return {Error::Kind::Invalid, tr("This feed is damaged. Save it again from the site."), {}};
    }
    static Error empty()
    {
        return {Error::Kind::Invalid,
            tr("This feed has no full texts, only links. Open an article in a browser and paste it."), {}};
    }
    static Error noFeed()
    {
        return {Error::Kind::Invalid,
            tr("This XML file is neither a feed nor a web page. Save its text as a text file or as HTML."), {}};
    }
    static Error onlyFeeds()
    {
        return {Error::Kind::Invalid, tr("This file lists feeds, and has no articles in it. Import a feed’s own file."),
            {}};
    }
    static QString withoutText(int count)
    {
        return tr("%n entries have no full text and were left out.", nullptr, count);
    }
};

/// An entry with less than this, in UTF-16 units, only announces an article.
constexpr qsizetype shortestText = 200;

QString childText(const XmlElement &element, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const XmlElement *child = element.child(name);
        if (child && !child->allText().trimmed().isEmpty()) {
            return child->allText().trimmed();
        }
    }
    return {};
}

QString addressOf(const XmlElement &entry)
{
    for (const XmlElement &child : entry.children()) {
        if (child.name() == "link"_L1) {
            const QString address =
                child.attribute(u"href"_s).isEmpty() ? child.allText().trimmed() : child.attribute(u"href"_s);
            const QString kind = child.attribute(u"rel"_s);
            if (address.startsWith("http"_L1) && (kind.isEmpty() || kind == "alternate"_L1)) {
                return address;
            }
        }
    }
    return {};
}

PageFacts factsOf(const XmlElement &entry, const QString &publisher)
{
    PageFacts facts;
    facts.title = cleanLine(childText(entry, {"title"_L1}));
    const XmlElement *author = entry.child(u"author"_s);
    const QString name = author ? childText(*author, {"name"_L1}) : QString();
    facts.byline = cleanLine(name.isEmpty() ? childText(entry, {"creator"_L1, "author"_L1}) : name);
    facts.publisher = publisher;
    facts.published = dateFromMachine(childText(entry, {"pubDate"_L1, "published"_L1, "date"_L1, "updated"_L1}));
    facts.modified = dateFromMachine(childText(entry, {"updated"_L1, "modified"_L1}));
    facts.url = addressOf(entry);
    entry.forEach(u"category"_s, [&facts](const XmlElement &category) {
        const QString term = category.attribute(u"term"_s);
        facts.tags += cleanLine(term.isEmpty() ? category.allText() : term);
    });
    facts.tags.removeAll(QString());
    facts.tags.removeDuplicates();
    return facts;
}

}

Result<ImportedDocument> importFeed(const ImportSource &source)
{
    const auto root = XmlElement::parse(source.bytes);
    if (!root) {
        return FeedImport::damaged();
    }
    if (root->child(u"html"_s)) {
        return importHtml(source);
    }
    if (!root->child(u"rss"_s) && !root->child(u"feed"_s) && !root->child(u"RDF"_s)) {
        return FeedImport::noFeed();
    }
    QString publisher;
    for (const QString &name : {u"channel"_s, u"feed"_s}) {
        root->forEach(name, [&publisher](const XmlElement &feed) {
            publisher = publisher.isEmpty() ? cleanLine(childText(feed, {"title"_L1})) : publisher;
        });
    }
    ImportedDocument document;
    int withoutText = 0;
    const auto read = [&](const XmlElement &entry) {
        const QByteArray html = childText(entry, {"encoded"_L1, "content"_L1, "description"_L1, "summary"_L1}).toUtf8();
        const HtmlTree tree(html);
        const Article article = articleFromLines(allLinesOfHtml(tree), factsOf(entry, publisher));
        if (article.characters() < shortestText || document.articles.size() >= ImportLimits::articlesOfFile) {
            ++withoutText;
        } else {
            document.articles += article;
        }
    };
    root->forEach(u"item"_s, read);
    root->forEach(u"entry"_s, read);
    if (document.articles.isEmpty()) {
        return FeedImport::empty();
    }
    if (withoutText > 0) {
        document.problems += FeedImport::withoutText(withoutText);
    }
    return document;
}

Result<ImportedDocument> importOpml(const ImportSource &)
{
    return FeedImport::onlyFeeds();
}

}
