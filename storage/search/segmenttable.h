// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "segmentbuilder.h"

#include <QBitArray>
#include <QList>

namespace Mitjul
{

class Database;

/// A segment's documents, without its postings.
struct Segment {
    qint64 id = 0;
    std::vector<DocumentRecord> documents;
    QBitArray dead; ///< documents that were replaced or removed since

    bool isLive(std::size_t document) const
    {
        return !dead.testBit(qsizetype(document));
    }
    /// The length of its live documents in UTF-16 units.
    quint32 liveLength() const;
    quint32 length() const;
};

/// The tables segment and posting of the index.
namespace SegmentTable
{

QList<Segment> all(Database &index);
void markDead(Database &index, qint64 segment, const QList<qint64> &documents);

/// Writes a new segment; returns its id. Stops when goOn says false: roll back then.
qint64 add(Database &index, SegmentBuilder &builder, const QBitArray &dead, const std::function<bool()> &goOn);
/// The two parts of it, for one whose postings come from elsewhere, in the order of their keys.
qint64 addDocuments(Database &index, const std::vector<DocumentRecord> &documents, const QBitArray &dead);
void addPostings(Database &index, qint64 segment, const QList<std::pair<IndexKey, QByteArray>> &postings);
void remove(Database &index, qint64 segment);

}

}
