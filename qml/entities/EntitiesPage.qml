// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/** Every person, company and other entity that the articles name. */
Kirigami.Page {
    id: root

    required property AppContext app
    readonly property alias list: list
    readonly property real sideMargin: Math.max(Kirigami.Units.smallSpacing, (width - Kirigami.Units.gridUnit * 40) / 2)

    signal entityRequested(string entity)

    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Kirigami.Theme.inherit: false
    padding: 0
    title: qsTr("Names")
    actions: [
        Kirigami.Action {
            text: qsTr("Sort")
            icon.name: "view-sort-symbolic"

            Kirigami.Action {
                text: qsTr("Most Mentioned First")
                checkable: true
                checked: entities.order === EntityListModel.Frequency
                onTriggered: entities.order = EntityListModel.Frequency
            }
            Kirigami.Action {
                text: qsTr("By Name")
                checkable: true
                checked: entities.order === EntityListModel.Name
                onTriggered: entities.order = EntityListModel.Name
            }
        }
    ]

    header: GridLayout {
        id: fields

        columns: root.width < Kirigami.Units.gridUnit * 26 ? 1 : 2

        QueryField {
            id: search

            Layout.fillWidth: true
            Layout.leftMargin: root.sideMargin
            Layout.rightMargin: fields.columns === 1 ? root.sideMargin : 0
            Layout.topMargin: Kirigami.Units.smallSpacing
            focusSequence: root.isCurrentPage ? StandardKey.Find : ""
            placeholderText: qsTr("Find by name or initial consonants (ㅇㅂㄷㅇ)")
            onQueryChanged: entities.text = query
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }
        QQC2.ComboBox {
            id: kindBox

            readonly property list<string> kinds: ["", ...entities.kinds]

            Layout.fillWidth: fields.columns === 1
            Layout.preferredWidth: Kirigami.Units.gridUnit * 11
            Layout.leftMargin: fields.columns === 1 ? root.sideMargin : 0
            Layout.rightMargin: root.sideMargin
            Layout.topMargin: fields.columns === 1 ? 0 : Kirigami.Units.smallSpacing
            implicitHeight: Math.max(44, implicitContentHeight + topPadding + bottomPadding)
            model: kinds.map(kind => entities.kindLabel(kind))
            currentIndex: kinds.indexOf(entities.kind)
            Accessible.name: qsTr("Kind")
            onActivated: index => entities.kind = kinds[index]
        }
        MentionProgressLine {
            Layout.columnSpan: fields.columns
            Layout.fillWidth: true
            Layout.leftMargin: root.sideMargin + Kirigami.Units.largeSpacing
            Layout.rightMargin: root.sideMargin + Kirigami.Units.largeSpacing
            app: root.app
        }
        Item {
            Layout.columnSpan: fields.columns
            Layout.preferredHeight: Kirigami.Units.smallSpacing
        }
    }

    EntityListModel {
        id: entities

        app: root.app
        onFilterChanged: list.positionViewAtBeginning()
    }
    Shortcut {
        sequences: [StandardKey.Find]
        enabled: root.visible
        onActivated: search.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    QQC2.ScrollView {
        anchors.fill: parent

        ListView {
            id: list

            model: entities
            bottomMargin: Kirigami.Units.gridUnit * 2
            currentIndex: -1
            activeFocusOnTab: true
            keyNavigationEnabled: true
            reuseItems: true
            Accessible.role: Accessible.List
            Accessible.name: root.title
            onActiveFocusChanged: if (activeFocus && currentIndex < 0)
                currentIndex = 0

            delegate: EntityDelegate {
                width: ListView.view.width
                margin: root.sideMargin
                app: root.app
                onClicked: root.entityRequested(entityId)
            }

            EmptyState {
                anchors.centerIn: parent
                app: root.app
                visible: entities.loaded && list.count === 0
                heading: entities.failure ? qsTr("The list cannot be shown") : qsTr("Nobody of this name")
                explanation: entities.failure ? entities.failure : qsTr("Try another spelling, the English name, or the initial consonants alone.")
                action: allAction
            }
        }
    }

    Kirigami.Action {
        id: allAction

        text: qsTr("Show All")
        onTriggered: {
            search.reset();
            entities.kind = "";
        }
    }
}
