// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "highlightfeed.h"

#include "core/folding.h"
#include "storage/store.h"

#include <algorithm>

namespace Mitjul
{

namespace
{
QList<HighlightQuery> queriesFor(const HighlightFilter &filter)
{
    HighlightQuery query;
    query.article = filter.article;
    query.entity = filter.entity;
    query.tag = filter.tag;
    query.color = filter.color;
    query.order =
        filter.order == HighlightFilter::Order::Newest ? HighlightQuery::Order::Newest : HighlightQuery::Order::Place;
    QList<HighlightQuery> queries{query};
    queries.first().onlyUncertain = true;
    if (filter.order != HighlightFilter::Order::Color || filter.color) {
        queries.append(query);
        return queries;
    }
    for (const auto color : {HighlightColor::Yellow, HighlightColor::Green, HighlightColor::Blue, HighlightColor::Pink,
             HighlightColor::Purple, HighlightColor::Orange}) {
        query.color = color;
        queries.append(query);
    }
    return queries;
}
}

bool isUncertain(const Highlight &highlight)
{
    return highlight.anchor.state == AnchorState::Changed || highlight.anchor.state == AnchorState::Orphan;
}

HighlightFeed::HighlightFeed(Store &store, const HighlightFilter &filter)
    : m_store(store), m_foldedText(fold(filter.text)), m_queries(queriesFor(filter))
{
}

bool HighlightFeed::isAtEnd() const
{
    return m_queries.isEmpty();
}

Answer<Result<QList<Highlight>>> HighlightFeed::next(int count)
{
    return more({}, count);
}

QFuture<HighlightFeed::Page> HighlightFeed::more(QList<Highlight> found, int count)
{
    if (isAtEnd() || found.size() >= count) {
        return QtFuture::makeReadyValueFuture(Page(found));
    }
    HighlightQuery query = m_queries.first();
    query.limit = count;
    return m_store.highlights(query)
        .then(&m_store,
            [self = shared_from_this(), found, count](const Page &page) {
                return page ? self->more(found + self->taken(*page, count), count)
                            : QtFuture::makeReadyValueFuture(page);
            })
        .unwrap();
}

QList<Highlight> HighlightFeed::taken(const QList<Highlight> &page, int asked)
{
    QList<Highlight> wanted;
    std::ranges::copy_if(page, std::back_inserter(wanted), [this](const Highlight &highlight) {
        return isWanted(highlight);
    });
    if (page.size() < asked) {
        m_queries.removeFirst();
    } else {
        m_queries.first().offset += asked;
    }
    return wanted;
}

bool HighlightFeed::isWanted(const Highlight &highlight) const
{
    if (isUncertain(highlight) != m_queries.first().onlyUncertain) {
        return false;
    }
    const auto contains = [this](const QString &text) {
        return fold(text).contains(m_foldedText);
    };
    return m_foldedText.isEmpty() || contains(highlight.anchor.quote) || contains(highlight.note)
        || std::ranges::any_of(highlight.tags, contains);
}

}
