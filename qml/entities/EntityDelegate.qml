// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import org.mitjul.app
import org.mitjul.ui

/** An entity in the list of all: its names, its kind, and how often it appears. */
QQC2.ItemDelegate {
    id: root

    required property AppContext app
    /** Space beside the row, so that lines stay readable in a wide window. */
    property real margin: 0
    required property string entityId
    required property string name
    required property string otherName
    required property string kindLabel
    required property string iconName
    required property int mentions
    required property int highlights
    readonly property string mentionCount: qsTr("%n mention(s)", "", mentions)
    readonly property string highlightCount: highlights > 0 ? qsTr("%n highlight(s)", "", highlights) : ""

    text: name
    implicitHeight: Math.max(56, implicitContentHeight + topPadding + bottomPadding)
    Accessible.name: name
    Accessible.description: [otherName, kindLabel, mentionCount, highlightCount].filter(part => part.length > 0).join(", ")
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    leftInset: margin
    rightInset: margin
    leftPadding: margin + Kirigami.Units.largeSpacing
    rightPadding: margin + Kirigami.Units.largeSpacing
    highlighted: activeFocus

    background: RowBackground {
        row: root
    }
    contentItem: RowLayout {
        spacing: Kirigami.Units.largeSpacing * 1.5

        Kirigami.Icon {
            implicitWidth: Kirigami.Units.iconSizes.smallMedium
            implicitHeight: implicitWidth
            source: root.iconName
            color: Kirigami.Theme.disabledTextColor
            isMask: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            QQC2.Label {
                Layout.fillWidth: true
                text: root.name
                textFormat: Text.PlainText
                elide: Text.ElideRight
                font: root.app.appearance.serif(1.3, Font.Medium)
                Accessible.ignored: true
            }
            QQC2.Label {
                Layout.fillWidth: true
                text: root.otherName ? root.otherName : root.kindLabel
                textFormat: Text.PlainText
                elide: Text.ElideRight
                font: Kirigami.Theme.smallFont
                color: Kirigami.Theme.disabledTextColor
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            spacing: 0

            QQC2.Label {
                Layout.alignment: Qt.AlignRight
                text: root.mentionCount
                font: Kirigami.Theme.smallFont
                color: Kirigami.Theme.disabledTextColor
                Accessible.ignored: true
            }
            QQC2.Label {
                Layout.alignment: Qt.AlignRight
                visible: root.highlights > 0
                text: root.highlightCount
                font: Kirigami.Theme.smallFont
                color: root.app.appearance.accent
                Accessible.ignored: true
            }
        }
    }
}
