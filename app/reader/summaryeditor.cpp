// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "summaryeditor.h"

#include "storage/store.h"
#include "summarytext.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
/// What cannot be saved is left where the reader can take it up again.
void saveSummary(AppContext &app, const Id &article, const QList<SummarySentence> &summary)
{
    app.store().saveSummary(article, summary).then(&app, [&app, summary](const Result<Done> &saved) {
        if (!saved) {
            const QStringList texts{SummaryText::korean(summary), SummaryText::english(summary)};
            QGuiApplication::clipboard()->setText(texts.join(u"\n\n"_s).trimmed());
            Q_EMIT app.notice(SummaryEditor::tr("The summary could not be saved. It is on the clipboard."));
        }
    });
}
}

void replaceSummary(
    AppContext &app, const Id &article, const QList<SummarySentence> &before, const QList<SummarySentence> &after)
{
    saveSummary(app, article, after);
    const auto undo = [&app, article, before] {
        saveSummary(app, article, before);
    };
    const auto redo = [&app, article, after] {
        saveSummary(app, article, after);
    };
    app.history()->push(SummaryEditor::tr("Write Summary"), undo, redo);
}

AppContext *SummaryEditor::app() const
{
    return m_app;
}

void SummaryEditor::setApp(AppContext *app)
{
    if (app != m_app) {
        m_app = app;
        load();
        Q_EMIT appChanged();
    }
}

QString SummaryEditor::article() const
{
    return m_id;
}

void SummaryEditor::setArticle(const QString &article)
{
    if (article != m_id) {
        m_id = article;
        load();
        Q_EMIT articleChanged();
    }
}

bool SummaryEditor::isLoaded() const
{
    return m_loaded;
}

QString SummaryEditor::korean() const
{
    return SummaryText::korean(m_article.summary);
}

QString SummaryEditor::english() const
{
    return SummaryText::english(m_article.summary);
}

void SummaryEditor::save(const QString &korean, const QString &english)
{
    const QList<SummarySentence> before = m_article.summary;
    const QList<SummarySentence> after = SummaryText::parse(korean, english, m_article.paragraphs);
    if (!m_loaded || after == before) {
        return;
    }
    replaceSummary(*m_app, m_id, before, after);
}

void SummaryEditor::load()
{
    if (!m_app || m_id.isEmpty()) {
        return;
    }
    m_app->store().article(m_id).then(this, [this](const Result<Article> &answer) {
        if (!answer) {
            Q_EMIT m_app->notice(answer.error().sentence);
            return;
        }
        m_article = *answer;
        m_loaded = true;
        Q_EMIT loadedChanged();
    });
}

}
