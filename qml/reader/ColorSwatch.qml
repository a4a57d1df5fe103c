// SPDX-FileCopyrightText: 2026 The Mitjul developers
// SPDX-License-Identifier: LGPL-2.1-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.mitjul.app

/** One of the six colours of highlights, as a dot of ink. */
QQC2.AbstractButton {
    id: root

    required property ReadingPalette colors
    /** "yellow" */
    required property string name
    property bool current: false
    readonly property MarkInk ink: MarkInk {
        colors: root.colors
        name: root.name
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
            width: 34
            height: 34
            radius: width / 2
            color: "transparent"
            border.width: root.current || root.visualFocus ? 2 : 0
            border.color: root.visualFocus ? Kirigami.Theme.focusColor : root.ink.line
        }
    }
    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: root.hovered ? 26 : 24
            height: width
            radius: width / 2
            color: root.ink.fill
            border.width: 1
            border.color: root.ink.line
        }
    }
}
