// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

#pragma once

#include "articlefinder.h"
#include "core/textrange.h"
#include "readingdocument.h"
#include "readinggestures.h"
#include "readingkeys.h"
#include "readingpalette.h"
#include "readingsurfacestate.h"
#include "readingtypes.h"
#include "readingviewport.h"
#include "selectioncontroller.h"
#include "typesetitem.h"

#include <QPointer>
#include <QRectF>
#include <QVariantAnimation>

namespace Mitjul
{

struct NoteDot;
struct SceneFrame;

/// The page that is read. Fills the viewport, lays out and paints only what is near it. Lengths are px.
class ReadingSurface : public TypesetItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Mitjul::ReadingDocument *document READ document WRITE setDocument NOTIFY documentChanged FINAL)
    Q_PROPERTY(Mitjul::ReadingPalette *colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)
    /// What it has found is lit.
    Q_PROPERTY(Mitjul::ArticleFinder *finder READ finder WRITE setFinder NOTIFY finderChanged FINAL)
    /// Whether justified would be heeded in a column of this width.
    Q_PROPERTY(bool justifiable READ isJustifiable NOTIFY justifiableChanged FINAL)
    Q_PROPERTY(bool entityMarks MEMBER m_entityMarks NOTIFY entityMarksChanged FINAL)
    /// Whole pages, turned, instead of scrolling.
    Q_PROPERTY(bool paged READ isPaged WRITE setPaged NOTIFY pagedChanged FINAL)
    /// One sentence at full contrast, the rest dimmed.
    Q_PROPERTY(bool focusMode READ isFocusMode WRITE setFocusMode NOTIFY focusModeChanged FINAL)
    /// The sentence that focusMode lights; empty without.
    Q_PROPERTY(Mitjul::TextRange sentence READ sentence NOTIFY sentenceChanged FINAL)
    /// flash() lights without fading.
    Q_PROPERTY(bool reducedMotion MEMBER m_reducedMotion NOTIFY reducedMotionChanged FINAL)
    /// What is being read aloud: lit, and kept in view. Empty without.
    Q_PROPERTY(Mitjul::TextRange spokenRange READ spokenRange WRITE setSpokenRange NOTIFY spokenRangeChanged FINAL)

    /// What of the content stands at the item's upper edge, from originY to originY + contentHeight - height.
    Q_PROPERTY(double contentY READ contentY WRITE setContentY NOTIFY contentYChanged FINAL)
    /// The content's upper edge: moves, so that what is read stays, when heights above turn out other than estimated.
    Q_PROPERTY(double originY READ originY NOTIFY contentSizeChanged FINAL)
    Q_PROPERTY(double contentHeight READ contentHeight NOTIFY contentSizeChanged FINAL)
    /// The text column, in item coordinates; as high as the item.
    Q_PROPERTY(QRectF columnRect READ columnRect NOTIFY columnRectChanged FINAL)
    /// The first character of the topmost line; kept when size or width change.
    Q_PROPERTY(Mitjul::TextPosition position READ position NOTIFY positionChanged FINAL)
    /// How far one has scrolled, 0 to 1; 1 when all fits.
    Q_PROPERTY(double progress READ progress NOTIFY positionChanged FINAL)

    Q_PROPERTY(bool hasSelection READ hasSelection NOTIFY selectionChanged FINAL)
    /// Normalized; start equals end when nothing is selected.
    Q_PROPERTY(Mitjul::TextRange selection READ selection NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString selectedText READ selectedText NOTIFY selectionChanged FINAL)
    /// What is seen of the selection, in item coordinates, for placing a toolbar; null when none is in view.
    Q_PROPERTY(QRectF selectionRect READ selectionRect NOTIFY selectionRectChanged FINAL)
    /// The line at the end of the selection that a finger moves and hides; null when none does.
    Q_PROPERTY(QRectF coveredRect READ coveredRect NOTIFY coveredRectChanged FINAL)
    Q_PROPERTY(Mitjul::TextPosition cursorPosition READ cursorPosition NOTIFY cursorPositionChanged FINAL)

public:
    explicit ReadingSurface(QQuickItem *parent = nullptr);
    ~ReadingSurface() override;

    ReadingDocument *document() const;
    void setDocument(ReadingDocument *document);
    ReadingPalette *colors() const;
    void setColors(ReadingPalette *colors);
    TextRange spokenRange() const;
    void setSpokenRange(const TextRange &range);
    ArticleFinder *finder() const;
    void setFinder(ArticleFinder *finder);
    double contentY() const;
    void setContentY(double contentY);
    double originY() const;
    double contentHeight() const;
    QRectF columnRect() const;
    bool isJustifiable() const;
    TextPosition position() const;
    double progress() const;
    bool isPaged() const;
    void setPaged(bool isPaged);
    bool isFocusMode() const;
    void setFocusMode(bool isFocusMode);
    TextRange sentence() const;
    bool hasSelection() const;
    TextRange selection() const;
    QString selectedText() const;
    QRectF selectionRect() const;
    QRectF coveredRect() const;
    TextPosition cursorPosition() const;

    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void select(const Mitjul::TextRange &range);
    /// Selects a range, shows it, and gives it handles for whatever pointer.
    Q_INVOKABLE void adjust(const Mitjul::TextRange &range);
    Q_INVOKABLE void clearSelection();
    /// To the clipboard, as plain text.
    Q_INVOKABLE void copySelection() const;
    /// The line with this position becomes the topmost; (0, 0) shows the headline too.
    Q_INVOKABLE void goTo(int paragraph, int offset);
    Q_INVOKABLE void goToEnd();
    /// Scrolls only when the position is not in view, and then to the upper third.
    Q_INVOKABLE void reveal(int paragraph, int offset);
    /// Reveals the first of these paragraphs and lights all of them for a moment.
    Q_INVOKABLE void flash(const QList<int> &paragraphs);

    /// To the next (1) or the previous (−1) page when paged, sentence in focusMode. Whether there was such a page.
    Q_INVOKABLE bool turnPage(int direction);
    Q_INVOKABLE void moveSentence(int direction);

    // For gestures and assistive technology; points and rectangles in item coordinates.
    SelectionController &selectionController();
    TextPosition positionAt(QPointF point);
    /// Nothing beside the text.
    std::optional<TextPosition> characterAt(QPointF point);
    QRectF caretRect(TextPosition position);
    TextRange lineAt(TextPosition position);
    void scrollBy(double distance);
    /// Tells the world what the selectionController() has done.
    void selectionMoved();
    /// What a tap means: opens the note, the highlights or the entity there, if any. Whether there was one.
    bool activateAt(QPointF point);
    /// Whether activateAt() would open anything.
    bool hasTargetAt(QPointF point);
    /// Draws what stands between top and bottom into a node that was made here before, or a new one; null when there is
    /// nothing to draw. For a QQuickItem::updatePaintNode() in the same window.
    QSGNode *paint(QSGNode *node, double top, double bottom);
    /// Where the notes' dots are whose lines are in view or a little beyond, by their lines. For more than the frame they
    /// are asked for in, keep the ids.
    QList<NoteDot> notesNearView();
    /// What a tap or a click means where there is nothing to activate. Whether a tap has turned the page.
    bool tapped(QPointF point);
    void clicked(QPointF point);
    void swiped(QPointF way);
    /// How many blocks of text are laid out: bounded, however long the article.
    int laidOutBlocks() const;

Q_SIGNALS:
    void documentChanged();
    void colorsChanged();
    void finderChanged();
    void entityMarksChanged();
    void reducedMotionChanged();
    void spokenRangeChanged();
    void pagedChanged();
    void focusModeChanged();
    void sentenceChanged();
    /// Someone tapped the middle of the page, where nothing else is meant.
    void barsRequested();
    void contentYChanged();
    void contentSizeChanged();
    void columnRectChanged();
    void justifiableChanged();
    void positionChanged();
    /// Highlights, matches or colours are others.
    void shapesChanged();
    void selectionChanged();
    void selectionRectChanged();
    void coveredRectChanged();
    void cursorPositionChanged();
    /// The reader wants to see these highlights, all that lie at one place; where is in item coordinates.
    void highlightActivated(const QStringList &ids, const QRectF &where);
    void entityActivated(const QString &entity, const Mitjul::TextRange &range, const QRectF &where);
    /// What is read is another place, more than a screen away, at someone's bidding.
    void jumped(const Mitjul::TextPosition &from, const Mitjul::TextPosition &to);
    /// The mouse button or the finger was released, or a key, and something is selected.
    void selectionFinished();
    /// Enter: the reader wants the selection marked as the last one was.
    void selectionAccepted();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *node, UpdatePaintNodeData *data) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void touchEvent(QTouchEvent *event) override;
    void touchUngrabEvent() override;
    void wheelEvent(QWheelEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void articleChanged();
    void redrawShapes();
    void applyType();
    void rearranged();
    void arrived(TextPosition from);
    void publish();
    void moveCaret(CaretMove move, bool extend);
    void scrollByKey(CaretMove move);
    void perform(PageCommand command);
    void changeSelection(bool isChanged);
    void toggleCaret();
    void goToTarget(int direction);
    void bringCaretIntoView();
    bool stepsOn(const QKeyEvent &event);
    void turnAtEdge(double distance);
    void setSentence(const TextRange &sentence);
    void keepSentenceInView();
    bool activateAtCaret();
    void activateHighlights(const QList<Highlight> &highlights, const QRectF &where);
    QList<Highlight> highlightsAt(QPointF point);
    QList<Highlight> notesAt(QPointF point);
    const Mention *mentionAt(QPointF point);
    void updateCursorShape(QPointF point);
    SceneFrame frame(double top, double bottom);

    QPointer<ReadingDocument> m_document;
    QPointer<ReadingPalette> m_colors;
    QPointer<ArticleFinder> m_finder;
    bool m_entityMarks = true;
    bool m_reducedMotion = false;
    mutable ReadingViewport m_viewport; ///< lays out when asked
    SelectionController m_selection;
    ReadingGestures m_gestures;
    QString m_articleId;
    PublishedState m_published;
    bool m_isResizing = false; ///< while the content's new size is told
    TextRange m_hovered; ///< the mention under the mouse, or what the keys went to
    TextRange m_spoken;
    QList<int> m_lit; ///< paragraphs
    QVariantAnimation m_light; ///< 1 to 0
    int m_shapesRevision = 0;
    ModeState m_mode;
    bool m_isCaretShown = false;
};

}
