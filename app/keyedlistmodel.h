// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QSet>
#include <QString>

namespace Mitjul
{

/// A list of rows that are known by a key. It takes a new list in by the smallest changes, so that a view keeps its
/// place. Keys are unique; rows can be compared.
template<typename Row>
class KeyedListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

protected:
    virtual QString keyOf(const Row &row) const = 0;

    const QList<Row> &rows() const
    {
        return m_rows;
    }

    /// For another list altogether: views start again at its top.
    void resetRows(const QList<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

    void appendRows(const QList<Row> &rows)
    {
        if (!rows.isEmpty()) {
            beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
            m_rows += rows;
            endInsertRows();
        }
    }

    /// Another row in the place of one, with the same key.
    void replaceRow(int place, const Row &row)
    {
        m_rows[place] = row;
        Q_EMIT dataChanged(index(place), index(place));
    }

    /// For the same list in its new state: what stayed is not touched.
    void updateRows(const QList<Row> &rows)
    {
        removeAllBut(rows);
        const QSet<QString> known = keysOf(m_rows);
        for (int i = 0; i < int(rows.size());) {
            int end = i;
            while (end < int(rows.size()) && !known.contains(keyOf(rows.at(end)))) {
                ++end;
            }
            if (end > i) {
                insertAt(i, rows.sliced(i, end - i));
                i = end;
            } else {
                bringTo(i, rows.at(i));
                ++i;
            }
        }
    }

    /// What roles show has changed, though the rows have not.
    void refresh(const QList<int> &roles = {})
    {
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), roles);
        }
    }

private:
    QSet<QString> keysOf(const QList<Row> &rows) const
    {
        QSet<QString> keys;
        keys.reserve(rows.size());
        for (const Row &row : rows) {
            keys.insert(keyOf(row));
        }
        return keys;
    }

    void removeAllBut(const QList<Row> &rows)
    {
        const QSet<QString> kept = keysOf(rows);
        for (int last = rowCount() - 1; last >= 0; --last) {
            int first = last + 1;
            while (first > 0 && !kept.contains(keyOf(m_rows.at(first - 1)))) {
                --first;
            }
            if (first <= last) {
                beginRemoveRows({}, first, last);
                m_rows.remove(first, last - first + 1);
                endRemoveRows();
                last = first;
            }
        }
    }

    // At once: a view lays itself out anew after each change.
    void insertAt(int place, const QList<Row> &rows)
    {
        beginInsertRows({}, place, place + int(rows.size()) - 1);
        m_rows = m_rows.first(place) + rows + m_rows.sliced(place);
        endInsertRows();
    }

    // Makes row the one at place, where all before it are right already.
    void bringTo(int place, const Row &row)
    {
        const int old = rowOf(keyOf(row), place);
        if (old < 0) {
            insertAt(place, {row});
        } else if (old != place) {
            beginMoveRows({}, old, old, {}, place);
            m_rows.move(old, place);
            endMoveRows();
        }
        if (!(m_rows.at(place) == row)) {
            replaceRow(place, row);
        }
    }

    int rowOf(const QString &key, int from) const
    {
        for (int i = from; i < rowCount(); ++i) {
            if (keyOf(m_rows.at(i)) == key) {
                return i;
            }
        }
        return -1;
    }

    QList<Row> m_rows;
};

/// Names the base class of a model of rows: moc, and qmllint after it, know templates only as what they stand for in QML.
#ifdef Q_MOC_RUN
#define MITJUL_KEYED_LIST_MODEL(Row) QAbstractListModel
#else
#define MITJUL_KEYED_LIST_MODEL(Row) KeyedListModel<Row>
#endif

}
