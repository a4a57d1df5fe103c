// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "libraryfilters.h"

#include "storage/store.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
QList<NamedId> namesOf(QList<EntityRow> rows)
{
    rows.removeIf([](const EntityRow &row) {
        return row.articles == 0;
    });
    std::ranges::stable_sort(rows, std::greater(), &EntityRow::articles);
    const bool korean = QLocale().language() == QLocale::Korean;
    QList<NamedId> names;
    for (const EntityRow &row : rows) {
        const Entity &entity = row.entity;
        const bool useKorean = (korean && !entity.nameKo.isEmpty()) || entity.nameEn.isEmpty();
        names.append({entity.id, useKorean ? entity.nameKo : entity.nameEn});
    }
    return names;
}
}

AppContext *LibraryFilters::app() const
{
    return m_app;
}

void LibraryFilters::setApp(AppContext *app)
{
    if (app != m_app) {
        m_app = app;
        Q_EMIT appChanged();
    }
}

QStringList LibraryFilters::tags() const
{
    return m_tags;
}

QStringList LibraryFilters::publishers() const
{
    return m_publishers;
}

QList<NamedId> LibraryFilters::entities() const
{
    return m_entities;
}

void LibraryFilters::refresh()
{
    if (m_app->state() != AppContext::State::Ready) {
        return;
    }
    m_app->store().articleFacets().then(this, [this](const Result<ArticleFacets> &facets) {
        if (facets) {
            m_publishers = facets->publishers;
            m_tags = facets->tags;
            Q_EMIT changed();
        }
    });
    m_app->store().entities({}).then(this, [this](const Result<QList<EntityRow>> &entities) {
        if (entities) {
            m_entities = namesOf(*entities);
            Q_EMIT changed();
        }
    });
}

QString LibraryFilters::nameOf(const QString &entity) const
{
    const auto found = std::ranges::find(m_entities, entity, &NamedId::id);
    return found == m_entities.end() ? QString() : found->name;
}

}
