// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "app/keyedlistmodel.h"
#include "stagedarticle.h"

#include <QQmlEngine>

namespace Mitjul
{

/// The articles of an import as a list to choose from.
class StagedArticleModel : public MITJUL_KEYED_LIST_MODEL(StagedArticle)
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of ImportSession")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    /// How many are to be saved.
    Q_PROPERTY(int chosenCount READ chosenCount NOTIFY chosenCountChanged FINAL)
    Q_PROPERTY(int unreadableCount READ unreadableCount NOTIFY countChanged FINAL)

public:
    enum Role {
        NumberRole = Qt::UserRole,
        TitleRole,
        DetailsRole, ///< publisher, day, reading time, language
        StateRole, ///< a sentence; empty for one that is simply new
        ChosenRole,
        SavableRole,
    };

    explicit StagedArticleModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const;
    int chosenCount() const;
    int unreadableCount() const;

    /// The number of the article in a row.
    Q_INVOKABLE int numberAt(int row) const;
    Q_INVOKABLE bool holds(int number) const;
    Q_INVOKABLE void choose(int row, bool chosen);
    Q_INVOKABLE void chooseAll(bool chosen);

    void add(const QList<StagedArticle> &articles);
    void clear();
    /// Nothing for a number that is not in the list.
    const StagedArticle *find(int number) const;
    QList<StagedArticle> all() const;
    QList<StagedArticle> chosen() const;
    /// Puts an edited article in the place of the one with its number.
    void replace(const StagedArticle &article);
    /// Puts what was read anew in the place of all that came from an input.
    void replaceInput(int input, const QList<StagedArticle> &articles);

Q_SIGNALS:
    void countChanged();
    void chosenCountChanged();
    /// An article is another one now, or gone.
    void changed(int number);

protected:
    QString keyOf(const StagedArticle &article) const override;
};

}
