// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "core/article.h"
#include "core/segmentation.h"
#include "core/textrange.h"

#include <QAccessible>
#include <QAccessibleObject>

namespace Mitjul
{

class ReadingSurface;

/// The page for assistive technology: one text, paragraphs joined by a line feed, offsets in UTF-16 units of all of it.
/// Makes strings only of what is asked for, never of the whole article.
class ReadingAccessibility
    : public QAccessibleObject
    , public QAccessibleTextInterface
{
public:
    /// Tells Qt that this speaks for every ReadingSurface. Does nothing the second time.
    static void install();
    /// Says that the caret or the selection has moved, when anyone listens.
    static void announce(ReadingSurface &surface, bool selectionChanged);

    /// Says that there is another text, with its beginning.
    static void announceArticle(ReadingSurface &surface);
    /// Says that attributes have changed: a highlight has come, gone or changed.
    static void announceMarks(ReadingSurface &surface);

    explicit ReadingAccessibility(ReadingSurface &surface);

    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text what) const override;
    void setText(QAccessible::Text what, const QString &text) override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QRect rect() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    int selectionCount() const override;
    void selection(int index, int *start, int *end) const override;
    void addSelection(int start, int end) override;
    void setSelection(int index, int start, int end) override;
    void removeSelection(int index) override;
    int cursorPosition() const override;
    void setCursorPosition(int offset) override;
    QString text(int start, int end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    /// Says which highlights the caret has come into: Qt's bridge to AT-SPI drops the attributes that would tell it.
    void announceHighlights();
    void readArticle() const;
    int offsetOf(TextPosition position) const;
    TextPosition positionOf(int offset) const;
    TextRange unitAt(TextPosition position, QAccessible::TextBoundaryType type) const;
    QString take(const TextRange &range, int *start, int *end) const;
    QPoint onScreen(QPointF point) const;

    ReadingSurface &m_surface;
    QString m_announced; ///< what was said of the highlights at the caret
    mutable QList<Paragraph> m_paragraphs; ///< shares the article's; tells when it is another
    mutable QList<int> m_starts; ///< where each paragraph begins
};

}
