// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "highlightlistmodel.h"

#include "app/readabletime.h"
#include "highlightlabels.h"
#include "highlightsections.h"
#include "storage/store.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr int PageSize = 60; // a few screens
}

HighlightListModel::HighlightListModel(QObject *parent) : KeyedListModel(parent)
{
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(this, changed, this, &HighlightListModel::countChanged);
    }
    connect(this, &QAbstractItemModel::modelReset, this, &HighlightListModel::countChanged);
}

QString HighlightListModel::keyOf(const Highlight &row) const
{
    return row.id;
}

QVariant HighlightListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Highlight &row = rows().at(index.row());
    switch (role) {
    case HighlightIdRole:
        return row.id;
    case ArticleRole:
        return row.article;
    case ArticleTitleRole:
        return m_names.articles.value(row.article);
    case DateRole:
        return readableDay(row.created);
    case Qt::DisplayRole:
    case QuoteRole:
        return row.anchor.quote;
    case NoteRole:
        return row.note;
    case ColorRole:
        return highlightColorName(row.color);
    case StyleRole:
        return highlightStyleName(row.style);
    case MarkRole:
        return markLabel(row.color, row.style);
    case TagsRole:
        return row.tags;
    case EntitiesRole:
        return QVariant::fromValue(entitiesOf(row));
    case ParagraphRole:
        return row.anchor.range.start.paragraph;
    case OffsetRole:
        return row.anchor.range.start.offset;
    case WarningRole:
        return anchorWarning(row.anchor.state);
    case SectionRole:
        return sectionOf(row, m_filter.order);
    default:
        return {};
    }
}

QHash<int, QByteArray> HighlightListModel::roleNames() const
{
    return {{HighlightIdRole, "highlightId"_ba}, {ArticleRole, "article"_ba}, {ArticleTitleRole, "articleTitle"_ba},
        {DateRole, "date"_ba}, {QuoteRole, "quote"_ba}, {NoteRole, "note"_ba}, {ColorRole, "color"_ba},
        {StyleRole, "style"_ba}, {MarkRole, "mark"_ba}, {TagsRole, "tags"_ba}, {EntitiesRole, "entities"_ba},
        {ParagraphRole, "paragraph"_ba}, {OffsetRole, "offset"_ba}, {WarningRole, "warning"_ba},
        {SectionRole, "section"_ba}};
}

QList<NamedId> HighlightListModel::entitiesOf(const Highlight &row) const
{
    QList<NamedId> entities;
    for (const Id &id : row.entities) {
        entities.append({id, m_names.entities.value(id, id)});
    }
    return entities;
}

QString HighlightListModel::sectionTitle(const QString &section) const
{
    return titleOfSection(section, m_filter.order, m_names);
}

bool HighlightListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_feed && m_loaded && !m_fetching && !m_feed->isAtEnd();
}

void HighlightListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) {
        m_fetching = true;
        // Later: whoever asks may be told of another change at this moment, and a store that is fast answers at once.
        const auto readOnIfSame = [this, feed = m_feed] {
            if (feed == m_feed) {
                readOn();
            }
        };
        QMetaObject::invokeMethod(this, readOnIfSame, Qt::QueuedConnection);
    }
}

void HighlightListModel::readOn()
{
    m_feed->next(PageSize).then(this, [this, feed = m_feed](const Result<QList<Highlight>> &page) {
        if (feed != m_feed) {
            return;
        }
        m_fetching = false;
        if (page) {
            appendRows(*page);
        } else {
            fail(page.error());
        }
        Q_EMIT hasMoreChanged();
    });
}

bool HighlightListModel::isStoreReady() const
{
    return m_app && m_app->state() == AppContext::State::Ready;
}

void HighlightListModel::start()
{
    // The names are asked for first, so they are there when the rows come.
    refreshNames();
    restart();
}

void HighlightListModel::restart()
{
    reload(PageSize, false);
}

// Many changes at once are followed once.
void HighlightListModel::follow()
{
    if (m_followPending) {
        return;
    }
    m_followPending = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_followPending = false;
            reload(std::max(PageSize, count()), true);
        },
        Qt::QueuedConnection);
}

void HighlightListModel::followNames()
{
    refreshNames();
    follow();
}

void HighlightListModel::reload(int count, bool keepPlace)
{
    if (!isStoreReady()) {
        return;
    }
    m_feed = std::make_shared<HighlightFeed>(m_app->store(), m_filter);
    m_fetching = true;
    m_feed->next(count).then(this, [this, keepPlace, feed = m_feed](const Result<QList<Highlight>> &page) {
        if (feed != m_feed) {
            return;
        }
        m_fetching = false;
        if (!page) {
            return fail(page.error());
        }
        keepPlace ? updateRows(*page) : resetRows(*page);
        m_loaded = true;
        m_failure.clear();
        Q_EMIT loadedChanged();
        Q_EMIT hasMoreChanged();
    });
}

void HighlightListModel::refreshNames()
{
    if (isStoreReady()) {
        libraryNames(m_app->store()).then(this, [this](const Result<LibraryNames> &names) {
            takeNames(names);
        });
    }
}

void HighlightListModel::takeNames(const Result<LibraryNames> &names)
{
    if (!names) {
        return fail(names.error());
    }
    m_names = *names;
    refresh({ArticleTitleRole, EntitiesRole});
    Q_EMIT namesChanged();
}

void HighlightListModel::fail(const Error &error)
{
    m_failure = error.sentence;
    m_loaded = true;
    Q_EMIT loadedChanged();
}

QFuture<Result<QStringList>> HighlightListModel::allIds() const
{
    if (!isStoreReady()) {
        return QtFuture::makeReadyValueFuture(Result<QStringList>(QStringList()));
    }
    const auto all = std::make_shared<HighlightFeed>(m_app->store(), m_filter);
    return QFuture(all->next(std::numeric_limits<int>::max())).then([](const Result<QList<Highlight>> &page) {
        QStringList ids;
        for (const Highlight &highlight : page ? *page : QList<Highlight>()) {
            ids.append(highlight.id);
        }
        return page ? Result<QStringList>(ids) : Result<QStringList>(page.error());
    });
}

AppContext *HighlightListModel::app() const
{
    return m_app;
}

void HighlightListModel::setApp(AppContext *app)
{
    if (m_app == app) {
        return;
    }
    m_app = app;
    if (app) {
        // Names are many and change seldom: a new mark does not ask for them again.
        connect(&app->store(), &Store::highlightsChanged, this, &HighlightListModel::follow);
        connect(&app->store(), &Store::articlesChanged, this, &HighlightListModel::followNames);
        connect(&app->store(), &Store::entitiesChanged, this, &HighlightListModel::followNames);
        connect(app->settings(), &Settings::languageChanged, this, &HighlightListModel::followNames);
        connect(app, &AppContext::stateChanged, this, &HighlightListModel::start);
    }
    Q_EMIT appChanged();
    start();
}

template<typename T>
void HighlightListModel::change(T HighlightFilter::*part, const T &value)
{
    if (m_filter.*part != value) {
        m_filter.*part = value;
        Q_EMIT filterChanged();
        restart();
    }
}

HighlightListModel::Order HighlightListModel::order() const
{
    return Order(int(m_filter.order));
}

void HighlightListModel::setOrder(Order order)
{
    change(&HighlightFilter::order, HighlightFilter::Order(int(order)));
}

QString HighlightListModel::color() const
{
    return m_filter.color ? highlightColorName(*m_filter.color) : QString();
}

void HighlightListModel::setColor(const QString &color)
{
    change(&HighlightFilter::color, highlightColorFromName(color));
}

QString HighlightListModel::tag() const
{
    return m_filter.tag;
}

void HighlightListModel::setTag(const QString &tag)
{
    change(&HighlightFilter::tag, tag);
}

QString HighlightListModel::entity() const
{
    return m_filter.entity;
}

void HighlightListModel::setEntity(const QString &entity)
{
    change(&HighlightFilter::entity, entity);
}

QString HighlightListModel::article() const
{
    return m_filter.article;
}

void HighlightListModel::setArticle(const QString &article)
{
    change(&HighlightFilter::article, article);
}

QString HighlightListModel::text() const
{
    return m_filter.text;
}

void HighlightListModel::setText(const QString &text)
{
    change(&HighlightFilter::text, text);
}

bool HighlightListModel::isFiltered() const
{
    HighlightFilter none;
    none.order = m_filter.order;
    return m_filter != none;
}

void HighlightListModel::clearFilter()
{
    if (isFiltered()) {
        const auto order = m_filter.order;
        m_filter = {};
        m_filter.order = order;
        Q_EMIT filterChanged();
        restart();
    }
}

int HighlightListModel::count() const
{
    return rowCount();
}

bool HighlightListModel::isLoaded() const
{
    return m_loaded;
}

QString HighlightListModel::failure() const
{
    return m_failure;
}

bool HighlightListModel::hasMore() const
{
    return canFetchMore({});
}

void HighlightListModel::showMore()
{
    fetchMore({});
}

QList<NamedId> HighlightListModel::articleChoices() const
{
    return m_names.articleChoices;
}

QList<NamedId> HighlightListModel::entityChoices() const
{
    return m_names.entityChoices;
}

QList<NamedId> HighlightListModel::tagChoices() const
{
    return m_names.tagChoices;
}

}
