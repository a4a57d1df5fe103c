// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "textchanges.h"

#include "joinedtext.h"
#include "reanchoring/textdiff.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Mitjul
{

namespace
{
using Kind = TextChange::Kind;

/// A word with the spaces behind it, or a line feed.
struct Token {
    int start = 0;
    int wordEnd = 0;
    int end = 0;
};

struct Pair {
    int before = 0; ///< which token
    int after = 0;
};

bool isSpace(QChar c)
{
    return c.isSpace() && c != u'\n';
}

std::vector<Token> tokensOf(QStringView text)
{
    std::vector<Token> tokens;
    const auto size = int(text.size());
    for (int i = 0; i < size;) {
        Token token{i, i, i};
        if (text.at(i) == u'\n') {
            token.wordEnd = i + 1;
            token.end = i + 1;
        } else {
            while (token.wordEnd < size && !text.at(token.wordEnd).isSpace()) {
                ++token.wordEnd;
            }
            token.end = token.wordEnd;
            while (token.end < size && isSpace(text.at(token.end))) {
                ++token.end;
            }
        }
        i = token.end;
        tokens.push_back(token);
    }
    return tokens;
}

/// The most pairs that follow one another in both texts: a longest increasing subsequence, as in patience sorting.
std::vector<Pair> inOrder(const std::vector<Pair> &pairs)
{
    std::vector<int> ends; ///< for each length the pair with which the best sequence of it ends
    std::vector<int> previous(pairs.size(), -1);
    for (int i = 0; i < int(pairs.size()); ++i) {
        const auto place = std::ranges::lower_bound(ends, pairs[std::size_t(i)].after, {}, [&pairs](int end) {
            return pairs[std::size_t(end)].after;
        });
        if (place != ends.begin()) {
            previous[std::size_t(i)] = *(place - 1);
        }
        if (place == ends.end()) {
            ends.push_back(i);
        } else {
            *place = i;
        }
    }
    std::vector<Pair> sequence;
    for (int i = ends.empty() ? -1 : ends.back(); i >= 0; i = previous[std::size_t(i)]) {
        sequence.push_back(pairs[std::size_t(i)]);
    }
    std::ranges::reverse(sequence);
    return sequence;
}

/// Writes the pieces down, paragraph by paragraph.
class Writer
{
public:
    Writer(QStringView before, QStringView after)
        : m_before(before), m_after(after), m_old(tokensOf(before)), m_new(tokensOf(after))
    {
    }

    QList<ChangedParagraph> write()
    {
        int old = 0;
        int fresh = 0;
        for (const Pair &pair : inOrder(pairs())) {
            writeChange(old, pair.before, fresh, pair.after);
            put(Kind::Kept, m_after, m_new[std::size_t(pair.after)]);
            old = pair.before + 1;
            fresh = pair.after + 1;
        }
        writeChange(old, int(m_old.size()), fresh, int(m_new.size()));
        endParagraph();
        return m_paragraphs;
    }

private:
    std::vector<Pair> pairs() const
    {
        QHash<int, int> starts;
        starts.reserve(qsizetype(m_new.size()));
        for (int i = 0; i < int(m_new.size()); ++i) {
            starts.insert(m_new[std::size_t(i)].start, i);
        }
        const QList<int> kept = unitsKept(m_before, m_after);
        std::vector<Pair> pairs;
        for (int i = 0; i < int(m_old.size()); ++i) {
            const Token &token = m_old[std::size_t(i)];
            const int there = token.wordEnd > token.start ? starts.value(kept.at(token.start), -1) : -1;
            if (there >= 0 && wordOf(m_after, m_new[std::size_t(there)]) == wordOf(m_before, token)) {
                pairs.push_back({i, there});
            }
        }
        return pairs;
    }

    static QStringView wordOf(QStringView text, const Token &token)
    {
        return text.sliced(token.start, token.wordEnd - token.start);
    }

    // What was put in the place of a paragraph's end stands beside it; only then come the paragraphs that are gone.
    void writeChange(int oldStart, int oldEnd, int newStart, int newEnd)
    {
        const int oldBreak = firstBreak(m_before, m_old, oldStart, oldEnd);
        const int newBreak = firstBreak(m_after, m_new, newStart, newEnd);
        put(Kind::Removed, oldStart, oldBreak);
        put(Kind::Added, newStart, newBreak);
        put(Kind::Removed, oldBreak, oldEnd);
        put(Kind::Added, newBreak, newEnd);
    }

    static int firstBreak(QStringView text, const std::vector<Token> &tokens, int start, int end)
    {
        while (start < end && text.at(tokens[std::size_t(start)].start) != u'\n') {
            ++start;
        }
        return start;
    }

    void put(Kind kind, int start, int end)
    {
        for (int i = start; i < end; ++i) {
            kind == Kind::Added ? put(kind, m_after, m_new[std::size_t(i)])
                                : put(kind, m_before, m_old[std::size_t(i)]);
        }
    }

    void put(Kind kind, QStringView text, const Token &token)
    {
        if (text.at(token.start) == u'\n') {
            endParagraph();
            return;
        }
        const QStringView words = text.sliced(token.start, token.end - token.start);
        if (!m_pieces.isEmpty() && !m_pieces.constLast().text.back().isSpace()) {
            m_pieces.last().text += u' '; // the last word of a paragraph in one text, not in the other
        }
        if (!m_pieces.isEmpty() && m_pieces.constLast().kind == kind) {
            m_pieces.last().text += words;
        } else {
            m_pieces.append({kind, words.toString()});
        }
    }

    void endParagraph()
    {
        if (!m_pieces.isEmpty()) {
            m_paragraphs.append({m_pieces});
            m_pieces.clear();
        }
    }

    QStringView m_before;
    QStringView m_after;
    std::vector<Token> m_old;
    std::vector<Token> m_new;
    QList<TextChange> m_pieces;
    QList<ChangedParagraph> m_paragraphs;
};
}

bool ChangedParagraph::isChanged() const
{
    return std::ranges::any_of(pieces, [](const TextChange &piece) {
        return piece.kind != Kind::Kept;
    });
}

QList<ChangedParagraph> textChanges(const QList<Paragraph> &before, const QList<Paragraph> &after)
{
    const JoinedText earlier(before);
    const JoinedText later(after);
    return Writer(earlier.text(), later.text()).write();
}

int placesChanged(const QList<ChangedParagraph> &changes)
{
    int places = 0;
    for (const ChangedParagraph &paragraph : changes) {
        bool wasKept = true;
        for (const TextChange &piece : paragraph.pieces) {
            places += wasKept && piece.kind != Kind::Kept ? 1 : 0;
            wasKept = piece.kind == Kind::Kept;
        }
    }
    return places;
}

}
