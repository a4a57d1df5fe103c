// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "labelledpage.h"

#include "exchange/importer.h"
#include "exchange/pagetext.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

/// What is seen of one line of HTML.
QString textOfMarkup(QString line)
{
    static const QRegularExpression cells(u"</t[dh]>\\s*<t[dh][^>]*>"_s);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return line.replace(cells, u"\t"_s).remove(tags).replace("&amp;"_L1, "&"_L1).trimmed();
}

void addSeen(LabelledPage &page, const QString &label, const QString &line)
{
    static const QHash<QChar, ParagraphRole> roles{{u'D', ParagraphRole::Deck}, {u'H', ParagraphRole::Heading},
        {u'B', ParagraphRole::Body}, {u'C', ParagraphRole::Caption}, {u'Q', ParagraphRole::Quote}};
    const QString text = page.isHtml ? textOfMarkup(line) : line.trimmed();
    if (label == "B-"_L1) {
        page.hidden += text.section(u'|', 0, 0).trimmed();
        page.kept += text.section(u'|', 1).trimmed();
    } else if (label == "B+"_L1) {
        page.kept += text.section(u'|', 0, 0).trimmed();
        page.hidden += text.section(u'|', 1).trimmed();
    } else if (label == "-"_L1) {
        page.hidden += text;
    } else if (label != "T"_L1 && label != "."_L1) {
        page.kept += text;
        page.roles.insert(text, roles.value(label.front()));
    }
}

LabelledPage readPage(const QFileInfo &info)
{
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", qPrintable(info.filePath()));
    }
    LabelledPage page;
    page.name = info.completeBaseName();
    page.isHtml = page.name.endsWith(".html"_L1);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    const qsizetype headEnd = lines.indexOf(u"---"_s);
    for (const QString &fact : lines.first(headEnd)) {
        page.facts.insert(fact.section(u':', 0, 0), fact.section(u':', 1).trimmed());
    }
    for (const QString &line : lines.sliced(headEnd + 1)) {
        const QString label = line.section(u' ', 0, 0);
        QString text = line.section(u' ', 1);
        if (!line.isEmpty()) {
            addSeen(page, label, text);
        }
        text = label.size() == 2 ? text.remove(u'|') : text;
        page.text += text + u'\n';
        page.pasted += label == "."_L1 ? QString() : (page.isHtml ? textOfMarkup(text) : text) + u'\n';
    }
    page.hidden.removeAll(QString());
    return page;
}

}

QList<LabelledPage> labelledPages(const QString &folder)
{
    QList<LabelledPage> pages;
    const QDir dir(QStringLiteral(TEST_DATA "/pages/") + folder);
    for (const QFileInfo &info : dir.entryInfoList({u"*.page"_s}, QDir::Files, QDir::Name)) {
        pages += readPage(info);
    }
    return pages;
}

Article articleOf(const LabelledPage &page)
{
    if (!page.isHtml) {
        return articleFromPageText(page.text);
    }
    const auto document = importDocument({page.text.toUtf8(), page.name, {}, {}});
    return document && !document->articles.isEmpty() ? document->articles.first() : Article{};
}

}
