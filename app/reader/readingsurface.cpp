// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#include "readingsurface.h"

#include "readablecontrast.h"
#include "readingaccessibility.h"
#include "repoint.h"
#include "sentencewalk.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Mitjul
{

namespace
{
constexpr int lightMs = 1400;
}

ReadingSurface::ReadingSurface(QQuickItem *parent) : TypesetItem(parent), m_selection(m_viewport), m_gestures(*this)
{
    ReadingAccessibility::install();
    setFlag(ItemHasContents);
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptTouchEvents(true);
    setAcceptHoverEvents(true);
    setActiveFocusOnTab(true);
    m_light.setStartValue(1.0);
    m_light.setEndValue(0.0);
    m_light.setEasingCurve(QEasingCurve::InQuart);
    m_light.setDuration(lightMs);
    connect(&m_light, &QVariantAnimation::valueChanged, this, &QQuickItem::update);
    connect(&m_light, &QVariantAnimation::finished, this, [this] {
        m_lit.clear();
        update();
    });
    connect(this, &ReadingSurface::typographyChanged, this, &ReadingSurface::applyType);
    connect(this, &ReadingSurface::entityMarksChanged, this, &ReadingSurface::redrawShapes);
}

ReadingSurface::~ReadingSurface() = default;

ReadingDocument *ReadingSurface::document() const
{
    return m_document;
}

void ReadingSurface::setDocument(ReadingDocument *document)
{
    if (!repoint(m_document, document, this)) {
        return;
    }
    m_selection.setDocument(document);
    if (document) {
        connect(document, &ReadingDocument::articleChanged, this, &ReadingSurface::articleChanged);
        connect(document, &ReadingDocument::highlightsChanged, this, &ReadingSurface::redrawShapes);
        connect(document, &ReadingDocument::highlightsChanged, this, [this] {
            ReadingAccessibility::announceMarks(*this);
        });
    }
    articleChanged();
    Q_EMIT documentChanged();
}

ReadingPalette *ReadingSurface::colors() const
{
    return m_colors;
}

void ReadingSurface::setColors(ReadingPalette *colors)
{
    if (!repoint(m_colors, colors, this)) {
        return;
    }
    if (colors) {
        connect(colors, &ReadingPalette::themeChanged, this, &ReadingSurface::redrawShapes);
    }
    redrawShapes();
    Q_EMIT colorsChanged();
}

ArticleFinder *ReadingSurface::finder() const
{
    return m_finder;
}

void ReadingSurface::setFinder(ArticleFinder *finder)
{
    if (!repoint(m_finder, finder, this)) {
        return;
    }
    if (finder) {
        connect(finder, &ArticleFinder::hitsChanged, this, &ReadingSurface::redrawShapes);
        connect(finder, &ArticleFinder::currentChanged, this, &ReadingSurface::redrawShapes);
    }
    redrawShapes();
    Q_EMIT finderChanged();
}

void ReadingSurface::articleChanged()
{
    const Article article = m_document ? m_document->article() : Article();
    const bool isSame = article.id == m_articleId && !article.id.isEmpty();
    m_articleId = article.id;
    m_viewport.setArticle(article, isSame);
    m_hovered = {};
    m_lit.clear();
    m_selection.reset();
    m_gestures.dropHandles();
    m_gestures.cancel();
    m_isCaretShown = false;
    m_mode.sentence = {};
    keepSentenceInView();
    rearranged();
    redrawShapes();
    ReadingAccessibility::announceArticle(*this);
}

void ReadingSurface::redrawShapes()
{
    ++m_shapesRevision;
    m_mode.dimmedInk = m_colors ? dimmedInkOf(*m_colors) : QColor();
    update();
    Q_EMIT shapesChanged();
}

void ReadingSurface::applyType()
{
    if (isComponentComplete()) {
        m_viewport.setType({.face = m_face,
            .family = m_family,
            .fontSize = m_fontSize,
            .lineHeight = m_lineHeight,
            .columnWidth = m_columnWidth,
            .keepAll = m_keepAll,
            .justified = m_justified,
            .paragraphs = m_paragraphStyle});
        rearranged();
    }
}

void ReadingSurface::componentComplete()
{
    QQuickItem::componentComplete();
    applyType();
}

void ReadingSurface::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size()) {
        // What takes room below, such as a toolbar for the selection, must not hide the end that is worked on.
        const bool keepsEnd = hasSelection() && m_viewport.isReady() && m_viewport.isVisible(cursorPosition());
        m_viewport.setSize(newGeometry.size());
        if (keepsEnd && m_viewport.isReady()) {
            m_viewport.reveal(cursorPosition());
        }
        rearranged();
    }
}

// What stands where has changed.
void ReadingSurface::rearranged()
{
    polish();
    update();
    publish();
}

void ReadingSurface::updatePolish()
{
    if (!m_viewport.settle()) {
        // The rest waits for the next turn of the event loop, so that no frame takes long.
        QMetaObject::invokeMethod(this, &QQuickItem::polish, Qt::QueuedConnection);
    }
    publish();
}

void ReadingSurface::publish()
{
    const PublishedState now{.contentY = m_viewport.contentY(),
        .originY = originY(),
        .contentHeight = contentHeight(),
        .progress = progress(),
        .position = position(),
        .columnRect = columnRect(),
        .isJustifiable = isJustifiable(),
        .selectionRect = selectionRect(),
        .coveredRect = coveredRect(),
        .selection = selection(),
        .cursor = cursorPosition()};
    const PublishedState before = std::exchange(m_published, now);
    const bool isResized = now.originY != before.originY || now.contentHeight != before.contentHeight;
    if (isResized) {
        // A Flickable brings its place into the new bounds before it has heard of the new place.
        const QScopedValueRollback guard(m_isResizing, true);
        Q_EMIT contentSizeChanged();
    }
    if (isResized || now.contentY != before.contentY) {
        Q_EMIT contentYChanged();
    }
    if (now.columnRect != before.columnRect) {
        Q_EMIT columnRectChanged();
    }
    if (now.isJustifiable != before.isJustifiable) {
        Q_EMIT justifiableChanged();
    }
    if (now.position != before.position || now.progress != before.progress) {
        Q_EMIT positionChanged();
    }
    if (now.selection != before.selection) {
        Q_EMIT selectionChanged();
    }
    if (now.selectionRect != before.selectionRect) {
        Q_EMIT selectionRectChanged();
    }
    if (now.coveredRect != before.coveredRect) {
        Q_EMIT coveredRectChanged();
    }
    if (now.cursor != before.cursor) {
        Q_EMIT cursorPositionChanged();
    }
    if (now.selection != before.selection || now.cursor != before.cursor) {
        ReadingAccessibility::announce(*this, now.selection != before.selection);
    }
}

TextRange ReadingSurface::spokenRange() const
{
    return m_spoken;
}

void ReadingSurface::setSpokenRange(const TextRange &range)
{
    if (range == m_spoken) {
        return;
    }
    m_spoken = range;
    if (!range.isEmpty()) {
        reveal(range.end.paragraph, range.end.offset);
        reveal(range.start.paragraph, range.start.offset);
    }
    if (m_mode.isFocusMode && m_document && !range.isEmpty()) {
        setSentence(sentenceAt(*m_document, range.start)); // the eye and the ear are at one place
    }
    update();
    Q_EMIT spokenRangeChanged();
}

double ReadingSurface::contentY() const
{
    return m_viewport.contentY();
}

void ReadingSurface::setContentY(double contentY)
{
    if (contentY != m_viewport.contentY() && !m_isResizing) {
        m_viewport.scrollTo(contentY);
        keepSentenceInView();
        rearranged();
    }
}

void ReadingSurface::scrollBy(double distance)
{
    if (isPaged()) {
        turnAtEdge(distance);
        return;
    }
    setContentY(std::round(m_viewport.bounded(m_viewport.contentY() + distance)));
}

double ReadingSurface::originY() const
{
    return m_viewport.flow().origin();
}

double ReadingSurface::contentHeight() const
{
    // A page may begin with the last line.
    return m_viewport.flow().height() + (isPaged() ? height() : 0);
}

QRectF ReadingSurface::columnRect() const
{
    const Typography &typography = m_viewport.flow().typography();
    return {typography.columnLeft(), 0, typography.columnWidth(), height()};
}

TextPosition ReadingSurface::position() const
{
    return m_viewport.position();
}

bool ReadingSurface::isJustifiable() const
{
    return Typography::isJustifiable(columnRect().width(), m_keepAll);
}

double ReadingSurface::progress() const
{
    return m_viewport.progress();
}

TextPosition ReadingSurface::positionAt(QPointF point)
{
    // Beyond the page's first and last line, lines are hidden.
    const double y = std::clamp(point.y(), m_viewport.pageTop(), std::max(0.0, m_viewport.pageBottom() - 1));
    return m_viewport.flow().positionAt(m_viewport.toFlow(isPaged() ? QPointF(point.x(), y) : point));
}

std::optional<TextPosition> ReadingSurface::characterAt(QPointF point)
{
    return m_viewport.flow().characterAt(m_viewport.toFlow(point));
}

QRectF ReadingSurface::caretRect(TextPosition position)
{
    return m_viewport.fromFlow(m_viewport.flow().caretRect(position));
}

TextRange ReadingSurface::lineAt(TextPosition position)
{
    return {m_viewport.flow().lineStart(position), m_viewport.flow().lineEnd(position)};
}

int ReadingSurface::laidOutBlocks() const
{
    return m_viewport.flow().laidOutCount();
}

}
