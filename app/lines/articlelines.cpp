// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articlelines.h"

#include "app/import/outletlines.h"
#include "app/versions/textexchange.h"
#include "core/hiddenlines.h"
#include "storage/store.h"

namespace Mitjul
{

AppContext *ArticleLines::app() const
{
    return m_app;
}

void ArticleLines::setApp(AppContext *app)
{
    if (app == m_app) {
        return;
    }
    m_app = app;
    if (app) {
        connect(&app->store(), &Store::articlesChanged, this, [this](const QList<Id> &ids) {
            if (ids.contains(m_id)) {
                load();
            }
        });
    }
    Q_EMIT appChanged();
    load();
}

QString ArticleLines::article() const
{
    return m_id;
}

void ArticleLines::setArticle(const QString &article)
{
    if (article != m_id) {
        m_id = article;
        Q_EMIT articleChanged();
        load();
    }
}

int ArticleLines::hiddenCount() const
{
    return int(m_article.hidden.size());
}

PageLineModel *ArticleLines::lines()
{
    return &m_lines;
}

void ArticleLines::load()
{
    if (!m_app || m_app->state() != AppContext::State::Ready || m_id.isEmpty()) {
        return;
    }
    m_app->store().article(m_id).then(this, [this, id = m_id](const Result<Article> &article) {
        if (id == m_id && article) {
            m_article = *article;
            m_lines.show(m_article);
            Q_EMIT linesChanged();
        }
    });
}

void ArticleLines::restore(int hidden)
{
    if (hidden < 0 || hidden >= m_article.hidden.size()) {
        return;
    }
    Article changed = m_article;
    restoreHiddenLine(changed, hidden);
    save(changed, m_article.hidden.at(hidden).text, false);
}

void ArticleLines::hide(int paragraph)
{
    if (paragraph < 0 || paragraph >= m_article.paragraphs.size()) {
        return;
    }
    Article changed = m_article;
    hideParagraph(changed, paragraph);
    save(changed, m_article.paragraphs.at(paragraph).text, true);
}

// On the screen at once; what cannot be saved is read again as it is.
void ArticleLines::save(const Article &changed, const QString &line, bool hide)
{
    const std::optional<OutletRule> rule = OutletLines::ruleFor(m_article, line, hide);
    m_article = changed;
    m_lines.show(changed);
    Q_EMIT linesChanged();
    m_app->store().saveLines(changed).then(
        m_app, [self = QPointer(this), app = m_app.get(), rule, id = m_id, hide](const Result<qint64> &replaced) {
            if (!replaced) {
                Q_EMIT app->notice(replaced.error().sentence);
                if (self) {
                    self->load();
                }
                return;
            }
            const TextExchange exchange(*app, id, *replaced);
            app->history()->push(hide ? tr("Hide Line") : tr("Show Line"), exchange, exchange);
            if (rule) {
                app->store().saveOutletRules({*rule});
            }
        });
}

}
