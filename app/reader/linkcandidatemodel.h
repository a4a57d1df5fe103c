// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "articleentity.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

namespace Mitjul
{

/// Entities to link a highlight to: those named in the passage first, then whatever fits what is typed.
class LinkCandidateModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)
    /// Part of a name in Korean or English, or its 초성; all entities when empty.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    /// Ids of the entities to offer first.
    Q_PROPERTY(QStringList preferred READ preferred WRITE setPreferred NOTIFY preferredChanged FINAL)
    /// Ids of the entities not to offer: those that are linked already.
    Q_PROPERTY(QStringList excluded READ excluded WRITE setExcluded NOTIFY excludedChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        EntityRole = Qt::UserRole, ///< an ArticleEntity
        PreferredRole, ///< whether the passage names it
    };

    using QAbstractListModel::QAbstractListModel;

    AppContext *app() const;
    void setApp(AppContext *app);
    QString text() const;
    void setText(const QString &text);
    QStringList preferred() const;
    void setPreferred(const QStringList &preferred);
    QStringList excluded() const;
    void setExcluded(const QStringList &excluded);

    int count() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void appChanged();
    void textChanged();
    void preferredChanged();
    void excludedChanged();
    void countChanged();

private:
    void search();
    void show();

    QPointer<AppContext> m_app;
    QString m_text;
    QStringList m_preferred;
    QStringList m_excluded;
    int m_generation = 0; ///< of the question asked last: earlier answers no longer count
    QList<Entity> m_found;
    QList<ArticleEntity> m_shown;
};

}
