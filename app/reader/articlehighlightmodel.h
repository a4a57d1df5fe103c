// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/keyedlistmodel.h"
#include "core/highlight.h"

#include <QQmlEngine>

namespace Mitjul
{

/// The highlights of one article: those whose place needs checking first, then in order of place.
class ArticleHighlightModel : public MITJUL_KEYED_LIST_MODEL(Highlight)
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of ArticleController")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        HighlightRole = Qt::UserRole, ///< the id
        QuoteRole,
        NoteRole,
        ColorRole, ///< "yellow"
        StyleRole, ///< "solid"
        TagsRole,
        UncertainRole, ///< the text has changed: the reader should look whether the place is right
        LostRole, ///< its words are no longer in the text
        ParagraphRole,
        OffsetRole, ///< UTF-16 units within the paragraph
    };
    Q_ENUM(Role)

    using KeyedListModel::KeyedListModel;

    void setHighlights(QList<Highlight> highlights);

    int count() const;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

protected:
    QString keyOf(const Highlight &highlight) const override;
};

}
