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
 * An article that was found, with a box to choose it.
 */
QQC2.ItemDelegate {
    id: root

    required property AppContext app
    required property int index
    required property int number
    required property string title
    required property string details
    required property string stateText
    required property bool chosen
    required property bool savable

    signal chosenByReader(bool chosen)

    Accessible.checkable: savable
    Accessible.checked: chosen
    Accessible.description: stateText.length > 0 ? qsTr("%1. %2").arg(details).arg(stateText) : details
    Accessible.name: title
    Accessible.role: Accessible.ListItem
    Keys.onEnterPressed: click()
    Accessible.onPressAction: click()
    Keys.onReturnPressed: click()
    Keys.onSpacePressed: root.chosenByReader(!root.chosen)
    bottomPadding: Kirigami.Units.mediumSpacing
    topPadding: Kirigami.Units.mediumSpacing

    background: RowBackground {
        row: root
    }
    contentItem: RowLayout {
        spacing: Kirigami.Units.smallSpacing

        QQC2.CheckBox {
            Accessible.name: qsTr("Save this article")
            Layout.alignment: Qt.AlignTop
            Layout.minimumHeight: Kirigami.Units.gridUnit * 2.5
            Layout.minimumWidth: Kirigami.Units.gridUnit * 2.5
            activeFocusOnTab: false
            checked: root.chosen
            enabled: root.savable
            onToggled: root.chosenByReader(checked)
        }
        ColumnLayout {
            spacing: Kirigami.Units.smallSpacing

            QQC2.Label {
                Layout.fillWidth: true
                elide: Text.ElideRight
                font: root.app.appearance.serif(1.3, Font.DemiBold)
                maximumLineCount: 2
                text: root.title
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
            QQC2.Label {
                Layout.fillWidth: true
                color: Kirigami.Theme.disabledTextColor
                elide: Text.ElideRight
                font.pointSize: Kirigami.Theme.smallFont.pointSize
                text: root.details
                textFormat: Text.PlainText
                visible: text.length > 0 && text !== root.title
            }
            QQC2.Label {
                Layout.fillWidth: true
                color: root.savable ? Kirigami.Theme.neutralTextColor : Kirigami.Theme.negativeTextColor
                font.pointSize: Kirigami.Theme.smallFont.pointSize
                text: root.stateText
                textFormat: Text.PlainText
                visible: text.length > 0
                wrapMode: Text.Wrap
            }
        }
    }
}
