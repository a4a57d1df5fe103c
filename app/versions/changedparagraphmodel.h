// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/textchanges.h"

#include <QAbstractListModel>
#include <QColor>
#include <QQmlEngine>

namespace Mitjul
{

/// What became of a text, to be read as a list: changed paragraphs, and in between how many are as they were.
class ChangedParagraphModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of ArticleVersionModel")
    /// Whether the paragraphs that are as they were are shown too.
    Q_PROPERTY(bool whole READ isWhole WRITE setWhole NOTIFY wholeChanged FINAL)
    /// "3 places have changed."
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)
    /// The colours of what is new and of what is gone, which are underlined and struck out as well.
    Q_PROPERTY(QColor addedInk MEMBER m_addedInk NOTIFY inkChanged FINAL)
    Q_PROPERTY(QColor removedInk MEMBER m_removedInk NOTIFY inkChanged FINAL)

public:
    enum Role {
        TextRole = Qt::UserRole, ///< styled text
        SpokenRole, ///< the same in words, for those who do not see it
        UnchangedRole, ///< it only says how many paragraphs are as they were
    };

    explicit ChangedParagraphModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool isWhole() const;
    void setWhole(bool whole);
    QString summary() const;

    void show(const QList<ChangedParagraph> &paragraphs);

Q_SIGNALS:
    void wholeChanged();
    void summaryChanged();
    void inkChanged();

private:
    /// A paragraph, or several that are as they were.
    struct Row {
        int first = 0;
        int count = 1;
        bool isUnchanged = false;
    };

    void arrange();
    QString styled(const ChangedParagraph &paragraph) const;

    QList<ChangedParagraph> m_paragraphs;
    QList<Row> m_rows;
    bool m_whole = false;
    QColor m_addedInk;
    QColor m_removedInk;
};

}
