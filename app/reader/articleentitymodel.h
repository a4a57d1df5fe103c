// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "articleentity.h"
#include "core/textrange.h"
#include "readingtypes.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace Mitjul
{

/// The entities that one article names, most often named first.
class ArticleEntityModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of ArticleController")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        EntityRole = Qt::UserRole, ///< an ArticleEntity
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    /// Entities without a mention are left out.
    void setEntities(const QList<Entity> &entities, const QList<Mention> &mentions);

    /// An entity of the article; an empty one when the article does not name it.
    Q_INVOKABLE Mitjul::ArticleEntity entity(const QString &id) const;
    /// The first mention of an entity that starts after a place, the article's first when there is none after.
    Q_INVOKABLE Mitjul::TextRange nextMention(const QString &id, const Mitjul::TextPosition &after) const;
    /// The entities named within a range, in order, each once.
    Q_INVOKABLE QStringList entitiesIn(const Mitjul::TextRange &range) const;

    int count() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QList<ArticleEntity> m_entities;
    QList<Mention> m_mentions; ///< in order of (paragraph, start)
};

}
