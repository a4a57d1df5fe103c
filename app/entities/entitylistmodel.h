// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "app/keyedlistmodel.h"
#include "storage/views.h"

#include <QPointer>
#include <QStringList>

namespace Mitjul
{

struct EntityListRow {
    Id id;
    EntityKind kind = EntityKind::Person;
    QString nameKo;
    QString nameEn;
    int mentions = 0;
    int articles = 0;
    int highlights = 0;

    bool operator==(const EntityListRow &) const = default;
};

/// Every person, company and other entity of the library, found by any of its names.
class EntityListModel : public MITJUL_KEYED_LIST_MODEL(EntityListRow)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged FINAL REQUIRED)
    /// Part of a name or an alias, or its 초성; may still be in composition.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged FINAL)
    /// "person"…; empty for all.
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY filterChanged FINAL)
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY filterChanged FINAL)
    /// The kinds that can be asked for, and what they are called.
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// False until the first answer of the store.
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged FINAL)
    /// Why nothing can be shown, for the reader; empty when all is well.
    Q_PROPERTY(QString failure READ failure NOTIFY loadedChanged FINAL)

public:
    enum class Order { Frequency, Name };
    Q_ENUM(Order)

    enum Role {
        EntityIdRole = Qt::UserRole,
        NameRole, ///< in the language of the screen
        OtherNameRole, ///< in the other one; empty when it is the same
        KindLabelRole,
        IconNameRole,
        MentionsRole,
        ArticlesRole,
        HighlightsRole,
    };

    explicit EntityListModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    AppContext *app() const;
    void setApp(AppContext *app);
    QString text() const;
    void setText(const QString &text);
    QString kind() const;
    void setKind(const QString &kind);
    Order order() const;
    void setOrder(Order order);
    QStringList kinds() const;
    int count() const;
    bool isLoaded() const;
    QString failure() const;

    /// "People"…, for a kind of kinds.
    Q_INVOKABLE QString kindLabel(const QString &kind) const;

Q_SIGNALS:
    void appChanged();
    void filterChanged();
    void countChanged();
    void loadedChanged();

protected:
    QString keyOf(const EntityListRow &row) const override;

private:
    template<typename T>
    void change(T &member, const T &value);
    void reload(bool keepPlace);
    void take(const Result<QList<EntityRow>> &rows, bool keepPlace);
    QList<EntityListRow> sorted(const QList<EntityRow> &rows) const;

    QPointer<AppContext> m_app;
    EntityQuery m_query;
    Order m_order = Order::Frequency;
    int m_question = 0; ///< only the answer to the last one counts
    QString m_failure;
    bool m_loaded = false;
};

}
