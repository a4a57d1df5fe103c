// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "linkcandidatemodel.h"

#include "storage/store.h"

#include <algorithm>

namespace Mitjul
{

namespace
{
constexpr int mostShown = 60; // nobody reads further: typing one more letter is quicker
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
    m_app->store().entities(query).then(this, [this, asked = ++m_generation](const Result<QList<EntityRow>> &found) {
        if (asked != m_generation || !found) {
            return;
        }
        m_found.clear();
        for (const EntityRow &row : *found) {
            m_found.append(row.entity);
        }
        show();
    });
}

void LinkCandidateModel::show()
{
    QList<Entity> offered;
    std::ranges::copy_if(m_found, std::back_inserter(offered), [this](const Entity &entity) {
        return !m_excluded.contains(entity.id);
    });
    std::ranges::stable_partition(offered, [this](const Entity &entity) {
        return m_preferred.contains(entity.id);
    });
    beginResetModel();
    m_shown.clear();
    for (const Entity &entity : offered.first(std::min<qsizetype>(offered.size(), mostShown))) {
        m_shown.append(ArticleEntity(entity, 0));
    }
    endResetModel();
    Q_EMIT countChanged();
}

int LinkCandidateModel::count() const
{
    return int(m_shown.size());
}

int LinkCandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant LinkCandidateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ArticleEntity &entity = m_shown.at(index.row());
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
