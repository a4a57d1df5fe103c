// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "outlinemodel.h"

#include "repoint.h"

#include <algorithm>

namespace Mitjul
{

ReadingDocument *OutlineModel::document() const
{
    return m_document;
}

void OutlineModel::setDocument(ReadingDocument *document)
{
    if (!repoint(m_document, document, this)) {
        return;
    }
    if (document) {
        connect(document, &ReadingDocument::articleChanged, this, &OutlineModel::reload);
    }
    reload();
    Q_EMIT documentChanged();
}

TextPosition OutlineModel::position() const
{
    return m_position;
}

void OutlineModel::setPosition(TextPosition position)
{
    if (position != m_position) {
        m_position = position;
        follow();
        Q_EMIT positionChanged();
    }
}

int OutlineModel::current() const
{
    return m_current;
}

int OutlineModel::count() const
{
    return int(m_headings.size());
}

void OutlineModel::reload()
{
    beginResetModel();
    m_headings.clear();
    const QList<Paragraph> paragraphs = m_document ? m_document->article().paragraphs : QList<Paragraph>();
    for (int i = 0; i < paragraphs.size(); ++i) {
        if (paragraphs.at(i).role == ParagraphRole::Heading) {
            m_headings.append(i);
        }
    }
    endResetModel();
    Q_EMIT countChanged();
    follow();
}

void OutlineModel::follow()
{
    const auto after = std::ranges::upper_bound(m_headings, m_position.paragraph);
    const int current = int(after - m_headings.begin()) - 1;
    if (current != m_current) {
        m_current = current;
        Q_EMIT currentChanged();
    }
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int paragraph = m_headings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case HeadingRole:
        return m_document->paragraph(paragraph).toString();
    case ParagraphRole:
        return paragraph;
    default:
        return {};
    }
}

QHash<int, QByteArray> OutlineModel::roleNames() const
{
    return {{HeadingRole, "heading"}, {ParagraphRole, "paragraph"}};
}

}
