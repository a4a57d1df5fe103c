// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "csvexporter.h"

#include "exportvalues.h"
#include "textcleaning.h"

#include <QDateTime>
#include <QTimeZone>

#include <csv.h>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
/// What makes spreadsheets take a cell for a formula (OWASP ASVS 5.0, 1.2.10), full-width forms included.
constexpr QStringView FormulaStarts = u"=+-@\t\r＝＋－＠";

/// An apostrophe before a formula makes it text. Texts that begin with apostrophes and then like a formula
/// get one more, so that taking one away gives back every text.
QString withoutFormula(const QString &text)
{
    const auto first = std::ranges::find_if(text, [](QChar character) {
        return character != u'\'';
    });
    return first != text.cend() && FormulaStarts.contains(*first) ? u'\'' + text : text;
}

QByteArray cell(const QString &text)
{
    const QByteArray bytes = withoutFormula(text).toUtf8();
    QByteArray written(2 * bytes.size() + 2, Qt::Uninitialized);
    written.resize(qsizetype(
        csv_write(written.data(), std::size_t(written.size()), bytes.constData(), std::size_t(bytes.size()))));
    return written;
}

/// Readwise takes words with a full stop before them at the start of a note for tags.
QString inlineTag(const QString &tag)
{
    return u'.' + cleanLine(tag).replace(u' ', u'_');
}

QString noteWithTags(const Highlight &highlight, bool withNote)
{
    QStringList parts;
    for (const QString &tag : highlight.tags) {
        parts += inlineTag(tag);
    }
    const QString note = withNote ? visibleText(highlight.note).trimmed() : QString();
    if (!note.isEmpty()) {
        parts += note.startsWith(u'.') ? u' ' + note : note;
    }
    return parts.join(u' ');
}

QString timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC).toString(u"yyyy-MM-dd HH:mm:ss");
}

QByteArray row(const Article &article, const Highlight &highlight, int ordinal, bool withNote)
{
    const QString byline = cleanLine(article.byline);
    const QByteArrayList cells{
        cell(visibleText(highlight.anchor.quote)),
        cell(cleanLine(article.title)),
        cell(byline.isEmpty() ? cleanLine(article.publisher) : byline),
        cell(webAddress(article.url)),
        cell(noteWithTags(highlight, withNote)),
        cell(QString::number(ordinal)),
        cell(timeOf(highlight.created)),
    };
    return cells.join(',') + "\r\n";
}
}

QByteArray exportCsv(const ExportDocument &document)
{
    QByteArray csv = "Highlight,Title,Author,URL,Note,Location,Date\r\n";
    for (const auto &[article, highlights] : document.articles) {
        int ordinal = 0;
        for (const Highlight &highlight : highlights) {
            csv += row(article, highlight, ++ordinal, document.notes);
        }
    }
    return csv;
}

}
