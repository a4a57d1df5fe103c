// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articlefinder.h"

#include "core/segmentation.h"
#include "core/textsearch.h"
#include "repoint.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace Mitjul
{

/// The text of an article in pieces, each folded when it is first searched. A paragraph is a piece; a very long one is
/// several, so that its first match is told before all of it is folded.
class SearchableArticle
{
public:
    explicit SearchableArticle(const QList<Paragraph> &paragraphs) : m_paragraphs(paragraphs)
    {
        for (int paragraph = 0; paragraph < paragraphs.size(); ++paragraph) {
            const QString &text = paragraphs.at(paragraph).text;
            int start = 0;
            do {
                const int end = pieceEnd(text, start);
                m_pieces.push_back({paragraph, {start, end}, {}});
                start = end;
            } while (start < text.size());
        }
    }

    int size() const
    {
        return int(m_pieces.size());
    }
    /// The piece that a place is in.
    int pieceAt(const TextPosition &place) const
    {
        const auto after = std::ranges::upper_bound(m_pieces, place, {}, [](const Piece &piece) {
            return TextPosition{piece.paragraph, piece.span.start};
        });
        return std::max(0, int(after - m_pieces.begin()) - 1);
    }
    /// The matches that start in a piece, in order.
    QList<TextRange> hitsIn(int index, const SearchQuery &query)
    {
        Piece &piece = m_pieces.at(std::size_t(index));
        if (!piece.folded) {
            const QString &text = m_paragraphs.at(piece.paragraph).text;
            piece.folded.emplace(QStringView(text).mid(piece.span.start, piece.span.length() + longestMatch));
        }
        QList<TextRange> hits;
        for (const Span hit : piece.folded->find(query)) {
            const int start = piece.span.start + hit.start;
            if (start < piece.span.end) {
                hits.append(TextRange{{piece.paragraph, start}, {piece.paragraph, piece.span.start + hit.end}});
            }
        }
        return hits;
    }

private:
    struct Piece {
        int paragraph;
        Span span; ///< a match may reach beyond it
        std::optional<SearchableText> folded;
    };
    static constexpr int pieceLength = 1 << 16;
    static constexpr int longestMatch = 1 << 12; ///< beyond a piece; UTF-16 units

    // Where no character is split.
    static int pieceEnd(const QString &text, int start)
    {
        const auto size = int(text.size());
        if (size - start <= 2 * pieceLength) {
            return size;
        }
        const int end = start + graphemeBoundaryBefore(QStringView(text).mid(start, 2 * pieceLength), pieceLength);
        return end > start ? end : start + pieceLength;
    }

    const QList<Paragraph> m_paragraphs;
    std::vector<Piece> m_pieces;
};

namespace
{

// A match never overlaps the one before, as within a paragraph.
void append(QList<TextRange> &all, const QList<TextRange> &hits)
{
    for (const TextRange &hit : hits) {
        if (all.isEmpty() || hit.start >= all.constLast().end) {
            all.append(hit);
        }
    }
}

/// Searches from a place to the end, then from the beginning to that place. first is called once, with the first match.
/// All matches in order; nothing when isOutdated says to give up.
std::optional<QList<TextRange>> findAll(SearchableArticle &text, const SearchQuery &query, TextPosition origin,
    const std::function<bool()> &isOutdated, const std::function<void(const TextRange &)> &first)
{
    QList<TextRange> after;
    QList<TextRange> before;
    bool hasFirst = false;
    const int start = text.pieceAt(origin);
    for (int i = 0; i < text.size(); ++i) {
        if (isOutdated()) {
            return {};
        }
        const int piece = (start + i) % text.size();
        const QList<TextRange> hits = text.hitsIn(piece, query);
        append(piece >= start ? after : before, hits);
        const auto next = std::ranges::find_if(hits, [&](const TextRange &hit) {
            return piece != start || hit.start >= origin;
        });
        if (!hasFirst && next != hits.end()) {
            hasFirst = true;
            first(*next);
        }
    }
    append(before, after);
    return before;
}

}

ArticleFinder::ArticleFinder(QObject *parent) : QObject(parent), m_newest(std::make_shared<std::atomic<int>>(0))
{
    m_thread.setMaxThreadCount(1);
    connect(this, &ArticleFinder::hitsChanged, this, &ArticleFinder::statusChanged);
    connect(this, &ArticleFinder::currentChanged, this, &ArticleFinder::statusChanged);
}

ArticleFinder::~ArticleFinder()
{
    cancel();
    m_thread.waitForDone();
}

ReadingDocument *ArticleFinder::document() const
{
    return m_document;
}

void ArticleFinder::setDocument(ReadingDocument *document)
{
    if (!repoint(m_document, document, this)) {
        return;
    }
    if (document) {
        connect(document, &ReadingDocument::articleChanged, this, &ArticleFinder::articleChanged);
    }
    articleChanged();
    Q_EMIT documentChanged();
}

void ArticleFinder::articleChanged()
{
    m_text.reset();
    if (m_isActive) {
        search();
    }
}

bool ArticleFinder::isActive() const
{
    return m_isActive;
}

QString ArticleFinder::query() const
{
    return m_query;
}

int ArticleFinder::count() const
{
    return int(m_hits.size());
}

int ArticleFinder::current() const
{
    return m_isSearching ? 0 : int(m_current) + 1;
}

QString ArticleFinder::status() const
{
    if (!m_isActive || m_query.isEmpty()) {
        return {};
    }
    if (m_isSearching) {
        return u"…"_s;
    }
    if (m_hits.isEmpty()) {
        return tr("No match");
    }
    //: Finding in an article: which match of how many
    return tr("%1 / %2").arg(current()).arg(count());
}

void ArticleFinder::start(const TextPosition &origin)
{
    m_origin = origin;
    if (!m_isActive) {
        m_isActive = true;
        Q_EMIT activeChanged();
        search();
    }
}

void ArticleFinder::stop()
{
    if (!m_isActive) {
        return;
    }
    cancel();
    m_isActive = false;
    m_text.reset();
    setHits({}, -1);
    Q_EMIT activeChanged();
}

void ArticleFinder::find(const QString &query, bool isComposed)
{
    if (query == m_query && isComposed == m_isComposed) {
        return;
    }
    m_query = query;
    m_isComposed = isComposed;
    Q_EMIT queryChanged();
    if (m_isActive) {
        search();
    }
}

void ArticleFinder::cancel()
{
    ++*m_newest;
    m_isSearching = false;
}

// An empty query folds the text, so that it is ready when the first key comes.
void ArticleFinder::search()
{
    cancel();
    if (!m_document) {
        setHits({}, -1);
        return;
    }
    if (!m_text) {
        m_text = std::make_shared<SearchableArticle>(m_document->article().paragraphs);
    }
    m_isSearching = !m_query.isEmpty();
    if (!m_isSearching) {
        setHits({}, -1);
    }
    const int number = m_newest->load();
    m_thread.start([this, number, newest = m_newest, text = m_text, query = SearchQuery(m_query, m_isComposed),
                       origin = m_origin] {
        const auto isOutdated = [&] {
            return newest->load() != number;
        };
        // Told in the finder's own thread, unless another search has begun by then.
        const auto tell = [this, number](const auto &what) {
            QMetaObject::invokeMethod(this, [this, number, what] {
                if (m_newest->load() == number && m_isSearching) {
                    what();
                }
            });
        };
        const auto all = findAll(*text, query, origin, isOutdated, [&](const TextRange &hit) {
            tell([this, hit] {
                showFirst(hit);
            });
        });
        if (all) {
            tell([this, hits = *all] {
                finish(hits);
            });
        }
    });
    Q_EMIT statusChanged();
}

void ArticleFinder::showFirst(const TextRange &hit)
{
    setHits({hit}, 0);
    Q_EMIT shown(hit.start.paragraph, hit.start.offset);
}

void ArticleFinder::finish(const QList<TextRange> &hits)
{
    m_isSearching = false;
    const auto next = std::ranges::lower_bound(hits, m_origin, {}, &TextRange::start);
    setHits(hits, hits.isEmpty() ? -1 : (next == hits.end() ? 0 : next - hits.begin()));
}

void ArticleFinder::setHits(const QList<TextRange> &hits, qsizetype current)
{
    if (m_hits.isEmpty() && hits.isEmpty()) {
        Q_EMIT statusChanged();
        return;
    }
    m_hits = hits;
    m_current = current;
    Q_EMIT hitsChanged();
    Q_EMIT currentChanged();
}

void ArticleFinder::next()
{
    moveTo(m_current + 1);
}

void ArticleFinder::previous()
{
    moveTo(m_current - 1);
}

// Past the last comes the first.
void ArticleFinder::moveTo(qsizetype index)
{
    if (m_isSearching || m_hits.isEmpty()) {
        return;
    }
    m_current = (index + m_hits.size()) % m_hits.size();
    m_origin = currentHit().start;
    Q_EMIT currentChanged();
    Q_EMIT shown(m_origin.paragraph, m_origin.offset);
}

QList<TextRange> ArticleFinder::hitsIn(const TextRange &range) const
{
    const auto first = std::ranges::upper_bound(m_hits, range.start, {}, &TextRange::end);
    const auto last = std::ranges::lower_bound(m_hits, range.end, {}, &TextRange::start);
    return first < last ? QList<TextRange>(first, last) : QList<TextRange>();
}

const QList<TextRange> &ArticleFinder::hits() const
{
    return m_hits;
}

TextRange ArticleFinder::currentHit() const
{
    return m_current < 0 ? TextRange{} : m_hits.at(m_current);
}

}
