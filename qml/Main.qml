// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.mitjul.app

/**
 * The window: a sidebar when wide, tabs when narrow, and the pages in columns.
 * Pages ask for other pages by signals with ids; only this file knows which page that is.
 */
Kirigami.ApplicationWindow {
    id: root

    required property AppContext app

    /** Room for a sidebar. */
    readonly property bool wide: width >= Kirigami.Units.gridUnit * 44
    /** Room for the list and the article side by side. */
    readonly property bool sideBySide: width >= Kirigami.Units.gridUnit * 76
    readonly property Kirigami.Page currentPage: pageStack.currentItem as Kirigami.Page

    function showDestination(page: Component) {
        pageStack.clear();
        pageStack.push(page, {
            app: root.app
        });
    }
    function showArticle(article: string, paragraph: int, offset: int) {
        if (pageStack.lastItem instanceof ReaderPage) {
            pageStack.pop();
        }
        pageStack.push(readerPage, {
            app: root.app,
            article: article,
            paragraph: paragraph,
            offset: offset
        });
    }
    function showEntity(entity: string) {
        pageStack.push(entityPage, {
            app: root.app,
            entity: entity
        });
    }
    function share(articles: list<string>, highlights: list<string>) {
        const dialog = shareDialog.createObject(root.overlay, {
            app: root.app,
            articles: articles,
            highlights: highlights
        }) as ShareDialog;
        dialog.open();
    }

    title: currentPage ? currentPage.title : ""
    minimumWidth: 320
    minimumHeight: 480
    width: 1280
    height: 800

    pageStack.globalToolBar.style: Kirigami.ApplicationHeaderStyle.ToolBar
    pageStack.globalToolBar.showNavigationButtons: Kirigami.ApplicationHeaderStyle.ShowBackButton
    pageStack.columnView.columnResizeMode: sideBySide ? Kirigami.ColumnView.FixedColumns : Kirigami.ColumnView.SingleColumn

    globalDrawer: Kirigami.GlobalDrawer {
        modal: false
        collapsible: true
        enabled: root.wide
        drawerOpen: root.wide
        handleVisible: false
        actions: [libraryAction, highlightsAction, entitiesAction, settingsAction]
    }

    footer: Kirigami.NavigationTabBar {
        visible: !root.wide && root.pageStack.depth === 1
        actions: [libraryAction, highlightsAction, entitiesAction, settingsAction]
    }

    Component.onCompleted: libraryAction.trigger()

    Kirigami.Action {
        id: libraryAction

        text: qsTr("Library")
        icon.name: "view-list-text"
        shortcut: "Alt+1"
        checked: root.pageStack.items[0] instanceof LibraryPage
        onTriggered: root.showDestination(libraryPage)
    }
    Kirigami.Action {
        id: highlightsAction

        text: qsTr("Highlights")
        icon.name: "draw-highlight"
        shortcut: "Alt+2"
        checked: root.pageStack.items[0] instanceof HighlightsPage
        onTriggered: root.showDestination(highlightsPage)
    }
    Kirigami.Action {
        id: entitiesAction

        text: qsTr("People & Companies")
        icon.name: "user-group-properties"
        shortcut: "Alt+3"
        checked: root.pageStack.items[0] instanceof EntitiesPage
        onTriggered: root.showDestination(entitiesPage)
    }
    Kirigami.Action {
        id: settingsAction

        text: qsTr("Settings")
        icon.name: "configure"
        shortcut: StandardKey.Preferences
        checked: root.pageStack.items[0] instanceof SettingsPage
        onTriggered: root.showDestination(settingsPage)
    }

    Shortcut {
        sequences: ["Esc", "Alt+Left"]
        enabled: root.pageStack.depth > 1
        onActivated: root.pageStack.goBack()
    }
    Shortcut {
        sequences: [StandardKey.Undo]
        onActivated: root.app.history.undo()
    }
    Shortcut {
        sequences: [StandardKey.Redo]
        onActivated: root.app.history.redo()
    }

    Connections {
        function onNotice(sentence: string) {
            root.showPassiveNotification(sentence);
        }
        function onUndoableNotice(sentence: string) {
            root.showPassiveNotification(sentence, "long", qsTr("Undo"), () => root.app.history.undo());
        }

        target: root.app
    }

    Component {
        id: libraryPage

        LibraryPage {
            onArticleRequested: (article, paragraph, offset) => root.showArticle(article, paragraph, offset)
            onEntityRequested: entity => root.showEntity(entity)
            onShareRequested: (articles, highlights) => root.share(articles, highlights)
        }
    }
    Component {
        id: readerPage

        ReaderPage {
            onEntityRequested: entity => root.showEntity(entity)
            onShareRequested: (articles, highlights) => root.share(articles, highlights)
        }
    }
    Component {
        id: highlightsPage

        HighlightsPage {
            onArticleRequested: (article, paragraph, offset) => root.showArticle(article, paragraph, offset)
            onEntityRequested: entity => root.showEntity(entity)
            onShareRequested: (articles, highlights) => root.share(articles, highlights)
        }
    }
    Component {
        id: entitiesPage

        EntitiesPage {
            onEntityRequested: entity => root.showEntity(entity)
        }
    }
    Component {
        id: entityPage

        EntityPage {
            onArticleRequested: (article, paragraph, offset) => root.showArticle(article, paragraph, offset)
            onEntityRequested: entity => root.showEntity(entity)
        }
    }
    Component {
        id: settingsPage

        SettingsPage {}
    }
    Component {
        id: shareDialog

        ShareDialog {
            onClosed: destroy()
        }
    }
}
