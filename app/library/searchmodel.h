// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "storage/views.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>
#include <QTimer>

namespace Mitjul
{

/// What the library's search finds while the reader types, grouped by where it was found, the best of each group first.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)
    /// What is looked for, a syllable still being composed included. Results follow shortly after the last change.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    /// Whether the results belong to the text.
    Q_PROPERTY(bool settled READ isSettled NOTIFY settledChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY settledChanged FINAL)

public:
    enum Role { GroupRole = Qt::UserRole, SnippetRole, SourceRole };

    explicit SearchModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    AppContext *app() const;
    void setApp(AppContext *app);
    QString text() const;
    void setText(const QString &text);
    bool isSettled() const;
    int count() const;

    /// Leads to what a result stands for, by one of the signals below.
    Q_INVOKABLE void open(int row);

Q_SIGNALS:
    void appChanged();
    void textChanged();
    void settledChanged();
    void passageChosen(const QString &article, int paragraph, int offset);
    void highlightChosen(const QString &highlight);
    void entityChosen(const QString &entity);

private:
    void search();
    void show(QList<SearchHit> hits);

    QPointer<AppContext> m_app;
    QString m_text;
    QTimer m_pause; ///< from the last key to the question
    int m_asked = 0; ///< number of the last question: older answers no longer count
    bool m_settled = true;
    QList<SearchHit> m_hits;
};

}
