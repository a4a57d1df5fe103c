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
 * What an import came to.
 */
QQC2.ScrollView {
    id: root

    required property AppContext app

    signal closeRequested

    QQC2.ScrollBar.horizontal.policy: QQC2.ScrollBar.AlwaysOff

    ListView {
        Accessible.name: qsTr("What could not be imported")
        Accessible.role: Accessible.List
        bottomMargin: Kirigami.Units.gridUnit
        leftMargin: Kirigami.Units.gridUnit
        model: root.app.importing.report.failures
        rightMargin: Kirigami.Units.gridUnit
        spacing: Kirigami.Units.largeSpacing
        topMargin: Kirigami.Units.gridUnit * 2

        delegate: QQC2.Label {
            required property string modelData

            text: modelData
            textFormat: Text.PlainText
            width: ListView.view.width - ListView.view.leftMargin - ListView.view.rightMargin
            wrapMode: Text.Wrap
        }
        header: ColumnLayout {
            spacing: Kirigami.Units.largeSpacing
            width: ListView.view.width - ListView.view.leftMargin - ListView.view.rightMargin

            EmptyState {
                Layout.alignment: Qt.AlignHCenter
                Layout.fillWidth: true
                Layout.maximumWidth: Kirigami.Units.gridUnit * 22
                action: closeAction
                app: root.app
                explanation: root.app.importing.report.summary
                heading: qsTr("The import has ended")
            }
            QQC2.Button {
                Layout.alignment: Qt.AlignHCenter
                Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
                icon.name: "document-save"
                text: qsTr("Save Report…")
                visible: root.app.importing.report.failures.length > 0
                onClicked: reportDialog.createObject(root)
            }
            Kirigami.Separator {
                Layout.bottomMargin: Kirigami.Units.largeSpacing
                Layout.fillWidth: true
                Layout.topMargin: Kirigami.Units.largeSpacing
                visible: root.app.importing.report.failures.length > 0
            }
        }
    }
    Kirigami.Action {
        id: closeAction

        icon.name: "view-list-text"
        text: qsTr("To the Library")
        onTriggered: root.closeRequested()
    }
    Component {
        id: reportDialog

        FileDialog {
            defaultSuffix: "txt"
            fileMode: FileDialog.SaveFile
            nameFilters: [qsTr("Text files (*.txt)")]
            title: qsTr("Save Report")
            Component.onCompleted: open()
            onAccepted: {
                root.app.importing.saveReport(selectedFile);
                destroy();
            }
            onRejected: destroy()
        }
    }
}
