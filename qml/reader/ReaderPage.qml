// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.components as Components
import org.mitjul.app
import org.mitjul.ui

/** One article: the page that is read, and around it what the reader does and knows. */
Kirigami.Page {
    id: root

    required property AppContext app
    required property string article
    /** Where to show the article; paragraph −1 is where reading stopped. */
    property int paragraph: -1
    property int offset: 0

    readonly property alias surface: view.surface
    readonly property alias controller: articleController
    /** Esc has something to end here before it leaves the page. */
    readonly property bool holdsEscape: surface.hasSelection || orientation.finder.active || barsHidden
    /** Nothing but the text: the window hides its bars too. */
    readonly property alias barsHidden: orientation.barsHidden
    /** Room for the panel beside the page. */
    readonly property bool wide: width >= 1000
    property bool panelShown: true
    property int tab: ReaderPanel.Content.Summary

    signal articleRequested(string article, int paragraph, int offset)
    signal entityRequested(string entity)
    signal linesRequested(string article)
    signal versionsRequested(string article)
    signal shareRequested(list<string> articles, list<string> highlights)

    function showPanel() {
        wide ? panelShown = !panelShown : sheet.open();
    }
    function sayMarked() {
        Accessible.announce(qsTr("Highlighted"));
    }
    function find() {
        orientation.finder.start(surface.hasSelection ? surface.selection.start : surface.position);
        findBar.begin(surface.selectedText);
    }
    function stopFinding() {
        orientation.finder.stop();
        view.forceActiveFocus();
    }

    Kirigami.ColumnView.fillWidth: true
    title: articleController.title
    padding: 0
    actions: [typeAction, panelAction, orientation.find, shareAction, orientation.back, orientation.bars, ...marking.all, aloud.action, ...history.all, ...zoom.all]
    // The headline stands in the page: its repetition gives way to the buttons.
    titleDelegate: Item {
        Layout.fillWidth: true
        Layout.maximumWidth: Math.min(heading.implicitWidth, root.width - Kirigami.Units.gridUnit * 10)
        implicitWidth: Math.ceil(heading.implicitWidth)
        // Kirigami shows it even without a toolbar.
        implicitHeight: root.barsHidden ? 0 : Math.ceil(heading.implicitHeight)
        visible: !root.barsHidden

        Kirigami.Heading {
            id: heading

            anchors.fill: parent
            text: root.title
            textFormat: Text.PlainText
            maximumLineCount: 1
            elide: Text.ElideRight
        }
    }
    footer: FindBar {
        id: findBar

        visible: orientation.finder.active
        finder: orientation.finder
        onCloseRequested: root.stopFinding()
    }
    Component.onCompleted: view.forceActiveFocus()

    ArticleController {
        id: articleController

        app: root.app
        article: root.article
        onOpened: {
            root.paragraph < 0 ? root.surface.goTo(articleController.start.paragraph, articleController.start.offset) : root.surface.goTo(root.paragraph, root.offset);
            orientation.jumps.clear();
        }
        onMarked: root.sayMarked()
    }
    ReadingPalette {
        id: paper

        preference: root.app.appearance.readingTheme
        strong: root.app.appearance.strongContrast
    }
    Orientation {
        id: orientation

        surface: view.surface
        controller: articleController
        current: root.isCurrentPage
        onFindRequested: root.find()
    }
    ReaderCards {
        id: cards

        anchors.fill: parent
        z: 2
        app: root.app
        controller: articleController
        surface: view.surface
        colors: paper
        actions: marking
        wide: root.width >= Kirigami.Units.gridUnit * 36
        onEntityPageRequested: entity => root.entityRequested(entity)
        onShareRequested: highlights => root.shareRequested([], highlights)
        onClosed: view.forceActiveFocus()
    }
    MarkingActions {
        id: marking

        surface: view.surface
        settings: root.app.settings
        controller: articleController
        onMarkRequested: (color, style, then) => cards.mark(color, style, then)
        onExtentRequested: highlights => cards.extend(highlights)
    }
    ReadAloudBar {
        id: aloud

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: cards.dockedHeight
        settings: root.app.settings
        surface: view.surface
        onHindered: sentence => root.app.notice(sentence)
    }
    Shortcut {
        enabled: root.barsHidden && !orientation.finder.active && !root.surface.hasSelection
        sequence: "Esc"
        onActivated: orientation.barsHidden = false
    }
    HoverHandler {
        enabled: root.barsHidden
        onPointChanged: orientation.barsHidden = orientation.barsHidden && (!hovered || point.position.y > 2)
    }
    FullScreen {
        item: root
        active: root.barsHidden
    }
    ZoomActions {
        id: zoom

        settings: root.app.settings
    }
    RowLayout {
        anchors.fill: parent
        anchors.bottomMargin: cards.dockedHeight + aloud.shownHeight
        spacing: 0

        ReadingView {
            id: view

            Layout.fillWidth: true
            Layout.fillHeight: true
            document: articleController.document
            colors: paper
            settings: root.app.settings
            finder: orientation.finder
            progressShown: !root.barsHidden
            reducedMotion: root.app.appearance.reducedMotion || Kirigami.Units.longDuration <= 1

            Connections {
                function onPositionChanged() {
                    articleController.setPlace(view.surface.position, view.surface.progress);
                }

                target: view.surface
            }
            WheelHandler {
                acceptedModifiers: Qt.ControlModifier
                onWheel: event => root.app.settings.fontSize += Math.sign(event.angleDelta.y)
            }
            BackButton {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Kirigami.Units.gridUnit * 2
                anchors.horizontalCenter: parent.horizontalCenter
                jumps: orientation.jumps
            }
            Kirigami.PlaceholderMessage {
                anchors.centerIn: parent
                width: parent.width - Kirigami.Units.gridUnit * 4
                visible: articleController.failure.length > 0
                text: qsTr("This article cannot be shown")
                explanation: articleController.failure
            }
        }
        ArticleMap {
            Layout.fillHeight: true
            visible: root.wide && !root.barsHidden && root.app.settings.miniMap
            surface: view.surface
            colors: paper
        }
        Kirigami.Separator {
            Layout.fillHeight: true
            visible: column.visible
        }
        Loader {
            id: column

            Layout.fillHeight: true
            Layout.preferredWidth: Math.min(560, Math.max(320, root.width * 0.32))
            active: root.wide && root.panelShown && !root.barsHidden
            visible: active
            sourceComponent: panel
        }
    }
    Components.BottomDrawer {
        id: sheet

        // From the window's edge, not the page's.
        parent: root.QQC2.Overlay.overlay

        Item {
            implicitHeight: root.height * 0.75

            Loader {
                anchors.fill: parent
                active: sheet.visible
                sourceComponent: panel
            }
        }
    }
    Component {
        id: panel

        ReaderPanel {
            app: root.app
            controller: articleController
            colors: paper
            outline: orientation.outline
            tab: root.tab
            onTabRequested: tab => root.tab = tab
            onPassagesRequested: paragraphs => root.surface.flash(paragraphs)
            onPlaceRequested: (paragraph, offset) => root.surface.reveal(paragraph, offset)
            onArticleRequested: article => root.articleRequested(article, -1, 0)
            onSectionRequested: paragraph => root.surface.goTo(paragraph, 0)
            onHighlightRequested: highlight => cards.showHighlight(highlight, "", Qt.rect(root.width, 0, 0, 0))
            onEntityRequested: entity => cards.showEntity(entity, Qt.rect(root.width, 0, 0, 0))
            onMentionRequested: entity => cards.showNextMention(entity)
            onCloseRequested: sheet.close()
        }
    }

    Kirigami.Action {
        id: typeAction

        text: qsTr("Text Settings")
        icon.name: "font"
        displayHint: Kirigami.DisplayHint.IconOnly | Kirigami.DisplayHint.KeepVisible
        onTriggered: cards.showTypeSettings()
    }
    Kirigami.Action {
        id: panelAction

        text: root.wide && root.panelShown ? qsTr("Hide Panel") : qsTr("Show Panel")
        tooltip: qsTr("Summary, highlights and names (Ctrl+I)")
        icon.name: "sidebar-expand-right"
        shortcut: "Ctrl+I"
        displayHint: Kirigami.DisplayHint.IconOnly | Kirigami.DisplayHint.KeepVisible
        onTriggered: root.showPanel()
    }
    Kirigami.Action {
        id: shareAction

        text: qsTr("Share…")
        icon.name: "document-share"
        displayHint: Kirigami.DisplayHint.IconOnly
        onTriggered: root.shareRequested([root.article], [])
    }
    HistoryActions {
        id: history

        app: root.app
        article: root.article
        own: articleController.summary.writable
        onLinesRequested: root.linesRequested(root.article)
        onVersionsRequested: root.versionsRequested(root.article)
    }
}
