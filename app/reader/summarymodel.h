// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/summary.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace Mitjul
{

/// The sentences of one article's summary, each in Korean and English.
class SummaryModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of ArticleController")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        KoreanRole = Qt::UserRole,
        EnglishRole,
        ParagraphsRole, ///< list<int>: what the sentence rests on, indexes into the article's paragraphs
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    void setSentences(const QList<SummarySentence> &sentences);

    int count() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QList<SummarySentence> m_sentences;
};

}
