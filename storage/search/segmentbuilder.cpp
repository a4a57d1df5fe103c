// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "segmentbuilder.h"

#include <array>
#include <utility>

namespace Mitjul
{

namespace
{
// A segment's text has fewer UTF-16 units than 2^28, so that a posting takes 29 bits and a key the other 35.
constexpr int keyShift = 29;
constexpr quint64 postingMask = (quint64(1) << keyShift) - 1;

bool isSpace(char16_t letter)
{
    return letter == u' ' || letter == u'\n';
}

bool belongsToWord(char16_t letter)
{
    return QChar::isLetterOrNumber(letter) || QChar::isSurrogate(letter);
}

bool isConsonant(char16_t letter)
{
    return letter >= 0x3131 && letter <= 0x314E;
}
}

DocumentRecord DocumentRecord::movedTo(quint32 newStart) const
{
    DocumentRecord moved = *this;
    for (quint32 DocumentRecord::*place : {&DocumentRecord::start, &DocumentRecord::title, &DocumentRecord::tags,
             &DocumentRecord::body, &DocumentRecord::publisher, &DocumentRecord::end}) {
        moved.*place += newStart - start;
    }
    return moved;
}

void SegmentBuilder::add(const IndexedDocument &document, quint32 article, const NumberOf &entityNumber)
{
    DocumentRecord record;
    record.article = article;
    record.part = quint32(document.part);
    record.title = quint32(document.title);
    record.tags = quint32(document.tags);
    record.body = quint32(document.body);
    record.publisher = quint32(document.publisher);
    record.end = quint32(document.text.size()) + 1;
    record.day = document.day;
    const quint32 start = m_length;
    m_documents.push_back(record.movedTo(start));
    m_length = m_documents.back().end;
    addText(document.text, start, start + record.title);
    for (const IndexedDocument::Name &name : document.names) {
        addPosting(entityKey(entityNumber(name.entity)), (start + quint32(name.position)) << 1 | 1);
    }
}

// A letter has two postings at most in a document: where it stands first, and where it first starts a word.
void SegmentBuilder::addText(QStringView text, quint32 start, quint32 title)
{
    const auto document = quint32(m_documents.size());
    const auto isNew = [document](std::vector<quint32> &seen, char16_t letter) {
        return std::exchange(seen[letter], document) != document;
    };
    bool afterWord = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t letter = text.at(i).unicode();
        const bool isInWord = belongsToWord(letter);
        const bool isStart = !afterWord;
        afterWord = isInWord;
        const quint32 position = start + quint32(i);
        // Of the title's initial consonants nothing but these: what else is there stands in the title as well.
        if (isSpace(letter) || (position < title && !isConsonant(letter))) {
            continue;
        }
        const Posting posting = position << 1 | Posting(isStart);
        const bool isFirst = isNew(m_seen, letter);
        const bool isFirstStart = isStart && isNew(m_seenAtStart, letter);
        if (isFirst || isFirstStart) {
            addPosting(keyOf(letter), posting);
        }
        if (i + 1 < text.size() && !isSpace(text.at(i + 1).unicode())) {
            addPosting(keyOf(letter, text.at(i + 1).unicode()), posting);
        }
    }
}

const std::vector<DocumentRecord> &SegmentBuilder::documents() const
{
    return m_documents;
}

quint32 SegmentBuilder::length() const
{
    return m_length;
}

bool SegmentBuilder::isEmpty() const
{
    return m_documents.empty();
}

void SegmentBuilder::addPosting(IndexKey key, Posting posting)
{
    m_entries.push_back(key << keyShift | posting);
}

bool SegmentBuilder::forEachKey(const std::function<bool(IndexKey, std::span<const Posting>)> &write)
{
    sort();
    std::vector<Posting> postings;
    for (std::size_t i = 0; i < m_entries.size();) {
        const IndexKey key = m_entries[i] >> keyShift;
        postings.clear();
        for (; i < m_entries.size() && m_entries[i] >> keyShift == key; ++i) {
            postings.push_back(Posting(m_entries[i] & postingMask));
        }
        if (!write(key, postings)) {
            return false;
        }
    }
    return true;
}

// By key, and stable: a radix sort in three rounds, for the postings of each key came in their order.
void SegmentBuilder::sort()
{
    constexpr int digit = 12;
    std::vector<quint64> sorted(m_entries.size());
    for (int shift = keyShift; shift < 64; shift += digit) {
        const auto bucketOf = [shift](quint64 entry) {
            return entry >> shift & ((1U << digit) - 1);
        };
        std::array<std::size_t, 1U << digit> next{};
        for (const quint64 entry : m_entries) {
            ++next[bucketOf(entry)];
        }
        std::size_t start = 0;
        for (std::size_t &bucket : next) {
            start += std::exchange(bucket, start);
        }
        for (const quint64 entry : m_entries) {
            sorted[next[bucketOf(entry)]++] = entry;
        }
        m_entries.swap(sorted);
    }
}

}
