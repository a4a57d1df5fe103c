// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** What appears over the page for a while: the toolbar of a selection, the cards of highlights and entities. */
Item {
    id: root

    required property AppContext app
    required property ArticleController controller
    required property ReadingSurface surface
    required property ReadingPalette colors
    required property MarkingActions actions
    required property bool wide
    /** What the toolbar takes at the page's foot. */
    readonly property real dockedHeight: toolBar.dockedHeight

    /** How to go on when the mark just asked for is saved: "note", "tag", "link", "share" or empty. */
    property string next
    property rect nextPlace
    property list<string> candidates
    property string highlight
    property string part
    property articleEntity entity
    /** The word that the entity's card was opened from, if it was opened from the text. */
    property textRange mention
    property bool isMention
    /** The highlight that gets another extent, or empty. */
    property string resizing
    /** What a choice among several highlights is for: their extent, or to open one. */
    property bool choosingExtent

    signal entityPageRequested(string entity)
    signal shareRequested(list<string> highlights)
    signal closed

    function mark(color: string, style: string, then: string) {
        app.settings.highlightColor = color;
        app.settings.highlightStyle = style;
        next = then;
        nextPlace = surface.selectionRect;
        controller.mark(surface.selection, color, style);
        surface.clearSelection();
    }
    function goOn(highlight: string) {
        if (next === "share") {
            shareRequested([highlight]);
        } else if (next.length > 0) {
            showHighlight(highlight, next, nextPlace);
        }
        next = "";
    }
    function adjust(highlight: string, range: textRange) {
        resizing = highlight;
        surface.adjust(range);
    }
    function place(highlight: string) {
        surface.clearSelection();
        resizing = highlight;
        app.notice(qsTr("Select the passage where the highlight belongs, then choose Done."));
    }
    function finishExtent() {
        controller.resize(resizing, surface.selection);
        surface.clearSelection();
    }
    function extend(highlights: list<string>) {
        choosingExtent = highlights.length > 1;
        choosingExtent ? showHighlights(highlights, surface.selectionRect) : resizeBySelection(highlights[0]);
    }
    function resizeBySelection(highlight: string) {
        controller.resizeBy(highlight, surface.selection);
        surface.clearSelection();
    }
    function showHighlights(ids: list<string>, where: rect) {
        candidates = ids;
        chooserHost.where = where;
        ids.length > 1 ? chooserHost.open() : showHighlight(ids[0], "", where);
    }
    function showHighlight(id: string, part: string, where: rect) {
        highlight = id;
        root.part = part;
        cardHost.where = where;
        cardHost.open();
    }
    function showMention(id: string, range: textRange, where: rect) {
        mention = range;
        showEntity(id, where);
        isMention = true;
    }
    function showEntity(id: string, where: rect) {
        entity = controller.entities.entity(id);
        isMention = false;
        entityHost.where = where;
        entityHost.open();
    }
    function showNextMention(id: string) {
        const mention = controller.entities.nextMention(id, surface.hasSelection ? surface.selection.start : surface.position);
        surface.reveal(mention.start.paragraph, mention.start.offset);
        surface.select(mention);
    }
    function showTypeSettings() {
        typeHost.where = Qt.rect(width, 0, 0, 0);
        typeHost.open();
    }

    Connections {
        function onHighlightActivated(ids: list<string>, where: rect) {
            root.choosingExtent = false;
            root.showHighlights(ids, where);
        }
        function onEntityActivated(entity: string, range: textRange, where: rect) {
            root.showMention(entity, range, where);
        }
        function onSelectionFinished() {
            toolBar.show();
        }
        function onSelectionAccepted() {
            root.resizing.length > 0 ? root.finishExtent() : root.actions.highlight.trigger();
        }
        function onSelectionChanged() {
            toolBar.ready = toolBar.ready && root.surface.hasSelection;
            root.resizing = root.surface.hasSelection ? root.resizing : "";
        }

        target: root.surface
    }
    Connections {
        function onMarked(highlight: string) {
            root.goOn(highlight);
        }

        target: root.controller
    }
    ColorShortcuts {
        enabled: root.actions.possible
        onPicked: color => root.mark(color, root.app.settings.highlightStyle, "")
    }
    SelectionToolBar {
        id: toolBar

        settings: root.app.settings
        colors: root.colors
        actions: root.actions
        surface: root.surface
        wide: root.wide
        resizing: root.resizing.length > 0
        onMarkRequested: (color, style) => root.mark(color, style, "")
        onExtentAccepted: root.finishExtent()
    }
    Magnifier {
        surface: root.surface
        colors: root.colors
    }
    CardHost {
        id: chooserHost

        wide: root.wide
        title: qsTr("Which Highlight?")
        onClosed: root.closed()

        content: HighlightChooser {
            app: root.app
            controller: root.controller
            colors: root.colors
            highlights: root.candidates
            onChosen: highlight => {
                chooserHost.close();
                root.choosingExtent ? root.resizeBySelection(highlight) : root.showHighlight(highlight, "", chooserHost.where);
            }
        }
    }
    CardHost {
        id: cardHost

        wide: root.wide
        title: qsTr("Highlight")
        columnEdge: root.surface.columnRect.right
        preferredWidth: Kirigami.Units.gridUnit * 22
        onClosed: root.closed()

        content: HighlightCard {
            app: root.app
            controller: root.controller
            colors: root.colors
            highlight: root.highlight
            part: root.part
            onShareRequested: highlight => root.shareRequested([highlight])
            onExtentRequested: range => {
                cardHost.close();
                root.adjust(root.highlight, range);
            }
            onPlaceConfirmed: range => {
                root.controller.resize(root.highlight, range);
                cardHost.close();
            }
            onPlaceRequested: {
                cardHost.close();
                root.place(root.highlight);
            }
            onCloseRequested: cardHost.close()
        }
    }
    CardHost {
        id: entityHost

        wide: root.wide
        title: root.entity.kind
        onClosed: root.closed()

        content: EntityCard {
            app: root.app
            entity: root.entity
            refusable: root.isMention
            onPageRequested: entity => {
                entityHost.close();
                root.entityPageRequested(entity);
            }
            onMentionRequested: entity => {
                entityHost.close();
                root.showNextMention(entity);
            }
            onRefused: {
                entityHost.close();
                root.controller.refuseMention(root.entity.id, root.mention);
            }
        }
    }
    CardHost {
        id: typeHost

        wide: root.wide
        title: qsTr("Text Settings")
        onClosed: root.closed()

        content: TypeSettings {
            app: root.app
            justifiable: root.surface.justifiable
        }
    }
}
