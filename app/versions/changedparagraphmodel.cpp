// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "changedparagraphmodel.h"

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
QString spoken(const ChangedParagraph &paragraph)
{
    QStringList parts;
    for (const TextChange &piece : paragraph.pieces) {
        const QString text = piece.text.trimmed();
        switch (piece.kind) {
        case TextChange::Kind::Kept:
            parts += text;
            break;
        case TextChange::Kind::Added:
            parts += ChangedParagraphModel::tr("Added: %1.").arg(text);
            break;
        case TextChange::Kind::Removed:
            parts += ChangedParagraphModel::tr("Removed: %1.").arg(text);
            break;
        }
    }
    return parts.join(u' ');
}
}

ChangedParagraphModel::ChangedParagraphModel(QObject *parent) : QAbstractListModel(parent)
{
    connect(this, &ChangedParagraphModel::inkChanged, this, [this] {
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TextRole});
        }
    });
}

int ChangedParagraphModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChangedParagraphModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case TextRole:
        return row.isUnchanged ? tr("%n paragraphs as before", nullptr, row.count) : styled(m_paragraphs.at(row.first));
    case Qt::DisplayRole:
    case SpokenRole:
        return row.isUnchanged ? tr("%n paragraphs as before", nullptr, row.count) : spoken(m_paragraphs.at(row.first));
    case UnchangedRole:
        return row.isUnchanged;
    }
    return {};
}

QHash<int, QByteArray> ChangedParagraphModel::roleNames() const
{
    return {{TextRole, "styledText"}, {SpokenRole, "spoken"}, {UnchangedRole, "unchanged"}};
}

bool ChangedParagraphModel::isWhole() const
{
    return m_whole;
}

void ChangedParagraphModel::setWhole(bool whole)
{
    if (whole != m_whole) {
        m_whole = whole;
        arrange();
        Q_EMIT wholeChanged();
    }
}

QString ChangedParagraphModel::summary() const
{
    const int places = placesChanged(m_paragraphs);
    return places > 0 ? tr("%n places have changed since then.", nullptr, places)
                      : tr("The words are the same as they are now.");
}

void ChangedParagraphModel::show(const QList<ChangedParagraph> &paragraphs)
{
    if (paragraphs != m_paragraphs) {
        m_paragraphs = paragraphs;
        arrange();
        Q_EMIT summaryChanged();
    }
}

void ChangedParagraphModel::arrange()
{
    beginResetModel();
    m_rows.clear();
    for (int i = 0; i < int(m_paragraphs.size()); ++i) {
        if (m_whole || m_paragraphs.at(i).isChanged()) {
            m_rows.append({i, 1, false});
        } else if (!m_rows.isEmpty() && m_rows.constLast().isUnchanged) {
            ++m_rows.last().count;
        } else {
            m_rows.append({i, 1, true});
        }
    }
    endResetModel();
}

// Everything that came from outside is escaped, the tags are ours.
QString ChangedParagraphModel::styled(const ChangedParagraph &paragraph) const
{
    QString styled;
    for (const TextChange &piece : paragraph.pieces) {
        const QString text = piece.text.trimmed().toHtmlEscaped();
        const QString space = piece.text.endsWith(u' ') ? u" "_s : QString();
        switch (piece.kind) {
        case TextChange::Kind::Kept:
            styled += text;
            break;
        case TextChange::Kind::Added:
            styled += "<font color=\"%1\"><u>"_L1.arg(m_addedInk.name()) + text + "</u></font>"_L1;
            break;
        case TextChange::Kind::Removed:
            styled += "<font color=\"%1\"><s>"_L1.arg(m_removedInk.name()) + text + "</s></font>"_L1;
            break;
        }
        styled += space;
    }
    return styled;
}

}
