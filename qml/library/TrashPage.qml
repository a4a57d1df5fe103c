// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/**
 * Articles and highlights that were thrown away and can come back.
 */
Kirigami.ScrollablePage {
    id: root

    required property AppContext app
    readonly property real margin: Math.max(Kirigami.Units.smallSpacing, (width - Kirigami.Units.gridUnit * 44) / 2)

    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Kirigami.Theme.inherit: false
    title: qsTr("Trash")

    actions: [
        Kirigami.Action {
            enabled: trash.count > 0
            icon.name: "edit-delete"
            text: qsTr("Empty Trash…")
            onTriggered: confirmation.open()
        }
    ]

    ListView {
        id: list

        Accessible.name: root.title
        Accessible.role: Accessible.List
        activeFocusOnTab: true
        topMargin: Kirigami.Units.largeSpacing

        delegate: QQC2.ItemDelegate {
            id: entry

            required property int index
            required property string title
            required property string details
            required property bool isArticle

            Accessible.description: details
            Accessible.name: title
            Keys.onEnterPressed: click()
            Accessible.onPressAction: click()
            Keys.onReturnPressed: click()
            bottomPadding: Kirigami.Units.mediumSpacing
            leftInset: root.margin
            leftPadding: root.margin + Kirigami.Units.gridUnit
            rightInset: root.margin
            rightPadding: root.margin + Kirigami.Units.gridUnit
            topPadding: Kirigami.Units.mediumSpacing
            width: ListView.view.width

            background: RowBackground {
                row: entry
            }
            contentItem: RowLayout {
                spacing: Kirigami.Units.largeSpacing

                ColumnLayout {
                    spacing: Kirigami.Units.smallSpacing

                    QQC2.Label {
                        Layout.fillWidth: true
                        elide: Text.ElideRight
                        font: root.app.appearance.serif(1.3, entry.isArticle ? Font.DemiBold : Font.Normal)
                        maximumLineCount: 2
                        text: entry.title
                        textFormat: Text.PlainText
                        wrapMode: Text.Wrap
                    }
                    QQC2.Label {
                        Layout.fillWidth: true
                        color: Kirigami.Theme.disabledTextColor
                        elide: Text.ElideRight
                        font.pointSize: Kirigami.Theme.smallFont.pointSize
                        text: entry.details
                        textFormat: Text.PlainText
                    }
                }
                QQC2.Button {
                    Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
                    activeFocusOnTab: false
                    icon.name: "edit-undo"
                    text: qsTr("Restore")
                    onClicked: trash.restore(entry.index)
                }
            }

            onClicked: trash.restore(index)
        }
        model: TrashModel {
            id: trash

            app: root.app
        }

        EmptyState {
            anchors.centerIn: parent
            app: root.app
            explanation: qsTr("What you throw away waits here until you empty the trash.")
            heading: qsTr("The trash is empty")
            visible: trash.loaded && trash.count === 0
        }
    }

    Kirigami.PromptDialog {
        id: confirmation

        standardButtons: Kirigami.Dialog.Cancel
        subtitle: qsTr("Articles and highlights in it, with their notes, are then gone for good.")
        title: qsTr("Empty the Trash?")

        customFooterActions: [
            Kirigami.Action {
                icon.name: "edit-delete"
                text: qsTr("Empty Trash")
                onTriggered: {
                    trash.empty();
                    confirmation.close();
                }
            }
        ]
    }
}
