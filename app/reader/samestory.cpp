// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "samestory.h"

#include "storage/store.h"
#include "summaryeditor.h"

namespace Mitjul
{

AppContext *SameStory::app() const
{
    return m_app;
}

void SameStory::setApp(AppContext *app)
{
    if (app != m_app) {
        m_app = app;
        Q_EMIT appChanged();
        look();
    }
}

QString SameStory::article() const
{
    return m_article;
}

void SameStory::setArticle(const QString &article)
{
    if (article != m_article) {
        m_article = article;
        Q_EMIT articleChanged();
        show({}, {});
        look();
    }
}

QString SameStory::other() const
{
    return m_other;
}

QString SameStory::title() const
{
    return m_title;
}

// The program starts with the article that was read last, before the library is open.
void SameStory::look()
{
    if (!m_app || m_article.isEmpty()) {
        return;
    }
    if (m_app->state() != AppContext::State::Ready) {
        connect(m_app, &AppContext::stateChanged, this, &SameStory::look, Qt::UniqueConnection);
        return;
    }
    disconnect(m_app, &AppContext::stateChanged, this, nullptr);
    using Found = Result<std::optional<ArticleName>>;
    m_app->store().sameStory(m_article).then(this, [this, id = m_article](const Found &found) {
        if (id == m_article && found && *found) {
            show((*found)->id, (*found)->title);
        }
    });
}

void SameStory::show(const Id &other, const QString &title)
{
    if (other != m_other) {
        m_other = other;
        m_title = title;
        Q_EMIT otherChanged();
    }
}

void SameStory::takeSummary()
{
    m_app->store().article(m_other).then(this, [this, id = m_article](const Result<Article> &other) {
        if (!other) {
            Q_EMIT m_app->notice(other.error().sentence);
            return;
        }
        QList<SummarySentence> summary = other->summary;
        for (SummarySentence &sentence : summary) {
            sentence.paragraphs.clear(); // they are those of the other text
        }
        replaceSummary(*m_app, id, {}, summary);
    });
}

}
