// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/**
 * What fills the window: a sidebar when wide, tabs when narrow, and the pages in columns.
 */
Kirigami.ApplicationItem {
    id: root

    required property AppContext app

    /** Room for a sidebar. */
    readonly property bool wide: width >= Kirigami.Units.gridUnit * 40
    /** Room for the list and the article side by side. */
    readonly property bool sideBySide: width >= Kirigami.Units.gridUnit * 76
    readonly property bool ready: app.state === AppContext.Ready
    readonly property ReaderPage reader: pageStack.currentItem as ReaderPage
    /** The reader wants nothing but the text. */
    readonly property bool barsHidden: reader !== null && reader.barsHidden
    /** Pages that go away with the window were not left by the reader. */
    property bool closing: false
    readonly property string title: (pageStack.currentItem as Kirigami.Page)?.title ?? qsTr("Mitjul")
    /** No text is on its way any more. */
    readonly property bool settled: reader === null || reader.controller.loaded || reader.controller.failure.length > 0
    readonly property list<Kirigami.Action> destinations: [libraryAction, highlightsAction, entitiesAction, settingsAction]

    function showState() {
        if (ready) {
            showLibrary();
        } else if (app.state === AppContext.Failed) {
            pages.showOnly("FailurePage");
        }
    }
    function showLibrary() {
        const last = app.settings.lastArticle;
        last.length > 0 ? pages.resume(last) : pages.showOnly("LibraryPage");
    }
    function say(sentence: string) {
        showPassiveNotification(sentence, "long");
    }
    function sayUndoable(sentence: string) {
        showPassiveNotification(sentence, "long", qsTr("Undo"), () => app.history.undo());
    }
    /** For the next start. */
    function rememberPlace() {
        if (!barsHidden) {
            app.settings.windowSize = Qt.size(width, height);
            if (reader) {
                app.settings.readingArea = reader.surface.mapToItem(null, Qt.rect(0, 0, reader.surface.width, reader.surface.height));
            }
        }
    }
    function rememberArticle() {
        // Not the property reader, which may not have followed yet.
        const open = pageStack.currentItem as ReaderPage;
        if (open) {
            app.settings.lastArticle = open.article;
        } else if (!closing && pageStack.depth === 1) {
            app.settings.lastArticle = "";
        }
    }

    pageStack.columnView.columnResizeMode: sideBySide && !barsHidden && pageStack.depth === 2 ? Kirigami.ColumnView.FixedColumns : Kirigami.ColumnView.SingleColumn
    pageStack.defaultColumnWidth: Kirigami.Units.gridUnit * 24
    // High enough for a thumb, and for a title in large letters.
    pageStack.globalToolBar.preferredHeight: Math.max(44, letters.height * 1.5)
    pageStack.globalToolBar.showNavigationButtons: Kirigami.ApplicationHeaderStyle.ShowBackButton
    pageStack.globalToolBar.style: barsHidden ? Kirigami.ApplicationHeaderStyle.None : Kirigami.ApplicationHeaderStyle.ToolBar
    pageStack.onCurrentItemChanged: rememberArticle()

    globalDrawer: Sidebar {
        actions: root.destinations
        app: root.app
        compact: root.reader !== null || root.width < Kirigami.Units.gridUnit * 60
        drawerOpen: root.wide && !root.barsHidden
        enabled: root.wide
    }
    footer: !wide && ready && pageStack.depth === 1 && reader === null ? tabs : null

    Component.onCompleted: {
        showState();
        if (app.importing.phase !== ImportSession.Idle) {
            pages.showImport();
        }
    }
    onWideChanged: globalDrawer.drawerOpen = wide && !barsHidden
    onBarsHiddenChanged: globalDrawer.drawerOpen = wide && !barsHidden

    FontMetrics {
        id: letters

        font: Kirigami.Theme.defaultFont
    }
    PageNavigator {
        id: pages

        app: root.app
        overlay: root.overlay
        // Compiled ahead of time, it is taken for the Item that the type beneath calls so.
        pageStack: root.pageStack as Kirigami.PageRow
    }
    Kirigami.NavigationTabBar {
        id: tabs

        actions: root.destinations
        position: QQC2.ToolBar.Footer
        visible: root.footer === this
    }
    Kirigami.Action {
        id: libraryAction

        checked: pages.destination === "LibraryPage"
        enabled: root.ready
        icon.name: "view-list-text"
        shortcut: "Alt+1"
        text: qsTr("Library")
        onTriggered: pages.showOnly("LibraryPage")
    }
    Kirigami.Action {
        id: highlightsAction

        checked: pages.destination === "HighlightsPage"
        enabled: root.ready
        icon.name: "draw-highlight"
        shortcut: "Alt+2"
        text: qsTr("Highlights")
        onTriggered: pages.showOnly("HighlightsPage")
    }
    Kirigami.Action {
        id: entitiesAction

        checked: pages.destination === "EntitiesPage"
        enabled: root.ready
        icon.name: "group"
        shortcut: "Alt+3"
        //: In a narrow bar, the name is broken where a zero-width space stands in it.
        text: qsTr("Names")
        onTriggered: pages.showOnly("EntitiesPage")
    }
    Kirigami.Action {
        id: settingsAction

        checked: pages.destination === "SettingsPage"
        enabled: root.ready
        icon.name: "configure"
        shortcut: "Ctrl+,"
        text: qsTr("Settings")
        onTriggered: pages.showOnly("SettingsPage")
    }

    Shortcut {
        enabled: root.pageStack.depth > 1
        sequence: "Alt+Left"
        onActivated: root.pageStack.pop()
    }
    // In the reader, Esc first ends what is going on there.
    Shortcut {
        enabled: root.pageStack.depth > 1 && !(root.reader && root.reader.holdsEscape)
        sequence: "Esc"
        onActivated: root.pageStack.pop()
    }
    Shortcut {
        enabled: root.app.history.canUndo
        sequences: [StandardKey.Undo]
        onActivated: root.app.history.undo()
    }
    Shortcut {
        enabled: root.app.history.canRedo
        sequences: [StandardKey.Redo]
        onActivated: root.app.history.redo()
    }
    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: root.Window.window.close()
    }

    Connections {
        function onStateChanged() {
            root.showState();
        }

        target: root.app
    }
    Connections {
        // A notice would lie on the toolbar of the selection.
        function onSelectionChanged() {
            if (root.reader.surface.hasSelection) {
                root.hidePassiveNotification();
            }
        }

        target: root.reader?.surface ?? null
    }
    Binding {
        property: "scrollDuration"
        target: root.pageStack.columnView
        value: 0
        when: root.app.appearance.reducedMotion
    }
    SalvageDialog {
        app: root.app
    }
}
