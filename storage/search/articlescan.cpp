// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "articlescan.h"

#include "core/folding.h"
#include "indexeddocument.h"
#include "snippet.h"
#include "storage/database.h"

#include <QDateTime>

#include <algorithm>
#include <bit>

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
}

ArticleScan::ArticleScan(Database &library, const SearchDemands &demands)
    : m_demands(demands)
    , m_hasEntities(std::ranges::any_of(demands.termEntities,
          [](const QSet<Id> &entities) {
              return !entities.isEmpty();
          }))
    , m_row(library, u"SELECT title, publisher, published, added FROM article WHERE id = ? AND trashed IS NULL"_s)
    , m_folded(library, u"SELECT folded FROM article_text WHERE article = ?"_s)
    , m_mentions(library, uR"(SELECT paragraph, "start", "end", entity FROM mention WHERE article = ?
                              ORDER BY paragraph, "start")"_s)
    , m_tags(library, uR"(
          SELECT '', tag, folded FROM article_tag WHERE article = ?
          UNION ALL
          SELECT highlight.id, tag, folded FROM highlight_tag JOIN highlight ON highlight.id = highlight
              WHERE article = ? AND trashed IS NULL)"_s)
    , m_marks(library,
          u"SELECT id, note, quote, start_paragraph, start_offset, state FROM highlight "
          "WHERE article = ? AND trashed IS NULL ORDER BY start_paragraph, start_offset"_s)
{
}

double ArticleScan::scoreOf(Kind kind, SearchTerms::Bits found, const SearchTerms &terms)
{
    return weightOf(kind) + (terms.isEmpty() ? 0 : double(std::popcount(found)) / double(terms.terms().size()));
}

QList<SearchHit> ArticleScan::hitsIn(const Id &article, int limit)
{
    if (!begin(article) || !passesFilters()) {
        return {};
    }
    findInTitle();
    findInText(limit);
    findInTags();
    findInMarks(limit);
    return m_found == m_demands.terms.all() && !m_hasExcluded ? m_hits : QList<SearchHit>();
}

bool ArticleScan::begin(const Id &article)
{
    m_hits.clear();
    m_found = 0;
    m_hasExcluded = false;
    if (!m_row.run(article) || !m_row.next()) {
        return false;
    }
    m_base = {};
    m_base.article = article;
    m_base.articleTitle = m_row.text(0);
    m_publisher = m_row.text(1);
    const QString published = m_row.text(2);
    m_day =
        dayNumber(published.isEmpty() ? QDateTime::fromMSecsSinceEpoch(m_row.integer(3)).date().toString(Qt::ISODate)
                                      : published);
    return true;
}

bool ArticleScan::passesFilters()
{
    for (qsizetype i = 0; i < m_demands.filters.size(); ++i) {
        if (!passes(m_demands.filters.at(i), m_demands.filterEntities.at(i))) {
            return false;
        }
    }
    return true;
}

bool ArticleScan::passes(const SearchFilter &filter, const QSet<Id> &entities)
{
    switch (filter.kind) {
    case SearchFilter::Kind::Tag:
        return hasTag(fold(filter.value)) != filter.isExcluded;
    case SearchFilter::Kind::Entity:
        return mentionsOneOf(entities) != filter.isExcluded;
    case SearchFilter::Kind::Publisher:
        return fold(m_publisher).startsWith(fold(filter.value)) != filter.isExcluded;
    case SearchFilter::Kind::Before:
    case SearchFilter::Kind::After:
        return filter.holdsFor(m_day);
    case SearchFilter::Kind::Note:
        break;
    }
    bool hasNote = false;
    m_marks.run(m_base.article);
    while (m_marks.next()) {
        hasNote = hasNote || !m_marks.text(1).isEmpty();
    }
    return hasNote != filter.isExcluded;
}

bool ArticleScan::hasTag(const QString &value)
{
    bool hasTag = false;
    m_tags.run(m_base.article, m_base.article);
    while (m_tags.next()) {
        hasTag = hasTag || m_tags.text(2).startsWith(value);
    }
    return hasTag;
}

bool ArticleScan::mentionsOneOf(const QSet<Id> &entities)
{
    bool mentions = false;
    m_mentions.run(m_base.article);
    while (m_mentions.next()) {
        mentions = mentions || entities.contains(m_mentions.text(3));
    }
    return mentions;
}

// When nothing but filters is asked for, the title stands for the article.
void ArticleScan::findInTitle()
{
    SearchHit hit = m_base;
    hit.kind = Kind::Title;
    const QString &title = m_base.articleTitle;
    m_hasExcluded = m_hasExcluded || m_demands.excluded.placeIn(title).has_value();
    if (const std::optional<SearchTerms::Place> place = m_demands.terms.placeInName(title)) {
        hit.start = place->span.start;
        hit.end = place->span.end;
        setSnippet(hit, title, place->span);
        add(hit, place->terms);
    } else if (m_demands.terms.isEmpty()) {
        setSnippet(hit, title, {});
        add(hit, 0);
    }
}

void ArticleScan::findInText(int limit)
{
    TextPlaces places;
    findMentions(places);
    findInFoldedText(places);
    QList<std::pair<int, TextPlace>> found;
    for (auto [paragraph, place] : places.asKeyValueRange()) {
        found.append({paragraph, place});
        m_found |= place.terms;
    }
    if (limit >= 0) {
        std::ranges::stable_sort(found, std::greater(), [](const auto &place) {
            return std::popcount(place.second.terms);
        });
        found = found.first(std::min(found.size(), qsizetype(limit)));
    }
    for (const auto &[paragraph, place] : std::as_const(found)) {
        SearchHit hit = m_base;
        hit.kind = Kind::Text;
        hit.paragraph = paragraph;
        hit.start = place.span.start;
        hit.end = place.span.end;
        add(hit, place.terms);
    }
}

void ArticleScan::findMentions(TextPlaces &places)
{
    if (!m_hasEntities) {
        return;
    }
    m_mentions.run(m_base.article);
    while (m_mentions.next()) {
        const Id entity = m_mentions.text(3);
        for (qsizetype i = 0; i < m_demands.termEntities.size(); ++i) {
            if (!m_demands.termEntities.at(i).contains(entity)) {
                continue;
            }
            TextPlace &place = places[int(m_mentions.integer(0))];
            if (place.span.length() == 0) {
                place.span = {int(m_mentions.integer(1)), int(m_mentions.integer(2))};
            }
            place.terms |= SearchTerms::Bits(1) << i;
        }
    }
}

void ArticleScan::findInFoldedText(TextPlaces &places)
{
    if (!m_folded.run(m_base.article) || !m_folded.next()) {
        return;
    }
    const QString text = m_folded.text(0);
    int paragraph = 0;
    for (QStringView folded : QStringView(text).tokenize(u'\n')) {
        if (const SearchTerms::Bits terms = m_demands.terms.termsIn(folded)) {
            // The words themselves are a better place than another name for them.
            places[paragraph].span = {};
            places[paragraph].terms |= terms;
        }
        m_hasExcluded = m_hasExcluded || m_demands.excluded.termsIn(folded) != 0;
        ++paragraph;
    }
}

void ArticleScan::findInTags()
{
    m_tags.run(m_base.article, m_base.article);
    while (m_tags.next()) {
        SearchHit hit = m_base;
        hit.kind = Kind::Tag;
        hit.target = m_tags.text(0);
        addWhole(hit, m_tags.text(1));
    }
}

void ArticleScan::findInMarks(int limit)
{
    m_marks.run(m_base.article);
    int hits = 0;
    while (m_marks.next()) {
        const auto before = m_hits.size();
        SearchHit hit = m_base;
        hit.target = m_marks.text(0);
        hit.kind = Kind::Note;
        bool isHit = addWhole(hit, m_marks.text(1));
        hit.kind = Kind::Quote;
        const TextPosition start{int(m_marks.integer(3)), int(m_marks.integer(4))};
        isHit =
            addQuote(hit, start, anchorStateFromName(m_marks.text(5)).value_or(AnchorState::Orphan), m_marks.text(2))
            || isHit;
        if (isHit && limit >= 0 && ++hits > limit) {
            m_hits.resize(before);
        }
    }
}

// Whether the text has one of the terms.
bool ArticleScan::addWhole(SearchHit hit, const QString &text)
{
    m_hasExcluded = m_hasExcluded || m_demands.excluded.placeIn(text).has_value();
    const std::optional<SearchTerms::Place> place = m_demands.terms.placeIn(text);
    if (place) {
        hit.start = place->span.start;
        hit.end = place->span.end;
        setSnippet(hit, text, place->span);
        add(hit, place->terms);
    }
    return place.has_value();
}

// A quote's hit stands in the paragraph, except that of an orphan, which stands nowhere but in the quote.
bool ArticleScan::addQuote(SearchHit hit, TextPosition start, AnchorState state, const QString &quote)
{
    m_hasExcluded = m_hasExcluded || m_demands.excluded.placeIn(quote).has_value();
    const std::optional<SearchTerms::Place> place = m_demands.terms.placeIn(quote);
    if (!place) {
        return false;
    }
    setSnippet(hit, quote, place->span);
    int shift = 0;
    if (state != AnchorState::Orphan) {
        const QStringView before = QStringView(quote).first(place->span.start);
        const int lines = int(before.count(u'\n'));
        hit.paragraph = start.paragraph + lines;
        shift = lines == 0 ? start.offset : -int(before.lastIndexOf(u'\n')) - 1;
    }
    hit.start = place->span.start + shift;
    hit.end = place->span.end + shift;
    add(hit, place->terms);
    return true;
}

void ArticleScan::add(SearchHit hit, SearchTerms::Bits terms)
{
    m_found |= terms;
    hit.score = scoreOf(hit.kind, terms, m_demands.terms);
    m_hits += hit;
}

}
