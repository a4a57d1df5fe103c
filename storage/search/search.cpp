// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "search.h"

#include "articleranking.h"
#include "indexreader.h"
#include "searchsql.h"
#include "snippet.h"
#include "storage/database.h"
#include "storage/packedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{
using Kind = SearchHit::Kind;

// Of one article, when not all hits are asked for.
constexpr int mostInArticle = 3;
}

Search::Search(Database &library, IndexReader *index, const SearchExpression &expression)
    : m_library(library)
    , m_index(index)
    , m_expression(expression)
    , m_demands(library, expression)
    , m_scan(library, m_demands)
{
}

QList<SearchHit> Search::hits(int limit)
{
    if (m_expression.isEmpty()) {
        return {};
    }
    findEntities();
    findInMissing(limit);
    findInIndexed(limit);
    std::ranges::stable_sort(m_hits, std::greater(), &SearchHit::score);
    m_hits = m_hits.mid(0, limit);
    readParagraphs();
    markSnippets();
    return m_hits;
}

// Names are no articles, so they pass no filter.
void Search::findEntities()
{
    const SearchTerms &terms = m_demands.terms;
    if (terms.isEmpty() || !m_demands.filters.isEmpty()) {
        return;
    }
    Statement entities(m_library, SearchSql::entities(terms.terms().size()));
    Statement names(m_library,
        u"SELECT text FROM entity_name WHERE entity = ? "
        "ORDER BY CASE use WHEN 'name' THEN 0 ELSE 1 END, ordinal"_s);
    entities.run(SearchSql::values(terms.terms()));
    while (entities.next()) {
        SearchHit hit;
        hit.kind = Kind::Entity;
        hit.target = entities.text(0);
        names.run(hit.target);
        SearchTerms::Bits found = 0;
        bool hasExcluded = false;
        double best = 0;
        while (names.next()) {
            const QString name = names.text(0);
            hasExcluded = hasExcluded || m_demands.excluded.placeIn(name);
            const std::optional<SearchTerms::Place> place = terms.placeInName(name);
            const double score = place ? ArticleScan::scoreOf(hit.kind, place->terms, terms) : 0;
            found |= place ? place->terms : 0;
            if (score > best) {
                best = score;
                hit.start = place->span.start;
                hit.end = place->span.end;
                setSnippet(hit, name, place->span);
            }
        }
        hit.score = best;
        if (found == terms.all() && !hasExcluded) {
            m_hits += hit;
        }
    }
}

void Search::findInMissing(int limit)
{
    using SearchSql::Missing;
    const bool isComplete = m_index && m_index->state().isComplete;
    const Missing missing = !m_index ? Missing::All : isComplete ? Missing::Changed : Missing::Later;
    const QList<SearchTerms::Term> &terms = m_demands.terms.terms();
    Statement articles(m_library, SearchSql::articles(terms.size(), missing));
    switch (missing) {
    case Missing::All:
        articles.run(SearchSql::values(terms));
        break;
    case Missing::Later:
        articles.run(SearchSql::values(terms), m_index->state().builtUpTo, m_index->state().number);
        break;
    case Missing::Changed:
        articles.run(SearchSql::values(terms), m_index->state().number);
        break;
    }
    const qsizetype before = m_hits.size();
    while ((limit < 0 || m_hits.size() - before < limit) && articles.next()) {
        findIn(articles.text(0), limit);
    }
}

void Search::findInIndexed(int limit)
{
    if (!m_index) {
        return;
    }
    ArticleRanking ranking(*m_index, m_demands);
    const QSet<quint32> missing = missingNumbers();
    const qsizetype before = m_hits.size();
    while (limit < 0 || m_hits.size() - before < limit) {
        const std::optional<quint32> article = ranking.next();
        if (!article) {
            break;
        }
        const Id id = m_index->idOf(*article);
        if (!missing.contains(*article) && m_index->state().holds(id)) {
            findIn(id, limit);
        }
    }
}

// Articles that findInMissing() has looked through, as far as the index knows them.
QSet<quint32> Search::missingNumbers()
{
    QSet<quint32> numbers;
    Statement rows(m_library, u"SELECT DISTINCT article FROM search_change WHERE number > ?"_s);
    rows.run(m_index->state().number);
    while (rows.next()) {
        numbers += m_index->numberOf(rows.text(0));
    }
    return numbers;
}

void Search::findIn(const Id &article, int limit)
{
    m_hits += m_scan.hitsIn(article, limit < 0 ? limit : mostInArticle);
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
    Statement row(m_library, u"SELECT starts, text FROM article_text WHERE article = ?"_s);
    for (const auto &[article, hits] : hitsByArticle.asKeyValueRange()) {
        if (!row.run(article) || !row.next()) {
            return;
        }
        const ParagraphStarts starts(row.bytes(0));
        const QString text = row.text(1);
        for (SearchHit *hit : hits) {
            const QString paragraph = text.mid(starts.start(hit->paragraph), starts.length(hit->paragraph));
            const std::optional<SearchTerms::Place> place = m_demands.terms.placeIn(paragraph);
            if (hit->start == hit->end && place) {
                hit->start = place->span.start;
                hit->end = place->span.end;
            }
            setSnippet(*hit, paragraph, {hit->start, hit->end});
        }
    }
}

// Another name for a word, or its initial consonants, is the only place when the words themselves are not there.
void Search::markSnippets()
{
    for (SearchHit &hit : m_hits) {
        hit.marks = m_demands.terms.placesIn(hit.snippet);
        if (hit.marks.isEmpty() && hit.snippetStart < hit.snippetEnd) {
            hit.marks = {{hit.snippetStart, hit.snippetEnd}};
        }
    }
}

}
