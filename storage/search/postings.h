// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include <QByteArray>

#include <span>
#include <vector>

namespace Mitjul
{

/// Where something stands in a segment of the search index: twice the position in the segment's text (UTF-16 units),
/// and one more when a word starts there.
using Posting = quint32;

constexpr quint32 positionOf(Posting posting)
{
    return posting >> 1;
}

constexpr bool startsWord(Posting posting)
{
    return (posting & 1) != 0;
}

/// What has postings: a letter, a pair of neighbouring letters, or an entity that is named. Below 2^35.
using IndexKey = quint64;

constexpr IndexKey keyOf(char16_t letter)
{
    return letter;
}

constexpr IndexKey keyOf(char16_t letter, char16_t next)
{
    return IndexKey(letter) << 16 | next;
}

constexpr IndexKey entityKey(qint64 number)
{
    return (IndexKey(1) << 32) + IndexKey(number);
}

/// Postings of one key as they are stored: the differences of sorted ones in as many bytes as they need, little-endian.
/// Before every four stands a byte that says how many each has, two bits for each, so that nothing has to be read to know
/// where the next one begins (after "group varint" in J. Dean, Challenges in Building Large-Scale Information Retrieval
/// Systems, WSDM 2009).
///
/// What can be skipped stands before them: how many postings there are, and of each block after the first one the
/// position before it and where it begins, 32 bits each.
QByteArray encoded(std::span<const Posting> postings);
/// About how many postings lists have that are so many bytes long together.
double likelyCount(qint64 bytes, qint64 lists);
std::vector<Posting> decoded(const QByteArray &bytes);
/// The same into a buffer that grows as needed and never shrinks; returns the part that is filled.
std::span<const Posting> decodedInto(std::vector<Posting> &buffer, const QByteArray &bytes);

/// Goes through encoded postings, which have to outlive it. Where they are cut off, as in a damaged file, they end.
class PostingCursor
{
public:
    explicit PostingCursor(const QByteArray &bytes);

    /// False at the end.
    bool next(Posting &posting);
    /// The first one from here on that lies at a position or behind it; false when there is none.
    bool seek(quint32 position, Posting &posting);
    /// Writes all from here on, of which there are no more than bytes; returns where they end.
    Posting *readAll(Posting *to);

private:
    Posting take(quint32 control, quint32 inGroup);
    quint32 positionBefore(quint32 block) const;
    void skipBlocks(quint32 position);

    const uchar *m_table = nullptr;
    const uchar *m_first = nullptr;
    const uchar *m_next = nullptr;
    const uchar *m_end = nullptr;
    quint32 m_count = 0;
    quint32 m_index = 0; ///< of the next one
    quint32 m_control = 0; ///< of its group
    quint32 m_position = 0; ///< of the one before
    quint32 m_blocks = 0; ///< after the first
    quint32 m_block = 0; ///< the next one that may be skipped to
};

/// Moves postings to where the pattern starts that they are a part of, at a distance before them.
void moveBack(std::vector<Posting> &postings, quint32 distance);

/// Those of starts that have a posting in the bytes at the same distance behind them; both are sorted by position. At a
/// distance of 0 it is the posting in the bytes that says whether a word starts there. The buffer is for the postings in
/// the bytes, and is not that of the starts.
std::vector<Posting> followedBy(
    std::span<const Posting> starts, const QByteArray &bytes, quint32 distance, std::vector<Posting> &buffer);

}
