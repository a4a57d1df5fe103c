// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** In which form highlights are shared, and what each form is for. */
ColumnLayout {
    id: root

    required property ExportController controller

    spacing: 0
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Format")

    component FormatButton: QQC2.RadioDelegate {
        id: button

        required property int format
        required property string purpose

        Layout.fillWidth: true
        implicitHeight: Math.max(44, implicitContentHeight + topPadding + bottomPadding)
        checked: root.controller.format === format
        Accessible.name: text
        Accessible.description: purpose
        onClicked: root.controller.format = format

        contentItem: ColumnLayout {
            spacing: 0

            QQC2.Label {
                Layout.fillWidth: true
                Layout.rightMargin: button.indicator.width + Kirigami.Units.smallSpacing
                text: button.text
                font.weight: button.checked ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }
            QQC2.Label {
                Layout.fillWidth: true
                Layout.rightMargin: button.indicator.width + Kirigami.Units.smallSpacing
                text: button.purpose
                wrapMode: Text.Wrap
                font: Kirigami.Theme.smallFont
                color: Kirigami.Theme.disabledTextColor
                Accessible.ignored: true
            }
        }
    }

    FormatButton {
        format: ExportController.Markdown
        text: qsTr("Markdown")
        purpose: qsTr("For notes in Obsidian, Logseq or any editor")
    }
    FormatButton {
        format: ExportController.Html
        text: qsTr("Web page")
        purpose: qsTr("One file that opens in every browser")
    }
    FormatButton {
        format: ExportController.JsonLd
        text: qsTr("Web Annotation (JSON-LD)")
        purpose: qsTr("The W3C standard, for research and other programs")
    }
    FormatButton {
        format: ExportController.Csv
        text: qsTr("Table (CSV)")
        purpose: qsTr("For Readwise and spreadsheets")
    }
}
