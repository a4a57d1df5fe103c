// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articlelistmodel.h"

#include "app/readabletime.h"
#include "storage/store.h"

#include <QElapsedTimer>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr int PageSize = 100;
// As quickly as a list that changes can be read. Where the store is busy and answers late, it is asked less.
constexpr int ShortestPace = 150; // ms
constexpr int LongestPace = 2000; // ms
constexpr int PacePerAnswer = 20;

ArticleLine lineOf(const ArticleRow &row)
{
    QStringList details{row.publisher, readableDate(row.published), readingTime(row.characters)};
    details.removeAll(QString());
    return {row.id, row.title, row.deck, details.join(u" · "_s), row.reading.progress, row.highlightPlaces};
}

QList<ArticleLine> linesOf(const QList<ArticleRow> &articles)
{
    QList<ArticleLine> lines;
    lines.reserve(articles.size());
    std::ranges::transform(articles, std::back_inserter(lines), lineOf);
    return lines;
}
}

ArticleListModel::ArticleListModel(QObject *parent) : KeyedListModel(parent)
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(this, signal, this, &ArticleListModel::countChanged);
    }
    connect(this, &QAbstractItemModel::modelReset, this, &ArticleListModel::countChanged);
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (m_changedMeanwhile) {
            follow();
        }
    });
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ArticleLine &line = rows().at(index.row());
    switch (role) {
    case ArticleRole:
        return line.id;
    case Qt::DisplayRole:
    case TitleRole:
        return line.title;
    case DeckRole:
        return line.deck;
    case DetailsRole:
        return line.details;
    case ProgressRole:
        return line.progress;
    case MarksRole:
        return QVariant::fromValue(line.marks);
    }
    return {};
}

QHash<int, QByteArray> ArticleListModel::roleNames() const
{
    return {{ArticleRole, "article"}, {TitleRole, "title"}, {DeckRole, "deck"}, {DetailsRole, "details"},
        {ProgressRole, "progress"}, {MarksRole, "marks"}};
}

bool ArticleListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_fetching;
}

void ArticleListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    m_fetching = true;
    ArticleQuery query = m_query;
    query.offset = rowCount();
    query.limit = PageSize;
    m_app->store().articles(query).then(this, [this, asked = m_asked](const Result<QList<ArticleRow>> &answer) {
        if (answer && asked == m_asked) {
            append(*answer);
        }
        // Only now: who hears that rows are about to come may ask for more, and would get the same ones.
        m_fetching = false;
    });
}

AppContext *ArticleListModel::app() const
{
    return m_app;
}

void ArticleListModel::setApp(AppContext *app)
{
    if (app == m_app) {
        return;
    }
    m_app = app;
    if (app) {
        connect(app, &AppContext::stateChanged, this, &ArticleListModel::follow);
        connect(app->settings(), &Settings::languageChanged, this, &ArticleListModel::follow);
        connect(&app->store(), &Store::articlesChanged, this, &ArticleListModel::follow);
        connect(&app->store(), &Store::highlightsChanged, this, &ArticleListModel::follow);
        reload(true);
    }
    Q_EMIT appChanged();
}

ArticleListModel::Order ArticleListModel::order() const
{
    return Order(m_query.order);
}

void ArticleListModel::setOrder(Order order)
{
    change(&ArticleQuery::order, ArticleQuery::Order(order));
}

bool ArticleListModel::onlyUnread() const
{
    return m_query.onlyUnread;
}

void ArticleListModel::setOnlyUnread(bool onlyUnread)
{
    change(&ArticleQuery::onlyUnread, onlyUnread);
}

QString ArticleListModel::tag() const
{
    return m_query.tag;
}

void ArticleListModel::setTag(const QString &tag)
{
    change(&ArticleQuery::tag, tag);
}

QString ArticleListModel::publisher() const
{
    return m_query.publisher;
}

void ArticleListModel::setPublisher(const QString &publisher)
{
    change(&ArticleQuery::publisher, publisher);
}

QString ArticleListModel::entity() const
{
    return m_query.entity;
}

void ArticleListModel::setEntity(const QString &entity)
{
    change(&ArticleQuery::entity, entity);
}

bool ArticleListModel::isFiltered() const
{
    return m_query.onlyUnread || !m_query.tag.isEmpty() || !m_query.publisher.isEmpty() || !m_query.entity.isEmpty();
}

bool ArticleListModel::isLoaded() const
{
    return m_loaded;
}

int ArticleListModel::count() const
{
    return rowCount();
}

void ArticleListModel::clearFilters()
{
    const ArticleQuery::Order order = m_query.order;
    m_query = {};
    m_query.order = order;
    Q_EMIT queryChanged();
    reload(true);
}

void ArticleListModel::moveToTrash(const QString &article)
{
    const QPointer<AppContext> app = m_app;
    const auto row = std::ranges::find(rows(), article, &ArticleLine::id);
    const QString title = row == rows().end() ? QString() : row->title;
    app->store().trashArticle(article).then(app, [app, article, title](const Result<Done> &outcome) {
        if (!outcome) {
            Q_EMIT app->notice(outcome.error().sentence);
            return;
        }
        app->history()->push(
            tr("Move to Trash"),
            [app, article] {
                app->store().restoreArticle(article);
            },
            [app, article] {
                app->store().trashArticle(article);
            });
        Q_EMIT app->undoableNotice(tr("“%1” is in the trash.").arg(title));
    });
}

QString ArticleListModel::keyOf(const ArticleLine &line) const
{
    return line.id;
}

template<typename T>
void ArticleListModel::change(T ArticleQuery::*member, const T &value)
{
    if (m_query.*member != value) {
        m_query.*member = value;
        Q_EMIT queryChanged();
        reload(true);
    }
}

void ArticleListModel::follow()
{
    m_changedMeanwhile = m_pace.isActive();
    if (!m_changedMeanwhile) {
        m_pace.start(std::clamp(PacePerAnswer * m_answerTime, ShortestPace, LongestPace));
        reload(false);
    }
}

void ArticleListModel::reload(bool startAgain)
{
    if (!m_app || m_app->state() != AppContext::State::Ready) {
        return;
    }
    ArticleQuery query = m_query;
    // One more than is shown tells whether there are more.
    query.limit = (startAgain ? PageSize : std::max(PageSize, rowCount())) + 1;
    QElapsedTimer timer;
    timer.start();
    m_app->store().articles(query).then(this,
        [this, startAgain, timer, limit = query.limit, asked = ++m_asked](const Result<QList<ArticleRow>> &answer) {
            m_answerTime = int(timer.elapsed());
            if (asked != m_asked) {
                return;
            }
            if (!answer) {
                Q_EMIT m_app->notice(answer.error().sentence);
                return;
            }
            // Nothing is fetched in the middle of a change, where the number of rows says nothing.
            const QScopedValueRollback<bool> isChanging(m_fetching, true);
            m_more = answer->size() == limit;
            show(answer->first(m_more ? limit - 1 : answer->size()), startAgain);
        });
}

void ArticleListModel::show(const QList<ArticleRow> &articles, bool startAgain)
{
    startAgain ? resetRows(linesOf(articles)) : updateRows(linesOf(articles));
    if (!m_loaded) {
        m_loaded = true;
        Q_EMIT loadedChanged();
    }
}

void ArticleListModel::append(const QList<ArticleRow> &articles)
{
    m_more = articles.size() == PageSize;
    appendRows(linesOf(articles));
}

}
