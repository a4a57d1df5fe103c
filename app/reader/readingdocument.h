// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "core/textrange.h"
#include "highlightindex.h"

#include <QObject>
#include <QQmlEngine>
#include <QStringList>

#include <optional>

namespace Mitjul
{

/// What is read: one article and the highlights in it. Shares the article's text, never copies it.
class ReadingDocument : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Filled by ArticleController")
    Q_PROPERTY(QString title READ title NOTIFY articleChanged FINAL)

public:
    using QObject::QObject;

    /// Another article (another id) drops the highlights of the one before.
    void setArticle(const Article &article);
    const Article &article() const;
    QString title() const;

    /// Those of this article, in any order; orphans are kept but stand nowhere in the text.
    void setHighlights(const QList<Highlight> &highlights);
    const QList<Highlight> &highlights() const;
    /// Null when there is none with this id. Valid until highlightsChanged().
    const Highlight *highlight(const Id &id) const;
    /// All that cover the character at a position, by their starts.
    QList<Highlight> highlightsAt(TextPosition position) const;
    /// Those that share a character with range. Valid until highlightsChanged().
    QList<PlacedHighlight> highlightsIn(const TextRange &range) const;

    /// The mention that covers the character at a position; null when there is none. Valid until articleChanged().
    const Mention *mentionAt(TextPosition position) const;
    /// The mentions of one paragraph that begin in [start, end).
    QList<Mention> mentionsIn(int paragraph, int start, int end) const;
    /// The nearest highlight or mention that starts after a position (direction 1) or before it (−1), if any.
    std::optional<TextRange> targetFrom(TextPosition position, int direction) const;

    /// The text of a paragraph; empty outside the article.
    QStringView paragraph(int index) const;
    /// The text of a range; paragraphs joined by a line feed.
    QString text(const TextRange &range) const;
    /// Behind the last character.
    TextPosition end() const;
    /// The nearest position that exists.
    TextPosition clamped(TextPosition position) const;

Q_SIGNALS:
    void articleChanged();
    void highlightsChanged();

private:
    Article m_article;
    HighlightIndex m_index;
};

}
