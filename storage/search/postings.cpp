// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "postings.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace Mitjul
{

namespace
{
constexpr quint32 groupLength = 4; // postings
constexpr quint32 blockLength = 128;
constexpr qsizetype numberSize = sizeof(quint32);
constexpr qsizetype entrySize = 2 * numberSize;
// Any number can be read as one of four bytes: behind the last one stand as many as it may lack.
constexpr qsizetype padding = numberSize - 1;
constexpr qsizetype longestGroup = 1 + groupLength * numberSize;
constexpr std::array<quint32, numberSize> masks{0xff, 0xffff, 0xffffff, 0xffffffff};
// A list with so many bytes to a start is cheaper to skip through than to read.
constexpr std::size_t bytesPerSkip = 64;

quint32 blocksOf(std::size_t count)
{
    return count == 0 ? 0 : quint32((count - 1) / blockLength);
}

std::vector<Posting> fewFollowedBy(std::span<const Posting> starts, const QByteArray &bytes, quint32 distance)
{
    std::vector<Posting> kept;
    PostingCursor cursor(bytes);
    Posting posting = 0;
    bool hasPosting = cursor.next(posting);
    for (const Posting start : starts) {
        const quint32 wanted = positionOf(start) + distance;
        if (hasPosting && positionOf(posting) < wanted) {
            hasPosting = cursor.seek(wanted, posting);
        }
        if (!hasPosting) {
            break;
        }
        if (positionOf(posting) == wanted) {
            kept.push_back(distance == 0 ? posting : start);
        }
    }
    return kept;
}
}

QByteArray encoded(std::span<const Posting> postings)
{
    const qsizetype table = numberSize + entrySize * blocksOf(postings.size());
    const qsizetype groups = (qsizetype(postings.size()) + groupLength - 1) / groupLength;
    QByteArray bytes(table + groups * longestGroup + padding, '\0');
    qToLittleEndian(quint32(postings.size()), bytes.data());
    char *entry = bytes.data() + numberSize;
    char *const first = bytes.data() + table;
    char *to = first;
    char *control = nullptr;
    quint32 before = 0;
    for (std::size_t i = 0; i < postings.size(); ++i) {
        if (i > 0 && i % blockLength == 0) {
            qToLittleEndian(before, entry);
            qToLittleEndian(quint32(to - first), entry + numberSize);
            entry += entrySize;
        }
        if (i % groupLength == 0) {
            control = to++;
        }
        const quint32 difference = (positionOf(postings[i]) - before) << 1 | (postings[i] & 1);
        const auto length = quint32(std::ranges::lower_bound(masks, difference) - masks.begin());
        qToLittleEndian(difference, to);
        to += length + 1;
        *control = char(*control | length << (2 * (i % groupLength)));
        before = positionOf(postings[i]);
    }
    bytes.truncate(to + padding - bytes.constData());
    std::fill(to, to + padding, '\0');
    return bytes;
}

// Two bytes to a posting, for most lie nearer to each other than 2^15 and farther than 2^7.
double likelyCount(qint64 bytes, qint64 lists)
{
    return double(std::max(qint64(0), bytes - lists * (numberSize + padding))) / 2;
}

std::vector<Posting> decoded(const QByteArray &bytes)
{
    std::vector<Posting> postings;
    postings.resize(decodedInto(postings, bytes).size());
    return postings;
}

std::span<const Posting> decodedInto(std::vector<Posting> &buffer, const QByteArray &bytes)
{
    if (buffer.size() < std::size_t(bytes.size())) {
        buffer.resize(std::size_t(bytes.size()));
    }
    return {buffer.data(), PostingCursor(bytes).readAll(buffer.data())};
}

PostingCursor::PostingCursor(const QByteArray &bytes)
    : m_next(reinterpret_cast<const uchar *>(bytes.constData())), m_end(m_next + bytes.size())
{
    if (bytes.size() < numberSize) {
        return;
    }
    m_count = qFromLittleEndian<quint32>(m_next);
    m_blocks = blocksOf(m_count);
    m_table = m_next + numberSize;
    if (m_end - m_table < entrySize * qsizetype(m_blocks)) {
        m_count = 0;
        m_blocks = 0;
        return;
    }
    m_first = m_table + entrySize * qsizetype(m_blocks);
    m_next = m_first;
}

bool PostingCursor::next(Posting &posting)
{
    if (m_index == m_count) {
        return false;
    }
    if (m_index % groupLength == 0 && m_next < m_end) {
        m_control = *m_next++;
    }
    if (m_end - m_next < numberSize) {
        m_count = m_index;
        return false;
    }
    posting = take(m_control, m_index % groupLength);
    ++m_index;
    return true;
}

bool PostingCursor::seek(quint32 position, Posting &posting)
{
    if (m_block < m_blocks && positionBefore(m_block) < position) {
        skipBlocks(position);
    }
    while (next(posting)) {
        if (positionOf(posting) >= position) {
            return true;
        }
    }
    return false;
}

Posting *PostingCursor::readAll(Posting *to)
{
    while (m_index % groupLength == 0 && m_count - m_index >= groupLength && m_end - m_next >= longestGroup) {
        const quint32 control = *m_next++;
        for (quint32 inGroup = 0; inGroup < groupLength; ++inGroup) {
            *to++ = take(control, inGroup);
        }
        m_index += groupLength;
    }
    for (Posting posting = 0; next(posting);) {
        *to++ = posting;
    }
    return to;
}

Posting PostingCursor::take(quint32 control, quint32 inGroup)
{
    const quint32 length = control >> (2 * inGroup) & 3;
    const quint32 difference = qFromLittleEndian<quint32>(m_next) & masks[length];
    m_next += length + 1;
    m_position += difference >> 1;
    return m_position << 1 | (difference & 1);
}

quint32 PostingCursor::positionBefore(quint32 block) const
{
    return qFromLittleEndian<quint32>(m_table + entrySize * qsizetype(block));
}

// In steps that double, for what is skipped may be much or nothing.
void PostingCursor::skipBlocks(quint32 position)
{
    quint32 step = 1;
    while (m_block + step < m_blocks && positionBefore(m_block + step) < position) {
        m_block += step;
        step *= 2;
    }
    for (; step > 0; step /= 2) {
        if (m_block + step < m_blocks && positionBefore(m_block + step) < position) {
            m_block += step;
        }
    }
    const quint32 index = (m_block + 1) * blockLength;
    if (index > m_index) {
        const auto offset = qFromLittleEndian<quint32>(m_table + entrySize * qsizetype(m_block) + numberSize);
        // Never back, whatever a damaged file says: no byte makes two postings.
        m_next = std::max(m_next, m_first + std::min(qsizetype(offset), qsizetype(m_end - m_first)));
        m_position = positionBefore(m_block);
        m_index = index;
    }
    ++m_block;
}

void moveBack(std::vector<Posting> &postings, quint32 distance)
{
    if (distance == 0) {
        return;
    }
    std::erase_if(postings, [distance](Posting posting) {
        return positionOf(posting) < distance;
    });
    for (Posting &posting : postings) {
        posting -= distance << 1;
    }
}

std::vector<Posting> followedBy(
    std::span<const Posting> starts, const QByteArray &bytes, quint32 distance, std::vector<Posting> &buffer)
{
    if (starts.size() * bytesPerSkip < std::size_t(bytes.size())) {
        return fewFollowedBy(starts, bytes, distance);
    }
    const std::span<const Posting> others = decodedInto(buffer, bytes);
    std::vector<Posting> kept(std::min(starts.size(), others.size()));
    const Posting *const source = distance == 0 ? others.data() : starts.data();
    std::size_t start = 0;
    std::size_t other = 0;
    std::size_t count = 0;
    // Which of the two comes first nobody can foresee: steps that are added instead of branches.
    while (start < starts.size() && other < others.size()) {
        const quint32 wanted = positionOf(starts[start]) + distance;
        const quint32 found = positionOf(others[other]);
        kept[count] = source[distance == 0 ? other : start];
        count += std::size_t(wanted == found);
        start += std::size_t(wanted <= found);
        other += std::size_t(found <= wanted);
    }
    kept.resize(count);
    return kept;
}

}
