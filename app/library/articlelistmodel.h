// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "app/keyedlistmodel.h"
#include "storage/views.h"

#include <QPointer>
#include <QQmlEngine>
#include <QTimer>

namespace Mitjul
{

/// What one row of the library shows.
struct ArticleLine {
    Id id;
    QString title;
    QString deck;
    QString details; ///< publisher, date and reading time
    double progress = 0;
    QList<double> marks; ///< 0…1 along the text

    bool operator==(const ArticleLine &) const = default;
};

/// The articles of the library, in the reader's order and through their filters; grows as the view nears its end.
class ArticleListModel : public MITJUL_KEYED_LIST_MODEL(ArticleLine)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool onlyUnread READ onlyUnread WRITE setOnlyUnread NOTIFY queryChanged FINAL)
    /// Empty for all tags, publishers, entities.
    Q_PROPERTY(QString tag READ tag WRITE setTag NOTIFY queryChanged FINAL)
    Q_PROPERTY(QString publisher READ publisher WRITE setPublisher NOTIFY queryChanged FINAL)
    Q_PROPERTY(QString entity READ entity WRITE setEntity NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY queryChanged FINAL)
    /// Whether the store has answered: before that, an empty list means nothing.
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { ArticleRole = Qt::UserRole, TitleRole, DeckRole, DetailsRole, ProgressRole, MarksRole };
    enum class Order { Newest, Oldest, Title, Publisher, RecentlyOpened };
    Q_ENUM(Order)

    explicit ArticleListModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    AppContext *app() const;
    void setApp(AppContext *app);
    Order order() const;
    void setOrder(Order order);
    bool onlyUnread() const;
    void setOnlyUnread(bool onlyUnread);
    QString tag() const;
    void setTag(const QString &tag);
    QString publisher() const;
    void setPublisher(const QString &publisher);
    QString entity() const;
    void setEntity(const QString &entity);
    bool isFiltered() const;
    bool isLoaded() const;
    int count() const;

    /// Shows every article again.
    Q_INVOKABLE void clearFilters();
    /// Throws an article away; the reader can take that back.
    Q_INVOKABLE void moveToTrash(const QString &article);

Q_SIGNALS:
    void appChanged();
    void queryChanged();
    void loadedChanged();
    void countChanged();

protected:
    QString keyOf(const ArticleLine &line) const override;

private:
    template<typename T>
    void change(T ArticleQuery::*member, const T &value);
    void follow();
    // Asks for what is on screen anew; startAgain is for another list, shown from its top.
    void reload(bool startAgain);
    void show(const QList<ArticleRow> &articles, bool startAgain);
    void append(const QList<ArticleRow> &articles);

    QPointer<AppContext> m_app;
    ArticleQuery m_query;
    QTimer m_pace; ///< runs for a moment after each reload: many changes in a row are shown together
    bool m_changedMeanwhile = false;
    int m_answerTime = 0; ///< of the store, in ms
    int m_asked = 0; ///< number of the last question: older answers no longer count
    bool m_loaded = false;
    bool m_more = false; ///< the store has articles after the last row
    bool m_fetching = false;
};

}
