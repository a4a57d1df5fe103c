// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "indexwriter.h"

#include "segmentjoiner.h"
#include "storage/transaction.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
// Lengths of texts in UTF-16 units. The builder needs some 16 bytes for each.
constexpr quint32 shortSegment = 1 << 12;
constexpr quint32 longestGathered = 1 << 22;
// The fewer segments, the fewer places a search reads at. Eight of the next shorter ones stay below 2^28.
constexpr quint32 longSegment = 1 << 24;
// A search looks into each. More of them only wait for being put together while much comes in.
constexpr qint64 mostSegments = 32;
// So many segments of about the same length are put together.
constexpr int fanIn = 8;

int levelOf(quint32 length)
{
    int level = 0;
    for (quint32 limit = shortSegment; length >= limit; limit *= fanIn) {
        ++level;
    }
    return level;
}
}

IndexWriter::IndexWriter(const QString &file, const std::atomic_bool &stopped)
    : m_file(file), m_stopped(stopped), m_builder(std::make_unique<SegmentBuilder>())
{
}

std::optional<IndexState> IndexWriter::open()
{
    if (!m_file.openToWrite()) {
        return {};
    }
    readNumbers();
    return m_file.state();
}

bool IndexWriter::clear()
{
    m_builder = std::make_unique<SegmentBuilder>();
    m_changed.clear();
    m_file.remove();
    const bool isOpen = m_file.openToWrite();
    readNumbers();
    return isOpen;
}

void IndexWriter::take(const IndexedDocument &document)
{
    const Part part{articleNumber(document.article), document.part};
    if (document.text.isEmpty()) {
        m_changed[part] = -1;
        return;
    }
    m_changed[part] = qint64(m_builder->documents().size());
    m_builder->add(document, part.first, [this](const Id &id) {
        return entityNumber(id);
    });
}

bool IndexWriter::isFull() const
{
    return m_builder->length() >= longestGathered;
}

bool IndexWriter::write(const IndexState &state)
{
    Database &database = m_file.database();
    Transaction transaction(database);
    DocumentPlaces places(database);
    writeNumbers(places);
    const QBitArray dead = markReplaced(places);
    const qint64 segment = m_builder->isEmpty() ? 0 : SegmentTable::add(database, *m_builder, dead, [this]() {
        return goesOn();
    });
    for (const auto &[part, row] : m_changed) {
        places.save(part, row < 0 ? DocumentPlaces::Place() : DocumentPlaces::Place(segment, row));
    }
    m_file.setState(state);
    m_builder = std::make_unique<SegmentBuilder>();
    m_changed.clear();
    const bool isWritten = goesOn() && transaction.commit();
    if (isWritten && database.number(u"SELECT count(*) FROM segment"_s) > mostSegments) {
        tidy();
    }
    return isWritten;
}

bool IndexWriter::goesOn() const
{
    return !m_stopped;
}

quint32 IndexWriter::Numbers::add(const Id &id)
{
    added += id;
    return known[id] = ++last;
}

void IndexWriter::readNumbers()
{
    Database &database = m_file.database();
    m_articles = {quint32(database.number(u"SELECT coalesce(max(number), 0) FROM article"_s)), {}, {}};
    m_entities = {};
    Statement rows(database, u"SELECT number, id FROM entity ORDER BY number"_s);
    rows.run();
    while (rows.next()) {
        m_entities.last = quint32(rows.integer(0));
        m_entities.known.insert(rows.text(1), m_entities.last);
    }
}

quint32 IndexWriter::articleNumber(const Id &id)
{
    if (const auto known = m_articles.known.constFind(id); known != m_articles.known.cend()) {
        return *known;
    }
    Statement row(m_file.database(), u"SELECT number FROM article WHERE id = ?"_s);
    if (row.run(id) && row.next()) {
        return m_articles.known[id] = quint32(row.integer(0));
    }
    return m_articles.add(id);
}

quint32 IndexWriter::entityNumber(const Id &id)
{
    const auto known = m_entities.known.constFind(id);
    return known != m_entities.known.cend() ? *known : m_entities.add(id);
}

void IndexWriter::writeNumbers(DocumentPlaces &places)
{
    for (const Id &id : std::exchange(m_articles.added, {})) {
        places.add(m_articles.known.value(id), id);
    }
    m_articles.known.clear(); // there may be many, and the file knows them now
    Statement insert(m_file.database(), u"INSERT INTO entity VALUES (?, ?)"_s);
    for (const Id &id : std::exchange(m_entities.added, {})) {
        insert.run(qint64(m_entities.known.value(id)), id);
    }
}

// What the gathered documents replace: in older segments, and among themselves.
QBitArray IndexWriter::markReplaced(DocumentPlaces &places)
{
    QBitArray dead(qsizetype(m_builder->documents().size()), true);
    std::map<qint64, QList<qint64>> replaced;
    for (const auto &[part, row] : m_changed) {
        if (row >= 0) {
            dead.clearBit(row);
        }
        if (const auto [segment, oldRow] = places.placeOf(part); segment != 0) {
            replaced[segment] += oldRow;
        }
    }
    for (const auto &[segment, rows] : replaced) {
        SegmentTable::markDead(m_file.database(), segment, rows);
    }
    return dead;
}

void IndexWriter::tidy()
{
    for (QList<Segment> segments = segmentsToJoin(); !segments.isEmpty() && goesOn(); segments = segmentsToJoin()) {
        join(segments);
    }
}

// Of one level: eight, or as many as make a long segment. One that is mostly dead is written anew alone.
QList<Segment> IndexWriter::segmentsToJoin()
{
    std::map<int, std::pair<QList<Segment>, quint32>> levels;
    for (const Segment &segment : SegmentTable::all(m_file.database())) {
        const quint32 live = segment.liveLength();
        if (live < segment.length() / 2) {
            return {segment};
        }
        if (live >= longSegment) {
            continue;
        }
        auto &[level, length] = levels[levelOf(live)];
        level += segment;
        length += live;
        if (level.size() == fanIn || (level.size() > 1 && length >= longSegment)) {
            return level;
        }
    }
    return {};
}

void IndexWriter::join(const QList<Segment> &segments)
{
    Database &database = m_file.database();
    Transaction transaction(database);
    SegmentJoiner joiner(database, segments);
    const qint64 id = joiner.documents().empty() ? 0 : joiner.write([this]() {
        return goesOn();
    });
    for (const Segment &segment : segments) {
        SegmentTable::remove(database, segment.id);
    }
    DocumentPlaces places(database);
    qint64 row = 0;
    for (const DocumentRecord &document : joiner.documents()) {
        places.save({document.article, IndexPart(document.part)}, {id, row++});
    }
    if (goesOn()) {
        transaction.commit();
    }
}

}
