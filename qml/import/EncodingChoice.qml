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
 * The ways in which a text can be read, with how it begins in each.
 */
ColumnLayout {
    id: root

    required property ImportPreview preview

    spacing: Kirigami.Units.smallSpacing
    visible: preview.encodings.length > 0

    QQC2.Label {
        Layout.fillWidth: true
        text: qsTr("It is not certain how this file is encoded. Choose the line that reads right.")
        wrapMode: Text.Wrap
    }
    Repeater {
        model: root.preview.encodings

        delegate: QQC2.ItemDelegate {
            id: choice

            required property int index
            required property string modelData

            Accessible.description: root.preview.encodingPreviews[index]
            Accessible.name: modelData
            Accessible.onPressAction: click()
            Keys.onEnterPressed: click()
            Keys.onReturnPressed: click()
            Layout.fillWidth: true

            background: RowBackground {
                row: choice
            }
            contentItem: ColumnLayout {
                spacing: 0

                QQC2.Label {
                    Layout.fillWidth: true
                    elide: Text.ElideRight
                    maximumLineCount: 2
                    text: root.preview.encodingPreviews[choice.index]
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                }
                QQC2.Label {
                    Layout.fillWidth: true
                    color: Kirigami.Theme.disabledTextColor
                    font.pointSize: Kirigami.Theme.smallFont.pointSize
                    text: choice.modelData
                    textFormat: Text.PlainText
                }
            }

            onClicked: root.preview.readAs(index)
        }
    }
}
