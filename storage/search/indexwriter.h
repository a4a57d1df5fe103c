// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "documentplaces.h"
#include "indexfile.h"
#include "segmentbuilder.h"

#include <QBitArray>
#include <QHash>

#include <atomic>
#include <map>
#include <memory>
#include <optional>

namespace Mitjul
{

struct Segment;

/// Writes the index. Documents are gathered in memory and written as a segment: their postings, sorted, once and for
/// all. Small segments are put together into larger ones, and what was replaced is left out on the way, so that no
/// document is written more than a few times.
class IndexWriter
{
public:
    /// Gives up what it is at when stopped is set.
    IndexWriter(const QString &file, const std::atomic_bool &stopped);

    /// Opens the index or makes an empty one; nothing when the file system does not allow it.
    std::optional<IndexState> open();
    /// Starts again with an empty index.
    bool clear();

    /// Takes in a document, or takes one out when it has no text. Not on the disk yet.
    void take(const IndexedDocument &document);
    /// Whether so much is gathered that it should be written.
    bool isFull() const;
    /// Writes what was gathered, as the state of the library given. False when it could not be written.
    bool write(const IndexState &state);
    /// Puts small segments together, if there are too many.
    void tidy();

private:
    using Part = DocumentPlaces::Part;

    /// Numbers for ids; those given since the last write wait for the next.
    struct Numbers {
        quint32 last = 0;
        QHash<Id, quint32> known;
        QList<Id> added;

        quint32 add(const Id &id);
    };

    void readNumbers();
    quint32 articleNumber(const Id &id);
    quint32 entityNumber(const Id &id);
    void writeNumbers(DocumentPlaces &places);
    QBitArray markReplaced(DocumentPlaces &places);
    QList<Segment> segmentsToJoin();
    void join(const QList<Segment> &segments);
    bool goesOn() const;

    IndexFile m_file;
    const std::atomic_bool &m_stopped;
    std::unique_ptr<SegmentBuilder> m_builder;
    std::map<Part, qint64> m_changed; ///< the row in the builder; −1 for what is gone
    Numbers m_articles;
    Numbers m_entities;
};

}
