// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/keyedlistmodel.h"
#include "storage/views.h"

#include <QQmlEngine>

namespace Mitjul
{

/// Where articles name an entity, with what stands around the name.
class MentionListModel : public MITJUL_KEYED_LIST_MODEL(MentionRow)
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of EntityController")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        ArticleRole = Qt::UserRole,
        ArticleTitleRole,
        ParagraphRole,
        StartRole,
        SnippetRole, ///< plain
        StyledSnippetRole, ///< for Text.StyledText: everything escaped, the name in <b>
        FirstOfArticleRole, ///< whether the row before is of another article
    };

    explicit MentionListModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const;
    void setMentions(const QList<MentionRow> &mentions);

Q_SIGNALS:
    void countChanged();

protected:
    QString keyOf(const MentionRow &row) const override;
};

}
