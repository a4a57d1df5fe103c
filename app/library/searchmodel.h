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
    /// Whether an input method still composes the text's last letter: 나데 then finds 나델라 too.
    Q_PROPERTY(bool composing READ isComposing WRITE setComposing NOTIFY composingChanged FINAL)
    /// What may have been meant by a text that finds nothing; empty when there is no such thing.
    Q_PROPERTY(QString suggestion READ suggestion NOTIFY suggestionChanged FINAL)
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
    bool isComposing() const;
    void setComposing(bool composing);
    QString suggestion() const;
    bool isSettled() const;
    int count() const;

    /// Leads to what a result stands for, by one of the signals below.
    Q_INVOKABLE void open(int row);

Q_SIGNALS:
    void appChanged();
    void textChanged();
    void composingChanged();
    void suggestionChanged();
    void settledChanged();
    void passageChosen(const QString &article, int paragraph, int offset);
    void highlightChosen(const QString &highlight);
    void entityChosen(const QString &entity);

private:
    void waitForMore();
    void search();
    void take(const Result<QList<SearchHit>> &answer);
    void show(QList<SearchHit> hits);
    void suggest();
    void setSuggestion(const QString &suggestion);

    QPointer<AppContext> m_app;
    QString m_text;
    QTimer m_pause; ///< from the last key to the question
    bool m_isAsking = false; ///< one question at a time, so that none waits behind those that no longer count
    bool m_isComposing = false;
    bool m_settled = true;
    QString m_suggestion;
    QList<SearchHit> m_hits;
};

}
