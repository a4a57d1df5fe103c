// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "mentionlistmodel.h"

#include "app/emphasis.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

MentionListModel::MentionListModel(QObject *parent) : KeyedListModel(parent)
{
}

QString MentionListModel::keyOf(const MentionRow &row) const
{
    return u"%1/%2/%3"_s.arg(row.article).arg(row.mention.paragraph).arg(row.mention.start);
}

QVariant MentionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MentionRow &row = rows().at(index.row());
    switch (role) {
    case ArticleRole:
        return row.article;
    case ArticleTitleRole:
        return row.articleTitle;
    case ParagraphRole:
        return row.mention.paragraph;
    case StartRole:
        return row.mention.start;
    case Qt::DisplayRole:
    case SnippetRole:
        return row.snippet;
    case StyledSnippetRole:
        return emphasised(row.snippet, {{row.snippetStart, row.snippetEnd}});
    case FirstOfArticleRole:
        return index.row() == 0 || rows().at(index.row() - 1).article != row.article;
    default:
        return {};
    }
}

QHash<int, QByteArray> MentionListModel::roleNames() const
{
    return {{ArticleRole, "article"_ba}, {ArticleTitleRole, "articleTitle"_ba}, {ParagraphRole, "paragraph"_ba},
        {StartRole, "start"_ba}, {SnippetRole, "snippet"_ba}, {StyledSnippetRole, "styledSnippet"_ba},
        {FirstOfArticleRole, "firstOfArticle"_ba}};
}

int MentionListModel::count() const
{
    return rowCount();
}

void MentionListModel::setMentions(const QList<MentionRow> &mentions)
{
    updateRows(mentions);
    refresh({FirstOfArticleRole});
    Q_EMIT countChanged();
}

}
