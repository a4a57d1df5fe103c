// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace Mitjul
{

/// A bundled article that tells what one of the reader's own does, and whose summary that one may have.
class SameStory : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)
    /// The reader's own article.
    Q_PROPERTY(QString article READ article WRITE setArticle NOTIFY articleChanged REQUIRED FINAL)
    /// The id of the bundled one; empty when there is none.
    Q_PROPERTY(QString other READ other NOTIFY otherChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY otherChanged FINAL)

public:
    using QObject::QObject;

    AppContext *app() const;
    void setApp(AppContext *app);
    QString article() const;
    void setArticle(const QString &article);
    QString other() const;
    QString title() const;

    /// Gives the reader's own article the other one's summary, with Undo.
    Q_INVOKABLE void takeSummary();

Q_SIGNALS:
    void appChanged();
    void articleChanged();
    void otherChanged();

private:
    void look();
    void show(const Id &other, const QString &title);

    QPointer<AppContext> m_app;
    Id m_article;
    Id m_other;
    QString m_title;
};

}
