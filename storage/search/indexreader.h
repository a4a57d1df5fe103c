// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "indexfile.h"
#include "indexpattern.h"
#include "segmenttable.h"
#include "storage/statement.h"

#include <QHash>

#include <optional>
#include <vector>

namespace Mitjul
{

/// Parts of an article in which something stands; bits of IndexMatch::places.
enum IndexPlace : quint16 {
    InInitials = 0x1, ///< of the title
    InTitle = 0x2,
    StartsInTitle = 0x4, ///< a word starts there
    InTags = 0x8,
    InBody = 0x10,
    StartsInBody = 0x20,
    InMarks = 0x40,
    InPublisher = 0x80,
};

/// A document in which a pattern was found.
struct IndexMatch {
    quint32 article = 0; ///< its number in the index
    quint32 count = 0; ///< of places; of a single letter two at most
    quint32 length = 0; ///< of the document, in UTF-16 units
    quint16 places = 0; ///< IndexPlace
};

/// Reads the index: all of it as one write left it, from begin() to end(). Belongs to one thread.
class IndexReader
{
public:
    explicit IndexReader(const QString &file);

    /// False when there is no index that can be read.
    bool begin();
    /// False when something could not be read since begin(): the answers do not count.
    bool end();
    /// Closes the file; begin() opens the one that lies there then.
    void close();

    const IndexState &state() const;
    /// The numbers of articles are below this.
    quint32 articleLimit() const;
    /// The mean length of a document, in UTF-16 units.
    double meanLength() const;
    /// By article number: the day of publishing (see dayNumber()), or nothing for an article without a text.
    const std::vector<std::optional<int>> &days() const;

    /// By article number: 0 for one that nobody asks for. Empty when all are asked for.
    using Wanted = std::vector<quint8>;
    /// Until the next ones are asked for.
    using Matches = std::span<const IndexMatch>;

    /// In which documents of wanted articles a pattern stands. Recall is complete; see IndexPattern::isExact() for
    /// precision.
    Matches find(const IndexPattern &pattern, const Wanted &wanted);
    /// In which documents of wanted articles an entity is named.
    Matches findEntity(const Id &entity, const Wanted &wanted);
    /// About in what share of the documents (0…1) a pattern stands, without reading its postings.
    double shareOf(const IndexPattern &pattern);

    /// A place in the body of an article, in UTF-16 units of the library's folded text.
    struct BodyPlace {
        quint32 article = 0;
        quint32 offset = 0;
    };
    /// Where a pattern with pairs stands, as far as a limit.
    std::vector<BodyPlace> placesOf(const IndexPattern &pattern, int limit);

    Id idOf(quint32 article);
    quint32 numberOf(const Id &article);

private:
    void readSegments();
    /// Sorted postings, until the next ones are asked for.
    using Postings = std::span<const Posting>;

    /// Those of a segment that are looked for, at least as far as they lie in documents of wanted articles.
    using Search = std::function<Postings(const Segment &segment, const Wanted &wanted)>;

    Matches matchesOf(const Search &search, const Wanted &wanted);
    void addMatches(const Segment &segment, Postings postings, const Wanted &wanted);
    bool isWanted(const DocumentRecord &document, const Wanted &wanted) const;
    Postings postingsIn(const Segment &segment, const IndexPattern &pattern, const Wanted &wanted);
    Postings postingsOfLetters(const Segment &segment, const QList<IndexPattern::Part> &letters);
    Postings read(const QByteArray &postings, const Segment &segment, const Wanted &wanted);
    QByteArray postingsOf(const Segment &segment, const IndexPattern::Part &part);

    IndexFile m_file;
    bool m_isOpen = false;
    qint64 m_dataVersion = -1; ///< of the file when the segments were read
    IndexState m_state;
    QList<Segment> m_segments;
    std::vector<std::optional<int>> m_days;
    double m_meanLength = 1;
    // What Postings show.
    std::vector<Posting> m_read;
    std::vector<Posting> m_found;
    std::vector<IndexMatch> m_matches; ///< what Matches show
    std::optional<Statement> m_postings;
    std::optional<Statement> m_postingRange;
    std::optional<Statement> m_length;
};

}
