// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articleversionmodel.h"

#include "app/readabletime.h"
#include "storage/store.h"
#include "textexchange.h"

namespace Mitjul
{

ArticleVersionModel::ArticleVersionModel(QObject *parent) : KeyedListModel(parent)
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(this, signal, this, &ArticleVersionModel::countChanged);
    }
}

QVariant ArticleVersionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != TitleRole && role != Qt::DisplayRole)) {
        return {};
    }
    return tr("Until %1").arg(readableMoment(rows().at(index.row()).replaced));
}

QHash<int, QByteArray> ArticleVersionModel::roleNames() const
{
    return {{TitleRole, "title"}};
}

AppContext *ArticleVersionModel::app() const
{
    return m_app;
}

void ArticleVersionModel::setApp(AppContext *app)
{
    if (app != m_app) {
        m_app = app;
        load();
        Q_EMIT appChanged();
    }
}

QString ArticleVersionModel::article() const
{
    return m_id;
}

void ArticleVersionModel::setArticle(const QString &article)
{
    if (article != m_id) {
        m_id = article;
        load();
        Q_EMIT articleChanged();
    }
}

int ArticleVersionModel::count() const
{
    return rowCount();
}

QString ArticleVersionModel::title() const
{
    return m_title;
}

int ArticleVersionModel::shown() const
{
    return m_shown;
}

void ArticleVersionModel::setShown(int row)
{
    if (row != m_shown) {
        m_shown = row;
        compare();
        Q_EMIT shownChanged();
    }
}

bool ArticleVersionModel::isCompared() const
{
    return m_isCompared;
}

void ArticleVersionModel::setCompared(bool compared)
{
    if (compared != m_isCompared) {
        m_isCompared = compared;
        load();
        Q_EMIT shownChanged();
    }
}

ChangedParagraphModel *ArticleVersionModel::changes()
{
    return &m_changes;
}

void ArticleVersionModel::returnToShown()
{
    if (!m_app || m_shown < 0 || m_shown >= count()) {
        return;
    }
    m_app->store()
        .returnToVersion(m_id, rows().at(m_shown).replaced)
        .then(m_app, [app = m_app.get(), id = m_id](const Result<qint64> &outcome) {
            if (!outcome) {
                Q_EMIT app->notice(outcome.error().sentence);
                return;
            }
            const TextExchange exchange(*app, id, *outcome);
            app->history()->push(tr("Go Back to an Earlier Text"), exchange, exchange);
            Q_EMIT app->undoableNotice(tr("The earlier text is back. The later one is among the earlier texts now."));
        });
}

QString ArticleVersionModel::keyOf(const ArticleVersion &version) const
{
    return QString::number(version.replaced);
}

// The program starts with the article that was read last, before the library is open.
void ArticleVersionModel::load()
{
    if (!m_app || m_id.isEmpty()) {
        return;
    }
    if (m_app->state() != AppContext::State::Ready) {
        connect(m_app, &AppContext::stateChanged, this, &ArticleVersionModel::load, Qt::UniqueConnection);
        return;
    }
    disconnect(m_app, &AppContext::stateChanged, this, nullptr);
    disconnect(&m_app->store(), nullptr, this, nullptr);
    connect(&m_app->store(), &Store::articlesChanged, this, [this](const QList<Id> &ids) {
        if (ids.contains(m_id)) {
            load();
        }
    });
    if (m_isCompared) {
        m_app->store().articleVersions(m_id).then(
            this, [this, id = m_id](const Result<QList<ArticleVersion>> &versions) {
                if (versions && id == m_id) {
                    show(*versions);
                }
            });
        return;
    }
    m_app->store().articleVersionTimes(m_id).then(this, [this, id = m_id](const Result<QList<qint64>> &times) {
        if (times && id == m_id && !m_isCompared) {
            QList<ArticleVersion> versions;
            for (const qint64 replaced : *times) {
                versions.append(ArticleVersion{replaced, {}});
            }
            show(versions);
        }
    });
}

void ArticleVersionModel::show(const QList<ArticleVersion> &versions)
{
    updateRows(versions);
    m_shown = versions.isEmpty() ? -1 : 0;
    compare();
    Q_EMIT shownChanged();
}

// Beside the window: the texts may be long.
void ArticleVersionModel::compare()
{
    if (!m_isCompared || m_shown < 0 || m_shown >= count()) {
        m_changes.show({});
        return;
    }
    const QList<Paragraph> before = rows().at(m_shown).article.paragraphs;
    QFuture(m_app->store().article(m_id))
        .then(QtFuture::Launch::Async,
            [before](const Result<Article> &article) {
                return article ? std::pair(article->title, textChanges(before, article->paragraphs))
                               : std::pair<QString, QList<ChangedParagraph>>();
            })
        .then(this, [this, id = m_id, shown = m_shown](const std::pair<QString, QList<ChangedParagraph>> &compared) {
            if (id == m_id && shown == m_shown) {
                m_title = compared.first;
                m_changes.show(compared.second);
                Q_EMIT shownChanged();
            }
        });
}

}
