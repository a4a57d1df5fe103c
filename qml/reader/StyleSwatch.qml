// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** One of the four styles of highlights, shown on a letter as it looks on the page. */
QQC2.AbstractButton {
    id: root

    required property ReadingPalette colors
    /** "underline" */
    required property string name
    property string color: "yellow"
    property bool current: false
    readonly property MarkInk ink: MarkInk {
        colors: root.colors
        name: root.color
    }

    implicitWidth: 44
    implicitHeight: 44
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.onPressAction: clicked()
    Accessible.onToggleAction: clicked()
    Accessible.checked: current
    QQC2.ToolTip.text: text
    QQC2.ToolTip.visible: hovered || pressed
    QQC2.ToolTip.delay: Kirigami.Units.toolTipDelay

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: 36
            height: 36
            radius: Kirigami.Units.cornerRadius
            color: root.colors.paper
            border.width: root.current || root.visualFocus ? 2 : 0
            border.color: root.visualFocus ? Kirigami.Theme.focusColor : root.ink.line
        }
    }
    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            visible: root.name === "solid" || root.name === "outline"
            width: 26
            height: 24
            radius: 2
            color: root.name === "solid" ? root.ink.fill : "transparent"
            border.width: root.name === "outline" ? 1.5 : 0
            border.color: root.ink.line
        }
        Text {
            anchors.centerIn: parent
            text: "가"
            font: Kirigami.Theme.defaultFont
            color: root.colors.ink
            Accessible.ignored: true
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.round(parent.height / 2) + (root.name === "underline" ? 10 : -1)
            visible: root.name === "underline" || root.name === "strikethrough"
            width: 26
            height: 2
            radius: 1
            color: root.ink.line
        }
    }
}
