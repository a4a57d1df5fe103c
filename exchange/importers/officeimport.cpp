// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "officeimport.h"

#include "exchange/cleaning/pagedates.h"
#include "exchange/textcleaning.h"
#include "linearticle.h"
#include "xmltree.h"
#include "zipreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

class OfficeImport
{
    Q_DECLARE_TR_FUNCTIONS(Mitjul::OfficeImport)

public:
    static Error damaged()
    {
        return {
            Error::Kind::Invalid, tr("This document is damaged or encrypted. Save it again without a password."), {}};
    }
    static Error empty()
    {
        return {Error::Kind::Invalid, tr("This document has no text."), {}};
    }
};

/// The text of a paragraph: tabs and line breaks become spaces, notes and pictures are left out.
QString textOf(const XmlElement &paragraph)
{
    QString text = paragraph.text();
    for (const XmlElement &element : paragraph.children()) {
        const QString &name = element.name();
        if (name == "tab"_L1 || name == "line-break"_L1 || name == "br"_L1 || name == "s"_L1) {
            text += u' ';
        } else if (name != "annotation"_L1 && name != "note"_L1 && name != "instrText"_L1 && name != "delText"_L1
            && name != "pPr"_L1 && name != "rPr"_L1) {
            text += textOf(element);
        }
    }
    return text;
}

QString rowText(const XmlElement &row, const QString &cell)
{
    QStringList cells;
    row.forEach(cell, [&cells](const XmlElement &element) {
        cells += cleanLine(textOf(element));
    });
    return cells.join(u'\t').trimmed();
}

void addLine(QList<PageLine> &lines, const QString &text, LineHint hint)
{
    const QString line = hint == LineHint::Row ? text : cleanLine(text);
    if (!line.isEmpty()) {
        lines += PageLine{line, hint, true};
    }
}

LineHint styleHint(const QString &style)
{
    if (style.compare("Title"_L1, Qt::CaseInsensitive) == 0) {
        return LineHint::Title;
    }
    const bool isHeading = style.startsWith("Heading"_L1, Qt::CaseInsensitive) || style.startsWith(u"제목"_s);
    return isHeading ? LineHint::Heading : style.contains("Quot"_L1) ? LineHint::Quote : LineHint::None;
}

void readOpenDocument(const XmlElement &parent, QList<PageLine> &lines)
{
    for (const XmlElement &element : parent.children()) {
        if (element.name() == "h"_L1) {
            addLine(lines, textOf(element), LineHint::Heading);
        } else if (element.name() == "p"_L1) {
            addLine(lines, textOf(element), styleHint(element.attribute(u"style-name"_s)));
        } else if (element.name() == "table-row"_L1) {
            addLine(lines, rowText(element, u"table-cell"_s), LineHint::Row);
        } else {
            readOpenDocument(element, lines);
        }
    }
}

void readWord(const XmlElement &parent, QList<PageLine> &lines)
{
    for (const XmlElement &element : parent.children()) {
        if (element.name() == "p"_L1) {
            const XmlElement *properties = element.child(u"pPr"_s);
            const XmlElement *style = properties ? properties->child(u"pStyle"_s) : nullptr;
            addLine(lines, textOf(element), style ? styleHint(style->attribute(u"val"_s)) : LineHint::None);
        } else if (element.name() == "tr"_L1) {
            addLine(lines, rowText(element, u"tc"_s), LineHint::Row);
        } else {
            readWord(element, lines);
        }
    }
}

PageFacts factsFrom(ZipReader &zip, const QString &name)
{
    PageFacts facts;
    const Result<QByteArray> bytes = zip.read(name);
    if (const auto root = bytes ? XmlElement::parse(*bytes) : std::nullopt) {
        facts.title = cleanLine(root->textOf(u"title"_s));
        facts.byline = cleanLine(root->textOf(u"creator"_s));
        facts.modified = dateFromMachine(root->textOf(u"modified"_s) + root->textOf(u"date"_s));
    }
    return facts;
}

using ReadLines = void (*)(const XmlElement &, QList<PageLine> &);

Result<ImportedDocument> importOffice(
    const ImportSource &source, const QString &content, const QString &meta, ReadLines readLines)
{
    Result<ZipReader> zip = ZipReader::open(source.bytes);
    if (!zip) {
        return zip.error();
    }
    const Result<QByteArray> bytes = zip->read(content);
    const auto root = bytes ? XmlElement::parse(*bytes) : std::nullopt;
    if (!root) {
        return OfficeImport::damaged();
    }
    QList<PageLine> lines;
    readLines(*root, lines);
    const Article article = articleFromLines(lines, factsFrom(*zip, meta));
    if (article.paragraphs.isEmpty()) {
        return OfficeImport::empty();
    }
    return ImportedDocument{{article}, {}, {}, false};
}

}

Result<ImportedDocument> importOpenDocument(const ImportSource &source)
{
    return importOffice(source, u"content.xml"_s, u"meta.xml"_s, readOpenDocument);
}

Result<ImportedDocument> importWord(const ImportSource &source)
{
    return importOffice(source, u"word/document.xml"_s, u"docProps/core.xml"_s, readWord);
}

}
