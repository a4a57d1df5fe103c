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

/// Postings of one key as they are stored: the differences of sorted ones, seven bits to a byte, the lowest first.
QByteArray encoded(std::span<const Posting> postings);
std::vector<Posting> decoded(const QByteArray &bytes);
/// The same into a buffer that grows as needed and never shrinks; returns the part that is filled.
std::span<const Posting> decodedInto(std::vector<Posting> &buffer, const QByteArray &bytes);

/// Those of starts that have a posting in the bytes at the same distance behind them; both are sorted by position. At a
/// distance of 0 it is the posting in the bytes that says whether a word starts there.
std::vector<Posting> followedBy(std::span<const Posting> starts, const QByteArray &bytes, quint32 distance);

}
