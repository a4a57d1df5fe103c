// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readingaccessibility.h"

#include "readingattributes.h"
#include "readingsurface.h"

#include <QQuickWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Mitjul
{

namespace
{

// How much text around a place is looked at for its word or sentence. UTF-16 units.
constexpr int context = 2048;
// How far the next word or sentence is looked for.
constexpr int farthestNeighbour = 64;

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *surface = qobject_cast<ReadingSurface *>(object);
    return surface ? new ReadingAccessibility(*surface) : nullptr;
}

}

void ReadingAccessibility::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void ReadingAccessibility::announce(ReadingSurface &surface, bool selectionChanged)
{
    if (!QAccessible::isActive()) {
        return;
    }
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&surface);
    QAccessibleTextInterface *text = interface ? interface->textInterface() : nullptr;
    if (!text) {
        return;
    }
    if (selectionChanged) {
        int start = 0;
        int end = 0;
        text->selection(0, &start, &end);
        QAccessibleTextSelectionEvent event(&surface, start, end);
        event.setCursorPosition(text->cursorPosition());
        QAccessible::updateAccessibility(&event);
    } else {
        QAccessibleTextCursorEvent event(&surface, text->cursorPosition());
        QAccessible::updateAccessibility(&event);
    }
    static_cast<ReadingAccessibility *>(interface)->announceHighlights();
}

void ReadingAccessibility::announceHighlights()
{
    const QString words =
        m_surface.document() ? highlightsInWords(*m_surface.document(), m_surface.cursorPosition()) : QString();
    if (words != m_announced && !words.isEmpty()) {
        QAccessibleAnnouncementEvent event(&m_surface, words);
        QAccessible::updateAccessibility(&event);
    }
    m_announced = words;
}

void ReadingAccessibility::announceArticle(ReadingSurface &surface)
{
    if (!QAccessible::isActive() || !surface.document()) {
        return;
    }
    QAccessibleEvent renamed(&surface, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    // Who hears it asks for what they want to read: the text as a whole may be megabytes.
    const TextPosition end = std::min(surface.document()->end(), surface.document()->clamped({0, context}));
    QAccessibleTextInsertEvent arrived(&surface, 0, surface.document()->text({{}, end}));
    QAccessible::updateAccessibility(&arrived);
}

void ReadingAccessibility::announceMarks(ReadingSurface &surface)
{
    if (QAccessible::isActive()) {
        QAccessibleEvent event(&surface, QAccessible::TextAttributeChanged);
        QAccessible::updateAccessibility(&event);
    }
}

ReadingAccessibility::ReadingAccessibility(ReadingSurface &surface) : QAccessibleObject(&surface), m_surface(surface)
{
}

QAccessibleInterface *ReadingAccessibility::parent() const
{
    // Items without a role are skipped in the tree: the parent is who counts this as a child.
    for (QQuickItem *item = m_surface.parentItem(); item; item = item->parentItem()) {
        QAccessibleInterface *candidate = QAccessible::queryAccessibleInterface(item);
        if (candidate && candidate->indexOfChild(this) >= 0) {
            return candidate;
        }
    }
    return m_surface.window() ? QAccessible::queryAccessibleInterface(m_surface.window()) : nullptr;
}

QAccessibleInterface *ReadingAccessibility::child(int) const
{
    return nullptr;
}

int ReadingAccessibility::childCount() const
{
    return 0;
}

int ReadingAccessibility::indexOfChild(const QAccessibleInterface *) const
{
    return -1;
}

QString ReadingAccessibility::text(QAccessible::Text what) const
{
    return what == QAccessible::Name && m_surface.document() ? m_surface.document()->title() : QString();
}

void ReadingAccessibility::setText(QAccessible::Text, const QString &)
{
}

QAccessible::Role ReadingAccessibility::role() const
{
    return QAccessible::Document;
}

QAccessible::State ReadingAccessibility::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    state.focusable = true;
    state.focused = m_surface.hasActiveFocus();
    state.invisible = !m_surface.isVisible();
    return state;
}

QRect ReadingAccessibility::rect() const
{
    return {onScreen({}), m_surface.size().toSize()};
}

void *ReadingAccessibility::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : nullptr;
}

void ReadingAccessibility::readArticle() const
{
    const QList<Paragraph> now = m_surface.document() ? m_surface.document()->article().paragraphs : QList<Paragraph>();
    if (now.isSharedWith(m_paragraphs)) {
        return;
    }
    m_paragraphs = now;
    m_starts.resize(now.size() + 1);
    m_starts[0] = 0;
    for (qsizetype i = 0; i < now.size(); ++i) {
        m_starts[i + 1] = m_starts.at(i) + int(now.at(i).text.size()) + 1;
    }
}

int ReadingAccessibility::offsetOf(TextPosition position) const
{
    readArticle();
    return position.paragraph < m_paragraphs.size() ? m_starts.at(position.paragraph) + position.offset : 0;
}

TextPosition ReadingAccessibility::positionOf(int offset) const
{
    readArticle();
    if (m_paragraphs.isEmpty()) {
        return {};
    }
    offset = std::clamp(offset, 0, characterCount());
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end() - 1, offset);
    const int paragraph = std::max(0, int(after - m_starts.begin()) - 1);
    return {paragraph, offset - m_starts.at(paragraph)};
}

int ReadingAccessibility::characterCount() const
{
    readArticle();
    return m_paragraphs.isEmpty() ? 0 : m_starts.last() - 1;
}

int ReadingAccessibility::selectionCount() const
{
    return m_surface.hasSelection() ? 1 : 0;
}

void ReadingAccessibility::selection(int, int *start, int *end) const
{
    *start = offsetOf(m_surface.selection().start);
    *end = offsetOf(m_surface.selection().end);
}

void ReadingAccessibility::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void ReadingAccessibility::setSelection(int, int start, int end)
{
    m_surface.select({positionOf(start), positionOf(end)});
    if (m_surface.hasSelection()) {
        // What can be done with a selection is offered when it is finished, and this one is.
        Q_EMIT m_surface.selectionFinished();
    }
}

void ReadingAccessibility::removeSelection(int)
{
    m_surface.clearSelection();
}

int ReadingAccessibility::cursorPosition() const
{
    return offsetOf(m_surface.cursorPosition());
}

void ReadingAccessibility::setCursorPosition(int offset)
{
    const TextPosition position = positionOf(offset);
    m_surface.select({position, position});
    m_surface.reveal(position.paragraph, position.offset);
}

QString ReadingAccessibility::text(int start, int end) const
{
    return m_surface.document() ? m_surface.document()->text({positionOf(start), positionOf(end)}) : QString();
}

QString ReadingAccessibility::take(const TextRange &range, int *start, int *end) const
{
    *start = offsetOf(range.start);
    *end = offsetOf(range.end);
    return text(*start, *end);
}

TextRange ReadingAccessibility::unitAt(TextPosition position, QAccessible::TextBoundaryType type) const
{
    const QStringView paragraph = m_surface.document()->paragraph(position.paragraph);
    const int length = int(paragraph.size());
    const int before = std::max(0, position.offset - context);
    const int base = before > 0 && paragraph.at(before).isLowSurrogate() ? before - 1 : before;
    const QStringView around = paragraph.sliced(base, std::min(length - base, 2 * context));
    const auto range = [&](int start, int end) {
        return TextRange{{position.paragraph, start}, {position.paragraph, end}};
    };
    const int offset = position.offset - base;
    switch (type) {
    case QAccessible::CharBoundary:
        if (position.offset == length && position < m_surface.document()->end()) {
            return {position, {position.paragraph + 1, 0}}; // the line feed
        }
        return range(base + graphemeBoundaryBefore(around, offset), base + nextGrapheme(around, offset));
    case QAccessible::WordBoundary: {
        const Span span = eojeolAt(around, offset);
        return range(base + span.start, base + span.end);
    }
    case QAccessible::SentenceBoundary: {
        const Span span = sentenceAt(around, offset);
        return range(base + span.start, base + span.end);
    }
    case QAccessible::LineBoundary:
        return m_surface.lineAt(position);
    case QAccessible::ParagraphBoundary:
        return range(0, length);
    default:
        return {{}, m_surface.document()->end()};
    }
}

QString ReadingAccessibility::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    *start = *end = -1;
    return characterCount() == 0 ? QString() : take(unitAt(positionOf(offset), type), start, end);
}

// Between two units stand spaces and punctuation that belong to neither: the way to the next one is short.
QString ReadingAccessibility::textBeforeOffset(
    int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    *start = *end = -1;
    if (characterCount() == 0) {
        return {};
    }
    const int first = offsetOf(unitAt(positionOf(offset), type).start);
    for (int at = first - 1; at >= std::max(0, first - farthestNeighbour); --at) {
        const TextRange unit = unitAt(positionOf(at), type);
        if (!unit.isEmpty() && offsetOf(unit.end) <= first) {
            return take(unit, start, end);
        }
    }
    return {};
}

QString ReadingAccessibility::textAfterOffset(
    int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    *start = *end = -1;
    if (characterCount() == 0) {
        return {};
    }
    const int last = offsetOf(unitAt(positionOf(offset), type).end);
    for (int at = last; at < std::min(characterCount(), last + farthestNeighbour); ++at) {
        const TextRange unit = unitAt(positionOf(at), type);
        if (!unit.isEmpty() && offsetOf(unit.start) >= last) {
            return take(unit, start, end);
        }
    }
    return {};
}

QPoint ReadingAccessibility::onScreen(QPointF point) const
{
    const QPointF inWindow = m_surface.mapToScene(point);
    return m_surface.window() ? m_surface.window()->mapToGlobal(inWindow).toPoint() : inWindow.toPoint();
}

QRect ReadingAccessibility::characterRect(int offset) const
{
    const TextPosition position = positionOf(offset);
    const QRectF from = m_surface.caretRect(position);
    const QRectF to = m_surface.caretRect({position.paragraph, position.offset + 1});
    const qreal width = to.top() == from.top() ? std::abs(to.left() - from.left()) : from.height() / 2;
    return {onScreen(from.topLeft()), QSizeF(width, from.height()).toSize()};
}

int ReadingAccessibility::offsetAtPoint(const QPoint &point) const
{
    if (!m_surface.window() || !rect().contains(point)) {
        return -1;
    }
    return offsetOf(m_surface.positionAt(m_surface.mapFromScene(m_surface.window()->mapFromGlobal(QPointF(point)))));
}

void ReadingAccessibility::scrollToSubstring(int start, int)
{
    const TextPosition position = positionOf(start);
    m_surface.reveal(position.paragraph, position.offset);
}

QString ReadingAccessibility::attributes(int offset, int *start, int *end) const
{
    *start = *end = -1;
    if (!m_surface.document()) {
        return {};
    }
    const TextAttributes found = attributesAt(*m_surface.document(), m_surface.colors(), positionOf(offset));
    *start = offsetOf(found.run.start);
    *end = offsetOf(found.run.end);
    return found.said;
}

}
