// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "summaryeditor.h"

#include "storage/store.h"
#include "summarytext.h"

namespace Mitjul
{

namespace
{
/// Gives an article another summary; all else about it stays as it is by then.
void saveSummary(AppContext *app, const Id &id, const QList<SummarySentence> &summary)
{
    const auto tell = [app](const Error &error) {
        Q_EMIT app->notice(error.sentence);
    };
    app->store().article(id).then(app, [app, summary, tell](const Result<Article> &answer) {
        if (!answer) {
            tell(answer.error());
            return;
        }
        Article article = *answer;
        article.summary = summary;
        app->store().saveArticles({article}).then(app, [tell](const Result<QList<Id>> &saved) {
            if (!saved) {
                tell(saved.error());
            }
        });
    });
}
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
    saveSummary(m_app, m_id, after);
    m_app->history()->push(
        tr("Write Summary"),
        [app = m_app, id = m_id, before] {
            saveSummary(app, id, before);
        },
        [app = m_app, id = m_id, after] {
            saveSummary(app, id, after);
        });
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
