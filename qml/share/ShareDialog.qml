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

/** Shares highlights: as a file, or by the clipboard. With neither articles nor highlights, everything that is marked. */
Kirigami.Dialog {
    id: root

    required property AppContext app
    property alias articles: exporter.articles
    property alias highlights: exporter.highlights
    /** Room for the preview beside the choices. */
    readonly property bool wide: parent ? parent.width >= Kirigami.Units.gridUnit * 44 : false

    title: qsTr("Share")
    preferredWidth: Kirigami.Units.gridUnit * (wide ? 46 : 24)
    padding: Kirigami.Units.largeSpacing
    // Kirigami's own bindings move the dialog as it fades in, and loop when its content grows meanwhile.
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    standardButtons: QQC2.Dialog.NoButton

    onAboutToShow: exporter.gather()

    ExportController {
        id: exporter

        app: root.app
        onSaved: root.close()
    }
    FileDialog {
        id: fileDialog

        title: qsTr("Save Highlights")
        fileMode: FileDialog.SaveFile
        selectedFile: exporter.suggestedFile
        defaultSuffix: exporter.suffix
        onAccepted: exporter.saveTo(selectedFile)
    }

    GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: Kirigami.Units.gridUnit
        rowSpacing: Kirigami.Units.smallSpacing

        ColumnLayout {
            Layout.fillWidth: true
            Layout.maximumWidth: root.wide ? Kirigami.Units.gridUnit * 18 : -1
            Layout.alignment: Qt.AlignTop
            spacing: Kirigami.Units.smallSpacing

            QQC2.Label {
                Layout.fillWidth: true
                Layout.leftMargin: Kirigami.Units.largeSpacing
                visible: !exporter.failure
                text: qsTr("%n highlight(s)", "", exporter.highlightCount)
                font.weight: Font.DemiBold
            }
            FormatChoice {
                Layout.fillWidth: true
                enabled: !exporter.failure
                controller: exporter
            }
            QQC2.CheckBox {
                Layout.fillWidth: true
                Layout.leftMargin: Kirigami.Units.largeSpacing
                Layout.minimumHeight: 44
                enabled: !exporter.failure
                text: qsTr("Include notes")
                checked: exporter.notes
                onToggled: exporter.notes = checked
            }
            QQC2.CheckBox {
                Layout.fillWidth: true
                Layout.leftMargin: Kirigami.Units.largeSpacing
                Layout.minimumHeight: 44
                enabled: !exporter.failure
                text: qsTr("Include the whole text of the articles")
                checked: exporter.wholeText
                onToggled: exporter.wholeText = checked
            }
            QQC2.Label {
                Layout.fillWidth: true
                Layout.leftMargin: Kirigami.Units.largeSpacing
                text: exporter.wholeText ? qsTr("Whole articles usually belong to their publishers. Share them only where you may.") : qsTr("Only the quotes are shared, with their source.")
                wrapMode: Text.Wrap
                font: Kirigami.Theme.smallFont
                color: Kirigami.Theme.disabledTextColor
            }
        }
        ExportPreview {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Kirigami.Units.gridUnit * (root.wide ? 24 : 10)
            visible: !exporter.failure
            controller: exporter
        }
        EmptyState {
            Layout.fillWidth: true
            app: root.app
            visible: exporter.failure.length > 0
            heading: qsTr("Nothing to share")
            explanation: exporter.failure
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            Layout.columnSpan: root.wide ? 2 : 1
            spacing: Kirigami.Units.largeSpacing

            TouchButton {
                enabled: exporter.ready
                text: qsTr("Copy")
                icon.name: "edit-copy-symbolic"
                onClicked: exporter.copyToClipboard()
            }
            TouchButton {
                enabled: exporter.ready
                text: qsTr("Save…")
                icon.name: "document-save-symbolic"
                onClicked: fileDialog.open()
            }
        }
    }
}
