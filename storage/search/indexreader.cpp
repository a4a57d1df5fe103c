// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "indexreader.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
// To skip what lies between wanted documents is worth it when they are fewer than one in so many.
constexpr int skippedPerWanted = 4;

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

/// What a document has of a list: takes its postings from the front.
IndexMatch takeMatch(const DocumentRecord &document, std::span<const Posting> &postings)
{
    IndexMatch match{document.article, 0, document.end - document.start, 0};
    auto next = postings.begin();
    const auto placeUpTo = [&](quint32 end) {
        for (; next != postings.end() && positionOf(*next) < end; ++next) {
            match.places |= placeIn(document, *next);
        }
    };
    placeUpTo(document.body);
    // Nearly all stand here, where the place is the same and only the start of a word makes a difference.
    if (next != postings.end() && positionOf(*next) < document.publisher) {
        const Posting first = *next;
        Posting anyStart = 0;
        for (; next != postings.end() && positionOf(*next) < document.publisher; ++next) {
            anyStart |= *next & 1;
        }
        match.places |= placeIn(document, (first & ~Posting(1)) | anyStart);
    }
    placeUpTo(document.end);
    match.count = quint32(next - postings.begin());
    postings = {next, postings.end()};
    return match;
}

/// In steps that double, for what is skipped may be much or nothing.
void skipTo(std::span<const Posting> &postings, quint32 position)
{
    std::size_t step = 1;
    while (step < postings.size() && positionOf(postings[step]) < position) {
        step *= 2;
    }
    const auto part = postings.first(std::min(step + 1, postings.size()));
    const auto first = std::ranges::lower_bound(part, position, {}, positionOf);
    postings = postings.subspan(std::size_t(first - part.begin()));
}

/// Leaves out the postings of documents that have none of the others.
void keepDocumentsWith(std::vector<Posting> &postings, std::span<const Posting> others, const Segment &segment)
{
    auto other = others.begin();
    std::size_t row = 0;
    std::erase_if(postings, [&](Posting posting) {
        while (row < segment.documents.size() && segment.documents[row].end <= positionOf(posting)) {
            ++row;
        }
        while (row < segment.documents.size() && other != others.end()
            && positionOf(*other) < segment.documents[row].start) {
            ++other;
        }
        return row == segment.documents.size() || other == others.end()
            || positionOf(*other) >= segment.documents[row].end;
    });
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
            m_length.emplace(m_file.database(),
                u"SELECT sum(length(postings)), count(*) FROM posting WHERE segment = ? AND \"key\" BETWEEN ? AND ?"_s);
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
    m_length.reset();
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

IndexReader::Matches IndexReader::find(const IndexPattern &pattern, const Wanted &wanted)
{
    const auto search = [&](const Segment &segment, const Wanted &sought) {
        return postingsIn(segment, pattern, sought);
    };
    return matchesOf(search, wanted);
}

IndexReader::Matches IndexReader::findEntity(const Id &entity, const Wanted &wanted)
{
    Statement row(m_file.database(), u"SELECT number FROM entity WHERE id = ?"_s);
    if (!row.run(entity) || !row.next()) {
        return {};
    }
    const IndexKey key = entityKey(row.integer(0));
    const auto search = [&](const Segment &segment, const Wanted &sought) {
        return read(postingsOf(segment, {0, key, key}), segment, sought);
    };
    return matchesOf(search, wanted);
}

// From the length of the rarest part's list in the longest segment, as if its postings fell on the documents by chance.
double IndexReader::shareOf(const IndexPattern &pattern)
{
    const auto longest = std::ranges::max_element(m_segments, {}, &Segment::length);
    if (longest == m_segments.end()) {
        return 0;
    }
    double postings = std::numeric_limits<double>::max();
    for (const IndexPattern::Part &part : pattern.pairs().isEmpty() ? pattern.letters() : pattern.pairs()) {
        m_length->run(longest->id, qint64(part.first), qint64(part.last));
        postings = std::min(postings, m_length->next() ? likelyCount(m_length->integer(0), m_length->integer(1)) : 0);
    }
    return 1 - std::exp(-postings / double(longest->documents.size()));
}

IndexReader::Matches IndexReader::matchesOf(const Search &search, const Wanted &wanted)
{
    m_matches.clear();
    for (const Segment &segment : std::as_const(m_segments)) {
        const auto all = std::ssize(segment.documents);
        const auto asked = std::ranges::count_if(segment.documents, [&](const DocumentRecord &document) {
            return isWanted(document, wanted);
        });
        if (asked > 0) {
            addMatches(segment, search(segment, asked * skippedPerWanted < all ? wanted : Wanted()), wanted);
        }
    }
    return m_matches;
}

void IndexReader::addMatches(const Segment &segment, Postings postings, const Wanted &wanted)
{
    for (std::size_t row = 0; row < segment.documents.size(); ++row) {
        const DocumentRecord &document = segment.documents[row];
        if (!isWanted(document, wanted)) {
            continue;
        }
        if (!postings.empty() && positionOf(postings.front()) < document.start) {
            skipTo(postings, document.start);
        }
        if (postings.empty()) {
            break;
        }
        if (positionOf(postings.front()) >= document.end) {
            continue;
        }
        const IndexMatch match = takeMatch(document, postings);
        if (segment.isLive(row)) {
            m_matches.push_back(match);
        }
    }
}

bool IndexReader::isWanted(const DocumentRecord &document, const Wanted &wanted) const
{
    return document.article < m_days.size() && (wanted.empty() || wanted[document.article] != 0);
}

IndexReader::Postings IndexReader::postingsIn(const Segment &segment, const IndexPattern &pattern, const Wanted &wanted)
{
    const QList<IndexPattern::Part> &pairs = pattern.pairs();
    if (pairs.isEmpty()) {
        return postingsOfLetters(segment, pattern.letters());
    }
    if (pairs.size() == 1 && pairs.first().distance == 0) {
        return read(postingsOf(segment, pairs.first()), segment, wanted);
    }
    QList<QByteArray> lists;
    for (const IndexPattern::Part &part : pairs) {
        lists += postingsOf(segment, part);
        if (lists.constLast().isEmpty()) {
            return {};
        }
    }
    // From the shortest list on. The first pair says where a word starts.
    const auto shortest = std::ranges::min_element(lists, {}, &QByteArray::size) - lists.begin();
    const Postings starts = read(lists.at(shortest), segment, wanted);
    m_found.assign(starts.begin(), starts.end());
    moveBack(m_found, pairs.at(shortest).distance);
    for (qsizetype i = lists.size(); i-- > 0 && !m_found.empty();) {
        if (i != shortest) {
            m_found = followedBy(m_found, lists.at(i), pairs.at(i).distance, m_read);
        }
    }
    return m_found;
}

// Of the first letter, in the documents that have all of them.
IndexReader::Postings IndexReader::postingsOfLetters(const Segment &segment, const QList<IndexPattern::Part> &letters)
{
    if (letters.size() == 1) {
        return decodedInto(m_read, postingsOf(segment, letters.first()));
    }
    m_found = letters.isEmpty() ? std::vector<Posting>() : decoded(postingsOf(segment, letters.first()));
    for (const IndexPattern::Part &letter : letters.mid(1)) {
        keepDocumentsWith(m_found, decoded(postingsOf(segment, letter)), segment);
    }
    return m_found;
}

// Where all are wanted there is nothing to skip.
IndexReader::Postings IndexReader::read(const QByteArray &postings, const Segment &segment, const Wanted &wanted)
{
    if (wanted.empty()) {
        return decodedInto(m_read, postings);
    }
    m_read.resize(std::max(m_read.size(), std::size_t(postings.size())));
    auto last = m_read.begin();
    PostingCursor cursor(postings);
    Posting posting = 0;
    bool hasPosting = cursor.next(posting);
    for (const DocumentRecord &document : segment.documents) {
        if (!isWanted(document, wanted)) {
            continue;
        }
        if (hasPosting && positionOf(posting) < document.start) {
            hasPosting = cursor.seek(document.start, posting);
        }
        for (; hasPosting && positionOf(posting) < document.end; hasPosting = cursor.next(posting)) {
            *last++ = posting;
        }
        if (!hasPosting) {
            break;
        }
    }
    return {m_read.begin(), last};
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
        for (const Posting start : postingsIn(segment, pattern, {})) {
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
