// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "segmentjoiner.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
constexpr IndexKey noKey = std::numeric_limits<IndexKey>::max();
// What is written at once, in bytes: each write makes SQLite find the places again at which it reads.
constexpr qsizetype mostUnwritten = 4 << 20;
}

SegmentJoiner::SegmentJoiner(Database &index, const QList<Segment> &segments) : m_index(index)
{
    for (const Segment &segment : segments) {
        m_sources.push_back({segment, {}, nullptr, false});
        addDocuments(m_sources.back());
    }
}

void SegmentJoiner::addDocuments(Source &source)
{
    const std::vector<DocumentRecord> &documents = source.segment.documents;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        source.starts.push_back(m_length);
        if (source.segment.isLive(i)) {
            m_documents.push_back(documents[i].movedTo(m_length));
            m_length = m_documents.back().end;
        }
    }
}

const std::vector<DocumentRecord> &SegmentJoiner::documents() const
{
    return m_documents;
}

qint64 SegmentJoiner::write(const std::function<bool()> &goOn)
{
    const qint64 id = SegmentTable::addDocuments(m_index, m_documents, QBitArray(qsizetype(m_documents.size())));
    for (Source &source : m_sources) {
        source.rows = std::make_unique<Statement>(
            m_index, u"SELECT \"key\", postings FROM posting WHERE segment = ? ORDER BY \"key\""_s);
        source.hasRow = source.rows->run(source.segment.id) && source.rows->next();
    }
    QList<std::pair<IndexKey, QByteArray>> unwritten;
    qsizetype bytes = 0;
    const auto flush = [&]() {
        SegmentTable::addPostings(m_index, id, unwritten);
        unwritten.clear();
        bytes = 0;
    };
    for (IndexKey key = nextKey(); key != noKey && goOn(); key = nextKey()) {
        gather(key);
        if (!m_gathered.empty()) {
            unwritten.append({key, encoded(m_gathered)});
            bytes += unwritten.constLast().second.size();
        }
        if (bytes > mostUnwritten) {
            flush();
        }
    }
    flush();
    m_sources.clear();
    return id;
}

IndexKey SegmentJoiner::nextKey() const
{
    IndexKey next = noKey;
    for (const Source &source : m_sources) {
        next = source.hasRow ? std::min(next, IndexKey(source.rows->integer(0))) : next;
    }
    return next;
}

void SegmentJoiner::gather(IndexKey key)
{
    m_gathered.clear();
    for (Source &source : m_sources) {
        if (source.hasRow && IndexKey(source.rows->integer(0)) == key) {
            add(source, source.rows->bytes(1));
            source.hasRow = source.rows->next();
        }
    }
}

void SegmentJoiner::add(const Source &source, const QByteArray &postings)
{
    const std::vector<DocumentRecord> &documents = source.segment.documents;
    std::size_t row = 0;
    for (const Posting posting : decodedInto(m_read, postings)) {
        while (row < documents.size() && documents[row].end <= positionOf(posting)) {
            ++row;
        }
        if (row < documents.size() && source.segment.isLive(row)) {
            m_gathered.push_back(posting + ((source.starts[row] - documents[row].start) << 1));
        }
    }
}

}
