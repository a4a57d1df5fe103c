// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "segmenttable.h"

#include "storage/database.h"
#include "storage/statement.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Mitjul
{

static_assert(std::is_trivially_copyable_v<DocumentRecord> && sizeof(DocumentRecord) == 36);

quint32 Segment::liveLength() const
{
    quint32 sum = 0;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        sum += isLive(i) ? documents[i].end - documents[i].start : 0;
    }
    return sum;
}

quint32 Segment::length() const
{
    return documents.empty() ? 0 : documents.back().end;
}

namespace SegmentTable
{

namespace
{
const QString insertPostings = u"INSERT INTO posting VALUES (?, ?, ?)"_s;

// As they lie in memory: an index belongs to the machine that made it.
QByteArray packed(const std::vector<DocumentRecord> &documents)
{
    return {reinterpret_cast<const char *>(documents.data()), qsizetype(documents.size() * sizeof(DocumentRecord))};
}

std::vector<DocumentRecord> unpacked(const QByteArray &bytes)
{
    std::vector<DocumentRecord> documents(std::size_t(bytes.size()) / sizeof(DocumentRecord));
    std::memcpy(documents.data(), bytes.constData(), documents.size() * sizeof(DocumentRecord));
    return documents;
}

QByteArray packed(const QBitArray &bits)
{
    return {bits.bits(), (bits.size() + 7) / 8};
}
}

QList<Segment> all(Database &index)
{
    QList<Segment> segments;
    Statement rows(index, u"SELECT id, documents, dead FROM segment ORDER BY id"_s);
    rows.run();
    while (rows.next()) {
        Segment segment{rows.integer(0), unpacked(rows.bytes(1)), {}};
        QByteArray dead = rows.bytes(2);
        const auto size = qsizetype(segment.documents.size());
        dead.resize((size + 7) / 8, '\0');
        segment.dead = QBitArray::fromBits(dead.constData(), size);
        segments += segment;
    }
    return segments;
}

void markDead(Database &index, qint64 segment, const QList<qint64> &documents)
{
    Statement row(index, u"SELECT dead FROM segment WHERE id = ?"_s);
    QByteArray bits = row.run(segment) && row.next() ? row.bytes(0) : QByteArray();
    for (const qint64 document : documents) {
        bits.resize(std::max(bits.size(), qsizetype(document / 8 + 1)), '\0');
        bits[document / 8] = char(uchar(bits.at(document / 8)) | 1U << (document % 8));
    }
    Statement(index, u"UPDATE segment SET dead = ? WHERE id = ?"_s).run(bits, segment);
}

qint64 add(Database &index, SegmentBuilder &builder, const QBitArray &dead, const std::function<bool()> &goOn)
{
    const qint64 id = addDocuments(index, builder.documents(), dead);
    Statement insert(index, insertPostings);
    builder.forEachKey([&](IndexKey key, std::span<const Posting> postings) {
        return goOn() && insert.run(id, qint64(key), encoded(postings));
    });
    return id;
}

qint64 addDocuments(Database &index, const std::vector<DocumentRecord> &documents, const QBitArray &dead)
{
    const qint64 id = index.number(u"SELECT coalesce(max(id), 0) + 1 FROM segment"_s);
    Statement(index, u"INSERT INTO segment VALUES (?, ?, ?)"_s).run(id, packed(documents), packed(dead));
    return id;
}

void addPostings(Database &index, qint64 segment, const QList<std::pair<IndexKey, QByteArray>> &postings)
{
    Statement insert(index, insertPostings);
    for (const auto &[key, encodedPostings] : postings) {
        insert.run(segment, qint64(key), encodedPostings);
    }
}

void remove(Database &index, qint64 segment)
{
    Statement(index, u"DELETE FROM posting WHERE segment = ?"_s).run(segment);
    Statement(index, u"DELETE FROM segment WHERE id = ?"_s).run(segment);
}

}

}
