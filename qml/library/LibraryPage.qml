// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Dialogs
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/**
 * All articles, and the search through everything in them.
 */
Kirigami.Page {
    id: root

    required property AppContext app
    readonly property bool searching: searchField.query.length > 0
    readonly property real margin: Math.max(Kirigami.Units.smallSpacing, (width - Kirigami.Units.gridUnit * 44) / 2)

    signal articleRequested(string article, int paragraph, int offset)
    signal highlightRequested(string highlight)
    signal entityRequested(string entity)
    signal shareRequested(list<string> articles, list<string> highlights)
    signal trashRequested
    signal importRequested

    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Kirigami.Theme.inherit: false
    padding: 0
    title: qsTr("Library")

    actions: [
        Kirigami.Action {
            id: importAction

            enabled: !root.app.importing.busy
            icon.name: "document-import"
            shortcut: StandardKey.Open
            text: qsTr("Import…")
            onTriggered: fileDialog.createObject(root)
        },
        Kirigami.Action {
            icon.name: "edit-paste"
            shortcut: StandardKey.Paste
            text: qsTr("Paste Text…")
            onTriggered: root.app.importing.paste()
        },
        Kirigami.Action {
            icon.name: "view-sort"
            text: qsTr("Sort")

            SortAction {
                articles: articleModel
                order: ArticleListModel.Order.Newest
                text: qsTr("Newest First")
            }
            SortAction {
                articles: articleModel
                order: ArticleListModel.Order.Oldest
                text: qsTr("Oldest First")
            }
            SortAction {
                articles: articleModel
                order: ArticleListModel.Order.RecentlyOpened
                text: qsTr("Recently Opened First")
            }
            SortAction {
                articles: articleModel
                order: ArticleListModel.Order.Title
                text: qsTr("By Title")
            }
            SortAction {
                articles: articleModel
                order: ArticleListModel.Order.Publisher
                text: qsTr("By Publisher")
            }
        },
        Kirigami.Action {
            icon.name: "user-trash"
            displayHint: Kirigami.DisplayHint.AlwaysHide
            text: qsTr("Trash")
            onTriggered: root.trashRequested()
        }
    ]
    header: ColumnLayout {
        spacing: 0

        RowLayout {
            Layout.bottomMargin: Kirigami.Units.smallSpacing
            Layout.leftMargin: root.margin + Kirigami.Units.largeSpacing
            Layout.rightMargin: root.margin + Kirigami.Units.smallSpacing
            Layout.topMargin: Kirigami.Units.largeSpacing
            spacing: Kirigami.Units.smallSpacing

            QueryField {
                id: searchField

                Accessible.name: qsTr("Search titles, text, notes and names")
                Keys.onDownPressed: (root.searching ? resultList : articleList).forceActiveFocus()
                Layout.fillWidth: true
                // Beside an article, it is the article that is searched.
                focusSequence: root.isCurrentPage ? StandardKey.Find : ""
                placeholderText: qsTr("Search titles, text, notes and names")
            }
            QQC2.ToolButton {
                Accessible.name: text
                Layout.preferredHeight: Kirigami.Units.gridUnit * 2.5
                Layout.preferredWidth: Kirigami.Units.gridUnit * 2.5
                display: QQC2.ToolButton.IconOnly
                icon.name: "view-filter"
                text: qsTr("Filter")
                onClicked: (filterMenu.createObject(this) as FilterMenu).popup(this, 0, height)

                QQC2.ToolTip.delay: Kirigami.Units.toolTipDelay
                QQC2.ToolTip.text: text
                QQC2.ToolTip.visible: hovered || pressed
            }
        }
        SearchIndexLine {
            Layout.fillWidth: true
            Layout.leftMargin: root.margin + Kirigami.Units.largeSpacing
            Layout.rightMargin: root.margin + Kirigami.Units.smallSpacing
            app: root.app
        }
        FilterChips {
            Layout.fillWidth: true
            Layout.leftMargin: root.margin + Kirigami.Units.smallSpacing
            articles: articleModel
            filters: filterModel
            visible: articleModel.filtered && !root.searching
        }
        ImportLine {
            Layout.fillWidth: true
            Layout.leftMargin: root.margin + Kirigami.Units.largeSpacing
            Layout.rightMargin: root.margin + Kirigami.Units.smallSpacing
            session: root.app.importing
            visible: root.app.importing.busy
        }
        ImportWaiting {
            Layout.fillWidth: true
            Layout.margins: Kirigami.Units.smallSpacing
            session: root.app.importing
            onImportRequested: root.importRequested()
        }
    }

    ArticleListModel {
        id: articleModel

        app: root.app
    }
    SearchModel {
        id: searchModel

        app: root.app
        composing: searchField.composing
        text: searchField.query
        onEntityChosen: entity => root.entityRequested(entity)
        onHighlightChosen: highlight => root.highlightRequested(highlight)
        onPassageChosen: (article, paragraph, offset) => root.articleRequested(article, paragraph, offset)
    }
    LibraryFilters {
        id: filterModel

        app: root.app
    }
    // Made when they are asked for: the page is there sooner without them.
    Component {
        id: filterMenu

        FilterMenu {
            articles: articleModel
            filters: filterModel
            onClosed: destroy()
        }
    }
    Component {
        id: fileDialog

        FileDialog {
            fileMode: FileDialog.OpenFiles
            nameFilters: [root.app.importing.fileFilter, qsTr("All files (*)")]
            title: qsTr("Import Articles")
            Component.onCompleted: open()
            onAccepted: {
                root.app.importing.addFiles(selectedFiles);
                destroy();
            }
            onRejected: destroy()
        }
    }
    QQC2.ScrollView {
        QQC2.ScrollBar.horizontal.policy: QQC2.ScrollBar.AlwaysOff
        anchors.fill: parent
        focus: true
        visible: !root.searching

        ArticleList {
            id: articleList

            app: root.app
            articles: articleModel
            focus: true
            margin: root.margin
            onArticleChosen: article => root.articleRequested(article, -1, 0)
            onShareChosen: article => root.shareRequested([article], [])
        }
    }
    QQC2.ScrollView {
        QQC2.ScrollBar.horizontal.policy: QQC2.ScrollBar.AlwaysOff
        anchors.fill: parent
        visible: root.searching

        SearchResults {
            id: resultList

            margin: root.margin
            results: searchModel
        }
    }
    EmptyState {
        anchors.centerIn: parent
        app: root.app
        explanation: articleModel.filtered ? qsTr("No article passes the filters that are on.") : qsTr("Import a file, drop one here, or paste an article that you have copied.")
        heading: articleModel.filtered ? qsTr("Nothing to show") : qsTr("A shelf waiting for its first article")
        action: articleModel.filtered ? showAllAction : importAction
        visible: !root.searching && articleModel.loaded && articleModel.count === 0
    }
    ColumnLayout {
        anchors.centerIn: parent
        spacing: Kirigami.Units.gridUnit
        visible: root.searching && searchModel.settled && searchModel.count === 0
        width: parent.width

        EmptyState {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Math.min(root.width - 2 * Kirigami.Units.gridUnit, Kirigami.Units.gridUnit * 22)
            action: suggestionAction
            app: root.app
            explanation: qsTr("Try fewer letters, or a name in the other language.")
            heading: qsTr("Nothing found for “%1”").arg(searchModel.text)
        }
        SearchHelp {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Math.min(root.width - 2 * Kirigami.Units.gridUnit, Kirigami.Units.gridUnit * 24)
        }
    }
    ImportDropArea {
        anchors.fill: parent
        session: root.app.importing
    }

    Kirigami.Action {
        id: suggestionAction

        text: qsTr("Did you mean “%1”?").arg(searchModel.suggestion)
        visible: searchModel.suggestion.length > 0
        onTriggered: searchField.text = searchModel.suggestion
    }
    Kirigami.Action {
        id: showAllAction

        text: qsTr("Show All Articles")
        onTriggered: articleModel.clearFilters()
    }
}
