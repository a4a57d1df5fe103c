// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace Mitjul
{

/// The sentences of one article's summary, each in Korean and English; without a summary, those of the article itself that
/// tell most of it.
class SummaryModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of ArticleController")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// Nobody wrote these sentences as a summary: they are picked from the article.
    Q_PROPERTY(bool picked READ isPicked NOTIFY countChanged FINAL)
    /// The article is the reader's own, and so is its summary.
    Q_PROPERTY(bool writable READ isWritable NOTIFY countChanged FINAL)

public:
    enum Role {
        KoreanRole = Qt::UserRole,
        EnglishRole,
        ParagraphsRole, ///< list<int>: what the sentence rests on, indexes into the article's paragraphs
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void show(const Article &article);

    int count() const;
    bool isPicked() const;
    bool isWritable() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QList<SummarySentence> m_sentences;
    bool m_picked = false;
    bool m_writable = false;
};

}
