// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "indexeddocument.h"
#include "postings.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <vector>

namespace Mitjul
{

/// Where a document lies in its segment's text, as it is stored (positions in UTF-16 units).
struct DocumentRecord {
    quint32 article = 0; ///< its number in the index
    quint32 part = 0; ///< an IndexPart
    quint32 start = 0;
    quint32 title = 0;
    quint32 tags = 0;
    quint32 body = 0;
    quint32 publisher = 0;
    quint32 end = 0;
    qint32 day = 0; ///< see dayNumber()

    /// The same document in another place.
    DocumentRecord movedTo(quint32 newStart) const;
};

/// Gathers the postings of documents, and gives them back by key: the search index in the making.
class SegmentBuilder
{
public:
    /// Numbers for articles and entities; those of articles lie close together.
    using NumberOf = std::function<quint32(const Id &)>;

    /// Takes in a document that has a text.
    void add(const IndexedDocument &document, quint32 article, const NumberOf &entityNumber);

    const std::vector<DocumentRecord> &documents() const;
    /// The length of the text so far, in UTF-16 units.
    quint32 length() const;
    bool isEmpty() const;

    /// Calls write with each key and its sorted postings, in the order of the keys, as long as it returns true.
    bool forEachKey(const std::function<bool(IndexKey, std::span<const Posting>)> &write);

private:
    void addPosting(IndexKey key, Posting posting);
    void addText(QStringView text, quint32 start, quint32 title);
    void sort();

    std::vector<quint64> m_entries; ///< the key above the posting
    std::vector<DocumentRecord> m_documents;
    // For each letter the number of the document that had it last, anywhere and at the start of a word.
    std::vector<quint32> m_seen = std::vector<quint32>(0x10000);
    std::vector<quint32> m_seenAtStart = std::vector<quint32>(0x10000);
    quint32 m_length = 0;
};

}
