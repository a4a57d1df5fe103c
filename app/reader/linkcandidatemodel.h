// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "app/keyedlistmodel.h"
#include "articleentity.h"

#include <QPointer>
#include <QQmlEngine>

namespace Mitjul
{

/// Entities to link a highlight to: those named in the passage first, then whatever fits what is typed.
class LinkCandidateModel : public MITJUL_KEYED_LIST_MODEL(ArticleEntity)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)
    /// Part of a name in Korean or English, or its 초성; when empty, only the preferred are offered.
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
    Q_ENUM(Role)

    using KeyedListModel::KeyedListModel;

    AppContext *app() const;
    void setApp(AppContext *app);
    QString text() const;
    void setText(const QString &text);
    QStringList preferred() const;
    void setPreferred(const QStringList &preferred);
    QStringList excluded() const;
    void setExcluded(const QStringList &excluded);

    /// Chooses the best candidate for the text; picked() follows, at the latest when the search has answered.
    Q_INVOKABLE void pickFirst();

    int count() const;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void appChanged();
    void textChanged();
    void preferredChanged();
    void excludedChanged();
    void countChanged();
    void picked(const QString &entity);

protected:
    QString keyOf(const ArticleEntity &entity) const override;

private:
    void search();
    void show();

    QPointer<AppContext> m_app;
    QString m_text;
    QStringList m_preferred;
    QStringList m_excluded;
    int m_generation = 0; ///< of the question asked last: earlier answers no longer count
    bool m_isSearching = false;
    bool m_wantsFirst = false;
    QList<Entity> m_found;
};

}
