// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "search.h"

#include "database.h"
#include "packedtext.h"
#include "searchsql.h"
#include "snippet.h"
#include "statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
using Kind = SearchHit::Kind;

double weightOf(Kind kind)
{
    switch (kind) {
    case Kind::Title:
        return 8;
    case Kind::Entity:
        return 7;
    case Kind::Tag:
        return 5;
    case Kind::Note:
        return 4;
    case Kind::Quote:
        return 3;
    case Kind::Text:
        break;
    }
    return 2;
}

void setSnippet(SearchHit &hit, QStringView text, Span span)
{
    const Snippet snippet = snippetAround(text, span);
    hit.snippet = snippet.text;
    hit.snippetStart = snippet.hit.start;
    hit.snippetEnd = snippet.hit.end;
}
}

Search::Search(Database &database, const QString &query) : m_database(database), m_terms(query)
{
}

QList<SearchHit> Search::hits(int limit)
{
    if (m_terms.isEmpty()) {
        return {};
    }
    findEntities();
    Statement articles(m_database, SearchSql::articles(m_terms.terms().size()));
    articles.run(SearchSql::values(m_terms.terms()));
    while (articles.next()) {
        findInArticle(articles.text(0), articles.text(1));
    }
    std::ranges::stable_sort(m_hits, std::greater(), &SearchHit::score);
    m_hits = m_hits.mid(0, limit);
    readParagraphs();
    return m_hits;
}

void Search::findEntities()
{
    Statement entities(m_database, SearchSql::entities(m_terms.terms().size()));
    Statement names(m_database,
        u"SELECT text FROM entity_name WHERE entity = ? "
        "ORDER BY CASE use WHEN 'name' THEN 0 ELSE 1 END, ordinal"_s);
    entities.run(SearchSql::values(m_terms.terms()));
    while (entities.next()) {
        SearchHit hit;
        hit.kind = Kind::Entity;
        hit.target = entities.text(0);
        names.run(hit.target);
        std::optional<SearchTerms::Place> best;
        while (names.next()) {
            const std::optional<SearchTerms::Place> place = m_terms.placeInName(names.text(0));
            if (place && (!best || place->terms > best->terms)) {
                best = place;
                hit.start = place->span.start;
                hit.end = place->span.end;
                setSnippet(hit, names.text(0), place->span);
            }
        }
        add(hit, best ? best->terms : 0);
    }
}

void Search::findInArticle(const Id &article, const QString &title)
{
    SearchHit base;
    base.article = article;
    base.articleTitle = title;
    if (const std::optional<SearchTerms::Place> place = m_terms.placeInName(title)) {
        SearchHit hit = base;
        hit.kind = Kind::Title;
        hit.start = place->span.start;
        hit.end = place->span.end;
        setSnippet(hit, title, place->span);
        add(hit, place->terms);
    }
    findInText(base);
    findInTags(base);
    findInHighlights(base);
}

void Search::findInText(const SearchHit &base)
{
    TextPlaces places;
    findMentions(base.article, places);
    findInFoldedText(base.article, places);
    for (auto [paragraph, place] : places.asKeyValueRange()) {
        SearchHit hit = base;
        hit.kind = Kind::Text;
        hit.paragraph = paragraph;
        hit.start = place.span.start;
        hit.end = place.span.end;
        add(hit, place.terms.size());
    }
}

void Search::findMentions(const Id &article, TextPlaces &places)
{
    Statement mentions(m_database, SearchSql::mentions());
    for (qsizetype i = 0; i < m_terms.terms().size(); ++i) {
        const SearchTerms::Term &term = m_terms.terms().at(i);
        mentions.run(term.folded, term.initials, article);
        while (mentions.next()) {
            TextPlace &place = places[int(mentions.integer(0))];
            if (place.span.length() == 0) {
                place.span = {int(mentions.integer(1)), int(mentions.integer(2))};
            }
            place.terms.insert(i);
        }
    }
}

void Search::findInFoldedText(const Id &article, TextPlaces &places)
{
    Statement row(m_database, u"SELECT folded FROM article_text WHERE article = ?"_s);
    if (!row.run(article) || !row.next()) {
        return;
    }
    const QString text = row.text(0);
    int paragraph = 0;
    for (QStringView folded : QStringView(text).tokenize(u'\n')) {
        for (qsizetype i = 0; i < m_terms.terms().size(); ++i) {
            if (folded.contains(m_terms.terms().at(i).folded)) {
                // The words themselves are a better place than another name for them.
                places[paragraph].span = {};
                places[paragraph].terms.insert(i);
            }
        }
        ++paragraph;
    }
}

void Search::findInTags(const SearchHit &base)
{
    Statement tags(m_database, uR"(
        SELECT '', tag FROM article_tag WHERE article = ?
        UNION ALL
        SELECT highlight.id, tag FROM highlight_tag JOIN highlight ON highlight.id = highlight
            WHERE article = ? AND trashed IS NULL)"_s);
    tags.run(base.article, base.article);
    while (tags.next()) {
        SearchHit hit = base;
        hit.kind = Kind::Tag;
        hit.target = tags.text(0);
        addWhole(hit, tags.text(1));
    }
}

void Search::findInHighlights(const SearchHit &base)
{
    Statement rows(m_database,
        u"SELECT id, note, quote, start_paragraph, start_offset, state FROM highlight "
        "WHERE article = ? AND trashed IS NULL ORDER BY start_paragraph, start_offset"_s);
    rows.run(base.article);
    while (rows.next()) {
        SearchHit hit = base;
        hit.target = rows.text(0);
        hit.kind = Kind::Note;
        addWhole(hit, rows.text(1));
        hit.kind = Kind::Quote;
        const TextPosition start{int(rows.integer(3)), int(rows.integer(4))};
        addQuote(hit, {start, start}, anchorStateFromName(rows.text(5)).value_or(AnchorState::Orphan), rows.text(2));
    }
}

void Search::addWhole(SearchHit hit, const QString &text)
{
    if (const std::optional<SearchTerms::Place> place = m_terms.placeIn(text)) {
        hit.start = place->span.start;
        hit.end = place->span.end;
        setSnippet(hit, text, place->span);
        add(hit, place->terms);
    }
}

// A quote's hit stands in the paragraph, except that of an orphan, which stands nowhere but in the quote.
void Search::addQuote(SearchHit hit, TextRange range, AnchorState state, const QString &quote)
{
    const std::optional<SearchTerms::Place> place = m_terms.placeIn(quote);
    if (!place) {
        return;
    }
    setSnippet(hit, quote, place->span);
    int shift = 0;
    if (state != AnchorState::Orphan) {
        const QStringView before = QStringView(quote).first(place->span.start);
        const int lines = int(before.count(u'\n'));
        hit.paragraph = range.start.paragraph + lines;
        shift = lines == 0 ? range.start.offset : -int(before.lastIndexOf(u'\n')) - 1;
    }
    hit.start = place->span.start + shift;
    hit.end = place->span.end + shift;
    add(hit, place->terms);
}

void Search::add(SearchHit hit, qsizetype terms)
{
    hit.score = weightOf(hit.kind) + double(terms) / double(m_terms.terms().size());
    m_hits += hit;
}

// Only the texts of the hits that are shown are read, each once.
void Search::readParagraphs()
{
    QMap<Id, QList<SearchHit *>> hitsByArticle;
    for (SearchHit &hit : m_hits) {
        if (hit.kind == Kind::Text) {
            hitsByArticle[hit.article] += &hit;
        }
    }
    Statement row(m_database, u"SELECT starts, text FROM article_text WHERE article = ?"_s);
    for (const auto &[article, hits] : hitsByArticle.asKeyValueRange()) {
        if (!row.run(article) || !row.next()) {
            return;
        }
        const ParagraphStarts starts(row.bytes(0));
        const QString text = row.text(1);
        for (SearchHit *hit : hits) {
            const QString paragraph = text.mid(starts.start(hit->paragraph), starts.length(hit->paragraph));
            const std::optional<SearchTerms::Place> place = m_terms.placeIn(paragraph);
            if (hit->start == hit->end && place) {
                hit->start = place->span.start;
                hit->end = place->span.end;
            }
            setSnippet(*hit, paragraph, {hit->start, hit->end});
        }
    }
}

}
