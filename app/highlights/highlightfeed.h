// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/highlight.h"
#include "core/result.h"
#include "storage/answer.h"
#include "storage/views.h"

#include <QFuture>
#include <QList>

#include <memory>
#include <optional>

namespace Mitjul
{

class Store;

/// Which highlights a list shows, and in which order.
struct HighlightFilter {
    enum class Order { Place, Newest, Color };

    Order order = Order::Place;
    std::optional<HighlightColor> color;
    Id article;
    Id entity;
    QString tag;
    QString text; ///< part of the quote, the note or a tag, folded

    bool operator==(const HighlightFilter &) const = default;
};

/// Whether the reader should look at the place: its words have changed or are gone.
bool isUncertain(const Highlight &highlight);

/// Highlights page by page as the store gives them: first the uncertain ones, then all others.
class HighlightFeed : public std::enable_shared_from_this<HighlightFeed>
{
public:
    HighlightFeed(Store &store, const HighlightFilter &filter);

    bool isAtEnd() const;
    /// At least so many more, fewer only at the end. One question at a time.
    Answer<Result<QList<Highlight>>> next(int count);

private:
    using Page = Result<QList<Highlight>>;

    QFuture<Page> more(QList<Highlight> found, int count);
    QList<Highlight> taken(const QList<Highlight> &page, int asked);
    bool isWanted(const Highlight &highlight) const;

    Store &m_store;
    QString m_foldedText;
    QList<HighlightQuery> m_queries; ///< still to be read, the offset of the first one moving on
};

}
