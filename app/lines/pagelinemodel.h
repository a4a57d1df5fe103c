// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace Mitjul
{

/// The lines of the page that an article came from: what is read, and what was hidden, in the order of the page.
class PageLineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of ImportPreview and ArticleLines")

public:
    enum Role {
        TextRole = Qt::UserRole,
        HiddenRole,
        ReasonRole, ///< why it is hidden, in the reader's words
        HeadingRole,
        AsideRole, ///< a deck, a caption or a quotation
        IndexRole, ///< among the paragraphs, or among the hidden lines
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const Article &article);

private:
    struct Line {
        bool isHidden = false;
        int index = 0;
    };

    static const QString &textOf(const Article &article, Line line);

    Article m_article;
    QList<Line> m_lines;
};

}
