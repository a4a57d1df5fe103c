// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "readingdocument.h"
#include "readingtypes.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>

namespace Mitjul
{

/// The headings of the article that is read: its table of contents.
class OutlineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::ReadingDocument *document READ document WRITE setDocument NOTIFY documentChanged FINAL)
    /// Where the reader is.
    Q_PROPERTY(Mitjul::TextPosition position READ position WRITE setPosition NOTIFY positionChanged FINAL)
    /// The row of the section that holds position; −1 above the first heading.
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        HeadingRole = Qt::UserRole,
        ParagraphRole,
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    ReadingDocument *document() const;
    void setDocument(ReadingDocument *document);
    TextPosition position() const;
    void setPosition(TextPosition position);
    int current() const;
    int count() const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void documentChanged();
    void positionChanged();
    void currentChanged();
    void countChanged();

private:
    void reload();
    void follow();

    QPointer<ReadingDocument> m_document;
    TextPosition m_position;
    QList<int> m_headings; ///< paragraphs, ascending
    int m_current = -1;
};

}
