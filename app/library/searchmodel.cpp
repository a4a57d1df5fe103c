// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "searchmodel.h"

#include "storage/store.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Mitjul
{

namespace
{
constexpr int MostHits = 60;

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

// Styled text: everything that came from outside is escaped, the bold is ours.
QString emphasised(const SearchHit &hit)
{
    const QString &text = hit.snippet;
    const auto start = std::clamp<qsizetype>(hit.snippetStart, 0, text.size());
    const auto end = std::clamp<qsizetype>(hit.snippetEnd, start, text.size());
    return text.first(start).toHtmlEscaped() + "<b>"_L1 + text.sliced(start, end - start).toHtmlEscaped() + "</b>"_L1
        + text.sliced(end).toHtmlEscaped();
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
    m_pause.setInterval(120ms);
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
        return emphasised(hit);
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
    m_settled = false;
    m_pause.start();
    Q_EMIT textChanged();
    Q_EMIT settledChanged();
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
    const int asked = ++m_asked;
    if (m_text.trimmed().isEmpty() || !m_app || m_app->state() != AppContext::State::Ready) {
        show({});
        return;
    }
    m_app->store().search(m_text, MostHits).then(this, [this, asked](const Result<QList<SearchHit>> &answer) {
        if (asked != m_asked) {
            return;
        }
        if (!answer) {
            Q_EMIT m_app->notice(answer.error().sentence);
        }
        show(answer ? *answer : QList<SearchHit>());
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
