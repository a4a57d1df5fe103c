// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "app/keyedlistmodel.h"
#include "changedparagraphmodel.h"
#include "storage/imports/articleversion.h"

#include <QPointer>
#include <QQmlEngine>

namespace Mitjul
{

/// The earlier texts of an article, the newest first, and what has changed since the one that is shown.
class ArticleVersionModel : public MITJUL_KEYED_LIST_MODEL(ArticleVersion)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)
    Q_PROPERTY(QString article READ article WRITE setArticle NOTIFY articleChanged REQUIRED FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// The article's title as it is now.
    Q_PROPERTY(QString title READ title NOTIFY shownChanged FINAL)
    /// The row whose text is set against the one that is read now; -1 without any.
    Q_PROPERTY(int shown READ shown WRITE setShown NOTIFY shownChanged FINAL)
    /// Whether the texts are read and changes looked for: only where they are seen, for the texts may be long.
    Q_PROPERTY(bool compared READ isCompared WRITE setCompared NOTIFY shownChanged FINAL)
    Q_PROPERTY(Mitjul::ChangedParagraphModel *changes READ changes CONSTANT FINAL)

public:
    enum Role { TitleRole = Qt::UserRole };

    explicit ArticleVersionModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    AppContext *app() const;
    void setApp(AppContext *app);
    QString article() const;
    void setArticle(const QString &article);
    int count() const;
    QString title() const;
    int shown() const;
    void setShown(int row);
    bool isCompared() const;
    void setCompared(bool compared);
    ChangedParagraphModel *changes();

    /// Makes the text that is shown the article's, which can be undone.
    Q_INVOKABLE void returnToShown();

Q_SIGNALS:
    void appChanged();
    void articleChanged();
    void countChanged();
    void shownChanged();

protected:
    QString keyOf(const ArticleVersion &version) const override;

private:
    void load();
    void show(const QList<ArticleVersion> &versions);
    void compare();

    QPointer<AppContext> m_app;
    QString m_id;
    QString m_title;
    int m_shown = -1;
    bool m_isCompared = false;
    ChangedParagraphModel m_changes;
};

}
