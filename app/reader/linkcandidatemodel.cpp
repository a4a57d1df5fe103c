// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "linkcandidatemodel.h"

#include "core/folding.h"
#include "storage/store.h"

#include <algorithm>
#include <utility>

namespace Mitjul
{

namespace
{
constexpr int mostShown = 60; // nobody reads further: typing one more letter is quicker

// How far an entity's best name is from what is typed: the same, beginning with it, or only containing it.
int distanceOf(const Entity &entity, const QString &typed)
{
    int least = 2;
    for (const QString &alias : entity.aliases) {
        const QString name = fold(alias);
        least = std::min(least, name == typed ? 0 : name.startsWith(typed) ? 1 : 2);
    }
    return least;
}
}

AppContext *LinkCandidateModel::app() const
{
    return m_app;
}

void LinkCandidateModel::setApp(AppContext *app)
{
    if (app == m_app) {
        return;
    }
    m_app = app;
    Q_EMIT appChanged();
    search();
}

QString LinkCandidateModel::text() const
{
    return m_text;
}

void LinkCandidateModel::setText(const QString &text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    Q_EMIT textChanged();
    search();
}

QStringList LinkCandidateModel::preferred() const
{
    return m_preferred;
}

void LinkCandidateModel::setPreferred(const QStringList &preferred)
{
    if (preferred == m_preferred) {
        return;
    }
    m_preferred = preferred;
    Q_EMIT preferredChanged();
    show();
}

QStringList LinkCandidateModel::excluded() const
{
    return m_excluded;
}

void LinkCandidateModel::setExcluded(const QStringList &excluded)
{
    if (excluded == m_excluded) {
        return;
    }
    m_excluded = excluded;
    Q_EMIT excludedChanged();
    show();
}

void LinkCandidateModel::search()
{
    if (!m_app) {
        return;
    }
    EntityQuery query;
    query.text = m_text.trimmed();
    m_isSearching = true;
    m_wantsFirst = false;
    m_app->store().entities(query).then(this, [this, asked = ++m_generation](const Result<QList<EntityRow>> &found) {
        if (asked != m_generation || !found) {
            return;
        }
        m_isSearching = false;
        m_found.clear();
        for (const EntityRow &row : *found) {
            m_found.append(row.entity);
        }
        show();
        if (m_wantsFirst) {
            pickFirst();
        }
    });
}

void LinkCandidateModel::pickFirst()
{
    m_wantsFirst = m_isSearching;
    if (!m_isSearching && rowCount() > 0) {
        Q_EMIT picked(rows().constFirst().id());
    }
}

void LinkCandidateModel::show()
{
    QList<Entity> offered;
    const QString wanted = fold(m_text.trimmed());
    std::ranges::copy_if(m_found, std::back_inserter(offered), [&](const Entity &entity) {
        return !m_excluded.contains(entity.id) && (!wanted.isEmpty() || m_preferred.contains(entity.id));
    });
    std::ranges::stable_sort(offered, {}, [&](const Entity &entity) {
        return std::pair(!m_preferred.contains(entity.id), distanceOf(entity, wanted));
    });
    QList<ArticleEntity> shown;
    for (const Entity &entity : offered.first(std::min<qsizetype>(offered.size(), mostShown))) {
        shown.append(ArticleEntity(entity, 0));
    }
    // What stays is not touched: a finger may be on it.
    updateRows(shown);
    refresh({PreferredRole});
    Q_EMIT countChanged();
}

QString LinkCandidateModel::keyOf(const ArticleEntity &entity) const
{
    return entity.id();
}

int LinkCandidateModel::count() const
{
    return rowCount();
}

QVariant LinkCandidateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ArticleEntity &entity = rows().at(index.row());
    switch (role) {
    case EntityRole:
        return QVariant::fromValue(entity);
    case PreferredRole:
        return m_preferred.contains(entity.id());
    default:
        return {};
    }
}

QHash<int, QByteArray> LinkCandidateModel::roleNames() const
{
    return {{EntityRole, "entity"}, {PreferredRole, "preferred"}};
}

}
