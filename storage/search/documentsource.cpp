// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "documentsource.h"

#include "core/folding.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
void appendBordered(QString &text, QChar border, const QString &words)
{
    text += border;
    text += words;
    text += border;
    text += u'\n';
}

QString dayOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds).date().toString(Qt::ISODate);
}

/// Where each line begins.
QList<int> lineStarts(QStringView text)
{
    QList<int> starts{0};
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', end + 1)) {
        starts += int(end) + 1;
    }
    return starts;
}
}

DocumentSource::DocumentSource(Database &library)
    : m_text(library,
          u"SELECT title_initials, title_folded, publisher, published, added, folded FROM article "
          "JOIN article_text ON article = article.id WHERE article.id = ? AND trashed IS NULL"_s)
    , m_tags(library, u"SELECT folded FROM article_tag WHERE article = ? ORDER BY ordinal"_s)
    , m_names(library, uR"(SELECT paragraph, "start", entity FROM mention WHERE article = ?)"_s)
    , m_marks(library, uR"(
          SELECT note_folded, CASE WHEN state = 'exact' AND instr(quote, char(10)) = 0 THEN '' ELSE quote_folded END
          FROM highlight JOIN article ON article.id = article
          WHERE article = ? AND highlight.trashed IS NULL AND article.trashed IS NULL
              AND (note <> '' OR state <> 'exact' OR instr(quote, char(10)) > 0))"_s)
    , m_markTags(library, uR"(
          SELECT DISTINCT folded FROM highlight_tag JOIN highlight ON highlight.id = highlight
          JOIN article ON article.id = article
          WHERE article = ? AND highlight.trashed IS NULL AND article.trashed IS NULL)"_s)
{
}

IndexedDocument DocumentSource::document(const Id &article, IndexPart part)
{
    return part == IndexPart::Text ? textOf(article) : marksOf(article);
}

IndexedDocument DocumentSource::textOf(const Id &article)
{
    IndexedDocument document;
    document.article = article;
    m_text.run(article);
    if (!m_text.next()) {
        return document;
    }
    QString &text = document.text;
    const QString body = m_text.text(5);
    text.reserve(body.size() + 400);
    text = m_text.text(0) + u'\n';
    document.title = int(text.size());
    text += m_text.text(1) + u'\n';
    document.tags = int(text.size());
    m_tags.run(article);
    while (m_tags.next()) {
        appendBordered(text, tagBorder, m_tags.text(0));
    }
    document.body = int(text.size());
    text += body + u'\n';
    document.publisher = int(text.size());
    appendBordered(text, publisherBorder, fold(m_text.text(2)));
    const QString published = m_text.text(3);
    document.day = dayNumber(published.isEmpty() ? dayOf(m_text.integer(4)) : published);
    readNames(document, body);
    m_text.next(); // so that SQLite lets go of the row
    return document;
}

// A mention's offset is one of the paragraph, which folding hardly ever moves; here it only stands for "in the text".
void DocumentSource::readNames(IndexedDocument &document, QStringView body)
{
    const QList<int> starts = lineStarts(body);
    m_names.run(document.article);
    while (m_names.next()) {
        const int start = starts.value(int(m_names.integer(0)));
        const int offset = std::min(start + int(m_names.integer(1)), int(body.size()));
        document.names.append({document.body + offset, m_names.text(2)});
    }
}

IndexedDocument DocumentSource::marksOf(const Id &article)
{
    IndexedDocument document;
    document.article = article;
    document.part = IndexPart::Marks;
    m_markTags.run(article);
    while (m_markTags.next()) {
        appendBordered(document.text, tagBorder, m_markTags.text(0));
    }
    document.body = int(document.text.size());
    m_marks.run(article);
    while (m_marks.next()) {
        if (const QString note = m_marks.text(0); !note.isEmpty()) {
            document.text += noteBorder + note + u'\n';
        }
        if (const QString quote = m_marks.text(1); !quote.isEmpty()) {
            document.text += quote + u'\n';
        }
    }
    document.publisher = int(document.text.size());
    return document;
}

}
