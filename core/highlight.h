// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "article.h"
#include "textrange.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Mitjul
{

/// The six colours of EPUB Annotations 1.0: labels, not RGB values. The names are stored and exported.
enum class HighlightColor { Yellow, Green, Blue, Pink, Purple, Orange };
/// The four styles of EPUB Annotations 1.0. The names are stored and exported.
enum class HighlightStyle { Solid, Underline, Strikethrough, Outline };
/// How sure Mitjul is that a highlight stands where the reader made it.
enum class AnchorState {
    Exact, ///< the text has not changed
    Shifted, ///< the same words, in a new place
    Changed, ///< similar words: the reader should confirm
    Orphan, ///< not found: kept with its quote and note, never deleted
};

QString highlightColorName(HighlightColor color);
std::optional<HighlightColor> highlightColorFromName(QStringView name);
QString highlightStyleName(HighlightStyle style);
/// Also understands "highlight" for Solid.
std::optional<HighlightStyle> highlightStyleFromName(QStringView name);
QString anchorStateName(AnchorState state);
std::optional<AnchorState> anchorStateFromName(QStringView name);

/// What a highlight remembers of its place, so that it is found again in a changed text.
struct Anchor {
    TextRange range;
    QString quote; ///< the marked text; paragraphs joined by a line feed
    QString prefix; ///< up to 32 code points before, cut at a grapheme
    QString suffix; ///< up to 32 code points after, cut at a grapheme
    QByteArray paragraphHash; ///< paragraphHashOf() the paragraph that the range starts in
    AnchorState state = AnchorState::Exact;

    bool operator==(const Anchor &) const = default;
};

/// A mark that a reader made. Its id never changes, whatever else does.
struct Highlight {
    Id id;
    Id article;
    Anchor anchor;
    HighlightColor color = HighlightColor::Yellow;
    HighlightStyle style = HighlightStyle::Solid;
    QString note;
    QStringList tags;
    QList<Id> entities;
    qint64 created = 0; ///< UTC ms
    qint64 modified = 0; ///< UTC ms

    bool operator==(const Highlight &) const = default;
};

}
