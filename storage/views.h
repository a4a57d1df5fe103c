// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "core/entity.h"
#include "core/highlight.h"
#include "core/segmentation.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Mitjul
{

/// Where someone stopped reading.
struct ReadingPosition {
    TextPosition position; ///< the first character of the topmost line
    double progress = 0; ///< 0…1, the furthest that was read

    bool operator==(const ReadingPosition &) const = default;
};

/// What a list shows of an article, without its text.
struct ArticleRow {
    Id id;
    QString title;
    QString deck; ///< the first deck, or the start of the text
    QString byline;
    QString publisher;
    QString published; ///< RFC 3339 or a part of it
    qint64 added = 0; ///< UTC ms
    qint64 opened = 0; ///< UTC ms; 0 when never
    int characters = 0;
    int highlights = 0;
    QList<double> highlightPlaces; ///< 0…1 along the text, for the ticks under the title
    QStringList tags;
    ReadingPosition reading;
};

/// How an article is called.
struct ArticleName {
    Id id;
    QString title;
    bool isMarked = false; ///< has highlights
};

/// What the articles can be filtered by.
struct ArticleFacets {
    QStringList tags;
    QStringList publishers;
};

struct ArticleQuery {
    enum class Order { Newest, Oldest, Title, Publisher, RecentlyOpened };

    Id id; ///< only this one
    Order order = Order::Newest;
    bool onlyUnread = false; ///< progress is 0
    QString tag;
    QString publisher;
    Id entity; ///< articles that mention it
    int offset = 0;
    int limit = -1; ///< all
};

struct HighlightQuery {
    enum class Order { Place, Newest, Oldest };

    Id id; ///< only this one
    Id article;
    Id entity;
    QString tag;
    std::optional<HighlightColor> color;
    bool onlyUncertain = false; ///< state is Changed or Orphan
    Order order = Order::Place; ///< by article, then by place in it
    int offset = 0;
    int limit = -1;
};

/// Something thrown away, and still there.
struct TrashRow {
    enum class Kind { Article, Highlight };

    Kind kind = Kind::Highlight;
    Id id;
    QString text; ///< the title or the quote
    QString articleTitle;
    qint64 trashed = 0; ///< UTC ms
};

struct EntityQuery {
    QString text; ///< part of a name or alias, folded, or its 초성; empty for all
    Id article; ///< only those that it mentions
    std::optional<EntityKind> kind;
};

struct EntityRow {
    Entity entity;
    int mentions = 0;
    int articles = 0;
    int highlights = 0;
};

/// A mention with what stands around it.
struct MentionRow {
    Id article;
    QString articleTitle;
    Mention mention;
    QString snippet; ///< the sentence, or what fits of it
    int snippetStart = 0; ///< where the name stands in the snippet, UTF-16 units
    int snippetEnd = 0;

    bool operator==(const MentionRow &) const = default;
};

struct RelatedEntity {
    Entity entity;
    int sharedArticles = 0;
};

/// One result of a search. Offsets are UTF-16 units; start and end are within the paragraph's text.
struct SearchHit {
    enum class Kind { Title, Text, Note, Quote, Entity, Tag };

    Kind kind = Kind::Text;
    Id article; ///< empty for an entity
    QString articleTitle;
    Id target; ///< the highlight or the entity
    int paragraph = -1; ///< -1 for a title, note, tag or entity
    int start = 0;
    int end = 0;
    QString snippet;
    int snippetStart = 0; ///< where the hit stands in the snippet
    int snippetEnd = 0;
    QList<Span> marks; ///< every place in the snippet that the query's words stand in, in order, never overlapping
    double score = 0; ///< higher is better
};

/// How the search index stands.
struct SearchIndexStatus {
    bool isUpToDate = false; ///< it holds all of the library
    qint64 bytes = 0; ///< on the disk

    bool operator==(const SearchIndexStatus &) const = default;
};

}
