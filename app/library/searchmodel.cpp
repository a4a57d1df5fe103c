// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "searchmodel.h"

#include "app/emphasis.h"
#include "storage/store.h"

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Mitjul
{

namespace
{
constexpr int MostHits = 60;
// From the last key to the question: two keys pressed at once make one.
constexpr auto pause = 40ms;

// The order of the groups on the screen.
int groupOf(SearchHit::Kind kind)
{
    switch (kind) {
    case SearchHit::Kind::Title:
        return 0;
    case SearchHit::Kind::Entity:
        return 1;
    case SearchHit::Kind::Quote:
    case SearchHit::Kind::Note:
        return 2;
    case SearchHit::Kind::Tag:
        return 3;
    case SearchHit::Kind::Text:
        return 4;
    }
    Q_UNREACHABLE_RETURN(4);
}

QString groupName(SearchHit::Kind kind)
{
    switch (groupOf(kind)) {
    case 0:
        return SearchModel::tr("Titles");
    case 1:
        return SearchModel::tr("Names");
    case 2:
        return SearchModel::tr("Highlights & Notes");
    case 3:
        return SearchModel::tr("Tags");
    default:
        return SearchModel::tr("Text");
    }
}

// A tag's or title's own row already says all there is.
QString sourceOf(const SearchHit &hit)
{
    return hit.articleTitle == hit.snippet ? QString() : hit.articleTitle;
}
}

SearchModel::SearchModel(QObject *parent) : QAbstractListModel(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SearchModel::search);
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SearchHit &hit = m_hits.at(index.row());
    switch (role) {
    case GroupRole:
        return groupName(hit.kind);
    case Qt::DisplayRole:
        return hit.snippet;
    case SnippetRole:
        return emphasised(hit.snippet, hit.marks);
    case SourceRole:
        return sourceOf(hit);
    }
    return {};
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    return {{Qt::DisplayRole, "plain"}, {GroupRole, "group"}, {SnippetRole, "snippet"}, {SourceRole, "source"}};
}

AppContext *SearchModel::app() const
{
    return m_app;
}

void SearchModel::setApp(AppContext *app)
{
    if (app != m_app) {
        m_app = app;
        Q_EMIT appChanged();
    }
}

QString SearchModel::text() const
{
    return m_text;
}

void SearchModel::setText(const QString &text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    Q_EMIT textChanged();
    waitForMore();
}

void SearchModel::waitForMore()
{
    m_settled = false;
    m_pause.start();
    Q_EMIT settledChanged();
}

bool SearchModel::isComposing() const
{
    return m_isComposing;
}

void SearchModel::setComposing(bool composing)
{
    if (composing == m_isComposing) {
        return;
    }
    m_isComposing = composing;
    Q_EMIT composingChanged();
    waitForMore();
}

QString SearchModel::suggestion() const
{
    return m_suggestion;
}

void SearchModel::setSuggestion(const QString &suggestion)
{
    if (suggestion != m_suggestion) {
        m_suggestion = suggestion;
        Q_EMIT suggestionChanged();
    }
}

bool SearchModel::isSettled() const
{
    return m_settled;
}

int SearchModel::count() const
{
    return rowCount();
}

void SearchModel::open(int row)
{
    if (row < 0 || row >= m_hits.size()) {
        return;
    }
    const SearchHit &hit = m_hits.at(row);
    switch (hit.kind) {
    case SearchHit::Kind::Quote:
    case SearchHit::Kind::Note:
        return Q_EMIT highlightChosen(hit.target);
    case SearchHit::Kind::Entity:
        return Q_EMIT entityChosen(hit.target);
    case SearchHit::Kind::Tag:
        return hit.target.isEmpty() ? Q_EMIT passageChosen(hit.article, -1, 0) : Q_EMIT highlightChosen(hit.target);
    case SearchHit::Kind::Title:
    case SearchHit::Kind::Text:
        return Q_EMIT passageChosen(hit.article, hit.paragraph, hit.start);
    }
}

void SearchModel::search()
{
    if (m_text.trimmed().isEmpty() || !m_app || m_app->state() != AppContext::State::Ready) {
        setSuggestion({});
        show({});
        return;
    }
    if (std::exchange(m_isAsking, true)) {
        return; // the answer asks again
    }
    auto answer = m_app->store().search(m_text, MostHits, m_isComposing);
    answer.then(this, [this, text = m_text, isComposing = m_isComposing](const Result<QList<SearchHit>> &hits) {
        m_isAsking = false;
        if (m_pause.isActive()) {
            return;
        }
        if (text == m_text && isComposing == m_isComposing) {
            take(hits);
        } else {
            search();
        }
    });
}

void SearchModel::take(const Result<QList<SearchHit>> &answer)
{
    if (!answer) {
        Q_EMIT m_app->notice(answer.error().sentence);
    }
    setSuggestion({});
    show(answer ? *answer : QList<SearchHit>());
    if (answer && answer->isEmpty() && !m_isComposing) {
        suggest();
    }
}

void SearchModel::suggest()
{
    m_app->store().searchSuggestions(m_text).then(this, [this, text = m_text](const Result<QStringList> &answer) {
        if (text == m_text && answer) {
            setSuggestion(answer->value(0));
        }
    });
}

void SearchModel::show(QList<SearchHit> hits)
{
    std::ranges::stable_sort(hits, {}, [](const SearchHit &hit) {
        return std::pair(groupOf(hit.kind), -hit.score);
    });
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
    m_settled = !m_pause.isActive();
    Q_EMIT settledChanged();
}

}
