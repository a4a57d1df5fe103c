// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** What can be done with the highlights that are picked. */
QQC2.ToolBar {
    id: root

    required property HighlightSelection selection

    contentItem: RowLayout {
        spacing: Kirigami.Units.largeSpacing

        QQC2.Label {
            Layout.leftMargin: Kirigami.Units.largeSpacing
            text: qsTr("%n selected", "", root.selection.count)
            textFormat: Text.PlainText
        }
        Kirigami.ActionToolBar {
            Layout.fillWidth: true
            Layout.minimumHeight: 44
            alignment: Qt.AlignRight
            actions: [
                Kirigami.Action {
                    text: qsTr("Select All")
                    icon.name: "edit-select-all-symbolic"
                    onTriggered: root.selection.selectAll()
                },
                Kirigami.Action {
                    text: qsTr("Share…")
                    icon.name: "document-share-symbolic"
                    enabled: root.selection.count > 0
                    onTriggered: root.selection.share()
                },
                Kirigami.Action {
                    text: qsTr("Move to Trash")
                    icon.name: "user-trash-symbolic"
                    enabled: root.selection.count > 0
                    onTriggered: root.selection.trash()
                },
                Kirigami.Action {
                    text: qsTr("Done")
                    icon.name: "dialog-ok-symbolic"
                    onTriggered: root.selection.active = false
                }
            ]
        }
    }
}
