// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "app/keyedlistmodel.h"

#include <QPointer>
#include <QQmlEngine>

namespace Mitjul
{

/// What one row of the trash shows.
struct TrashLine {
    QString id;
    bool article = false; ///< otherwise a highlight
    QString text;
    QString details; ///< the highlight's article, and since when it is here

    bool operator==(const TrashLine &) const = default;
};

/// Articles and highlights that the reader threw away and can have back.
class TrashModel : public MITJUL_KEYED_LIST_MODEL(TrashLine)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged FINAL)

public:
    enum Role { TitleRole = Qt::UserRole, DetailsRole, IsArticleRole };

    explicit TrashModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    AppContext *app() const;
    void setApp(AppContext *app);
    int count() const;
    bool isLoaded() const;

    Q_INVOKABLE void restore(int row);
    /// Deletes everything in the trash for good.
    Q_INVOKABLE void empty();

Q_SIGNALS:
    void appChanged();
    void countChanged();
    void loadedChanged();

protected:
    QString keyOf(const TrashLine &line) const override;

private:
    void reload();

    QPointer<AppContext> m_app;
    bool m_loaded = false;
};

}
