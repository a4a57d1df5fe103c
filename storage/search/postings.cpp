// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "postings.h"

namespace Mitjul
{

namespace
{
constexpr quint32 moreFollows = 0x80;

constexpr qsizetype longestNumber = 5; // bytes

char *write(char *to, quint32 value)
{
    while (value >= moreFollows) {
        *to++ = char(value | moreFollows);
        value >>= 7;
    }
    *to++ = char(value);
    return to;
}

/// Goes through encoded postings. A number that is cut off, as in a damaged file, ends them.
class Decoder
{
public:
    explicit Decoder(const QByteArray &bytes)
        : m_next(reinterpret_cast<const uchar *>(bytes.constData())), m_end(m_next + bytes.size())
    {
    }

    bool next(Posting &posting)
    {
        if (m_next == m_end) {
            return false;
        }
        quint32 difference = *m_next++;
        if (difference >= moreFollows && !addFurtherBytes(difference)) {
            return false;
        }
        m_position += difference >> 1;
        posting = m_position << 1 | (difference & 1);
        return true;
    }

private:
    bool addFurtherBytes(quint32 &difference)
    {
        difference &= moreFollows - 1;
        for (int shift = 7; m_next != m_end && shift < 7 * longestNumber; shift += 7) {
            const quint32 byte = *m_next++;
            difference |= (byte & (moreFollows - 1)) << shift;
            if (byte < moreFollows) {
                return true;
            }
        }
        return false;
    }

    const uchar *m_next;
    const uchar *m_end;
    quint32 m_position = 0;
};
}

QByteArray encoded(std::span<const Posting> postings)
{
    QByteArray bytes(qsizetype(postings.size()) * longestNumber, Qt::Uninitialized);
    char *to = bytes.data();
    quint32 before = 0;
    for (const Posting posting : postings) {
        to = write(to, (positionOf(posting) - before) << 1 | (posting & 1));
        before = positionOf(posting);
    }
    bytes.truncate(to - bytes.constData());
    return bytes;
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
    Posting *to = buffer.data();
    Decoder decoder(bytes);
    for (Posting posting = 0; decoder.next(posting);) {
        *to++ = posting;
    }
    return {buffer.data(), to};
}

std::vector<Posting> followedBy(std::span<const Posting> starts, const QByteArray &bytes, quint32 distance)
{
    std::vector<Posting> kept;
    Decoder decoder(bytes);
    Posting posting = 0;
    bool hasPosting = decoder.next(posting);
    for (const Posting start : starts) {
        const quint32 wanted = positionOf(start) + distance;
        while (hasPosting && positionOf(posting) < wanted) {
            hasPosting = decoder.next(posting);
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
