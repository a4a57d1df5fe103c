// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "entitylistmodel.h"

#include "entitylabels.h"
#include "storage/store.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr std::array Kinds{EntityKind::Person, EntityKind::Company, EntityKind::Organization, EntityKind::Product,
    EntityKind::Event, EntityKind::Place, EntityKind::Work};

EntityListRow listRow(const EntityRow &row)
{
    const Entity &entity = row.entity;
    return {entity.id, entity.kind, entity.nameKo, entity.nameEn, row.mentions, row.articles, row.highlights};
}

QString nameOf(const EntityListRow &row)
{
    return preferredName(row.nameKo, row.nameEn);
}

QString otherNameOf(const EntityListRow &row)
{
    const QString name = nameOf(row);
    const QString &other = name == row.nameKo ? row.nameEn : row.nameKo;
    return other == name ? QString() : other;
}
}

EntityListModel::EntityListModel(QObject *parent) : KeyedListModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &EntityListModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &EntityListModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &EntityListModel::countChanged);
}

QString EntityListModel::keyOf(const EntityListRow &row) const
{
    return row.id;
}

QVariant EntityListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const EntityListRow &row = rows().at(index.row());
    switch (role) {
    case EntityIdRole:
        return row.id;
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(row);
    case OtherNameRole:
        return otherNameOf(row);
    case KindLabelRole:
        return entityKindLabel(row.kind);
    case IconNameRole:
        return entityKindIcon(row.kind);
    case MentionsRole:
        return row.mentions;
    case ArticlesRole:
        return row.articles;
    case HighlightsRole:
        return row.highlights;
    default:
        return {};
    }
}

QHash<int, QByteArray> EntityListModel::roleNames() const
{
    return {{EntityIdRole, "entityId"_ba}, {NameRole, "name"_ba}, {OtherNameRole, "otherName"_ba},
        {KindLabelRole, "kindLabel"_ba}, {IconNameRole, "iconName"_ba}, {MentionsRole, "mentions"_ba},
        {ArticlesRole, "articles"_ba}, {HighlightsRole, "highlights"_ba}};
}

AppContext *EntityListModel::app() const
{
    return m_app;
}

void EntityListModel::setApp(AppContext *app)
{
    if (m_app == app) {
        return;
    }
    m_app = app;
    if (app) {
        const auto follow = [this] {
            reload(true);
        };
        connect(&app->store(), &Store::articlesChanged, this, follow);
        connect(&app->store(), &Store::highlightsChanged, this, follow);
        connect(&app->store(), &Store::entitiesChanged, this, follow);
        connect(app, &AppContext::stateChanged, this, follow);
        connect(app->settings(), &Settings::languageChanged, this, [this] {
            refresh();
        });
    }
    Q_EMIT appChanged();
    reload(false);
}

void EntityListModel::reload(bool keepPlace)
{
    if (!m_app || m_app->state() != AppContext::State::Ready) {
        return;
    }
    m_app->store().entities(m_query).then(
        this, [this, keepPlace, question = ++m_question](const Result<QList<EntityRow>> &rows) {
            if (question == m_question) {
                take(rows, keepPlace);
            }
        });
}

void EntityListModel::take(const Result<QList<EntityRow>> &rows, bool keepPlace)
{
    if (rows) {
        keepPlace ? updateRows(sorted(*rows)) : resetRows(sorted(*rows));
    }
    m_failure = rows ? QString() : rows.error().sentence;
    m_loaded = true;
    Q_EMIT loadedChanged();
}

QList<EntityListRow> EntityListModel::sorted(const QList<EntityRow> &rows) const
{
    QList<EntityListRow> result;
    result.reserve(rows.size());
    std::ranges::transform(rows, std::back_inserter(result), listRow);
    QCollator collator{QLocale()};
    collator.setNumericMode(true);
    std::ranges::stable_sort(result, [this, &collator](const EntityListRow &left, const EntityListRow &right) {
        if (m_order == Order::Frequency && left.mentions != right.mentions) {
            return left.mentions > right.mentions;
        }
        return collator.compare(nameOf(left), nameOf(right)) < 0;
    });
    return result;
}

template<typename T>
void EntityListModel::change(T &member, const T &value)
{
    if (member != value) {
        member = value;
        Q_EMIT filterChanged();
        reload(false);
    }
}

QString EntityListModel::text() const
{
    return m_query.text;
}

void EntityListModel::setText(const QString &text)
{
    change(m_query.text, text.trimmed());
}

QString EntityListModel::kind() const
{
    return m_query.kind ? entityKindName(*m_query.kind) : QString();
}

void EntityListModel::setKind(const QString &kind)
{
    change(m_query.kind, entityKindFromName(kind));
}

EntityListModel::Order EntityListModel::order() const
{
    return m_order;
}

void EntityListModel::setOrder(Order order)
{
    change(m_order, order);
}

QStringList EntityListModel::kinds() const
{
    QStringList names;
    for (const EntityKind kind : Kinds) {
        names.append(entityKindName(kind));
    }
    return names;
}

QString EntityListModel::kindLabel(const QString &kind) const
{
    const auto known = entityKindFromName(kind);
    return known ? entityKindPluralLabel(*known) : tr("All Kinds");
}

int EntityListModel::count() const
{
    return rowCount();
}

bool EntityListModel::isLoaded() const
{
    return m_loaded;
}

QString EntityListModel::failure() const
{
    return m_failure;
}

}
