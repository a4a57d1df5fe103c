// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "segmenttable.h"
#include "storage/statement.h"

#include <functional>
#include <memory>
#include <vector>

namespace Mitjul
{

/// Puts segments together into one, without what is dead in them. It goes from key to key, so that it needs little
/// memory however long they are.
class SegmentJoiner
{
public:
    SegmentJoiner(Database &index, const QList<Segment> &segments);

    /// The documents of the new segment, in the order of its rows.
    const std::vector<DocumentRecord> &documents() const;

    /// Writes the new segment beside the old ones; returns its id. Stops when goOn says false: roll back then.
    qint64 write(const std::function<bool()> &goOn);

private:
    /// A segment that is read.
    struct Source {
        Segment segment;
        std::vector<quint32> starts; ///< of its documents in the new segment
        std::unique_ptr<Statement> rows;
        bool hasRow = false;
    };

    void addDocuments(Source &source);
    IndexKey nextKey() const;
    void gather(IndexKey key);
    void add(const Source &source, const QByteArray &postings);

    Database &m_index;
    std::vector<Source> m_sources;
    std::vector<DocumentRecord> m_documents;
    std::vector<Posting> m_gathered; ///< of the key at hand
    std::vector<Posting> m_read;
    quint32 m_length = 0;
};

}
