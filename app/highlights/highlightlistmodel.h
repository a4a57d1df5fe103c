// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "app/keyedlistmodel.h"
#include "app/namedid.h"
#include "highlightfeed.h"
#include "librarynames.h"

#include <QPointer>
#include <QStringList>

namespace Mitjul
{

/// The marks of all articles, read page by page; those that need checking come first, in a section of their own.
/// Follows the store without moving what the reader is looking at.
class HighlightListModel : public MITJUL_KEYED_LIST_MODEL(Highlight)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged FINAL REQUIRED)
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY filterChanged FINAL)
    /// "yellow"…; empty for all.
    Q_PROPERTY(QString color READ color WRITE setColor NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString tag READ tag WRITE setTag NOTIFY filterChanged FINAL)
    /// Ids; empty for all.
    Q_PROPERTY(QString entity READ entity WRITE setEntity NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString article READ article WRITE setArticle NOTIFY filterChanged FINAL)
    /// Part of the quote, the note or a tag.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filterChanged FINAL)
    /// Rows read so far.
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// False until the first answer of the store.
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY loadedChanged FINAL)
    /// Why nothing can be shown, for the reader; empty when all is well.
    Q_PROPERTY(QString failure READ failure NOTIFY loadedChanged FINAL)
    /// Whether showMore() has something to show.
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY hasMoreChanged FINAL)
    /// What article, entity and tag can be: first "all", with an empty id, then what has highlights.
    Q_PROPERTY(QList<Mitjul::NamedId> articleChoices READ articleChoices NOTIFY namesChanged FINAL)
    Q_PROPERTY(QList<Mitjul::NamedId> entityChoices READ entityChoices NOTIFY namesChanged FINAL)
    Q_PROPERTY(QList<Mitjul::NamedId> tagChoices READ tagChoices NOTIFY namesChanged FINAL)

public:
    enum class Order { Place, Newest, Color };
    Q_ENUM(Order)

    enum Role {
        HighlightIdRole = Qt::UserRole,
        ArticleRole,
        ArticleTitleRole,
        DateRole, ///< when the mark was made, in the reader's words
        QuoteRole,
        NoteRole,
        ColorRole, ///< "yellow"…
        StyleRole, ///< "solid"…
        MarkRole, ///< colour and style in the reader's words
        TagsRole,
        EntitiesRole, ///< list<namedId>
        ParagraphRole, ///< where it starts
        OffsetRole,
        WarningRole, ///< why the place should be checked; empty when it need not
        SectionRole, ///< for sectionTitle()
    };

    explicit HighlightListModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    AppContext *app() const;
    void setApp(AppContext *app);
    Order order() const;
    void setOrder(Order order);
    QString color() const;
    void setColor(const QString &color);
    QString tag() const;
    void setTag(const QString &tag);
    QString entity() const;
    void setEntity(const QString &entity);
    QString article() const;
    void setArticle(const QString &article);
    QString text() const;
    void setText(const QString &text);
    bool isFiltered() const;
    int count() const;
    bool isLoaded() const;
    QString failure() const;
    bool hasMore() const;
    QList<NamedId> articleChoices() const;
    QList<NamedId> entityChoices() const;
    QList<NamedId> tagChoices() const;

    /// What stands above the rows of a section.
    Q_INVOKABLE QString sectionTitle(const QString &section) const;
    Q_INVOKABLE void clearFilter();
    /// Brings the choices up to date, before they are shown.
    Q_INVOKABLE void refreshNames();
    /// For views that do not ask for more by themselves.
    Q_INVOKABLE void showMore();
    /// The ids of all that fit the filter, read or not.
    QFuture<Result<QStringList>> allIds() const;

Q_SIGNALS:
    void appChanged();
    void filterChanged();
    void countChanged();
    void loadedChanged();
    void hasMoreChanged();
    void namesChanged();

protected:
    QString keyOf(const Highlight &row) const override;

private:
    template<typename T>
    void change(T HighlightFilter::*part, const T &value);
    bool isStoreReady() const;
    void start();
    void readOn();
    void restart();
    void follow();
    void followNames();
    void reload(int count, bool keepPlace);
    void takeNames(const Result<LibraryNames> &names);
    void fail(const Error &error);
    QList<NamedId> entitiesOf(const Highlight &row) const;

    QPointer<AppContext> m_app;
    HighlightFilter m_filter;
    LibraryNames m_names;
    std::shared_ptr<HighlightFeed> m_feed; ///< null until the store is open
    QString m_failure;
    bool m_fetching = false;
    bool m_loaded = false;
    bool m_followPending = false;
};

}
