// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "importpreview.h"

#include "core/hiddenlines.h"
#include "exchange/cleaning/pagedates.h"
#include "outletlines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Mitjul
{

ImportSession *ImportPreview::session() const
{
    return m_session;
}

void ImportPreview::setSession(ImportSession *session)
{
    if (session == m_session) {
        return;
    }
    m_session = session;
    if (session) {
        connect(session->articles(), &StagedArticleModel::changed, this, [this](int number) {
            if (number == m_number) {
                reload();
            }
        });
        connect(session->articles(), &QAbstractItemModel::modelReset, this, &ImportPreview::reload);
    }
    reload();
    Q_EMIT sessionChanged();
}

int ImportPreview::number() const
{
    return m_number;
}

void ImportPreview::setNumber(int number)
{
    if (number != m_number) {
        m_number = number;
        reload();
        Q_EMIT numberChanged();
    }
}

bool ImportPreview::isPresent() const
{
    return m_present;
}

bool ImportPreview::isSavable() const
{
    return m_present && m_staged.canBeSaved();
}

QString ImportPreview::stateText() const
{
    return stagedStateText(m_staged);
}

QString ImportPreview::title() const
{
    return m_article.title;
}

void ImportPreview::setTitle(const QString &title)
{
    if (const QString tidy = title.simplified(); !tidy.isEmpty() && tidy != m_article.title) {
        m_article.title = tidy;
        save();
    }
}

QString ImportPreview::byline() const
{
    return m_article.byline;
}

void ImportPreview::setByline(const QString &byline)
{
    if (const QString tidy = byline.simplified(); tidy != m_article.byline) {
        m_article.byline = tidy;
        save();
    }
}

QString ImportPreview::publisher() const
{
    return m_article.publisher;
}

void ImportPreview::setPublisher(const QString &publisher)
{
    if (const QString tidy = publisher.simplified(); tidy != m_article.publisher) {
        m_article.publisher = tidy;
        save();
    }
}

QString ImportPreview::published() const
{
    static const QRegularExpression moment(u"^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)(?::\\d\\d)?\\+09:00$"_s);
    const QRegularExpressionMatch match = moment.match(m_article.published);
    return match.hasMatch() ? match.captured(1) + u' ' + match.captured(2) : m_article.published;
}

void ImportPreview::setPublished(const QString &published)
{
    static const QRegularExpression yearOrMonth(u"^(\\d{4}(-(0[1-9]|1[0-2]))?)?$"_s);
    const QString tidy = published.trimmed();
    const QString date = yearOrMonth.match(tidy).hasMatch() ? tidy : dateOfLine(tidy);
    if (tidy != this->published() && (!date.isEmpty() || tidy.isEmpty())) {
        m_article.published = date;
        save();
    }
}

int ImportPreview::hiddenCount() const
{
    return int(m_article.hidden.size());
}

PageLineModel *ImportPreview::lines()
{
    return &m_lines;
}

QStringList ImportPreview::encodings() const
{
    QStringList names;
    for (const TextReading &reading : m_staged.readings) {
        names += textEncodingName(reading.encoding);
    }
    return names;
}

QStringList ImportPreview::encodingPreviews() const
{
    QStringList previews;
    for (const TextReading &reading : m_staged.readings) {
        previews += reading.preview.simplified();
    }
    return previews;
}

void ImportPreview::restore(int hidden)
{
    const QString line = m_article.hidden.at(hidden).text;
    m_session->remember(OutletLines::ruleFor(m_article, line, false));
    restoreHiddenLine(m_article, hidden);
    save();
}

void ImportPreview::hide(int paragraph)
{
    const QString line = m_article.paragraphs.at(paragraph).text;
    m_session->remember(OutletLines::ruleFor(m_article, line, true));
    hideParagraph(m_article, paragraph);
    save();
}

void ImportPreview::readAs(int encoding)
{
    m_session->readAs(m_number, encoding);
}

void ImportPreview::reload()
{
    const StagedArticle *staged = m_session ? m_session->articles()->find(m_number) : nullptr;
    m_present = staged != nullptr;
    m_staged = staged ? *staged : StagedArticle();
    const Result<Article> article = m_present && m_staged.canBeSaved() ? m_staged.text.article() : Article();
    if (!article) {
        refuse(article.error());
        return;
    }
    m_article = *article;
    m_lines.show(m_article);
    Q_EMIT articleChanged();
}

// What cannot be read any more must not be edited: it would be saved without its text. The list tells why, and with it
// this preview.
void ImportPreview::refuse(const Error &error)
{
    m_staged.state = StagedArticle::State::Unreadable;
    m_staged.problem = error.sentence;
    m_staged.chosen = false;
    m_session->articles()->replace(m_staged);
}

void ImportPreview::save()
{
    m_article.contentHash = contentHashOf(m_article);
    m_staged.take(m_staged.text.keep(m_article), m_article);
    m_session->articles()->replace(m_staged);
}

}
