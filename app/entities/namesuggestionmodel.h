// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/appcontext.h"
#include "app/keyedlistmodel.h"
#include "storage/mentions/mentionanswer.h"

#include <QPointer>
#include <QQmlEngine>

namespace Mitjul
{

/// Words of an article that may name someone: a quiet question each, until the reader has answered it.
class NameSuggestionModel : public MITJUL_KEYED_LIST_MODEL(PossibleMention)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::AppContext *app READ app WRITE setApp NOTIFY appChanged REQUIRED FINAL)
    /// An id.
    Q_PROPERTY(QString article READ article WRITE setArticle NOTIFY articleChanged REQUIRED FINAL)
    /// Whether somebody looks: nothing is looked for before.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole, ///< of the one who may be meant, with the kind
        QuestionRole, ///< "Does ‘사과’ mean …?", plain
        StyledSnippetRole, ///< for Text.StyledText: everything escaped, the word in <b>
        PlacesRole, ///< how often the word stands in the article
        ParagraphRole, ///< of the first
        StartRole, ///< UTF-16 units in the paragraph
    };
    Q_ENUM(Role)

    using KeyedListModel::KeyedListModel;

    AppContext *app() const;
    void setApp(AppContext *app);
    QString article() const;
    void setArticle(const QString &article);
    bool isActive() const;
    void setActive(bool active);
    int count() const;

    /// The word means that one wherever it stands in this article. With Undo, as the next.
    Q_INVOKABLE void confirm(int row);
    /// It does not.
    Q_INVOKABLE void refuse(int row);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void appChanged();
    void articleChanged();
    void activeChanged();
    void countChanged();

protected:
    QString keyOf(const PossibleMention &row) const override;

private:
    void reload();
    void answer(int row, bool isMeant);

    QPointer<AppContext> m_app;
    Id m_article;
    bool m_isActive = false;
    bool m_isAsking = false;
    bool m_isOutdated = false; ///< something has changed since it was asked
};

}
