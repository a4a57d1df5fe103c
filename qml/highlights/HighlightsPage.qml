// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/** All marks of all articles. */
Kirigami.Page {
    id: root

    required property AppContext app
    readonly property alias list: list
    readonly property real sideMargin: Math.max(Kirigami.Units.smallSpacing, (width - Kirigami.Units.gridUnit * 40) / 2)
    property bool filterShown: false

    readonly property ReadingPalette colors: ReadingPalette {
        preference: root.app.appearance.readingTheme
        strong: root.app.appearance.strongContrast
    }

    signal articleRequested(string article, int paragraph, int offset)
    signal entityRequested(string entity)
    signal libraryRequested
    signal shareRequested(list<string> articles, list<string> highlights)

    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Kirigami.Theme.inherit: false
    padding: 0
    title: qsTr("Highlights")
    actions: [
        Kirigami.Action {
            text: qsTr("Share…")
            icon.name: "document-share-symbolic"
            enabled: list.count > 0
            onTriggered: chosen.share()
        },
        Kirigami.Action {
            text: qsTr("Sort")
            icon.name: "view-sort-symbolic"

            OrderAction {
                text: qsTr("By Article")
                order: HighlightListModel.Place
            }
            OrderAction {
                text: qsTr("Newest First")
                order: HighlightListModel.Newest
            }
            OrderAction {
                text: qsTr("By Colour")
                order: HighlightListModel.Color
            }
        },
        Kirigami.Action {
            text: root.filterShown ? qsTr("Hide Filters") : qsTr("Show Filters")
            icon.name: "view-filter-symbolic"
            shortcut: "Ctrl+Shift+F"
            onTriggered: {
                root.filterShown = !root.filterShown;
                marks.refreshNames();
            }
        },
        Kirigami.Action {
            text: chosen.active ? qsTr("Stop Selecting") : qsTr("Select")
            icon.name: "edit-select-symbolic"
            enabled: list.count > 0 || chosen.active
            onTriggered: chosen.active = !chosen.active
        },
        UndoAction {
            history: root.app.history
        },
        RedoAction {
            history: root.app.history
        }
    ]

    component OrderAction: Kirigami.Action {
        required property int order

        checkable: true
        checked: marks.order === order
        onTriggered: marks.order = order
    }

    header: ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        QueryField {
            id: search

            Layout.fillWidth: true
            Layout.leftMargin: root.sideMargin
            Layout.rightMargin: root.sideMargin
            Layout.topMargin: Kirigami.Units.smallSpacing
            focusSequence: root.isCurrentPage ? StandardKey.Find : ""
            placeholderText: qsTr("Search quotes, notes and tags")
            onQueryChanged: marks.text = query
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }
        HighlightFilterBar {
            Layout.fillWidth: true
            Layout.leftMargin: root.sideMargin
            Layout.rightMargin: root.sideMargin
            visible: root.filterShown
            model: marks
            colors: root.colors
        }
        Item {
            Layout.preferredHeight: Kirigami.Units.smallSpacing
        }
    }
    footer: SelectionBar {
        visible: chosen.active
        selection: chosen
    }

    HighlightListModel {
        id: marks

        app: root.app
        onFilterChanged: list.positionViewAtBeginning()
    }
    HighlightSelection {
        id: chosen

        model: marks
        onShareReady: highlights => root.shareRequested([], highlights)
    }
    Shortcut {
        sequences: [StandardKey.SelectAll]
        enabled: root.visible && !search.activeFocus
        onActivated: chosen.selectAll()
    }
    Shortcut {
        sequences: [StandardKey.Find]
        enabled: root.visible
        onActivated: search.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    Shortcut {
        sequences: [StandardKey.Cancel]
        enabled: root.visible && chosen.active
        onActivated: chosen.active = false
    }
    Shortcut {
        sequences: [StandardKey.Delete]
        enabled: chosen.count > 0 && !search.activeFocus
        onActivated: chosen.trash()
    }

    QQC2.ScrollView {
        anchors.fill: parent

        ListView {
            id: list

            model: marks
            bottomMargin: Kirigami.Units.gridUnit * 2
            currentIndex: -1
            keyNavigationEnabled: true
            activeFocusOnTab: true
            reuseItems: true
            Accessible.role: Accessible.List
            Accessible.name: root.title
            onActiveFocusChanged: if (activeFocus && currentIndex < 0)
                currentIndex = 0

            section.property: "section"
            section.delegate: HighlightSection {
                width: list.width
                margin: root.sideMargin
                app: root.app
                title: marks.sectionTitle(section)
            }
            delegate: HighlightDelegate {
                required property string section

                width: ListView.view.width
                margin: root.sideMargin
                app: root.app
                colors: root.colors
                selection: chosen
                withArticle: section !== article
                onArticleRequested: (article, paragraph, offset) => root.articleRequested(article, paragraph, offset)
                onEntityRequested: entity => root.entityRequested(entity)
            }

            EmptyState {
                anchors.centerIn: parent
                app: root.app
                visible: marks.loaded && list.count === 0
                heading: marks.failure ? qsTr("The highlights cannot be shown") : marks.filtered ? qsTr("No highlight fits") : qsTr("Nothing is underlined yet")
                explanation: marks.failure ? marks.failure : marks.filtered ? qsTr("Search for something else, or show all highlights.") : qsTr("Open an article, select a passage and choose a colour. It will wait for you here.")
                action: marks.filtered ? clearAction : libraryAction
            }
        }
    }

    Kirigami.Action {
        id: clearAction

        text: qsTr("Show All Highlights")
        icon.name: "edit-clear-all-symbolic"
        onTriggered: {
            search.reset();
            marks.clearFilter();
        }
    }
    Kirigami.Action {
        id: libraryAction

        text: qsTr("Open the Library")
        icon.name: "view-list-text"
        onTriggered: root.libraryRequested()
    }
}
