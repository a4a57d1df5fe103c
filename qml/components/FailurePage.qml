// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/**
 * Says why the library did not open and what can be done; nothing of it has been touched.
 */
Kirigami.ScrollablePage {
    id: root

    required property AppContext app

    title: qsTr("Library Not Opened")

    ColumnLayout {
        spacing: Kirigami.Units.largeSpacing

        QQC2.Label {
            Accessible.role: Accessible.Heading
            Layout.fillWidth: true
            Layout.topMargin: Kirigami.Units.gridUnit * 3
            font: root.app.appearance.serif(1.8, Font.DemiBold)
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("The library could not be opened")
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        PenStroke {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Kirigami.Units.gridUnit * 4
            color: root.app.appearance.accent
        }
        QQC2.Label {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Kirigami.Units.gridUnit * 26
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.3
            text: root.app.failure
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
        }
        Kirigami.SelectableLabel {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Kirigami.Units.gridUnit * 26
            color: Kirigami.Theme.disabledTextColor
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Folder of the library: %1").arg(root.app.folder)
            textFormat: Text.PlainText
            wrapMode: Text.WrapAnywhere
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Kirigami.Units.gridUnit
            spacing: Kirigami.Units.largeSpacing

            QQC2.Button {
                Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
                focus: true
                icon.name: "view-refresh"
                text: qsTr("Try Again")
                onClicked: root.app.retry()
            }
            QQC2.Button {
                Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
                icon.name: "application-exit"
                text: qsTr("Quit")
                onClicked: Qt.quit()
            }
        }
    }
}
