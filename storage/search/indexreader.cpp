// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "indexreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
quint16 placeIn(const DocumentRecord &document, Posting posting)
{
    const quint32 position = positionOf(posting);
    if (position >= document.publisher) {
        return InPublisher;
    }
    if (document.part == quint32(IndexPart::Marks)) {
        return position >= document.body ? InMarks : InTags;
    }
    if (position >= document.body) {
        return startsWord(posting) ? InBody | StartsInBody : InBody;
    }
    if (position >= document.tags) {
        return InTags;
    }
    if (position >= document.title) {
        return startsWord(posting) ? InTitle | StartsInTitle : InTitle;
    }
    return InInitials;
}

/// The documents of a segment that have postings of a list.
QBitArray documentsWith(const Segment &segment, const std::vector<Posting> &postings)
{
    QBitArray documents(qsizetype(segment.documents.size()));
    std::size_t document = 0;
    for (const Posting posting : postings) {
        while (document < segment.documents.size() && segment.documents[document].end <= positionOf(posting)) {
            ++document;
        }
        if (document < segment.documents.size()) {
            documents.setBit(qsizetype(document));
        }
    }
    return documents;
}

/// Postings moved to where the pattern starts that they are a part of.
std::vector<Posting> movedBack(std::vector<Posting> postings, quint32 distance)
{
    std::erase_if(postings, [distance](Posting posting) {
        return positionOf(posting) < distance;
    });
    for (Posting &posting : postings) {
        posting -= distance << 1;
    }
    return postings;
}
}

IndexReader::IndexReader(const QString &file) : m_file(file)
{
}

bool IndexReader::begin()
{
    if (!m_isOpen) {
        m_isOpen = m_file.openToRead();
        m_dataVersion = -1;
        if (m_isOpen) {
            m_postings.emplace(m_file.database(), u"SELECT postings FROM posting WHERE segment = ? AND \"key\" = ?"_s);
            m_postingRange.emplace(
                m_file.database(), u"SELECT postings FROM posting WHERE segment = ? AND \"key\" BETWEEN ? AND ?"_s);
        }
    }
    if (!m_isOpen || !m_file.database().execute(u"BEGIN"_s)) {
        close();
        return false;
    }
    readSegments();
    m_state = m_file.state();
    if (m_file.database().failed()) {
        close();
        return false;
    }
    return true;
}

bool IndexReader::end()
{
    if (m_file.database().failed()) {
        close();
        return false;
    }
    return m_file.database().execute(u"COMMIT"_s);
}

void IndexReader::close()
{
    m_postings.reset();
    m_postingRange.reset();
    m_file.close();
    m_isOpen = false;
}

const IndexState &IndexReader::state() const
{
    return m_state;
}

quint32 IndexReader::articleLimit() const
{
    return quint32(m_days.size());
}

double IndexReader::meanLength() const
{
    return m_meanLength;
}

const std::vector<std::optional<int>> &IndexReader::days() const
{
    return m_days;
}

void IndexReader::readSegments()
{
    Database &database = m_file.database();
    const qint64 version = database.number(u"PRAGMA data_version"_s);
    if (std::exchange(m_dataVersion, version) == version) {
        return;
    }
    m_segments = SegmentTable::all(database);
    m_days.assign(std::size_t(database.number(u"SELECT coalesce(max(number), 0) + 1 FROM article"_s)), {});
    quint64 length = 0;
    quint64 documents = 0;
    for (const Segment &segment : std::as_const(m_segments)) {
        for (std::size_t i = 0; i < segment.documents.size(); ++i) {
            const DocumentRecord &document = segment.documents[i];
            if (!segment.isLive(i) || document.part != quint32(IndexPart::Text) || document.article >= m_days.size()) {
                continue;
            }
            m_days[document.article] = document.day;
            length += document.end - document.start;
            ++documents;
        }
    }
    m_meanLength = documents > 0 ? double(length) / double(documents) : 1;
}

std::vector<IndexMatch> IndexReader::find(const IndexPattern &pattern)
{
    return matchesOf([&](const Segment &segment) {
        return postingsIn(segment, pattern);
    });
}

std::vector<IndexMatch> IndexReader::findEntity(const Id &entity)
{
    Statement row(m_file.database(), u"SELECT number FROM entity WHERE id = ?"_s);
    if (!row.run(entity) || !row.next()) {
        return {};
    }
    const IndexKey key = entityKey(row.integer(0));
    return matchesOf([&](const Segment &segment) {
        return decoded(postingsOf(segment, {0, key, key}));
    });
}

std::vector<IndexMatch> IndexReader::matchesOf(const std::function<std::vector<Posting>(const Segment &)> &postingsIn)
{
    std::vector<IndexMatch> matches;
    for (const Segment &segment : std::as_const(m_segments)) {
        std::size_t row = 0;
        std::size_t matched = segment.documents.size();
        for (const Posting posting : postingsIn(segment)) {
            while (row < segment.documents.size() && segment.documents[row].end <= positionOf(posting)) {
                ++row;
            }
            if (row == segment.documents.size()) {
                break;
            }
            const DocumentRecord &document = segment.documents[row];
            if (std::exchange(matched, row) != row) {
                if (!segment.isLive(row) || document.article >= m_days.size()) {
                    matched = segment.documents.size();
                    continue;
                }
                matches.push_back({document.article, 0, document.end - document.start, 0});
            }
            ++matches.back().count;
            matches.back().places |= placeIn(document, posting);
        }
    }
    return matches;
}

std::vector<Posting> IndexReader::postingsIn(const Segment &segment, const IndexPattern &pattern)
{
    if (pattern.pairs().isEmpty()) {
        return postingsOfLetters(segment, pattern.letters());
    }
    QList<QByteArray> lists;
    for (const IndexPattern::Part &part : pattern.pairs()) {
        lists += postingsOf(segment, part);
        if (lists.constLast().isEmpty()) {
            return {};
        }
    }
    // From the shortest list on. The first pair says where a word starts.
    const auto shortest = std::ranges::min_element(lists, {}, &QByteArray::size) - lists.begin();
    std::vector<Posting> starts = movedBack(decoded(lists.at(shortest)), pattern.pairs().at(shortest).distance);
    for (qsizetype i = lists.size(); i-- > 0 && !starts.empty();) {
        if (i != shortest) {
            starts = followedBy(starts, lists.at(i), pattern.pairs().at(i).distance);
        }
    }
    return starts;
}

// Of the first letter, in the documents that have all of them.
std::vector<Posting> IndexReader::postingsOfLetters(const Segment &segment, const QList<IndexPattern::Part> &letters)
{
    std::vector<Posting> postings;
    for (qsizetype i = letters.size(); i-- > 0;) {
        std::vector<Posting> others = std::exchange(postings, decoded(postingsOf(segment, letters.at(i))));
        if (i + 1 == letters.size()) {
            continue;
        }
        const QBitArray documents = documentsWith(segment, others);
        std::size_t row = 0;
        std::erase_if(postings, [&](Posting posting) {
            while (row < segment.documents.size() && segment.documents[row].end <= positionOf(posting)) {
                ++row;
            }
            return row == segment.documents.size() || !documents.testBit(qsizetype(row));
        });
    }
    return postings;
}

QByteArray IndexReader::postingsOf(const Segment &segment, const IndexPattern::Part &part)
{
    if (part.first == part.last) {
        m_postings->run(segment.id, qint64(part.first));
        return m_postings->next() ? m_postings->bytes(0) : QByteArray();
    }
    std::vector<Posting> all;
    m_postingRange->run(segment.id, qint64(part.first), qint64(part.last));
    while (m_postingRange->next()) {
        const std::vector<Posting> some = decoded(m_postingRange->bytes(0));
        all.insert(all.end(), some.begin(), some.end());
    }
    std::ranges::sort(all);
    return encoded(all);
}

std::vector<IndexReader::BodyPlace> IndexReader::placesOf(const IndexPattern &pattern, int limit)
{
    std::vector<BodyPlace> places;
    for (const Segment &segment : std::as_const(m_segments)) {
        std::size_t row = 0;
        for (const Posting start : postingsIn(segment, pattern)) {
            while (row < segment.documents.size() && segment.documents[row].end <= positionOf(start)) {
                ++row;
            }
            if (row == segment.documents.size() || int(places.size()) == limit) {
                break;
            }
            const DocumentRecord &document = segment.documents[row];
            const bool isText = document.part == quint32(IndexPart::Text);
            if (isText && segment.isLive(row) && (placeIn(document, start) & InBody) != 0) {
                places.push_back({document.article, positionOf(start) - document.body});
            }
        }
    }
    return places;
}

Id IndexReader::idOf(quint32 article)
{
    Statement row(m_file.database(), u"SELECT id FROM article WHERE number = ?"_s);
    return row.run(qint64(article)) && row.next() ? row.text(0) : Id();
}

quint32 IndexReader::numberOf(const Id &article)
{
    Statement row(m_file.database(), u"SELECT number FROM article WHERE id = ?"_s);
    return row.run(article) && row.next() ? quint32(row.integer(0)) : 0;
}

}
