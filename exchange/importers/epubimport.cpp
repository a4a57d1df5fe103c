// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "epubimport.h"

#include "exchange/cleaning/pagedates.h"
#include "exchange/importlimits.h"
#include "exchange/textcleaning.h"
#include "htmllines.h"
#include "linearticle.h"
#include "xmltree.h"
#include "zipreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

class EpubImport
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::EpubImport)

public:
    static Error damaged()
    {
        return {Error::Kind::Invalid,
            tr("This book is damaged: its list of chapters cannot be read. Download it again."), {}};
    }
    static Error isProtected()
    {
        return {Error::Kind::Invalid, tr("This book is encrypted (DRM). Mitjul reads only open books."), {}};
    }
    static Error empty()
    {
        return {Error::Kind::Invalid, tr("This book has no text: perhaps its pages are pictures."), {}};
    }
    static QString chapterUnread(const QString &name)
    {
        return tr("The chapter “%1” could not be read and was left out.").arg(name);
    }
    static QString titled(const QString &book, const QString &chapter)
    {
        //: the title of a chapter: %1: the book, %2: the chapter
        return tr("%1: %2").arg(book, chapter);
    }
};

/// What the package document says.
struct Package {
    PageFacts facts;
    QStringList chapters; ///< names within the archive, in reading order
    QString navigation; ///< of EPUB 3
    QString ncx; ///< of EPUB 2
};

QString resolved(const QString &base, const QString &href)
{
    const QString path = QUrl::fromPercentEncoding(href.section(u'#', 0, 0).toUtf8());
    const qsizetype slash = base.lastIndexOf(u'/');
    return QDir::cleanPath(slash < 0 ? path : base.first(slash + 1) + path);
}

Package packageFrom(const XmlElement &root, const QString &name)
{
    Package package;
    package.facts.title = cleanLine(root.textOf(u"title"_s));
    package.facts.byline = cleanLine(root.textOf(u"creator"_s));
    package.facts.publisher = cleanLine(root.textOf(u"publisher"_s));
    package.facts.published = dateFromMachine(root.textOf(u"date"_s));
    package.facts.language = root.textOf(u"language"_s).left(2).toLower();
    QHash<QString, QString> items;
    root.forEach(u"item"_s, [&](const XmlElement &item) {
        const QString path = resolved(name, item.attribute(u"href"_s));
        items.insert(item.attribute(u"id"_s), path);
        if (item.attribute(u"properties"_s).split(u' ').contains(u"nav"_s)) {
            package.navigation = path;
        }
        if (item.attribute(u"media-type"_s) == "application/x-dtbncx+xml"_L1) {
            package.ncx = path;
        }
    });
    root.forEach(u"itemref"_s, [&](const XmlElement &reference) {
        const QString path = items.value(reference.attribute(u"idref"_s));
        if (!path.isEmpty() && path != package.navigation) {
            package.chapters += path;
        }
    });
    return package;
}

/// The titles of chapters by their file, from the table of contents; the first entry of a file counts.
QHash<QString, QString> chapterTitles(ZipReader &zip, const Package &package)
{
    QHash<QString, QString> titles;
    const auto add = [&](const QString &base, const QString &href, const QString &title) {
        const QString path = resolved(base, href);
        if (!titles.contains(path) && !title.isEmpty()) {
            titles.insert(path, cleanLine(title));
        }
    };
    if (const Result<QByteArray> navigation = zip.read(package.navigation)) {
        if (const auto root = XmlElement::parse(*navigation)) {
            root->forEach(u"a"_s, [&](const XmlElement &link) {
                add(package.navigation, link.attribute(u"href"_s), link.allText());
            });
        }
    }
    if (const Result<QByteArray> ncx = zip.read(package.ncx)) {
        if (const auto root = XmlElement::parse(*ncx)) {
            root->forEach(u"navPoint"_s, [&](const XmlElement &point) {
                const XmlElement *content = point.child(u"content"_s);
                const XmlElement *label = point.child(u"navLabel"_s);
                if (content && label) {
                    add(package.ncx, content->attribute(u"src"_s), label->allText());
                }
            });
        }
    }
    return titles;
}

Result<Package> readPackage(ZipReader &zip)
{
    const Result<QByteArray> container = zip.read(u"META-INF/container.xml"_s);
    const auto root = container ? XmlElement::parse(*container) : std::nullopt;
    QString name;
    if (root) {
        root->forEach(u"rootfile"_s, [&name](const XmlElement &file) {
            name = name.isEmpty() ? file.attribute(u"full-path"_s) : name;
        });
    }
    const Result<QByteArray> opf = zip.read(name);
    const auto package = opf ? XmlElement::parse(*opf) : std::nullopt;
    return package ? Result<Package>(packageFrom(*package, name)) : Result<Package>(EpubImport::damaged());
}

}

Result<ImportedDocument> importEpub(const ImportSource &source)
{
    Result<ZipReader> zip = ZipReader::open(source.bytes);
    if (!zip) {
        return zip.error();
    }
    if (zip->contains(u"META-INF/rights.xml"_s)) {
        return EpubImport::isProtected();
    }
    const Result<Package> package = readPackage(*zip);
    if (!package) {
        return package.error();
    }
    const QHash<QString, QString> titles = chapterTitles(*zip, *package);
    ImportedDocument document;
    for (const QString &name : package->chapters) {
        const Result<QByteArray> chapter = zip->read(name);
        if (!chapter) {
            document.problems += EpubImport::chapterUnread(name);
            continue;
        }
        const HtmlTree tree(*chapter);
        PageFacts facts = package->facts;
        facts.title = titles.value(name);
        Article article = articleFromLines(allLinesOfHtml(tree), facts);
        if (article.paragraphs.isEmpty() || document.articles.size() >= ImportLimits::articlesOfFile) {
            continue; // a cover, a picture
        }
        if (!package->facts.title.isEmpty() && article.title != package->facts.title) {
            article.title = EpubImport::titled(package->facts.title, article.title);
        }
        document.articles += article;
    }
    return document.articles.isEmpty() ? Result<ImportedDocument>(EpubImport::empty())
                                       : Result<ImportedDocument>(document);
}

}
